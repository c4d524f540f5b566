import type { GraphForm, Moves } from './conflict.ts';
import { targets } from './reach.ts';

/**
 * How a conflict could run from where it stands [LiKilgourHipel2005]: steps that are better for all
 * who make them, nobody (and no coalition) twice running, until a state that lasts is reached.
 */
export interface Mover {
  members: readonly number[];
  /** State by state, where they improve to. */
  improvements: readonly (readonly number[])[];
}

export interface Way {
  /** From the status quo to the end. */
  states: readonly number[];
  /** Who makes each step; one fewer than states. */
  by: readonly (readonly number[])[];
}

/** Each on its own: Rᵢ⁺. Coalitions (coalitions.ts) are movers, too. */
export const single = ({ dms, size, moves, ranks }: GraphForm): Mover[] =>
  dms.map((_, i) => {
    const rank = ranks[i] as Int32Array;
    const isBetter = (s: number, t: number) => (rank[t] as number) > (rank[s] as number);
    const from = (s: number) => Array.from(targets((moves[i] as Moves).out, s));
    const improvements = Array.from({ length: size }, (_, s) =>
      from(s).filter((t) => isBetter(s, t)),
    );
    return { members: [i], improvements };
  });

/**
 * The shortest way to a state marked 1; of equally short ones the one with the fewest movers in all,
 * then the first in the order of movers and states. Nothing where there is no way.
 */
export function wayTo(ends: Uint8Array, from: number, movers: readonly Mover[]): Way | undefined {
  let places: Place[] = [{ state: from, last: -1, crowd: 0, before: undefined }];
  const seen = new Set<string>();
  while (places.length > 0) {
    const reached = places.filter(({ state }) => ends[state] === 1);
    const [best] = reached.sort((a, b) => a.crowd - b.crowd);
    if (best) return wayOf(best, movers);
    for (const place of places) seen.add(keyOf(place));
    places = onwards(places, movers).filter((place) => !seen.has(keyOf(place)));
  }
  return undefined;
}

interface Place {
  state: number;
  /** Who moved last, as a number of `movers`. */
  last: number;
  /** Movers of all steps so far. */
  crowd: number;
  before: Place | undefined;
}

const keyOf = ({ state, last }: Place): string => `${state} ${last}`;

/** All places one step on, each reached with the fewest movers. */
function onwards(places: readonly Place[], movers: readonly Mover[]): Place[] {
  const next = new Map<string, Place>();
  for (const before of places) {
    movers.forEach(({ members, improvements }, last) => {
      if (last === before.last) return;
      for (const state of improvements[before.state] ?? []) {
        const place = { state, last, crowd: before.crowd + members.length, before };
        const known = next.get(keyOf(place));
        if (!known || place.crowd < known.crowd) next.set(keyOf(place), place);
      }
    });
  }
  return [...next.values()];
}

function wayOf(end: Place, movers: readonly Mover[]): Way {
  const states: number[] = [];
  const by: (readonly number[])[] = [];
  for (let place: Place | undefined = end; place; place = place.before) {
    states.unshift(place.state);
    const mover = movers[place.last];
    if (mover) by.unshift(mover.members);
  }
  return { states, by };
}
