import { clamp } from '../numeric.ts';
import { room, roomAssumptions } from '../room.ts';
import { stanceOf } from '../table.ts';
import type { Mechanism, Reason } from '../types.ts';
import { closer, decisions } from './closer.ts';

/**
 * An answer in kind [Osgood1962], [Axelrod1984]: a decision that comes c points closer to what
 * another would most like is answered on the same issue by
 *
 *     ρ · c · salience/100 · room
 *
 * towards the mover, never past it. ρ is the actor's own: 0 does not answer, below 0 it reads a
 * concession as weakness and moves away.
 */
export const reciprocity: Mechanism<keyof typeof roomAssumptions> = {
  id: 'reciprocity',
  cites: ['Osgood1962', 'Axelrod1984'],
  assumptions: roomAssumptions,

  reasons(play, assumed) {
    const { scenario, now, step } = play;
    return decisions(play).flatMap((decision) => {
      const { issue } = decision;
      return scenario.actors.flatMap(({ id, reciprocity: { value: rho } }): Reason[] => {
        if (id === step.actor || rho === 0) return [];
        const own = stanceOf(scenario, now, id, issue);
        const points = closer(own, decision);
        const distance = decision.to - own.position;
        const answer = rho * points * (own.salience / 100) * Math.sign(distance);
        const passage = room(own, answer, assumed);
        const amount =
          answer * distance > 0
            ? clamp(answer * passage, -Math.abs(distance), Math.abs(distance))
            : answer * passage;
        if (amount === 0) return [];
        const terms = [
          { name: 'reciprocity', value: rho },
          { name: 'closer', value: points },
          { name: 'salience', value: own.salience / 100 },
          { name: 'room', value: passage },
        ];
        return [
          { of: 'position', actor: id, issue, kind: 'answer', by: step.actor, amount, terms },
        ];
      });
    });
  },
};
