/**
 * exp, ln and powers from + − × ÷ alone, so that they are the same to the last bit in every browser
 * (`Math.pow` and its kind are not). Right to about 14 digits for the arguments models use.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** Natural logarithm of a positive number. */
export function ln(value: number): number {
  if (!(value > 0)) return value === 0 ? -Infinity : Number.NaN;
  let mantissa = value;
  let twos = 0;
  for (; mantissa > Math.SQRT2; twos++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; twos--) mantissa *= 2;
  // ln m = 2 artanh s, and |s| < 0.172: eleven terms reach the last digit.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let odd = 23; odd >= 1; odd -= 2) series = series * square + 1 / odd;
  return twos * ln2High + (twos * ln2Low + 2 * s * series);
}

export function exp(value: number): number {
  if (value > 709) return Infinity;
  if (!(value > -745)) return Number.isNaN(value) ? value : 0;
  const twos = Math.round(value / Math.LN2);
  const rest = value - twos * ln2High - twos * ln2Low;
  let series = 1;
  for (let n = 16; n >= 1; n--) series = 1 + (series * rest) / n;
  let scaled = series;
  const factor = twos < 0 ? 0.5 : 2;
  for (let left = Math.abs(twos); left > 0; left--) scaled *= factor;
  return scaled;
}

/** base^exponent for base ≥ 0. */
export function raise(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (exponent === 0.5) return Math.sqrt(base);
  return exp(exponent * ln(base));
}
