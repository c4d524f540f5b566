import { pairCell, stanceOf } from '../../src/engine/table.ts';
import type { Scenario, State } from '../../src/engine/types.ts';

/** By the given keys, ties as they were. */
export const shuffled = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, key: keys[i] as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** The very numbers of a state, in the rows of another scenario. */
export function reordered(scenario: Scenario, state: State, into: Scenario): State {
  const ids = into.actors.map(({ id }) => id);
  const rows = (stances: State['stances']) =>
    ids.flatMap((actor) => into.issues.map(({ id }) => stanceOf(scenario, { stances }, actor, id)));
  const cells = (values: ArrayLike<number>) =>
    ids.flatMap((a) => ids.map((b) => values[pairCell(scenario, a, b)] as number));
  return {
    ...state,
    stances: rows(state.stances),
    trust: cells(state.trust),
    alignment: cells(state.alignment),
    start: {
      ...state.start,
      stances: rows(state.start.stances),
      trust: cells(state.start.trust),
      pulls: into.issues.map(({ id }) => {
        const j = scenario.issues.findIndex((issue) => issue.id === id);
        return new Float64Array(cells(state.start.pulls[j] as Float64Array));
      }),
    },
  };
}
