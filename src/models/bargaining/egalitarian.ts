import type { Model } from '../model.ts';
import { crossing, type Frontier, type Pair, pointAt, rationalPart } from './frontier.ts';
import { gainsAt, highest, leximin, type Problem, rational, undominated } from './points.ts';

/**
 * Everybody gains the same, as much as possible [Kalai1977]:
 *
 *     max minᵢ (uᵢ − dᵢ),   ties decided by the next smallest gain
 *
 * It compares what the players gain, so their utilities need a common scale. GENIUS calls `Kalai`
 * the efficient point with the smallest |u₁ − u₂|, which asks for equal utilities whatever d is:
 * the option `gap`.
 */
export const egalitarian: Model<never, 'rule'> = {
  id: 'egalitarian',
  asks: 'package',
  formulas: ['max minᵢ (uᵢ − dᵢ)'],
  cites: ['Kalai1977', 'Lin2014'],
  parameters: {},
  options: { rule: ['max-min', 'gap'] },
};

/** Rows of all points that are tied, none if nobody can agree to any. */
export function egalitarianPoints(problem: Problem, rule: 'max-min' | 'gap' = 'max-min'): number[] {
  const { points } = problem;
  const rows = rational(problem);
  if (rule === 'max-min') {
    return undominated(
      points,
      leximin(rows, (row) => gainsAt(problem, row)),
    );
  }
  return highest(undominated(points, rows), (row) => {
    const all = points[row] as readonly number[];
    return Math.min(...all) - Math.max(...all);
  });
}

/** The one point of a frontier; none where it leaves somebody worse off than d everywhere. */
export function egalitarianOn(frontier: Frontier, d: Pair): Pair | undefined {
  const part = rationalPart(frontier, d);
  if (!part) return undefined;
  const isLeft = (u1: number) => u1 - d[0] < frontier.at(u1) - d[1];
  return pointAt(frontier, crossing(part.from, part.to, isLeft).next);
}
