/**
 * How numbers of a class lie: the middle one, between which two the middle half of them lies, and
 * the ends. No mean: one pupil's odd line would move it.
 */
export interface Spread {
  low: number;
  /** A quarter of the numbers lies below, a quarter above these two. */
  lower: number;
  median: number;
  upper: number;
  high: number;
}

/** Nothing of no numbers. What falls between two of them is taken from both, as spreadsheets do (QUARTILE.INC). */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = Float64Array.from(numbers).sort();
  if (sorted.length === 0) return undefined;
  const at = (quarter: number): number => {
    const place = (quarter * (sorted.length - 1)) / 4;
    const below = Math.floor(place);
    const [a, b] = [sorted[below] as number, sorted[Math.ceil(place)] as number];
    return a + (b - a) * (place - below);
  };
  return { low: at(0), lower: at(1), median: at(2), upper: at(3), high: at(4) };
}

/** Between which two numbers the middle half lies, as one number. */
export const middleHalf = ({ lower, upper }: Spread): number => upper - lower;
