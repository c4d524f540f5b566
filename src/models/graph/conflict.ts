import { type Arcs, arcsOf, reversed } from './arcs.ts';
import { dense } from './preferences.ts';

/**
 * A conflict in option form [FangHipelKilgour1993, ch. 2], as plain data that a reader can edit:
 * who decides on which options, which combinations of them are possible, and who ranks them how.
 */
export interface Conflict {
  /** The decision makers. */
  dms: readonly string[];
  options: readonly Option[];
  states: readonly OptionState[];
  /** [decision maker][state]: larger is better, equal is as good. Also of states ruled out. */
  ranks: readonly (readonly number[])[];
}

export interface Option {
  name: string;
  dm: string;
  direction: Direction;
}

/** How an option can change: both ways, only be taken up, only be dropped. */
export const directions = ['both', 'forward', 'backward'] as const;
export type Direction = (typeof directions)[number];

export interface OptionState {
  /** Bit k is set where `options[k]` is taken: the decimal of the literature. */
  taken: number;
  feasible: boolean;
}

/** The same in graph form, which is what the stability concepts are defined on: who can move where. */
export interface GraphForm {
  dms: readonly string[];
  size: number;
  moves: readonly Moves[];
  /** [decision maker][state], dense from 0 for the worst. */
  ranks: readonly Int32Array[];
  /** What each state is made of. Without it nobody can say what two moves at once lead to. */
  described?: Description;
}

/** Aᵢ, by where moves begin and by where they end. */
export interface Moves {
  out: Arcs;
  back: Arcs;
}

export interface Description {
  taken: Int32Array;
  /** Bits of options that a state leaves open: abandoned is abandoned, whatever the others do. */
  open: Int32Array;
  /** Bits of the options each decision maker decides on. */
  own: Int32Array;
}

/** Options of one conflict at most: its combinations are all written down. */
export const mostOptions = 16;
/** Moves, all decision makers together, that fit into the memory of a browser. */
const mostMoves = 67_108_864;

/** Every combination of options, those ruled out left away, in the order of their decimals. */
export function combinations(
  options: number,
  ruledOut: (taken: number) => boolean = () => false,
): number[] {
  const all: number[] = [];
  for (let taken = 0; taken < 1 << options; taken++) if (!ruledOut(taken)) all.push(taken);
  return all;
}

/** Bits of the options a decision maker decides on. */
export const ownOptions = ({ options }: Pick<Conflict, 'options'>, dm: string): number =>
  options.reduce((bits, option, k) => (option.dm === dm ? bits | (1 << k) : bits), 0);

/** More moves than can be listed. A decision maker with k options has 2ᵏ − 1 in every state. */
export function isTooLarge(conflict: Pick<Conflict, 'dms' | 'options' | 'states'>): boolean {
  const perState = conflict.dms.map(
    (dm) => (1 << conflict.options.filter((option) => option.dm === dm).length) - 1,
  );
  return conflict.states.length * perState.reduce((a, b) => a + b, 0) > mostMoves;
}

/**
 * The graph of a conflict, and which of its states each node is: those ruled out are not in it. A
 * decision maker moves between possible states that differ in own options only, each changed in a
 * direction it can go.
 */
export function graphOf(conflict: Conflict): { graph: GraphForm; shown: number[] } {
  const { dms, options, states, ranks } = conflict;
  const shown = states.flatMap(({ feasible }, state) => (feasible ? [state] : []));
  const taken = Int32Array.from(shown, (state) => states[state]?.taken as number);
  const nodes = new Int32Array(1 << options.length).fill(-1);
  taken.forEach((bits, node) => {
    nodes[bits] = node;
  });
  const going = (direction: Direction) =>
    options.reduce(
      (bits, option, k) => (option.direction === direction ? bits | (1 << k) : bits),
      0,
    );
  const oneWay = { forward: going('forward'), backward: going('backward') };
  const own = Int32Array.from(dms, (dm) => ownOptions(conflict, dm));
  const moves = dms.map((_, i): Moves => {
    const bits = own[i] as number;
    const out = optionMoves(taken, nodes, bits, oneWay);
    const canReturn = (bits & (oneWay.forward | oneWay.backward)) === 0;
    return { out, back: canReturn ? out : reversed(out) };
  });
  const graph: GraphForm = {
    dms,
    size: shown.length,
    moves,
    ranks: ranks.map((row) => dense(shown.map((state) => row[state] as number))),
    described: { taken, open: new Int32Array(shown.length), own },
  };
  return { graph, shown };
}

function optionMoves(
  taken: Int32Array,
  nodes: Int32Array,
  own: number,
  { forward, backward }: { forward: number; backward: number },
): Arcs {
  const choices = subsets(own);
  const first = new Int32Array(taken.length + 1);
  const to = new Int32Array(taken.length * (choices.length - 1));
  let count = 0;
  for (let node = 0; node < taken.length; node++) {
    const now = taken[node] as number;
    for (const choice of choices) {
      const then = (now & ~own) | choice;
      const dropped = now & ~then;
      const begun = then & ~now;
      if (then === now || (dropped & forward) !== 0 || (begun & backward) !== 0) continue;
      const target = nodes[then] as number;
      if (target >= 0) to[count++] = target;
    }
    first[node + 1] = count;
  }
  return { first, to: count === to.length ? to : to.slice(0, count) };
}

function subsets(bits: number): number[] {
  const all: number[] = [];
  for (let subset = bits; ; subset = (subset - 1) & bits) {
    all.push(subset);
    if (subset === 0) return all.reverse();
  }
}

/** A graph written down as it is. `reachable`: [decision maker][state], the states it can move to. */
export function graphFrom(given: {
  dms: readonly string[];
  reachable: readonly (readonly (readonly number[])[])[];
  ranks: readonly (readonly number[])[];
  described?: Description;
}): GraphForm {
  const { dms, reachable, ranks, described } = given;
  const moves = reachable.map((lists): Moves => {
    const out = arcsOf(lists);
    return { out, back: reversed(out) };
  });
  const size = ranks[0]?.length ?? 0;
  const graph = { dms, size, moves, ranks: ranks.map(dense) };
  return described && isDescribed(moves, described) ? { ...graph, described } : graph;
}

/** Every move changes own options only; what states leave open is nobody's. */
function isDescribed(moves: readonly Moves[], { taken, open, own }: Description): boolean {
  const staysOwn = (i: number, s: number, t: number) => {
    const differ = ((taken[s] as number) ^ (taken[t] as number)) | (open[s] as number);
    return (differ & ~(own[i] as number) & ~(open[t] as number)) === 0;
  };
  return moves.every(({ out: { first, to } }, i) =>
    taken.every((_, s) =>
      to.subarray(first[s] as number, first[s + 1] as number).every((t) => staysOwn(i, s, t)),
    ),
  );
}
