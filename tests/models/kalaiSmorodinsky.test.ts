import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frontier, frontierOf, type Pair } from '../../src/models/bargaining/frontier.ts';
import {
  kalaiSmorodinskyOn,
  kalaiSmorodinskyPoints,
} from '../../src/models/bargaining/kalaiSmorodinsky.ts';
import { anyCorners, anyProblem, isEfficient } from '../support/anyProblem.ts';

// m = (10, 20). Parts (1, .1), (.6, .65), (.5, .8), (.2, 1): the smallest is largest at the second.
const points = [
  [10, 2],
  [6, 13],
  [5, 16],
  [2, 20],
];

describe('among points', () => {
  test('the largest of the smallest parts', () => {
    expect(kalaiSmorodinskyPoints({ points, disagreement: [0, 0] })).toEqual([1]);
  });

  // (10, 2) would leave player 2 below 5, so m = (6, 20); parts (1, 8/15), (5/6, 11/15), (1/3, 1).
  test('hopes are what is acceptable to all', () => {
    expect(kalaiSmorodinskyPoints({ points, disagreement: [0, 5] })).toEqual([2]);
  });

  // From d = (4, 0) gains are (6, 2), (3, 6), (2, 8): parts (1, .25), (.5, .75), (.33, 1).
  test('parts of what could be gained, not of what could be had', () => {
    const some = [
      [10, 2],
      [7, 6],
      [6, 8],
    ];
    expect(kalaiSmorodinskyPoints({ points: some, disagreement: [4, 0] })).toEqual([1]);
  });

  // Smallest parts .5 and .5; the others .8 and .9.
  test('ties go to the next smallest, and stay where that is tied too', () => {
    const tied = [
      [10, 0],
      [0, 10],
      [5, 8],
      [9, 5],
      [5, 9],
    ];
    expect(kalaiSmorodinskyPoints({ points: tied, disagreement: [0, 0] })).toEqual([3, 4]);
  });

  // Differences of parts .9, .05, .3, .8; with (3, 6) at .3 and .3 it is none, but that is beaten.
  test('the smallest difference, of efficient points', () => {
    const more = [...points, [3, 6]];
    expect(kalaiSmorodinskyPoints({ points: more, disagreement: [0, 0] }, 'difference')).toEqual([
      1,
    ]);
    // Parts (.7, .4) and (.3, .35) with the ends: the rules part ways.
    const coarse = [
      [10, 3.5],
      [7, 4],
      [3, 3.5],
      [0, 10],
      [3.4, 5],
    ];
    const problem = { points: coarse, disagreement: [0, 0] };
    expect(kalaiSmorodinskyPoints(problem)).toEqual([1]);
    expect(kalaiSmorodinskyPoints(problem, 'difference')).toEqual([4]);
  });

  test('whoever has nothing to hope for does not count', () => {
    const flat = [
      [4, 1],
      [4, 3],
    ];
    expect(kalaiSmorodinskyPoints({ points: flat, disagreement: [4, 0] })).toEqual([1]);
    expect(kalaiSmorodinskyPoints({ points: [[4, 3]], disagreement: [4, 3] })).toEqual([0]);
    expect(
      kalaiSmorodinskyPoints({ points: [[4, 3]], disagreement: [4, 3] }, 'difference'),
    ).toEqual([0]);
    expect(kalaiSmorodinskyPoints({ points: [[4, 3]], disagreement: [5, 3] })).toEqual([]);
  });

  test('efficient, under either rule', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        for (const rule of ['max-min', 'difference'] as const) {
          for (const row of kalaiSmorodinskyPoints(problem, rule)) {
            expect(isEfficient(problem, row)).toBe(true);
          }
        }
      }),
    );
  });

  test('with the same hopes, more points never lower the smallest part', () => {
    fc.assert(
      fc.property(anyProblem, ({ points, disagreement }) => {
        const players = [...disagreement.keys()];
        const hopes = players.map((i) => Math.max(...points.map((point) => point[i] as number)));
        // Points that are best for one keep the hopes of the smaller list the same.
        const ends = players.map((i) => players.map((j) => (i === j ? hopes[i] : 4) as number));
        const zero = players.map(() => 0);
        const smallest = (of: readonly (readonly number[])[]) => {
          const [row] = kalaiSmorodinskyPoints({ points: of, disagreement: zero });
          const point = of[row as number] as readonly number[];
          return Math.min(...point.map((u, i) => (hopes[i] === 0 ? 1 : u / (hopes[i] as number))));
        };
        const fewer = [...ends, ...points.slice(0, 3)];
        const most = players.map((i) => Math.max(...fewer.map((point) => point[i] as number)));
        if (most.some((m, i) => m !== hopes[i])) return;
        expect(smallest([...ends, ...points])).toBeGreaterThanOrEqual(smallest(fewer));
      }),
    );
  });
});

describe('on a frontier', () => {
  // m = (3, 1) from (0, 0); with d = (0.6, 0.2) m = (2.4, 0.8): halfway, (1.5, 0.5).
  test('on the line from d to what both hope for', () => {
    const frontier = frontierOf([
      [0, 1],
      [3, 0],
    ]) as Frontier;
    const close = (found: Pair | undefined, [a, b]: Pair) => {
      expect(found?.[0]).toBeCloseTo(a, 12);
      expect(found?.[1]).toBeCloseTo(b, 12);
    };
    close(kalaiSmorodinskyOn(frontier, [0, 0]), [1.5, 0.5]);
    close(kalaiSmorodinskyOn(frontier, [0.6, 0.2]), [1.5, 0.5]);
    // m = (3 − 3·0.4, 1 − 0) = (1.8, 1): u1/1.8 = (u2 − 0.4)/0.6 at u1 = 0.9.
    close(kalaiSmorodinskyOn(frontier, [0, 0.4]), [0.9, 0.7]);
    expect(kalaiSmorodinskyOn(frontier, [3, 1])).toBeUndefined();
  });

  test('nobody loses when more is possible and hopes stay', () => {
    fc.assert(
      fc.property(anyCorners, anyCorners, (some, more) => {
        const best = (corners: readonly Pair[], player: 0 | 1) =>
          Math.max(...corners.map((corner) => corner[player]));
        const within = more.filter(([a, b]) => a <= best(some, 0) && b <= best(some, 1));
        const small = kalaiSmorodinskyOn(frontierOf(some) as Frontier, [0, 0]) as Pair;
        const large = kalaiSmorodinskyOn(frontierOf([...some, ...within]) as Frontier, [0, 0]);
        expect(large?.[0]).toBeGreaterThanOrEqual(small[0] - 1e-9);
        expect(large?.[1]).toBeGreaterThanOrEqual(small[1] - 1e-9);
      }),
    );
  });
});
