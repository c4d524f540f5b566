import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frontier, frontierOf, type Pair } from '../../src/models/bargaining/frontier.ts';
import { utilitarianOn, utilitarianPoints } from '../../src/models/bargaining/utilitarian.ts';
import { anyFrontier, anyProblem, isEfficient } from '../support/anyProblem.ts';

describe('among points', () => {
  const points = [
    [9, 2],
    [5, 5],
    [3, 8],
  ];

  test('the largest sum, of what is acceptable to both, all that are tied', () => {
    expect(utilitarianPoints({ points, disagreement: [0, 0] })).toEqual([0, 2]);
    expect(utilitarianPoints({ points, disagreement: [0, 3] })).toEqual([2]);
    expect(utilitarianPoints({ points, disagreement: [4, 3] })).toEqual([1]);
    expect(utilitarianPoints({ points, disagreement: [6, 3] })).toEqual([]);
  });

  test('efficient', () => {
    fc.assert(
      fc.property(anyProblem, (problem) =>
        utilitarianPoints(problem).every((row) => isEfficient(problem, row)),
      ),
    );
  });
});

describe('on a frontier', () => {
  test('a corner, an end, or both ends of a piece that falls by one', () => {
    const at = (...corners: Pair[]) => utilitarianOn(frontierOf(corners) as Frontier, [0, 0]);
    expect(at([0, 6], [2, 5], [4, 1])).toEqual([[2, 5]]);
    expect(at([0, 3], [1, 0])).toEqual([[0, 3]]);
    expect(at([0, 1], [3, 0])).toEqual([[3, 0]]);
    expect(at([0, 6], [2, 5], [5, 2], [6, 0])).toEqual([
      [2, 5],
      [5, 2],
    ]);
    expect(utilitarianOn(frontierOf([[1, 1]]) as Frontier, [2, 0])).toEqual([]);
  });

  // Only up to u2 ≥ 4 on the piece from (2, 5) to (5, 2): u1 ≤ 3.
  test('no further than d allows', () => {
    const frontier = frontierOf([
      [0, 6],
      [2, 5],
      [5, 2],
    ]) as Frontier;
    const ends = utilitarianOn(frontier, [0, 4]);
    expect(ends[0]).toEqual([2, 5]);
    expect(ends[1]?.[0]).toBeCloseTo(3, 12);
  });

  // x + √(1 − x) is largest at 3/4.
  test('a curve, with or without its slope', () => {
    const at = (x: number) => Math.sqrt(1 - x);
    const slope = (x: number) => -1 / (2 * Math.sqrt(1 - x));
    expect(utilitarianOn({ low: 0, high: 1, at }, [0, 0])[0]?.[0]).toBeCloseTo(0.75, 7);
    const exact = utilitarianOn({ low: 0, high: 1, at, slope }, [0, 0]);
    expect(exact).toHaveLength(1);
    expect(exact[0]?.[0]).toBeCloseTo(0.75, 11);
    expect(utilitarianOn({ low: -1, high: 1, at, slope }, [-1, 0])).toHaveLength(1);
  });

  test('no point of the frontier has a larger sum', () => {
    fc.assert(
      fc.property(anyFrontier, fc.double({ min: 0, max: 1, noNaN: true }), (frontier, part) => {
        const [[u1, u2] = [0, 0]] = utilitarianOn(frontier, [0, 0]);
        const other = frontier.low + part * (frontier.high - frontier.low);
        expect(u1 + u2).toBeGreaterThanOrEqual(other + frontier.at(other) - 1e-9);
      }),
    );
  });
});
