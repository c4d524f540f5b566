import type { Model } from '../model.ts';
import { exp } from '../transcendental.ts';

/**
 * Two divide a pie of 1 by offers in turn, player 1 first; who waits, pays for it [Rubinstein1982].
 * With δ for what a round of waiting leaves of a player's share, the first offer is accepted at
 *
 *     v₁ = (1 − δ₂)/(1 − δ₁δ₂)
 *
 * With a fixed cost a round instead: c₁ < c₂ leaves all to player 1, c₁ > c₂ leaves it c₂, equal
 * costs allow every share from c to 1. If there are only T rounds, from the last one back
 * [Stahl1972]:
 *
 *     v(T) = 1,   v(t) = 1 − δ v(t + 1),   δ of whoever answers in round t
 *
 * With δᵢ = e^(−rᵢ Δ) and ever shorter rounds Δ the first offer no longer matters, and player 1 gets
 * r₂/(r₁ + r₂): the Nash point weighted by patience [Binmore1986]. What player 2 could have
 * elsewhere matters only if it is more than waiting is worth, and is then what player 2 gets
 * [Binmore1989].
 */
export const rubinstein: Model<'delta1' | 'delta2'> = {
  id: 'rubinstein',
  asks: 'package',
  formulas: ['v₁ = (1 − δ₂)/(1 − δ₁δ₂)', 'v(t) = 1 − δ v(t + 1),  v(T) = 1', 'r₂/(r₁ + r₂)'],
  cites: ['Rubinstein1982', 'Stahl1972', 'Binmore1986', 'Binmore1989'],
  parameters: {
    delta1: { symbol: 'δ₁', range: [0, 0.99], preset: 0.9 },
    delta2: { symbol: 'δ₂', range: [0, 0.99], preset: 0.9 },
  },
  options: {},
};

/** δ of player 1 and of player 2, 0–1 each. */
export type Patience = readonly [number, number];

/** v₁, what the player who begins gets; nothing is settled where waiting costs neither anything. */
export const firstShare = ([delta1, delta2]: Patience): number | undefined =>
  delta1 * delta2 < 1 ? (1 - delta2) / (1 - delta1 * delta2) : undefined;

/** The shares that player 1 may end with when each round costs c, a part of the pie of 0–1. */
export function shareAtFixedCosts(c1: number, c2: number): readonly [low: number, high: number] {
  if (c1 < c2) return [1, 1];
  return c1 > c2 ? [c2, c2] : [c1, 1];
}

/** v₁ where the last offer is made in round T ≥ 1. */
export function shareInRounds([delta1, delta2]: Patience, rounds: number): number {
  let share = 1;
  // In odd rounds player 1 offers and player 2 answers.
  for (let t = rounds - 1; t >= 1; t--) share = 1 - (t % 2 === 1 ? delta2 : delta1) * share;
  return share;
}

/** Impatience a unit of time, r > 0 each. */
export type Impatience = readonly [number, number];

/** v₁ at rounds of the given length; without one, its limit as rounds get ever shorter. */
export function shareAtRates([r1, r2]: Impatience, length = 0): number | undefined {
  if (length > 0) return firstShare([exp(-r1 * length), exp(-r2 * length)]);
  return r1 + r2 > 0 ? r2 / (r1 + r2) : undefined;
}

/**
 * What player 1 gets when player 2 can walk away to `outside` instead of answering; nothing where
 * no share of the pie would hold player 2.
 */
export function shareWithOutside(patience: Patience, outside: number): number | undefined {
  const [delta1, delta2] = patience;
  const begun = firstShare([delta2, delta1]);
  if (begun === undefined || outside > 1) return undefined;
  const waiting = delta2 * begun;
  return outside <= waiting ? firstShare(patience) : 1 - outside;
}
