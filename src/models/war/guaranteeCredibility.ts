import type { Theory } from './theory.ts';

/**
 * How far a promise to help has to be believed [Ellsberg1961, ZagareKilgour2000]. Whoever thinks of
 * attacking compares the status quo with an attack that is opposed with probability c:
 *
 *     attacks unless   c ≥ c* = (U₁ − U₀) / (U₁ − U₂)
 *
 * U₀ status quo, U₁ an attack that nobody opposes, U₂ one that is opposed.
 */
export const guaranteeCredibility: Theory<
  'unopposed' | 'statusQuo' | 'opposed' | 'credibility',
  Deterrence
> = {
  id: 'guarantee-credibility',
  asks: 'war',
  formulas: ['c ≥ (U₁ − U₀) / (U₁ − U₂)'],
  cites: ['Ellsberg1961', 'ZagareKilgour2000'],
  parameters: {
    unopposed: { symbol: 'U₁', range: [-1, 1], preset: 1 },
    statusQuo: { symbol: 'U₀', range: [-1, 1], preset: 0 },
    opposed: { symbol: 'U₂', range: [-1, 1], preset: -1 },
    credibility: { symbol: 'c', range: [0, 1], preset: 0.5 },
  },
  options: {},

  find({ unopposed, statusQuo, opposed, credibility }) {
    // Nothing to gain, nothing to deter.
    if (unopposed <= statusQuo) return { enough: 0, deterred: true };
    // An attack that pays even against help is not deterred by help.
    if (opposed > statusQuo) return { enough: undefined, deterred: false };
    const enough = (unopposed - statusQuo) / (unopposed - opposed);
    return { enough, deterred: credibility >= enough };
  },
};

export interface Deterrence {
  /** c*; nothing where even certain help would not deter. */
  enough: number | undefined;
  deterred: boolean;
}
