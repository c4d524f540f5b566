import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstShare,
  type Patience,
  shareAtFixedCosts,
  shareAtRates,
  shareInRounds,
  shareWithOutside,
} from '../../src/models/bargaining/rubinstein.ts';

const patience = fc.tuple(
  fc.double({ min: 0, max: 0.99, noNaN: true }),
  fc.double({ min: 0, max: 0.99, noNaN: true }),
);

describe('impatience', () => {
  // (1 − 0.5)/(1 − 0.8·0.5) = 5/6.
  test('by hand', () => {
    expect(firstShare([0.8, 0.5])).toBeCloseTo(5 / 6, 14);
    expect(firstShare([1, 0.5])).toBe(1);
    expect(firstShare([0.5, 1])).toBe(0);
    expect(firstShare([1, 1])).toBeUndefined();
  });

  test('whoever answers gets exactly what waiting would be worth', () => {
    fc.assert(
      fc.property(patience, ([one, two]) => {
        const answer = 1 - (firstShare([one, two]) as number);
        const waiting = two * (firstShare([two, one]) as number);
        expect(answer).toBeCloseTo(waiting, 12);
      }),
    );
  });
});

describe('a last round', () => {
  // v(3) = 1, v(2) = 1 − 0.8 = 0.2 with player 1 answering, v(1) = 1 − 0.5·0.2 = 0.9.
  test('by hand', () => {
    expect(shareInRounds([0.8, 0.5], 1)).toBe(1);
    expect(shareInRounds([0.8, 0.5], 2)).toBe(0.5);
    expect(shareInRounds([0.8, 0.5], 3)).toBeCloseTo(0.9, 14);
  });

  test('far away it no longer matters', () => {
    fc.assert(
      fc.property(patience, (deltas) => {
        expect(shareInRounds(deltas, 3000)).toBeCloseTo(firstShare(deltas) as number, 9);
      }),
    );
  });
});

test('a fixed cost a round', () => {
  expect(shareAtFixedCosts(0.1, 0.3)).toEqual([1, 1]);
  expect(shareAtFixedCosts(0.3, 0.1)).toEqual([0.1, 0.1]);
  expect(shareAtFixedCosts(0.3, 0.3)).toEqual([0.3, 1]);
});

test('ever shorter rounds', () => {
  expect(shareAtRates([0.1, 0.3])).toBeCloseTo(0.75, 14);
  expect(shareAtRates([0, 0])).toBeUndefined();
  expect(shareAtRates([0, 0], 1)).toBeUndefined();
  // δ₁ = e^−0.2, δ₂ = e^−0.6 at a length of 2: 0.451188/(1 − e^−0.8 = 0.550671).
  expect(shareAtRates([0.1, 0.3], 2)).toBeCloseTo(0.4511883639 / 0.5506710359, 9);
  // At a length of 1/2: (1 − e^−0.15)/(1 − e^−0.2) = 0.1392920236/0.1812692469.
  expect(shareAtRates([0.1, 0.3], 0.5)).toBeCloseTo(0.1392920236 / 0.1812692469, 9);
  const rate = fc.double({ min: 0.01, max: 2, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (r1, r2) => {
      const limit = shareAtRates([r1, r2]) as number;
      expect(Math.abs((shareAtRates([r1, r2], 1e-4) as number) - limit)).toBeLessThan(1e-3);
    }),
  );
});

describe('an outside option of whoever answers', () => {
  // Waiting is worth 0.5·(1 − 0.8)/(1 − 0.4) = 1/6 to player 2.
  test('counts if it is worth more than waiting', () => {
    const deltas: Patience = [0.8, 0.5];
    expect(shareWithOutside(deltas, 0.16)).toBe(firstShare(deltas));
    expect(shareWithOutside(deltas, 0.17)).toBe(0.83);
    expect(shareWithOutside(deltas, 1)).toBe(0);
    expect(shareWithOutside(deltas, 1.1)).toBeUndefined();
    expect(shareWithOutside([1, 1], 0)).toBeUndefined();
  });

  test('never helps player 1', () => {
    fc.assert(
      fc.property(patience, fc.double({ min: 0, max: 1, noNaN: true }), (deltas, outside) => {
        const share = shareWithOutside(deltas, outside) as number;
        expect(share).toBeLessThanOrEqual((firstShare(deltas) as number) + 1e-12);
        expect(share <= 1 - outside + 1e-12).toBe(true);
      }),
    );
  });
});
