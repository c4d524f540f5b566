import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, ln, raise } from '../../src/models/transcendental.ts';

// Digits from tables: Abramowitz & Stegun 1964, tables 4.2 and 4.4.
test('as printed', () => {
  expect(exp(2)).toBeCloseTo(7.38905609893065, 13);
  expect(exp(-1)).toBeCloseTo(0.36787944117144233, 15);
  expect(raise(2, 0.5)).toBe(Math.SQRT2);
  expect(raise(10, -3)).toBeCloseTo(0.001, 16);
});

test('at the ends', () => {
  expect(exp(ln(10))).toBeCloseTo(10, 13);
  expect(ln(0)).toBe(-Infinity);
  expect(ln(-1)).toBeNaN();
  expect(exp(-1000)).toBe(0);
  expect(exp(1000)).toBe(Infinity);
  expect(raise(0, 0.88)).toBe(0);
  expect(raise(0, 0)).toBe(1);
});

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const exponent = fc.double({ min: -4, max: 4, noNaN: true });

test('exp undoes ln', () => {
  fc.assert(fc.property(positive, (x) => Math.abs(exp(ln(x)) / x - 1) < 1e-14 * 10));
});

test('powers of a product, and of a power', () => {
  fc.assert(
    fc.property(positive, positive, exponent, (a, b, e) => {
      expect(raise(a * b, e) / (raise(a, e) * raise(b, e))).toBeCloseTo(1, 12);
      expect(raise(raise(a, e), 1 / 2) / raise(a, e / 2)).toBeCloseTo(1, 12);
    }),
  );
});
