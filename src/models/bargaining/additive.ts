import type { Model } from '../model.ts';

/**
 * A package is worth the sum of what its parts are worth [Raiffa1982], as the program GENIUS reckons
 * [Lin2014]:
 *
 *     u = Σ (wᵢ / Σ w) · eᵢ(value) / max eᵢ        in 0–1
 *
 * `raw` is what NegMAS makes of the same files unless it is told to normalise [NegMAS]: Σ wᵢ eᵢ, so
 * that an issue with large numbers counts for more. How far apart two are is their opposition
 * [Baarslag2013]: the distance of the package that is nearest to (1, 1), where both had everything.
 *
 * Ours: an issue of which every value is worth nothing adds nothing. Discounting with time, which
 * the files also hold, is not applied.
 */
export const additive: Model<never, 'evaluation'> = {
  id: 'additive',
  asks: 'package',
  formulas: ['u = Σ (wᵢ / Σ w) · eᵢ / max eᵢ', 'min √((1 − u₁)² + (1 − u₂)²)'],
  cites: ['Raiffa1982', 'Lin2014', 'NegMAS', 'Baarslag2013'],
  parameters: {},
  options: { evaluation: ['normalised', 'raw'] },
};

/** An issue to one side: what it weighs, and what each of its values is worth. */
export interface Weighed {
  weight: number;
  evaluations: readonly number[];
}

/** What each value of each issue adds to u. */
export function parts(
  issues: readonly Weighed[],
  evaluation: 'normalised' | 'raw' = 'normalised',
): number[][] {
  const total = issues.reduce((sum, { weight }) => sum + weight, 0);
  return issues.map(({ weight, evaluations }) => {
    if (evaluation === 'raw') return evaluations.map((e) => weight * e);
    const most = Math.max(...evaluations);
    return evaluations.map((e) => (most > 0 ? ((weight / total) * e) / most : 0));
  });
}

/** Distance to (1, 1) of the nearest of these points, of which none is beyond 1. */
export const opposition = (points: readonly (readonly [number, number])[]): number =>
  Math.sqrt(
    points.reduce(
      (least, [a, b]) => Math.min(least, (1 - a) * (1 - a) + (1 - b) * (1 - b)),
      Number.POSITIVE_INFINITY,
    ),
  );
