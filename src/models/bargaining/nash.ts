import type { Model } from '../model.ts';
import { raise } from '../transcendental.ts';
import { crossing, type Frontier, type Pair, peak, pointAt, rationalPart } from './frontier.ts';
import { gainsAt, highest, type Problem, rational, undominated } from './points.ts';

/**
 * The agreement with the largest product of gains [Nash1950]:
 *
 *     max Π (uᵢ − dᵢ)^bᵢ        over points with uᵢ ≥ dᵢ
 *
 * It does not depend on how anybody's utility is scaled. Equal bᵢ are Nash's own; other weights
 * stand for bargaining power [Binmore1986].
 *
 * Ours: of points with equal products, those that are worse for all are left out, so that the
 * answer is efficient even where nobody can gain without another gaining nothing.
 */
export const nash: Model<'weight'> = {
  id: 'nash',
  asks: 'package',
  formulas: ['max Π (uᵢ − dᵢ)^bᵢ,  uᵢ ≥ dᵢ'],
  cites: ['Nash1950', 'Binmore1986'],
  parameters: { weight: { symbol: 'b₁', range: [0.01, 0.99], preset: 0.5 } },
  options: {},
};

/** Rows of all points with the largest product, none if nobody can agree to any. */
export function nashPoints(problem: Problem, weights?: readonly number[]): number[] {
  const powers = exponents(weights);
  const product = (row: number) =>
    gainsAt(problem, row).reduce((all, gain, player) => all * power(gain, powers?.[player]), 1);
  return undominated(problem.points, highest(rational(problem), product));
}

/** The one point of a frontier; none where it leaves somebody worse off than d everywhere. */
export function nashOn(frontier: Frontier, d: Pair, weights?: Pair): Pair | undefined {
  const part = rationalPart(frontier, d);
  if (!part) return undefined;
  const { at, slope } = frontier;
  const powers = exponents(weights);
  const [b1, b2] = weights ?? [1, 1];
  // The product rises as long as b₁ (u2 − d₂) + b₂ f′(u1) (u1 − d₁) > 0.
  const u1 = slope
    ? crossing(part.from, part.to, (x) => b1 * (at(x) - d[1]) + b2 * slope(x) * (x - d[0]) > 0).next
    : peak(
        part.from,
        part.to,
        (x) => power(x - d[0], powers?.[0]) * power(Math.max(0, at(x) - d[1]), powers?.[1]),
      );
  return pointAt(frontier, u1);
}

/** Powers as small as possible: only their ratios count, and a power of 1 loses no digits. */
function exponents(weights: readonly number[] | undefined): readonly number[] | undefined {
  const most = Math.max(...(weights ?? [0]));
  return most > 0 ? weights?.map((weight) => weight / most) : undefined;
}

const power = (gain: number, exponent: number | undefined): number =>
  exponent === undefined ? gain : raise(gain, exponent);
