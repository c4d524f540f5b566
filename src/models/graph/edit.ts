import type { Conflict, Direction } from './conflict.ts';
import { type Ranking, rankingOf, ranksOf } from './preferences.ts';

/** Changes a reader makes to a conflict. Each gives a new one; what stands beside it is kept. */

/** Rules a state out or lets it in again; its place in the rankings is remembered. */
export const withFeasible = <C extends Conflict>(
  conflict: C,
  state: number,
  feasible: boolean,
): C => ({
  ...conflict,
  states: conflict.states.map((each, s) => (s === state ? { ...each, feasible } : each)),
});

/** Lets an option change both ways or in one direction only. */
export const withDirection = <C extends Conflict>(
  conflict: C,
  option: number,
  direction: Direction,
): C => ({
  ...conflict,
  options: conflict.options.map((each, k) => (k === option ? { ...each, direction } : each)),
});

/** Gives one decision maker another ranking of all states. */
export const withRanking = <C extends Conflict>(conflict: C, dm: number, ranking: Ranking): C => ({
  ...conflict,
  ranks: conflict.ranks.map((ranks, i) =>
    i === dm ? ranksOf(ranking, conflict.states.length) : ranks,
  ),
});

/** Where a state goes in a ranking: as good as another, or just above or below it and its equals. */
export interface Place {
  kind: 'with' | 'above' | 'below';
  state: number;
}

/** One state moved in a ranking of one decision maker. Next to itself it stays where it is. */
export function withPlace<C extends Conflict>(
  conflict: C,
  dm: number,
  state: number,
  place: Place,
): C {
  if (state === place.state) return conflict;
  const ranking = rankingOf(conflict.ranks[dm] ?? []).flatMap((group) => {
    const rest = group.filter((each) => each !== state);
    if (!rest.includes(place.state)) return rest.length > 0 ? [rest] : [];
    if (place.kind === 'with') return [[...rest, state]];
    return place.kind === 'above' ? [[state], rest] : [rest, [state]];
  });
  return withRanking(conflict, dm, ranking);
}
