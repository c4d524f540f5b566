import { speaker } from '../explain/speaker.ts';
import { quote } from '../scenario/quote.ts';
import { type Line, playLine } from './line.ts';
import { lastOf, listed, options } from './options.ts';
import { complain, type Outcome } from './outcome.ts';
import { proseOf } from './prose.ts';
import { reportOf, whyNot } from './report.ts';
import { scenarioAt } from './scenarios.ts';

/** `run SCENARIO [--opening ID] --steps a,b [--assume name=value,…] [--seed N] [--json]` */
export function run(typed: readonly string[]): Outcome {
  const { values, flags, others } = options(typed, {
    values: ['opening', 'steps', 'assume', 'seed'],
    flags: ['json'],
  });
  const [place, ...more] = others;
  if (place === undefined) complain('Which scenario? Say: parley run SCENARIO --steps a,b,c');
  if (more.length > 0) complain(`One scenario at a time: what is ${quote(more.join(' '))}?`);
  const line = playLine(scenarioAt(place), {
    opening: lastOf(values.opening),
    steps: listed(values.steps),
    changes: listed(values.assume).map(change),
    seed: seedOf(lastOf(values.seed) ?? '0'),
  });
  return flags.has('json') ? told(line, asJson(line)) : told(line, proseOf(line));
}

export const asJson = (line: Line): string => `${JSON.stringify(reportOf(line))}\n`;

/** A line that ends with a step against the rules says so, and ends the program with 2. */
export function told(line: Line, out: string): Outcome {
  const stopped = line.turns.findIndex(({ obstacles }) => obstacles.length > 0);
  const turn = line.turns[stopped];
  if (!turn) return { code: 0, out, err: '' };
  const why = whyNot(speaker(line.scenario, 'en'), turn);
  return { code: 2, out, err: `Move ${stopped + 1}, ${turn.step.id}: ${why}\n` };
}

function change(written: string): readonly [string, number] {
  const [, name, value] = /^([^=]+)=\s*([+-]?(?:\d+\.?\d*|\.\d+))$/.exec(written) ?? [];
  if (name === undefined) {
    complain(`${quote(written)} is no assumption with its value, such as pace=0.3.`);
  }
  return [name.trim(), Number(value)];
}

function seedOf(written: string): number {
  const seed = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (!(seed < 2 ** 32))
    complain(`A seed is a whole number from 0 to 4294967295, not ${quote(written)}.`);
  return seed;
}
