import { clamp, rounding } from '../../engine/numeric.ts';
import type { Theory } from './theory.ts';

/**
 * What both would rather have than fight [Fearon1995]. A pie of 1; A would win all of it with
 * probability p, and fighting costs them cA and cB of it:
 *
 *     p − cA  ≤  x  ≤  p + cB          x is what A gets
 *
 * The range is as wide as both costs together, inside the pie. Where A puts its own chance at p + e,
 * it is narrower by e, and closed once e is more than the costs of both.
 */
export const bargainingRange: Theory<'odds' | 'costA' | 'costB' | 'optimism', Range> = {
  id: 'bargaining-range',
  asks: 'war',
  formulas: ['p + e − cA ≤ x ≤ p + cB', 'width = cA + cB − e'],
  cites: ['Fearon1995'],
  parameters: {
    odds: { symbol: 'p', range: [0, 1], preset: 0.5 },
    costA: { symbol: 'cA', range: [0, 1], preset: 0.1 },
    costB: { symbol: 'cB', range: [0, 1], preset: 0.1 },
    optimism: { symbol: 'e', range: [0, 1], preset: 0 },
  },
  options: {},

  find({ odds, costA, costB, optimism }) {
    const low = clamp(Math.min(1, odds + optimism) - costA, 0, 1);
    const high = clamp(odds + costB, 0, 1);
    const left = high - low;
    // Where the optimism is as large as the costs one point is left, however that was rounded.
    return { low, high, width: Math.max(0, left), open: left >= -rounding };
  },
};

export interface Range {
  /** The least that A, and the most that B, would rather take and give than fight. */
  low: number;
  high: number;
  /** 0 where A asks for more than B gives. */
  width: number;
  open: boolean;
}
