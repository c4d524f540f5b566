import type { Model } from '../model.ts';
import { crossing, type Frontier, type Pair, peak, pointAt, rationalPart } from './frontier.ts';
import { highest, type Problem, rational, type Utilities, undominated } from './points.ts';

/**
 * The largest sum of utilities [Harsanyi1955]:
 *
 *     max Σ uᵢ
 *
 * It depends on how utilities are scaled, and does not mind who gets them. Ours: only points that
 * leave nobody worse off than d count here, as for the other rules; nobody signs anything else.
 */
export const utilitarian: Model = {
  id: 'utilitarian',
  asks: 'package',
  formulas: ['max Σ uᵢ'],
  cites: ['Harsanyi1955'],
  parameters: {},
  options: {},
};

/** Rows of all points that are tied, none if nobody can agree to any. */
export const utilitarianPoints = (problem: Problem): number[] =>
  undominated(
    problem.points,
    highest(rational(problem), (row) =>
      (problem.points[row] as Utilities).reduce((sum, u) => sum + u, 0),
    ),
  );

/** How far a slope may be from −1 and count as it. */
const rounding = 1e-12;

/**
 * The point of a frontier, or the two ends of a straight piece along which the sum stays the same;
 * nothing where the frontier leaves somebody worse off than d everywhere.
 */
export function utilitarianOn(frontier: Frontier, d: Pair): Pair[] {
  const part = rationalPart(frontier, d);
  if (!part) return [];
  const { at, slope } = frontier;
  const { from, to } = part;
  if (!slope)
    return [
      pointAt(
        frontier,
        peak(from, to, (u1) => u1 + at(u1)),
      ),
    ];
  const first = crossing(from, to, (u1) => slope(u1) > -1 + rounding).next;
  const last = crossing(from, to, (u1) => slope(u1) >= -1 - rounding).next;
  const ends = [pointAt(frontier, first), pointAt(frontier, last)];
  // Of a curve that is bent everywhere the two are neighbours of double precision.
  return last - first > (to - from) * 1e-9 ? ends : ends.slice(0, 1);
}
