import type { Cost, CostMechanism } from '../types.ts';
import { across } from './points.ts';

/**
 * While they talk the war goes on: each actor's authored rate per week × the weeks of the step
 * [Fearon1995]. `delay` scales all rates at once.
 */
export const delay: CostMechanism<'delay'> = {
  id: 'delay',
  cites: ['Fearon1995'],
  assumptions: { delay: { value: 1, low: 0, high: 2, grain: 10, bounds: [0, 10] } },

  costs: ({ scenario, step: { weeks } }, { delay: scale }) =>
    scenario.actors.flatMap(({ id, delay: rates }) =>
      (['military', 'economic'] as const).flatMap((kind): Cost[] => {
        const rate = rates[kind];
        if (!rate || rate.value * weeks * scale === 0) return [];
        const terms = [
          { name: 'perWeek', value: rate.value },
          { name: 'weeks', value: weeks },
          ...(scale === 1 ? [] : [{ name: 'delay', value: scale }]),
        ];
        return [
          {
            bearer: id,
            kind,
            mechanism: 'delay',
            terms,
            ...across(rate, (value) => value * weeks * scale),
          },
        ];
      }),
    ),
};
