import { chances } from '../condorcetElection.ts';
import { type Actors, distance, utility } from './actors.ts';
import type { Bargain } from './bargain.ts';
import { even, type Rules } from './rules.ts';
import type { Standing } from './standing.ts';

/**
 * What a bargain is worth to each actor: the mean, over all n positions as they would be then, of its
 * true utility. Without a bargain: as they are.
 */
export function worth(
  actors: Actors,
  { ideals, risk, utilities }: Standing,
  agreed?: Bargain,
): Float64Array {
  const n = actors.count;
  const sum = new Float64Array(n);
  if (agreed) {
    for (let i = 0; i < n; i++) {
      const at = (to: Float64Array) =>
        utility(distance(actors, i, ideals, i, to, 0), risk[i] as number);
      sum[i] = at(agreed.initiatorTo) + at(agreed.receiverTo);
    }
  }
  for (let j = 0; j < n; j++) {
    if (j === agreed?.initiator || j === agreed?.receiver) continue;
    for (let i = 0; i < n; i++) sum[i] = (sum[i] as number) + (utilities[j * n + i] as number);
  }
  return sum.map((all) => all / n);
}

/** A bargain of an actor, or its status quo, and what it is worth to each. */
export interface Option {
  bargain: Bargain | undefined;
  worth: Float64Array;
}

/** Where an actor goes, by an election among its bargains. `tied`: an equal one leads elsewhere. */
export function choose(
  actors: Actors,
  rules: Rules,
  { positions }: Standing,
  actor: number,
  options: readonly Option[],
  draw: () => number,
): { to: Float64Array; tied: boolean } {
  const m = actors.dimensions;
  const places = options.map(({ bargain }) => {
    if (!bargain) return positions.subarray(actor * m, (actor + 1) * m);
    return bargain.initiator === actor ? bargain.initiatorTo : bargain.receiverTo;
  });
  if (options.length === 1) return { to: places[0] as Float64Array, tied: false };
  const chance = chances(
    rules,
    actors.capability,
    options.map((option) => option.worth),
  );
  if (rules.transition === 'Stochastic') {
    return { to: places[drawn(chance, draw())] as Float64Array, tied: false };
  }
  const most = chance.reduce(
    (best, p, option) => (p > (chance[best] as number) ? option : best),
    0,
  );
  const to = places[most] as Float64Array;
  const tied = places.some(
    (place, option) =>
      (chance[most] as number) - (chance[option] as number) <= even &&
      place.some((x, k) => x !== to[k]),
  );
  return { to, tied };
}

/** The option in whose part of the line from 0 to 1 a number falls. */
function drawn(chance: Float64Array, at: number): number {
  let upTo = 0;
  for (let option = 0; option < chance.length; option++) {
    upTo += chance[option] as number;
    if (at < upTo) return option;
  }
  return chance.length - 1;
}
