import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contestSuccess,
  remembered,
  reputation,
  richardson,
  trustAfter,
  trustThreshold,
} from '../../src/models/dynamics.ts';

// x = (3·1 + 1·2) / (2·3 − 1·4) and y = (2·2 + 4·1) / 2: then k y − a x + g = 4 − 5 + 1 = 0.
test('where two who arm come to rest', () => {
  expect(richardson({ k: 1, l: 4, a: 2, b: 3, g: 1, h: 2 })).toEqual({
    at: [2.5, 4],
    stable: true,
  });
  expect(richardson({ k: 3, l: 4, a: 2, b: 3, g: 1, h: 2 })?.stable).toBe(false);
  expect(richardson({ k: 2, l: 3, a: 2, b: 3, g: 1, h: 2 })).toBeUndefined();
});

// 1 to lose against 3 to gain, and the other way round.
test('how much trust is enough', () => {
  expect(trustThreshold({ R: 5, T: 2, P: 1, S: 0 })).toBe(0.25);
  expect(trustThreshold({ R: 4, T: 3, P: 3, S: 0 })).toBe(0.75);
});

test('reputation', () => {
  expect(reputation({ positive: 2, negative: 0 })).toBe(0.75);
  expect(reputation({ positive: 0, negative: 2 })).toBe(0.25);
  const deeds = { positive: 4, negative: 2 };
  expect(remembered(deeds, 'cooperation', 0.5)).toEqual({ positive: 3, negative: 1 });
  expect(remembered(deeds, 'defection', 0.5)).toEqual({ positive: 2, negative: 2 });
});

test('trust', () => {
  expect(trustAfter(0.6, 'cooperation', { gain: 0.25, loss: 0.5 })).toBeCloseTo(0.7, 12);
  expect(trustAfter(0.6, 'defection', { gain: 0.25, loss: 0.5 })).toBeCloseTo(0.3, 12);
});

test('contests', () => {
  expect(contestSuccess(2, 1, 2)).toBe(0.8);
  expect(contestSuccess(0, 1, 2)).toBe(0);
  expect(contestSuccess(0, 0, 2)).toBe(0.5);
});

const positive = fc.double({ min: 0.01, max: 10, noNaN: true });

test('at rest nothing changes, and one wins what the other loses', () => {
  fc.assert(
    fc.property(
      fc.tuple(positive, positive, positive, positive, positive, positive),
      ([k, l, a, b, g, h]) => {
        fc.pre(Math.abs(a * b - k * l) > 0.01);
        const [x, y] = richardson({ k, l, a, b, g, h })?.at ?? [];
        if (x === undefined || y === undefined) throw new Error('there is a point');
        expect((k * y - a * x + g) / (1 + Math.abs(x) + Math.abs(y))).toBeCloseTo(0, 6);
        expect((l * x - b * y + h) / (1 + Math.abs(x) + Math.abs(y))).toBeCloseTo(0, 6);
        expect(contestSuccess(a, b, k) + contestSuccess(b, a, k)).toBeCloseTo(1, 12);
      },
    ),
  );
});
