import type { Theory } from './theory.ts';

/**
 * Why a demand may risk a war that neither wants: A does not know what fighting costs B. The usual
 * solution of the trade-off in [Fearon1995], for a cost that may as well be anything from 0 to C:
 *
 *     x* = p + max(0, (C − cA) / 2)          P(war) = max(0, ½ − cA / 2C)
 *
 * B fights where its cost is below x − p. Ours: A cannot demand more than the pie; where x* would be
 * more, it demands all, and the risk is (1 − p) / C.
 */
export const ultimatum: Theory<'odds' | 'costA' | 'mostCostB', Demand> = {
  id: 'ultimatum',
  asks: 'war',
  formulas: ['x* = p + max(0, (C − cA) / 2)', 'P(war) = max(0, ½ − cA / 2C)'],
  cites: ['Fearon1995'],
  parameters: {
    odds: { symbol: 'p', range: [0, 1], preset: 0.5 },
    costA: { symbol: 'cA', range: [0, 1], preset: 0.1 },
    mostCostB: { symbol: 'C', range: [0, 1], preset: 0.2 },
  },
  options: {},

  find({ odds, costA, mostCostB }) {
    const beyond = Math.min(Math.max(0, (mostCostB - costA) / 2), 1 - odds);
    return { demand: odds + beyond, risk: mostCostB > 0 ? beyond / mostCostB : 0 };
  },
};

export interface Demand {
  /** What A asks for, as a share of the pie. */
  demand: number;
  /** The probability that B would rather fight. */
  risk: number;
}

/** Where the cost of B is known there is no risk: A demands p + cB, and B takes what is left. */
export const certainDemand = ({ odds, costB }: { odds: number; costB: number }): number =>
  Math.min(1, odds + costB);
