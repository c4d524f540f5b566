import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cornersOf,
  crossing,
  type Frontier,
  frontierOf,
  type Pair,
  peak,
  rationalPart,
} from '../../src/models/bargaining/frontier.ts';
import { anyCorners } from '../support/anyProblem.ts';

test('corners inside, beaten or on a straight line are none', () => {
  const corners: Pair[] = [
    [0, 0],
    [4, 0],
    [4, 2],
    [2, 4],
    [3, 3],
    [1, 1],
    [0, 4.5],
    [0, 1],
  ];
  expect(cornersOf(corners)).toEqual([
    [0, 4.5],
    [2, 4],
    [4, 2],
  ]);
  expect(
    cornersOf([
      [2, 2],
      [1, 2],
      [2, 2],
    ]),
  ).toEqual([[2, 2]]);
  expect(frontierOf([])).toBeUndefined();
});

test('between corners it is straight', () => {
  const frontier = frontierOf([
    [4, 2],
    [0, 4.5],
    [2, 4],
  ]) as Frontier;
  const { low, high, at, slope } = frontier;
  expect([low, high]).toEqual([0, 4]);
  expect([0, 1, 2, 3, 4].map(at)).toEqual([4.5, 4.25, 4, 3, 2]);
  expect([0, 1, 2, 3].map((u1) => slope?.(u1))).toEqual([-0.25, -0.25, -1, -1]);
  expect(at(-1)).toBe(4.5);
  // 0.7 + 1 · (0.1 − 0.7) is less than 0.1 in the last bit.
  const ends: Pair[] = [
    [0, 0.7],
    [1, 0.1],
  ];
  expect(frontierOf(ends)?.at(1)).toBe(0.1);
  expect([frontierOf([[3, 1]])?.at(3), frontierOf([[3, 1]])?.slope?.(3)]).toEqual([1, 0]);
});

test('every corner lies on the frontier or under it', () => {
  fc.assert(
    fc.property(anyCorners, (corners) => {
      const { low, high, at } = frontierOf(corners) as Frontier;
      for (const [u1, u2] of corners) {
        expect(u1).toBeLessThanOrEqual(high);
        expect(u2).toBeLessThanOrEqual(at(Math.max(low, u1)) + 1e-9);
      }
      const own = cornersOf(corners);
      for (const corner of own) expect(corners).toContainEqual(corner);
      own.slice(1).forEach(([u1, u2], i) => {
        expect(u1).toBeGreaterThan(own[i]?.[0] as number);
        expect(u2).toBeLessThan(own[i]?.[1] as number);
      });
    }),
  );
});

// u2 ≥ 3 up to u1 = 3; whoever has 5 already is given nothing by it.
test('the part that both would rather have than d', () => {
  const frontier = frontierOf([
    [0, 4.5],
    [2, 4],
    [4, 2],
  ]) as Frontier;
  const part = rationalPart(frontier, [1, 3]);
  expect(part?.from).toBe(1);
  expect(part?.to).toBeCloseTo(3, 12);
  expect(rationalPart(frontier, [2, 4])?.from).toBe(2);
  expect(rationalPart(frontier, [4, 2])).toEqual({ from: 4, to: 4 });
  expect(rationalPart(frontier, [-1, 0])).toEqual({ from: 0, to: 4 });
  expect(rationalPart(frontier, [5, 0])).toBeUndefined();
  expect(rationalPart(frontier, [3, 4])).toBeUndefined();
});

test('crossings and peaks, also at the ends', () => {
  const { last, next } = crossing(0, 3, (x) => x * x < 2);
  expect(next).toBe(Math.SQRT2);
  expect(last).toBeLessThan(next);
  expect(crossing(0, 3, () => true)).toEqual({ last: 3, next: 3 });
  expect(crossing(0, 3, () => false)).toEqual({ last: 0, next: 0 });
  expect(peak(0, 3, (x) => -Math.abs(x - 1.25))).toBeCloseTo(1.25, 14);
  expect(peak(0, 3, (x) => x)).toBeCloseTo(3, 14);
  expect(peak(2, 2, (x) => x)).toBe(2);
});
