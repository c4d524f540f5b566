import type { GraphForm, Moves } from './conflict.ts';
import { leastReached, type SanctionRule } from './sanctions.ts';
import { simultaneous } from './simultaneous.ts';

/**
 * Which states nobody leaves, by how far they look ahead [FangHipelKilgour1993, ch. 3]. A state s is
 * stable for i if
 *
 *     R     Rᵢ⁺(s) = ∅                                                          (Nash)
 *     GMR   ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R_{N−i}(s₁):   s ≿ᵢ s₂                        [Howard1971]
 *     SMR   … the same, and s ≿ᵢ s₃ for all s₃ ∈ Rᵢ(s₂)                          [Howard1971]
 *     SEQ   ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R⁺_{N−i}(s₁):  s ≿ᵢ s₂                        [FraserHipel1984]
 *     SIM   see simultaneous.ts                                                  [FraserHipel1984]
 *
 * Ranks are compared only, so of all that the others can answer to s₁ the least matters: of the rank
 * of s₂ for GMR and SEQ, of the best of s₂ and everything i can flee to from there for SMR.
 */
export const concepts = ['nash', 'gmr', 'smr', 'seq', 'sim'] as const;
export type Concept = (typeof concepts)[number];

/** 1 where stable. SIM is missing where states are not described by options. */
export type Stability = Record<Exclude<Concept, 'sim'>, Uint8Array> & { sim?: Uint8Array };

export interface Solution {
  byDm: readonly Stability[];
  /** Stable for all. */
  equilibria: Stability;
}

export function solve(graph: GraphForm, rule: SanctionRule = 'legal-sequences'): Solution {
  const steps = solving(graph, rule);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in pieces, for a worker that reports and can be stopped: yields the share that is done. */
export function* solving(
  graph: GraphForm,
  rule: SanctionRule = 'legal-sequences',
): Generator<number, Solution> {
  const n = graph.dms.length;
  const byDm: Stability[] = [];
  for (let i = 0; i < n; i++) {
    const parts = stabilityOf(graph, i, rule);
    for (;;) {
      const part = parts.next();
      if (part.done) {
        byDm.push(part.value);
        break;
      }
      yield (i + part.value) / n;
    }
  }
  return { byDm, equilibria: forAll(byDm, graph.size) };
}

function* stabilityOf(
  graph: GraphForm,
  i: number,
  rule: SanctionRule,
): Generator<number, Stability> {
  const group = graph.dms.map((_, j) => j).filter((j) => j !== i);
  const rank = graph.ranks[i] as Int32Array;
  const best = bestMove(graph, i);
  const nash = Uint8Array.from(rank, (own, s) => ((best[s] as number) <= own ? 1 : 0));
  yield 0.1;
  const gmr = leastReached(graph, rank, { group, improving: false, rule });
  yield 0.3;
  const atBest = rank.map((own, s) => Math.max(own, best[s] as number));
  const smr = leastReached(graph, atBest, { group, improving: false, rule });
  yield 0.5;
  const seq = leastReached(graph, rank, { group, improving: true, rule });
  yield 0.6;
  const stability: Stability = { nash, ...deterred(graph, i, { gmr, smr, seq }) };
  yield 0.7;
  const { described } = graph;
  if (!described) return stability;
  const sim = simultaneous({ ...graph, described }, i, nash);
  for (;;) {
    const part = sim.next();
    if (part.done) return { ...stability, sim: part.value };
    yield 0.7 + 0.3 * part.value;
  }
}

/** The rank of the best state i can move to; −1 where it has no move. */
function bestMove({ size, moves, ranks }: GraphForm, i: number): Int32Array {
  const { first, to } = (moves[i] as Moves).out;
  const rank = ranks[i] as Int32Array;
  const best = new Int32Array(size).fill(-1);
  for (let s = 0; s < size; s++) {
    let highest = -1;
    const end = first[s + 1] as number;
    for (let arc = first[s] as number; arc < end; arc++) {
      highest = Math.max(highest, rank[to[arc] as number] as number);
    }
    best[s] = highest;
  }
  return best;
}

type Answered<T> = Record<'gmr' | 'smr' | 'seq', T>;

/**
 * 1 where every improvement of i can be answered by something that is not better than staying:
 * `answers` are the least that comes after a move to a state, concept by concept.
 */
function deterred(
  { size, moves, ranks }: GraphForm,
  i: number,
  answers: Answered<Int32Array>,
): Answered<Uint8Array> {
  const { first, to } = (moves[i] as Moves).out;
  const rank = ranks[i] as Int32Array;
  const all = () => new Uint8Array(size).fill(1);
  const stable = { gmr: all(), smr: all(), seq: all() };
  for (let s = 0; s < size; s++) {
    const own = rank[s] as number;
    const end = first[s + 1] as number;
    for (let arc = first[s] as number; arc < end; arc++) {
      const target = to[arc] as number;
      if ((rank[target] as number) <= own) continue;
      if ((answers.gmr[target] as number) > own) stable.gmr[s] = 0;
      if ((answers.smr[target] as number) > own) stable.smr[s] = 0;
      if ((answers.seq[target] as number) > own) stable.seq[s] = 0;
    }
  }
  return stable;
}

function forAll(byDm: readonly Stability[], size: number): Stability {
  const all = (concept: Concept): Uint8Array =>
    byDm.reduce(
      (both, of) => both.map((stable, s) => stable & (of[concept]?.[s] ?? 0)),
      new Uint8Array(size).fill(1),
    );
  const four = { nash: all('nash'), gmr: all('gmr'), smr: all('smr'), seq: all('seq') };
  return byDm.every(({ sim }) => sim) ? { ...four, sim: all('sim') } : four;
}

/** The states marked 1, by number. */
export const marked = (states: Uint8Array): number[] =>
  Array.from(states.keys()).filter((s) => states[s] === 1);
