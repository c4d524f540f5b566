import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frontier, frontierOf, type Pair } from '../../src/models/bargaining/frontier.ts';
import { nashOn, nashPoints } from '../../src/models/bargaining/nash.ts';
import { anyFrontier, anyProblem, isEfficient } from '../support/anyProblem.ts';

const points = [
  [10, 1],
  [6, 5],
  [5, 6],
  [2, 9],
  [5, 5],
];

describe('among points', () => {
  // Products 10, 30, 30, 18, 25.
  test('the largest product, both where two are tied', () => {
    expect(nashPoints({ points, disagreement: [0, 0] })).toEqual([1, 2]);
  });

  // With d = (0, 4): 10·−3 is out, 6·1 = 6, 5·2 = 10, 2·5 = 10, 5·1 = 5.
  test('of gains, not of utilities', () => {
    expect(nashPoints({ points, disagreement: [0, 4] })).toEqual([2, 3]);
  });

  // From d = (4, 5) only (6, 5), (5, 6) and (5, 5) are acceptable: 0, 1, 0. (0, 0) is not: (−4)(−5) = 20.
  test('two losses are no gain', () => {
    const far = { points: [...points, [0, 0]], disagreement: [4, 5] };
    expect(nashPoints(far)).toEqual([2]);
    expect(nashPoints({ points, disagreement: [11, 0] })).toEqual([]);
  });

  // 10^0.9 · 1^0.1 = 7.94, 6^0.9 · 5^0.1 = 5.89: power decides.
  test('weights', () => {
    expect(nashPoints({ points, disagreement: [0, 0] }, [0.9, 0.1])).toEqual([0]);
    expect(nashPoints({ points, disagreement: [0, 0] }, [0.1, 0.9])).toEqual([3]);
    expect(nashPoints({ points, disagreement: [0, 0] }, [3, 3])).toEqual([1, 2]);
    expect(nashPoints({ points, disagreement: [0, 0] }, [0, 0])).toEqual([1, 2]);
  });

  // Nobody can gain without the other gaining nothing: every product is 0.
  test('what is worse for all is left out where every product is nothing', () => {
    const narrow = [
      [3, 0],
      [5, 0],
      [0, 2],
      [0, 0],
    ];
    expect(nashPoints({ points: narrow, disagreement: [0, 0] })).toEqual([1, 2]);
  });
});

describe('laws among points', () => {
  test('efficient, and acceptable to all', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const acceptable = problem.points.filter((point) =>
          point.every((u, i) => u >= (problem.disagreement[i] as number)),
        );
        const rows = nashPoints(problem);
        expect(rows.length > 0).toBe(acceptable.length > 0);
        for (const row of rows) {
          expect(acceptable).toContain(problem.points[row]);
          expect(isEfficient(problem, row)).toBe(true);
        }
      }),
    );
  });

  test('another scale, the same answer', () => {
    const scale = fc.tuple(fc.constantFrom(0.5, 1, 3, 1000), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(
        anyProblem,
        fc.array(scale, { minLength: 3, maxLength: 3 }),
        (problem, scales) => {
          const scaled = (point: readonly number[]) =>
            point.map((u, i) => u * (scales[i]?.[0] ?? 1) + (scales[i]?.[1] ?? 0));
          const { points, disagreement } = problem;
          const other = { points: points.map(scaled), disagreement: scaled(disagreement) };
          expect(nashPoints(other).toSorted()).toEqual(nashPoints(problem).toSorted());
        },
      ),
    );
  });

  test('players change places, and so does the answer', () => {
    fc.assert(
      fc.property(anyProblem, ({ points, disagreement }) => {
        const turned = {
          points: points.map((point) => point.toReversed()),
          disagreement: disagreement.toReversed(),
        };
        expect(nashPoints(turned)).toEqual(nashPoints({ points, disagreement }));
      }),
    );
  });

  test('what was not chosen may be taken away', () => {
    fc.assert(
      fc.property(anyProblem, ({ points, disagreement }) => {
        const chosen = nashPoints({ points, disagreement });
        const row = chosen[0];
        if (row === undefined) return;
        const fewer = points.filter((_, i) => i % 2 === 0 || chosen.includes(i));
        const again = nashPoints({ points: fewer, disagreement }).map((i) => fewer[i]);
        expect(again).toContainEqual(points[row]);
      }),
    );
  });
});

describe('on a frontier', () => {
  // From (0, 10) to (6, 7) to (10, 0): on the first piece u1 (10 − u1/2) rises up to u1 = 10, on the
  // second u1 (17.5 − 1.75 u1) falls from u1 = 5 on: the corner.
  test('a corner', () => {
    const frontier = frontierOf([
      [0, 10],
      [6, 7],
      [10, 0],
    ]) as Frontier;
    expect(nashOn(frontier, [0, 0])).toEqual([6, 7]);
    // d = (6, 0): (u1 − 6)(17.5 − 1.75 u1) is largest halfway between 6 and 10.
    expect(nashOn(frontier, [6, 0])?.[0]).toBeCloseTo(8, 12);
    expect(nashOn(frontier, [0, 11])).toBeUndefined();
    expect(nashOn(frontier, [11, 0])).toBeUndefined();
  });

  const straight: Frontier = { low: 0, high: 1, at: (x) => 1 - x };

  // x^a (1 − x)^b is largest at a/(a + b). Without a slope a flat top is found to about 1e-8.
  test('without a slope, a third at a time', () => {
    expect(nashOn(straight, [0, 0])?.[0]).toBeCloseTo(0.5, 7);
    expect(nashOn(straight, [0, 0], [3, 1])?.[0]).toBeCloseTo(0.75, 7);
    expect(nashOn(straight, [0.4, 0.2])?.[0]).toBeCloseTo(0.6, 7);
    expect(nashOn({ ...straight, slope: () => -1 }, [0, 0], [3, 1])?.[0]).toBeCloseTo(0.75, 14);
  });

  test('no point of the frontier has a larger product', () => {
    fc.assert(
      fc.property(anyFrontier, fc.double({ min: 0, max: 1, noNaN: true }), (frontier, part) => {
        const d: Pair = [0.5, 0.25];
        const [u1, u2] = nashOn(frontier, d) as Pair;
        const other = frontier.low + part * (frontier.high - frontier.low);
        const gain = Math.max(0, other - d[0]) * Math.max(0, frontier.at(other) - d[1]);
        expect((u1 - d[0]) * (u2 - d[1])).toBeGreaterThanOrEqual(gain * (1 - 1e-12));
      }),
    );
  });
});
