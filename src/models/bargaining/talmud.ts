import type { Model } from '../model.ts';

/**
 * What each gets of an estate E that is smaller than the claims c on it, C together
 * [AumannMaschler1985]:
 *
 *     Talmud         E ≤ C/2: equal awards, none above half of its claim;  else  cᵢ − the same rule
 *                    for what is missing, C − E
 *     proportional   E cᵢ/C
 *     equal awards   min(cᵢ, λ),  λ so that it adds up to E
 *     equal losses   max(0, cᵢ − λ)
 *
 * The first is the one that divides between any two of them as the contested garment is divided:
 * what a claimant does not contest goes to the other, the rest in halves. An estate above C pays
 * every claim and no more (ours).
 */
export const talmud: Model<never, 'rule'> = {
  id: 'talmud',
  asks: 'package',
  formulas: ['min(cᵢ/2, λ)  |  cᵢ − min(cᵢ/2, λ)', 'E cᵢ/C', 'min(cᵢ, λ)', 'max(0, cᵢ − λ)'],
  cites: ['AumannMaschler1985'],
  parameters: {},
  options: { rule: ['talmud', 'proportional', 'equal-awards', 'equal-losses'] },
};

export type Division = 'talmud' | 'proportional' | 'equal-awards' | 'equal-losses';

/** Awards, claimant by claimant. Claims and estate are 0 or more. */
export function divide(
  claims: readonly number[],
  estate: number,
  rule: Division = 'talmud',
): number[] {
  const total = claims.reduce((sum, claim) => sum + claim, 0);
  if (estate >= total) return [...claims];
  return rules[rule](claims, estate, total);
}

const rules: Record<
  Division,
  (claims: readonly number[], estate: number, all: number) => number[]
> = {
  talmud(claims, estate, all) {
    const halves = claims.map((claim) => claim / 2);
    if (estate <= all / 2) return equalAwards(halves, estate);
    const losses = equalAwards(halves, all - estate);
    return claims.map((claim, i) => claim - (losses[i] as number));
  },
  proportional: (claims, estate, all) => claims.map((claim) => (estate * claim) / all),
  'equal-awards': equalAwards,
  'equal-losses': (claims, estate, all) => {
    const losses = equalAwards(claims, all - estate);
    return claims.map((claim, i) => claim - (losses[i] as number));
  },
};

/** min(cᵢ, λ): the smallest claims are paid in full as long as an equal share would be more. */
function equalAwards(claims: readonly number[], estate: number): number[] {
  const awards = claims.map(() => 0);
  const order = [...claims.keys()].sort((a, b) => (claims[a] as number) - (claims[b] as number));
  let left = estate;
  order.forEach((i, paid) => {
    const award = Math.min(claims[i] as number, left / (claims.length - paid));
    awards[i] = award;
    left -= award;
  });
  return awards;
}
