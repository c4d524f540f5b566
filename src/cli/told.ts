import { speaker } from '../explain/speaker.ts';
import type { Line } from './line.ts';
import type { Outcome } from './outcome.ts';
import { reportOf, whyNot } from './report.ts';

export const asJson = (line: Line): string => `${JSON.stringify(reportOf(line))}\n`;

/** A line that ends with a step against the rules says so, and ends the program with 2. */
export function told(line: Line, out: string): Outcome {
  const stopped = line.turns.findIndex(({ obstacles }) => obstacles.length > 0);
  const turn = line.turns[stopped];
  if (!turn) return { code: 0, out, err: '' };
  const why = whyNot(speaker(line.scenario, 'en'), turn);
  return { code: 2, out, err: `Move ${stopped + 1}, ${turn.step.id}: ${why}\n` };
}
