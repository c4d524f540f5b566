import { raise } from '../transcendental.ts';
import type { Theory } from './theory.ts';

/**
 * What a risk is worth to people: losses count more than gains, and small chances more than they
 * should. Cumulative prospect theory [TverskyKahneman1992]:
 *
 *     v(z) = z^α  for gains,   −λ (−z)^β  for losses, from what one is used to
 *     w(p) = p^γ / (p^γ + (1 − p)^γ)^(1/γ),   with δ for γ among losses
 *     V = Σ πᵢ v(zᵢ)          πᵢ: the step that zᵢ adds to w(chance of at least as good, or as bad)
 *
 * The page shows a prospect of two outcomes, what may be gained with probability p and lost otherwise.
 */
export const prospectTheory: Theory<
  'odds' | 'gain' | 'loss' | keyof Attitude,
  { worth: number; sure: number }
> = {
  id: 'prospect-theory',
  asks: 'war',
  formulas: [
    'v(z) = z^α,  −λ (−z)^β',
    'w(p) = p^γ / (p^γ + (1 − p)^γ)^(1/γ)',
    'V = Σ πᵢ v(zᵢ)',
    'v(sure) = V',
  ],
  cites: ['TverskyKahneman1992'],
  parameters: {
    odds: { symbol: 'p', range: [0, 1], preset: 0.5 },
    gain: { symbol: 'z₊', range: [0, 100], preset: 50 },
    loss: { symbol: 'z₋', range: [0, 100], preset: 50 },
    // The medians of their subjects.
    gainPower: { symbol: 'α', range: [0.3, 1], preset: 0.88 },
    lossPower: { symbol: 'β', range: [0.3, 1], preset: 0.88 },
    lossAversion: { symbol: 'λ', range: [1, 5], preset: 2.25 },
    // Below about 0.28 the weight of a larger chance is no longer larger.
    gainWeighting: { symbol: 'γ', range: [0.3, 1], preset: 0.61 },
    lossWeighting: { symbol: 'δ', range: [0.3, 1], preset: 0.69 },
  },
  options: {},

  find({ odds, gain, loss, ...attitude }) {
    const worth = prospectValue(
      [
        [gain, odds],
        [-loss, 1 - odds],
      ],
      attitude,
    );
    return { worth, sure: certainEquivalent(worth, attitude) };
  },
};

/** α, β, λ, γ and δ. */
export interface Attitude {
  gainPower: number;
  lossPower: number;
  lossAversion: number;
  gainWeighting: number;
  lossWeighting: number;
}

/** v: what an outcome is worth, better or worse than the point of reference by `outcome`. */
export const value = (outcome: number, { gainPower, lossPower, lossAversion }: Attitude): number =>
  outcome >= 0 ? raise(outcome, gainPower) : -lossAversion * raise(-outcome, lossPower);

/** w: the weight of a chance, for γ or δ. */
export function weighting(chance: number, power: number): number {
  const [much, little] = [raise(chance, power), raise(1 - chance, power)];
  return much / raise(much + little, 1 / power);
}

/**
 * V. Outcomes are weighed from the best gain and from the worst loss inwards; where chances do not
 * add up to 1, the rest is that nothing changes.
 */
export function prospectValue(
  prospect: readonly (readonly [outcome: number, chance: number])[],
  attitude: Attitude,
): number {
  const side = (sign: 1 | -1, power: number): number => {
    const outward = prospect
      .filter(([outcome]) => outcome * sign > 0)
      .toSorted(([a], [b]) => (b - a) * sign);
    let reached = 0;
    let sum = 0;
    for (const [outcome, chance] of outward) {
      const next = Math.min(1, reached + chance);
      sum += (weighting(next, power) - weighting(reached, power)) * value(outcome, attitude);
      reached = next;
    }
    return sum;
  };
  return side(1, attitude.gainWeighting) + side(-1, attitude.lossWeighting);
}

/** What for sure would be worth as much: v, undone. */
export function certainEquivalent(
  worth: number,
  { gainPower, lossPower, lossAversion }: Attitude,
): number {
  if (worth >= 0) return raise(worth, 1 / gainPower);
  return -raise(-worth / lossAversion, 1 / lossPower);
}
