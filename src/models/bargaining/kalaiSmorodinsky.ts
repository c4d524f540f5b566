import type { Model } from '../model.ts';
import { crossing, type Frontier, type Pair, pointAt, rationalPart } from './frontier.ts';
import {
  gainsAt,
  highest,
  idealOf,
  leximin,
  type Problem,
  rational,
  undominated,
} from './points.ts';

/**
 * Everybody gets the same part of the most it could hope for [KalaiSmorodinsky1975]:
 *
 *     largest t with d + t (m − d) feasible,   mᵢ = the most i gets where nobody is worse off than d
 *
 * If more becomes possible and m stays, nobody loses. Among single points none may lie on that line;
 * then we take the largest of the smallest parts (uᵢ − dᵢ)/(mᵢ − dᵢ), ties decided by the next
 * smallest. The program NegMAS takes the smallest difference between the parts instead: on a coarse
 * list that is often another point, and it is the option `difference`.
 *
 * Ours: whoever has nothing to hope for (mᵢ = dᵢ) does not count.
 */
export const kalaiSmorodinsky: Model<never, 'rule'> = {
  id: 'kalai-smorodinsky',
  asks: 'package',
  formulas: ['max t :  d + t (m − d) ∈ F', 'max minᵢ (uᵢ − dᵢ)/(mᵢ − dᵢ)'],
  cites: ['KalaiSmorodinsky1975', 'NegMAS'],
  parameters: {},
  options: { rule: ['max-min', 'difference'] },
};

/** Rows of all points that are tied, none if nobody can agree to any. */
export function kalaiSmorodinskyPoints(
  problem: Problem,
  rule: 'max-min' | 'difference' = 'max-min',
): number[] {
  const rows = rational(problem);
  const hopes = idealOf(problem, rows).map((m, i) => m - (problem.disagreement[i] as number));
  const parts = (row: number) =>
    gainsAt(problem, row).flatMap((gain, i) => {
      const hope = hopes[i] as number;
      return hope > 0 ? [gain / hope] : [];
    });
  if (rule === 'max-min') return undominated(problem.points, leximin(rows, parts));
  return highest(undominated(problem.points, rows), (row) => {
    const all = parts(row);
    return all.length === 0 ? 0 : Math.min(...all) - Math.max(...all);
  });
}

/** The one point of a frontier; none where it leaves somebody worse off than d everywhere. */
export function kalaiSmorodinskyOn(frontier: Frontier, d: Pair): Pair | undefined {
  const part = rationalPart(frontier, d);
  if (!part) return undefined;
  const { at } = frontier;
  const hopes = [part.to - d[0], at(part.from) - d[1]] as const;
  const isLeft = (u1: number) => (u1 - d[0]) * hopes[1] < (at(u1) - d[1]) * hopes[0];
  return pointAt(frontier, crossing(part.from, part.to, isLeft).next);
}
