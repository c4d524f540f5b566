import type { GraphForm, Moves } from './conflict.ts';

/**
 * How the others answer a move, with more than one of them. The literature means legal sequences:
 * any number of moves, nobody twice running [FangHipelKilgour1993]. Programs also let one opponent
 * make one move, or each opponent move once at most.
 */
export const sanctionRules = ['legal-sequences', 'one-move', 'once-each'] as const;
export type SanctionRule = (typeof sanctionRules)[number];

export interface Answers {
  /** Who answers, by number. */
  group: readonly number[];
  /** R⁺: every step is better for whoever makes it. */
  improving: boolean;
  rule: SanctionRule;
}

/** Larger than any value: nothing can be reached. */
export const unreached = 0x7fffffff;

/**
 * For every state s the least of `values` in R_H(s), one move or more away: all that the stability
 * concepts ask of R_H(s), which is therefore never written down. Values are whole numbers from 0 to
 * the number of states.
 */
export function leastReached(graph: GraphForm, values: Int32Array, answers: Answers): Int32Array {
  const { rule, group } = answers;
  // One alone has one move, whatever the rule.
  if (rule === 'one-move' || group.length === 1) return afterMove(graph, answers, () => values);
  if (rule === 'once-each') return afterOnceEach(graph, values, answers);
  return afterLegalSequences(graph, values, answers);
}

/**
 * A place in a legal sequence is a state and who moved last. From the least value upwards, each
 * value is carried back along the moves that lead to it. A state that j can leave for the value
 * opens to those who arrive there by anybody but j; a second mover opens it to j too. So every move
 * is looked at once.
 */
function afterLegalSequences(
  { size, moves, ranks }: GraphForm,
  values: Int32Array,
  { group, improving }: Answers,
): Int32Array {
  const least = new Int32Array(size).fill(unreached);
  const others = moves.map((_, j) => group.filter((k) => k !== j));
  const alone = moves.map((_, j) => [j]);
  /** Whose arrival a state is closed to still: everybody's, that of mover j, or nobody's. */
  const closed = new Int32Array(size).fill(everybody);
  /** States newly open, and to whose arrival. */
  const opened: number[] = [];
  const arrivals: (readonly number[])[] = [];
  const open = (state: number, to: readonly number[], stillClosed: number) => {
    closed[state] = stillClosed;
    opened.push(state);
    arrivals.push(to);
  };

  const lookBack = (state: number, j: number, value: number) => {
    const { first, to: from } = (moves[j] as Moves).back;
    const rank = ranks[j] as Int32Array;
    const end = first[state + 1] as number;
    for (let arc = first[state] as number; arc < end; arc++) {
      const before = from[arc] as number;
      if (improving && (rank[before] as number) >= (rank[state] as number)) continue;
      if (least[before] === unreached) least[before] = value;
      const to = closed[before] as number;
      if (to === everybody) open(before, others[j] as number[], j);
      else if (to !== nobody && to !== j) open(before, alone[to] as number[], nobody);
    }
  };

  for (const state of ascending(values)) {
    const to = closed[state] as number;
    if (to === nobody) continue;
    open(state, to === everybody ? group : (alone[to] as number[]), nobody);
    while (opened.length > 0) {
      const next = opened.pop() as number;
      const by = arrivals.pop() as readonly number[];
      for (const j of by) lookBack(next, j, values[state] as number);
    }
  }
  return least;
}

const everybody = -1;
const nobody = -2;

/** States from the least value to the largest. */
function ascending(values: Int32Array): Int32Array {
  const first = new Int32Array(values.length + 2);
  for (const value of values) first[value + 1] = (first[value + 1] as number) + 1;
  for (let v = 1; v < first.length; v++) {
    first[v] = (first[v] as number) + (first[v - 1] as number);
  }
  const states = new Int32Array(values.length);
  values.forEach((value, state) => {
    const place = first[value] as number;
    states[place] = state;
    first[value] = place + 1;
  });
  return states;
}

/** The least of what one move of one of the group leads to; `then`: what counts after a move of j. */
function afterMove(
  { size, moves, ranks }: GraphForm,
  { group, improving }: Answers,
  then: (j: number) => Int32Array,
): Int32Array {
  const least = new Int32Array(size).fill(unreached);
  for (const j of group) {
    const { first, to } = (moves[j] as Moves).out;
    const rank = ranks[j] as Int32Array;
    const values = then(j);
    for (let state = 0; state < size; state++) {
      let lowest = least[state] as number;
      const end = first[state + 1] as number;
      for (let arc = first[state] as number; arc < end; arc++) {
        const target = to[arc] as number;
        if (improving && (rank[target] as number) <= (rank[state] as number)) continue;
        lowest = Math.min(lowest, values[target] as number);
      }
      least[state] = lowest;
    }
  }
  return least;
}

/** For every set of those who have not moved yet, from the smallest: a move of one, and what follows. */
function afterOnceEach(graph: GraphForm, values: Int32Array, answers: Answers): Int32Array {
  const { group } = answers;
  // By set of who is left, bit k for group[k]: the least of staying here and of moving on.
  const onwards: Int32Array[] = [values];
  for (let left = 1; left < 1 << group.length; left++) {
    const movers = group.filter((_, k) => left & (1 << k));
    const without = (j: number) => onwards[left & ~(1 << group.indexOf(j))] as Int32Array;
    const moved = afterMove(graph, { ...answers, group: movers }, without);
    if (left === (1 << group.length) - 1) return moved;
    onwards.push(moved.map((value, state) => Math.min(value, values[state] as number)));
  }
  return new Int32Array(graph.size).fill(unreached);
}
