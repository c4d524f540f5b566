import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustWinners, type Bids } from '../../src/models/bargaining/adjustedWinner.ts';

// Won: 50 + 30 = 80 and 45. Player 1 would give 50 for 30 or 30 for 25: the second thing costs less
// for what it brings. It is 35 ahead, so of that thing 35/(30 + 25).
test('the thing that costs the giver least for what it brings goes first', () => {
  const found = adjustWinners([
    [50, 30],
    [30, 25],
    [20, 45],
  ]);
  expect(found.winners).toEqual([0, 0, 1]);
  expect(found.won).toEqual([80, 45]);
  expect(found.transfers).toEqual([{ thing: 1, from: 0, part: 35 / 55 }]);
  expect(found.parts).toEqual([1, 1 - 35 / 55, 0]);
  expect(found.points[0]).toBeCloseTo(80 - (30 * 35) / 55, 12);
  expect(found.points[1]).toBeCloseTo(found.points[0], 12);
  expect(found.tied).toEqual([]);
});

// Won: nothing and 100. Ratios 10/9, 60/40, 30/10: the first whole (9 and 90), of the second
// 81/100: 9 + 32.4 = 90 − 48.6 = 41.4.
test('whole things until one is split, from the other side', () => {
  const found = adjustWinners([
    [9, 10],
    [10, 30],
    [40, 60],
  ]);
  expect(found.won).toEqual([0, 100]);
  expect(found.transfers).toEqual([
    { thing: 0, from: 1, part: 1 },
    { thing: 2, from: 1, part: 81 / 100 },
  ]);
  expect(found.parts).toEqual([1, 0, 81 / 100]);
  expect(found.points[0]).toBeCloseTo(41.4, 12);
  expect(found.points[1]).toBeCloseTo(41.4, 12);
});

// 60 and 40 are won; 30 to the one behind, then 10 and 10: 70 each, player 1 first when level.
test('equal points go to whoever is behind', () => {
  const found = adjustWinners([
    [60, 20],
    [10, 10],
    [0, 40],
    [30, 30],
  ]);
  expect(found.tied).toEqual([1, 3]);
  expect(found.winners).toEqual([0, 1, 1, 1]);
  expect(adjustWinners([[5, 5]]).winners).toEqual([0]);
});

// Player 1 is ahead by 100; 40 for 50 leaves 50 and 40, and what is left brings the other nothing.
test('what is worth nothing to the other is kept', () => {
  const found = adjustWinners([
    [50, 0],
    [50, 40],
  ]);
  expect(found.transfers).toEqual([{ thing: 1, from: 0, part: 1 }]);
  expect(found.points).toEqual([50, 40]);
  expect(adjustWinners([[7, 0]]).points).toEqual([7, 0]);
  expect(adjustWinners([[0, 0]]).points).toEqual([0, 0]);
  expect(adjustWinners([]).points).toEqual([0, 0]);
});

// 30 each at once: nothing to hand over.
test('who is level gives nothing', () => {
  const found = adjustWinners([
    [30, 10],
    [20, 30],
  ]);
  expect(found.transfers).toEqual([]);
  expect(found.points).toEqual([30, 30]);
});

describe('laws', () => {
  const bids = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const worth = (things: readonly Bids[], parts: readonly number[], player: 0 | 1) =>
    things.reduce((sum, bid, i) => sum + bid[player] * (parts[i] as number), 0);

  test('equal points, at most one thing split', () => {
    fc.assert(
      fc.property(bids, (things) => {
        const { parts, points } = adjustWinners(things);
        expect(points[0]).toBeCloseTo(points[1], 9);
        expect(worth(things, parts, 0)).toBeCloseTo(points[0], 9);
        expect(
          worth(
            things,
            parts.map((part) => 1 - part),
            1,
          ),
        ).toBeCloseTo(points[1], 9);
        expect(parts.filter((part) => part > 0 && part < 1).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  // A division is efficient if it maximises some weighted sum of points: all things above one ratio
  // are player 1's, all below it player 2's.
  test('no other division is better for both', () => {
    fc.assert(
      fc.property(bids, (things) => {
        const { parts } = adjustWinners(things);
        const ratios = (has: (part: number) => boolean) =>
          things.flatMap(([a, b], i) => (has(parts[i] as number) ? [a / b] : []));
        const lowest = Math.min(...ratios((part) => part > 0));
        const highest = Math.max(...ratios((part) => part < 1));
        expect(lowest).toBeGreaterThanOrEqual(highest - 1e-12);
      }),
    );
  });
});
