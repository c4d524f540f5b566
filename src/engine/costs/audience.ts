import type { Cost, CostMechanism } from '../types.ts';
import { conceded, shifts } from './points.ts';

/**
 * Backing down from what was said in public costs standing: commitment × points of retreat / 7.
 * Audience costs: [Fearon1994]; the rate is ours.
 */
export const audience: CostMechanism<'audiencePoints'> = {
  id: 'audience',
  cites: ['Fearon1994'],
  assumptions: { audiencePoints: { value: 7, low: 4, high: 12, grain: 2, bounds: [1, 100] } },

  costs: (play, { audiencePoints }) =>
    shifts(play).flatMap((shift): Cost[] => {
      const tied = shift.before.commitment;
      const points = conceded(shift);
      const amount = (tied * points) / audiencePoints;
      if (amount === 0) return [];
      const { actor, issue } = shift.entry;
      const terms = [
        { name: 'commitment', value: tied },
        { name: 'conceded', value: points },
        { name: 'perPoint', value: 1 / audiencePoints },
      ];
      // The rate is the only uncertain number here, and it has its own slider.
      return [
        {
          bearer: actor,
          kind: 'credibility',
          issue,
          mechanism: 'audience',
          terms,
          amount,
          low: amount,
          high: amount,
        },
      ];
    }),
};
