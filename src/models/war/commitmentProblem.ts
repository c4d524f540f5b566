import type { Theory } from './theory.ts';

/**
 * Why a side that grows weaker may fight although both know everything: the other cannot bind itself
 * not to use tomorrow what it will be able to do then [Powell2006]. Two periods, a pie of 1 in each; A
 * wins with p₁ today and p₂ tomorrow; a war costs B c, once, and settles both periods. Even all of
 * today's pie does not keep B from attacking where
 *
 *     δ (p₂ − p₁) − p₁ > c (1 − δ)
 *
 * In his general form the expected shift is larger than what there is to share; the two periods, from
 * B's (1 − p₁)(1 + δ) − c against 1 + δ (1 − p₂ − c), are ours.
 */
export const commitmentProblem: Theory<'now' | 'later' | 'patience' | 'cost', Shift> = {
  id: 'commitment-problem',
  asks: 'war',
  formulas: ['δ (p₂ − p₁) − p₁ > c (1 − δ)'],
  cites: ['Powell2006'],
  parameters: {
    now: { symbol: 'p₁', range: [0, 1], preset: 0.5 },
    later: { symbol: 'p₂', range: [0, 1], preset: 0.6 },
    patience: { symbol: 'δ', range: [0, 1], preset: 0.9 },
    cost: { symbol: 'c', range: [0, 1], preset: 0.1 },
  },
  options: {},

  find({ now, later, patience, cost }) {
    const pull = patience * (later - now) - now;
    const hold = cost * (1 - patience);
    const bearable = patience > 0 ? now + (now + hold) / patience : 1;
    return { shift: later - now, tooLarge: pull > hold, bearable: Math.min(1, bearable) };
  },
};

export interface Shift {
  /** By how much A grows stronger. */
  shift: number;
  /** Whether B would rather attack today. */
  tooLarge: boolean;
  /** The most that p₂ may be without that. */
  bearable: number;
}
