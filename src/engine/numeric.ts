/**
 * Arithmetic that is the same in every engine: only + − × ÷ and comparisons.
 * `Math.exp`, `log`, `pow` and friends differ in the last bit between browsers.
 */

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** Less than this is how a sum was rounded and no change. */
export const rounding = 1e-9;

/** base^count for whole counts, by repeated multiplication. */
export function power(base: number, count: number): number {
  let product = 1;
  for (let i = 0; i < count; i++) product *= base;
  return product;
}

/** Adds in the order given: floating-point sums depend on it. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
