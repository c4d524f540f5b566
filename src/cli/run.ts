import { quote } from '../scenario/quote.ts';
import { grownFrom } from './branches.ts';
import { lineTo, pathFor, settingOf } from './line.ts';
import { lastOf, listed, options } from './options.ts';
import { complain, type Outcome } from './outcome.ts';
import { proseOf } from './prose.ts';
import { scenarioAt } from './scenarios.ts';
import { asJson, told } from './told.ts';
import { treeInWords, treeOutcome } from './tree.ts';
import { changeOf, seedOf } from './typedNumbers.ts';

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
    changes: listed(values.assume).map(changeOf),
    seed: seedOf(lastOf(values.seed)),
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
