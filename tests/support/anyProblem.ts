import fc from 'fast-check';
import { type Frontier, frontierOf, type Pair } from '../../src/models/bargaining/frontier.ts';
import type { Problem } from '../../src/models/bargaining/points.ts';

/** Whole numbers, so that sums and products are exact and ties are ties. */
const whole = fc.integer({ min: 0, max: 12 });

/** Two or three players, up to a dozen points, many of them tied or beaten. */
export const anyProblem: fc.Arbitrary<Problem> = fc.integer({ min: 2, max: 3 }).chain((players) =>
  fc.record({
    points: fc.array(fc.array(whole, { minLength: players, maxLength: players }), {
      minLength: 1,
      maxLength: 12,
    }),
    disagreement: fc.array(fc.integer({ min: 0, max: 4 }), {
      minLength: players,
      maxLength: players,
    }),
  }),
);

const corner = fc.tuple(whole, whole).map(([a, b]): Pair => [a, b]);

/** Corners of a convex set that has room for both above (0, 0). */
export const anyCorners: fc.Arbitrary<Pair[]> = fc
  .array(corner, { minLength: 1, maxLength: 8 })
  .map((corners): Pair[] => [...corners, [1, 1]]);

export const anyFrontier: fc.Arbitrary<Frontier> = anyCorners.map(
  (corners) => frontierOf(corners) as Frontier,
);

/** Nobody does better at any other point without somebody doing worse. */
export const isEfficient = ({ points }: Problem, row: number): boolean => {
  const here = points[row] as readonly number[];
  return !points.some(
    (other) =>
      other.every((u, i) => u >= (here[i] as number)) &&
      other.some((u, i) => u > (here[i] as number)),
  );
};
