import { power } from '../numeric.ts';
import type { Mechanism, Reason } from '../types.ts';

/**
 * What was said in public ties hands [Schelling1960], and fades unless it is said again: all
 * commitments keep `commitmentFade` of themselves a step, then the step's own are added.
 */
export const commitment: Mechanism<'commitmentFade' | 'repeat'> = {
  id: 'commitment',
  cites: ['Schelling1960'],
  assumptions: {
    commitmentFade: { value: 0.9, low: 0.7, high: 1, grain: 100, bounds: [0, 1] },
    repeat: { value: 0.5, low: 0.2, high: 1, grain: 100, bounds: [0, 1] },
  },

  reasons({ now, step, times }, { commitmentFade, repeat }) {
    const renewed = new Set(step.commits.map(({ issue }) => issue));
    const fades = now.stances
      .filter(({ commitment: tied }) => tied !== 0)
      .filter(({ actor, issue }) => !(actor === step.actor && renewed.has(issue)))
      .map(({ actor, issue, commitment: tied }): Reason => {
        return {
          of: 'commitment',
          actor,
          issue,
          kind: 'fade',
          amount: (commitmentFade - 1) * tied,
        };
      });
    const made = step.commits.map(({ issue, by: { value } }): Reason => {
      const amount = value * power(repeat, times);
      return { of: 'commitment', actor: step.actor, issue, kind: 'said in public', amount };
    });
    return [...fades, ...made].filter(({ amount }) => amount !== 0);
  },
};
