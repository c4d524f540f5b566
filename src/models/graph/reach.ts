import type { Arcs } from './arcs.ts';
import type { GraphForm, Moves } from './conflict.ts';
import type { Answers } from './sanctions.ts';

/** A set of states: bit s % 32 of word s / 32. */
export type StateSet = Uint32Array;

/**
 * R_H(s) for every s, written down: what conditions on several members at once ask for. Of as many
 * bits as states squared, so for conflicts that a coalition is looked at in.
 */
export function reachOf(graph: GraphForm, answers: Answers): StateSet[] {
  const { rule, group } = answers;
  const from = {
    'legal-sequences': (s: number) => byLegalSequences(graph, s, answers),
    'one-move': (s: number) => byMoves(graph, s, answers, 1),
    'once-each': (s: number) => byMoves(graph, s, answers, group.length),
  };
  return Array.from({ length: graph.size }, (_, s) => from[rule](s));
}

/** Forwards from one state; whoever has just arrived lets somebody else go on. */
function byLegalSequences(graph: GraphForm, from: number, { group, improving }: Answers): StateSet {
  const reached = setOf(graph.size);
  // By whom alone a state was reached so far; `several` lets everybody go on.
  const reachedBy = new Int32Array(graph.size).fill(nobody);
  const places: { state: number; by: readonly number[] }[] = [{ state: from, by: group }];
  let left = graph.size;
  for (let place = places.pop(); place && left > 0; place = places.pop()) {
    for (const j of place.by) {
      eachMove(graph, place.state, j, improving, (to) => {
        add(reached, to);
        const before = reachedBy[to] as number;
        if (before === several || before === j) return;
        if (before === nobody) left--;
        reachedBy[to] = before === nobody ? j : several;
        places.push({ state: to, by: before === nobody ? group.filter((k) => k !== j) : [before] });
      });
    }
  }
  return reached;
}

const nobody = -1;
const several = -2;

/** At most so many moves, each of the group once at most. */
function byMoves(
  graph: GraphForm,
  from: number,
  { group, improving }: Answers,
  most: number,
): StateSet {
  const reached = setOf(graph.size);
  const seen = new Set<number>();
  const places = [{ state: from, moved: 0, count: 0 }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { state, moved, count } = place;
    group.forEach((j, k) => {
      if (moved & (1 << k)) return;
      eachMove(graph, state, j, improving, (to) => {
        add(reached, to);
        const then = moved | (1 << k);
        const key = then * graph.size + to;
        if (count + 1 === most || seen.has(key)) return;
        seen.add(key);
        places.push({ state: to, moved: then, count: count + 1 });
      });
    });
  }
  return reached;
}

function eachMove(
  { moves, ranks }: GraphForm,
  state: number,
  j: number,
  improving: boolean,
  visit: (to: number) => void,
): void {
  const rank = ranks[j] as Int32Array;
  for (const to of targets((moves[j] as Moves).out, state)) {
    if (!improving || (rank[to] as number) > (rank[state] as number)) visit(to);
  }
}

/** Where the moves from a state lead. */
export const targets = ({ first, to }: Arcs, state: number): Int32Array =>
  to.subarray(first[state] as number, first[state + 1] as number);

export const setOf = (size: number): StateSet => new Uint32Array(Math.ceil(size / 32));

export function add(set: StateSet, state: number): void {
  set[state >>> 5] = (set[state >>> 5] as number) | (1 << (state & 31));
}

export const has = (set: StateSet, state: number): boolean =>
  ((set[state >>> 5] as number) & (1 << (state & 31))) !== 0;

/** The states in a set, by number. */
export const membersOf = (set: StateSet, size: number): number[] => {
  const members: number[] = [];
  for (let state = 0; state < size; state++) if (has(set, state)) members.push(state);
  return members;
};
