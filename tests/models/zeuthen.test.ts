import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frontier, frontierOf, type Pair } from '../../src/models/bargaining/frontier.ts';
import { nashPoints } from '../../src/models/bargaining/nash.ts';
import { concede, concedeOn, riskLimits } from '../../src/models/bargaining/zeuthen.ts';
import { anyFrontier, anyProblem } from '../support/anyProblem.ts';

// r₁ = (8 − 2)/(8 − 1) = 6/7, r₂ = (9 − 3)/(9 − 2) = 6/7; with d₂ = 0 it is 6/9.
test('risk limits', () => {
  const offers = [
    [8, 3],
    [2, 9],
  ] as const;
  expect(riskLimits(offers, [1, 2])).toEqual([6 / 7, 6 / 7]);
  expect(riskLimits(offers, [1, 0])).toEqual([6 / 7, 6 / 9]);
  expect(riskLimits(offers, [8, 9])).toEqual([0, 0]);
});

// Products 10, 24, 30, 28, 18. Offers (10, 1) and (2, 9): r = 8/10 and 8/9, player 1 gives way to
// the first with more than 18: (8, 3). Then 6/8 and 6/9: player 2, to more than 24: (4, 7), 28.
// Then 4/8 and 4/7: player 1, to more than 28: (6, 5). Then 2/6 and 2/7: player 2, but nothing has
// more than 30, so that it gives in.
test('round by round', () => {
  const points = [
    [10, 1],
    [8, 3],
    [6, 5],
    [4, 7],
    [2, 9],
  ];
  const found = concede({ points, disagreement: [0, 0] });
  expect(found?.agreement).toBe(2);
  expect(found?.rounds).toEqual([
    { offers: [0, 4], risks: [8 / 10, 8 / 9], concedes: 1, tied: false },
    { offers: [1, 4], risks: [6 / 8, 6 / 9], concedes: 2, tied: false },
    { offers: [1, 3], risks: [4 / 8, 4 / 7], concedes: 1, tied: false },
    { offers: [2, 3], risks: [2 / 6, 2 / 7], concedes: 2, tied: false },
  ]);
});

test('equal risks make player 1 give way, and are told', () => {
  const points = [
    [6, 5],
    [5, 6],
  ];
  const found = concede({ points, disagreement: [0, 0] });
  expect(found).toEqual({
    rounds: [{ offers: [0, 1], risks: [1 / 6, 1 / 6], concedes: 1, tied: true }],
    agreement: 1,
  });
});

// 30 everywhere: no step brings the other's risk below one's own.
test('an equal product is not enough to make the other give way', () => {
  const points = [
    [10, 3],
    [6, 5],
    [5, 6],
    [3, 10],
  ];
  const found = concede({ points, disagreement: [0, 0] });
  expect(found?.rounds).toHaveLength(1);
  expect(found?.agreement).toBe(3);
});

test('where both want the same there is nothing to give way on', () => {
  const points = [
    [1, 1],
    [3, 3],
  ];
  expect(concede({ points, disagreement: [0, 0] })).toEqual({ rounds: [], agreement: 1 });
  expect(concede({ points, disagreement: [4, 0] })).toBeUndefined();
});

// From (4, 7) and (2, 9) nothing with more than 28 lies between: (6, 5) is never offered.
test('first offers bound the end', () => {
  const points = [
    [6, 5],
    [4, 7],
    [2, 9],
  ];
  expect(concede({ points, disagreement: [0, 0] }, [1, 2])?.agreement).toBe(1);
});

// d = (0, 4): 10·−3 is out, products 12, 10 of (6, 6), (2, 9).
test('d counts', () => {
  const points = [
    [10, 1],
    [6, 6],
    [2, 9],
  ];
  const found = concede({ points, disagreement: [0, 4] });
  expect(found?.rounds.map(({ offers }) => offers)).toEqual([[1, 2]]);
  expect(found?.agreement).toBe(1);
});

describe('laws', () => {
  test('the end has the largest product of gains', () => {
    fc.assert(
      fc.property(anyProblem, ({ points, disagreement }) => {
        const problem = {
          points: points.map((point) => point.slice(0, 2)),
          disagreement: disagreement.slice(0, 2),
        };
        const best = nashPoints(problem).map((row) => problem.points[row]);
        const found = concede(problem);
        expect(found === undefined).toBe(best.length === 0);
        if (found) expect(best).toContainEqual(problem.points[found.agreement]);
      }),
    );
  });

  test('who gives way gets the smaller risk across to the other, and nobody takes back', () => {
    fc.assert(
      fc.property(anyFrontier, (frontier) => {
        const found = concedeOn(frontier, [0, 0]);
        found?.rounds.slice(1).forEach(({ offers, concedes }, i) => {
          const before = found.rounds[i];
          expect(offers[0][0]).toBeLessThanOrEqual(before?.offers[0][0] as number);
          expect(offers[1][0]).toBeGreaterThanOrEqual(before?.offers[1][0] as number);
          if (!found.rounds[i + 1]?.tied) expect(concedes).not.toBe(before?.concedes);
        });
      }),
    );
  });
});

describe('on a frontier', () => {
  const line = frontierOf([
    [0, 1],
    [1, 0],
  ]) as Frontier;

  // Units of 1/100 from the ends meet at the middle.
  test('ends within a unit of the limit', () => {
    const found = concedeOn(line, [0, 0]);
    expect(found?.limit[0]).toBeCloseTo(0.5, 12);
    expect(Math.abs((found?.agreement[0] as number) - 0.5)).toBeLessThanOrEqual(0.01);
    expect(concedeOn(line, [2, 0])).toBeUndefined();
  });

  // A hundredth of the way from 0.95 to 0.2 is 0.0075.
  test('in units of what lies between the first offers', () => {
    const found = concedeOn(line, [0, 0], [0.95, 0.2]);
    for (const { offers } of found?.rounds ?? []) {
      for (const [u1] of offers) {
        const units = (u1 - 0.2) / 0.0075;
        expect(Math.abs(units - Math.round(units))).toBeLessThan(1e-9);
        expect(units).toBeGreaterThan(-1e-9);
        expect(units).toBeLessThan(100 + 1e-9);
      }
    }
    expect(Math.abs((found?.agreement[0] as number) - 0.5)).toBeLessThanOrEqual(0.0075);
  });

  // The limit lies between the first offers: 0.5 is not, and 0.6 has the largest product left.
  test('first offers bound it', () => {
    const found = concedeOn(line, [0, 0], [0.9, 0.6]);
    expect(found?.limit[0]).toBeCloseTo(0.6, 12);
    expect(found?.agreement[0]).toBeCloseTo(0.6, 12);
  });

  test('on any, the end and the limit have the same product within a unit', () => {
    fc.assert(
      fc.property(anyFrontier, (frontier) => {
        const found = concedeOn(frontier, [0, 0]);
        if (!found) return;
        const product = ([a, b]: Pair) => a * b;
        expect(product(found.agreement)).toBeGreaterThan(product(found.limit) * 0.95);
        expect(product(found.agreement)).toBeLessThanOrEqual(product(found.limit) * (1 + 1e-9));
      }),
    );
  });
});
