import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { egalitarianOn, egalitarianPoints } from '../../src/models/bargaining/egalitarian.ts';
import { type Frontier, frontierOf, type Pair } from '../../src/models/bargaining/frontier.ts';
import { anyCorners, anyProblem, isEfficient } from '../support/anyProblem.ts';

describe('among points', () => {
  const points = [
    [9, 3],
    [4, 8],
    [5, 5],
    [6, 4],
    [4, 9],
  ];

  test('the largest smallest gain', () => {
    expect(egalitarianPoints({ points, disagreement: [0, 0] })).toEqual([2]);
    // Gains from (2, 0): 7 and 3, 2 and 8, 3 and 5, 4 and 4, 2 and 9.
    expect(egalitarianPoints({ points, disagreement: [2, 0] })).toEqual([3]);
    expect(egalitarianPoints({ points, disagreement: [9, 4] })).toEqual([]);
  });

  // Gains from (1, 0): 8 and 3, 3 and 8, and (4, 9) 3 and 9; without the others.
  test('ties go to whoever comes next', () => {
    const some = [points[0], points[1], points[4]] as number[][];
    expect(egalitarianPoints({ points: some, disagreement: [1, 0] })).toEqual([2]);
  });

  // GENIUS: |u1 − u2| of efficient points is 6, 0, 2, 5. (1, 1) is beaten; d does not count.
  test('the smallest gap, of efficient points', () => {
    const more = [[1, 1], ...points];
    expect(egalitarianPoints({ points: more, disagreement: [0, 0] }, 'gap')).toEqual([3]);
    expect(egalitarianPoints({ points: more, disagreement: [4, 0] }, 'gap')).toEqual([3]);
  });

  test('nobody can be given more than the smallest gain, and it is efficient', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const smallest = (row: number) =>
          Math.min(...problem.disagreement.map((d, i) => (problem.points[row]?.[i] as number) - d));
        for (const row of egalitarianPoints(problem)) {
          expect(isEfficient(problem, row)).toBe(true);
          for (const other of problem.points.keys()) {
            expect(smallest(other)).toBeLessThanOrEqual(smallest(row));
          }
        }
      }),
    );
  });
});

describe('on a frontier', () => {
  const frontier = frontierOf([
    [0, 6],
    [2, 5],
    [4, 1],
  ]) as Frontier;

  // On the second piece u2 = 5 − 2 (u1 − 2): u1 = u2 at 3; from (0, 3) u2 = u1 + 3 at u1 = 2.
  test('where both gain the same', () => {
    expect(egalitarianOn(frontier, [0, 0])?.[0]).toBeCloseTo(3, 12);
    expect(egalitarianOn(frontier, [0, 3])).toEqual([2, 5]);
    expect(egalitarianOn(frontier, [5, 0])).toBeUndefined();
  });

  // From (−9, 0) player 1 gains 13 at most of what player 2 gains 1: still the end is efficient.
  test('the end of the frontier where nobody can gain as much as the other', () => {
    expect(egalitarianOn(frontier, [-9, 0])).toEqual([0, 6]);
    expect(egalitarianOn(frontier, [0, -9])).toEqual([4, 1]);
  });

  test('nobody loses when more is possible', () => {
    fc.assert(
      fc.property(anyCorners, anyCorners, (some, more) => {
        const [a, b] = egalitarianOn(frontierOf(some) as Frontier, [0, 0]) as Pair;
        const [c, d] = egalitarianOn(frontierOf([...some, ...more]) as Frontier, [0, 0]) as Pair;
        expect(Math.min(c, d)).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
      }),
    );
  });
});
