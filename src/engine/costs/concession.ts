import type { Cost, CostMechanism } from '../types.ts';
import { across, conceded, shifts } from './points.ts';

/** Giving ground costs at home: salience/100 × points moved away from the ideal / 10. Ours. */
export const concession: CostMechanism<'concessionPoints'> = {
  id: 'concession',
  cites: [],
  assumptions: {
    concessionPoints: { value: 10, low: 5, high: 20, grain: 2, bounds: [1, 100] },
  },

  costs: (play, { concessionPoints }) =>
    shifts(play).flatMap((shift): Cost[] => {
      const points = conceded(shift);
      if (points === 0) return [];
      const { actor, issue, salience } = shift.entry;
      const terms = [
        { name: 'salience', value: salience.value / 100 },
        { name: 'conceded', value: points },
        { name: 'perPoint', value: 1 / concessionPoints },
      ];
      return [
        {
          bearer: actor,
          kind: 'domestic',
          issue,
          mechanism: 'concession',
          terms,
          ...across(salience, (value) => ((value / 100) * points) / concessionPoints),
        },
      ];
    }),
};
