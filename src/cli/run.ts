import { quote } from '../scenario/quote.ts';
import { grownFrom } from './branches.ts';
import { lineTo, pathFor, settingOf } from './line.ts';
import { lastOf, listed, options } from './options.ts';
import { complain, type Outcome } from './outcome.ts';
import { proseOf } from './prose.ts';
import { scenarioAt } from './scenarios.ts';
import { asJson, told } from './told.ts';
import { treeInWords, treeOutcome } from './tree.ts';

/**
 * `run SCENARIO [--opening ID] --steps a,b [--assume name=value,…] [--seed N] [--json]`, or, for a
 * tree of lines, `--line a,b [--branch …]…` in the place of `--steps`: see branches.ts.
 */
export function run(typed: readonly string[]): Outcome {
  const { values, flags, others } = options(typed, {
    values: ['opening', 'steps', 'line', 'branch', 'assume', 'seed'],
    flags: ['json'],
  });
  const [place, ...more] = others;
  if (place === undefined) complain('Which scenario? Say: parley run SCENARIO --steps a,b,c');
  if (more.length > 0) complain(`One scenario at a time: what is ${quote(more.join(' '))}?`);
  const setting = settingOf(scenarioAt(place), {
    opening: lastOf(values.opening),
    changes: listed(values.assume).map(change),
    seed: seedOf(lastOf(values.seed) ?? '0'),
  });
  const { steps, branch: branches } = values;
  if (values.line.length > 0 || branches.length > 0) {
    if (steps.length > 0) complain('Say --steps for a single line, or --line for a tree of them.');
    const grown = grownFrom(setting.scenario, listed(values.line), branches);
    return flags.has('json') ? treeOutcome(setting, grown) : treeInWords(setting, grown);
  }
  const line = lineTo(setting, pathFor(setting.scenario, listed(steps)));
  return flags.has('json') ? told(line, asJson(line)) : told(line, proseOf(line));
}

export function change(written: string): readonly [string, number] {
  const [, name, value] = /^([^=]+)=\s*([+-]?(?:\d+\.?\d*|\.\d+))$/.exec(written) ?? [];
  if (name === undefined) {
    complain(`${quote(written)} is no assumption with its value, such as pace=0.3.`);
  }
  return [name.trim(), Number(value)];
}

export function seedOf(written: string): number {
  const seed = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (!(seed < 2 ** 32))
    complain(`A seed is a whole number from 0 to 4294967295, not ${quote(written)}.`);
  return seed;
}
