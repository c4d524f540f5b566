import type { Theory } from './theory.ts';

/**
 * When a side can no longer back down: its audience makes it pay more the longer a crisis lasts
 * [Fearon1994]. With a for each moment and w for what it would lose by fighting:
 *
 *     a t ≥ w   from   t = w / a
 */
export const lockIn: Theory<'audience' | 'cost', { moment: number | undefined }> = {
  id: 'lock-in',
  asks: 'war',
  formulas: ['t = w / a'],
  cites: ['Fearon1994'],
  parameters: {
    audience: { symbol: 'a', range: [0, 1], preset: 0.05 },
    cost: { symbol: 'w', range: [0, 1], preset: 0.2 },
  },
  options: {},

  /** Never, where no audience minds. */
  find({ audience, cost }) {
    if (cost === 0) return { moment: 0 };
    return { moment: audience > 0 ? cost / audience : undefined };
  },
};
