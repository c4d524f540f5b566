import { pairCell, stanceOf } from '../table.ts';
import type { Mechanism, Reason } from '../types.ts';
import { closer, decisions } from './closer.ts';

/**
 * Trust follows deeds: a decision that comes c points closer to what k cares about moves k's trust
 * in the mover towards 1, one that leaves it towards −1, by
 *
 *     pace · salience/100 · |c|/100 · the way still to go
 *
 * Ours; the direction is that of [Osgood1962].
 */
export const trust: Mechanism<'trustPace'> = {
  id: 'trust',
  cites: ['Osgood1962'],
  assumptions: { trustPace: { value: 0.3, low: 0, high: 1, grain: 100, bounds: [0, 2] } },

  reasons(play, { trustPace }) {
    const { scenario, now, step } = play;
    const made = decisions(play);
    return scenario.actors.flatMap(({ id }): Reason[] => {
      if (id === step.actor) return [];
      const trusted = now.trust[pairCell(scenario, id, step.actor)] as number;
      return made.flatMap((decision): Reason[] => {
        const stance = stanceOf(scenario, now, id, decision.issue);
        const points = closer(stance, decision);
        const salience = stance.salience / 100;
        const left = points > 0 ? 1 - trusted : 1 + trusted;
        const amount = trustPace * salience * (points / 100) * left;
        if (amount === 0) return [];
        const terms = [
          { name: 'trustPace', value: trustPace },
          { name: 'salience', value: salience },
          { name: 'closer', value: points / 100 },
          { name: 'left', value: left },
        ];
        return [
          {
            of: 'trust',
            actor: id,
            toward: step.actor,
            kind: `deed on ${decision.issue}`,
            by: step.actor,
            amount,
            terms,
          },
        ];
      });
    });
  },
};
