import type { Cost, CostMechanism } from '../types.ts';
import { across, beyond, shifts } from './points.ts';

type Names = 'redLineFactor' | 'redLinePoints';

/**
 * Going beyond one's own limit costs at home 2.25 × salience/100 × points further beyond / 10: a
 * loss weighs 2.25 times a gain [TverskyKahneman1992]. Only what this step adds is charged.
 */
export const redLine: CostMechanism<Names> = {
  id: 'red line',
  cites: ['TverskyKahneman1992'],
  assumptions: {
    redLineFactor: { value: 2.25, low: 1, high: 4, grain: 100, bounds: [0, 20] },
    redLinePoints: { value: 10, low: 5, high: 20, grain: 2, bounds: [1, 100] },
  },

  costs: (play, { redLineFactor, redLinePoints }) =>
    shifts(play).flatMap((shift): Cost[] => {
      const { limit } = shift.before;
      const further = beyond(shift.after, limit) - beyond(shift.before, limit);
      if (further <= 0) return [];
      const { actor, issue, salience } = shift.entry;
      const terms = [
        { name: 'redLineFactor', value: redLineFactor },
        { name: 'salience', value: salience.value / 100 },
        { name: 'beyond', value: further },
        { name: 'perPoint', value: 1 / redLinePoints },
      ];
      return [
        {
          bearer: actor,
          kind: 'domestic',
          issue,
          mechanism: 'red line',
          terms,
          ...across(salience, (value) => (redLineFactor * (value / 100) * further) / redLinePoints),
        },
      ];
    }),
};
