import type { Exchange } from './round.ts';
import { isAbove, type Topic } from './topic.ts';

/** What an exchange does to somebody who has no part in it. */
export interface Externality {
  actor: number;
  /** Better is positive; in the units of the gain. */
  effect: number;
  /** On both issues on the sides of one of the two, so that the same trade could be its own. */
  inner: boolean;
}

/**
 * For everybody k with a position on p or q [StokmanVanOosten1994]:
 *
 *     effect = Σ_{d = p, q} (|O_d − x_kd| − |O′_d − x_kd|) s_kd
 *
 * with O and O′ before and after the exchange, and x where k stood when the round began. The program
 * of 2020 takes for O what the candidate saw, in which earlier exchanges are missing. Ours is the
 * outcome with all exchanges made so far, so that the effects on an actor add up to what the round
 * did to it. The program also leaves out whoever has a position on only one of the two.
 */
export function externalities(
  topics: readonly Topic[],
  exchanges: readonly Exchange[],
): Externality[][] {
  const outcomes = topics.map(({ outcome }) => outcome ?? 0);
  const actors = topics[0]?.stakes.map((_, actor) => actor) ?? [];
  return exchanges.map(({ i, j }) => {
    const shifts = [j, i].map(({ supplies, move, shift }) => {
      const before = outcomes[supplies] as number;
      outcomes[supplies] = before + (move < 0 ? -shift : shift);
      return { topic: topics[supplies] as Topic, before, after: outcomes[supplies] };
    });
    const sides = (actor: number) => shifts.map(({ topic }) => isAbove(topic, actor));
    const [onP, onQ] = sides(i.actor);
    return actors.flatMap((actor) => {
      const concerned = shifts.filter(({ topic }) => topic.stakes[actor]);
      if (actor === i.actor || actor === j.actor || concerned.length === 0) return [];
      const effect = concerned.reduce((sum, { topic, before, after }) => {
        const { position, salience } = topic.stakes[actor] as {
          position: number;
          salience: number;
        };
        return sum + (Math.abs(before - position) - Math.abs(after - position)) * salience;
      }, 0);
      // Like i on both issues, or on neither and so like j.
      const [p, q] = sides(actor);
      const inner = p !== undefined && q !== undefined && (p === onP) === (q === onQ);
      return [{ actor, effect, inner }];
    });
  });
}
