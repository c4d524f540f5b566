import type { Description, GraphForm, Moves } from './conflict.ts';
import { unreached } from './sanctions.ts';

/**
 * SIM [FraserHipel1984]: s is stable for i if each of its improvements s₁, made at the same moment as
 * some improvements of others from s, leads to a possible state that is not better for i than s.
 *
 *     ∀ s₁ ∈ Rᵢ⁺(s)  ∃ ∅ ≠ J ⊆ N−i, sⱼ ∈ Rⱼ⁺(s) for j ∈ J:  s ≿ᵢ s with the options of i as in s₁ and
 *                                                            those of each j as in sⱼ
 *
 * The original is for two; ours for more: any of the others may join in, the rest stay. A state that
 * leaves options open is where everything ends that agrees with it in the others.
 */
export function* simultaneous(
  graph: Described,
  i: number,
  nash: Uint8Array,
): Generator<number, Uint8Array> {
  const isStable = stableFor(graph, i);
  const stable = nash.slice();
  for (let s = 0; s < graph.size; s++) {
    if (s % 4096 === 4095) yield s / graph.size;
    if (stable[s] === 0 && isStable(s)) stable[s] = 1;
  }
  return stable;
}

type Described = GraphForm & { described: Description };

function stableFor(graph: Described, i: number): (s: number) => boolean {
  const { described, moves, ranks } = graph;
  const { taken, open } = described;
  const rank = ranks[i] as Int32Array;
  const { first, to } = (moves[i] as Moves).out;
  const worst = worstAt(described, rank);
  const answers = new Answers(graph, i);

  const isDeterred = (s: number, target: number): boolean => {
    const own = changed(described, i, target);
    const value = ((taken[s] as number) & ~own) | ((taken[target] as number) & own);
    const left = (open[s] as number) & ~own;
    const enough = rank[s] as number;
    for (let k = 1; k < answers.count || answers.extend(); ) {
      const { bits, values, count } = answers;
      for (; k < count; k++) {
        const others = ~(bits[k] as number);
        if (worst((value & others) | (values[k] as number), left & others) <= enough) return true;
      }
    }
    return false;
  };

  return (s) => {
    answers.from(s);
    const end = first[s + 1] as number;
    for (let arc = first[s] as number; arc < end; arc++) {
      const target = to[arc] as number;
      const isBetter = (rank[target] as number) > (rank[s] as number);
      if (isBetter && !isDeterred(s, target)) return false;
    }
    return true;
  };
}

/** Bits that i sets by moving to a state: own options that the state does not leave open. */
const changed = ({ open, own }: Description, i: number, target: number): number =>
  (own[i] as number) & ~(open[target] as number);

/**
 * What improvements of the others, made together, do to options: which bits they set, and to what.
 * The first entry is that nobody joins in. There are as many as combinations of all their moves, of
 * which most are never asked for: so they are listed as far as somebody looks.
 */
class Answers {
  count = 1;
  bits: Int32Array = new Int32Array(64);
  values: Int32Array = new Int32Array(64);
  private readonly graph: Described;
  private readonly others: readonly number[];
  private state = 0;
  /** Next to be combined: this improvement of `others[mover]`, with all entries of those before. */
  private mover = 0;
  private arc = 0;
  private before = 1;

  constructor(graph: Described, i: number) {
    this.graph = graph;
    this.others = graph.dms.map((_, j) => j).filter((j) => j !== i);
  }

  from(state: number): void {
    this.state = state;
    this.count = 1;
    this.begin(0);
  }

  /** Whether there was more. */
  extend(): boolean {
    const { moves, ranks, described } = this.graph;
    for (; this.mover < this.others.length; this.begin(this.mover + 1)) {
      const j = this.others[this.mover] as number;
      const { first, to } = (moves[j] as Moves).out;
      const rank = ranks[j] as Int32Array;
      const end = first[this.state + 1] as number;
      while (this.arc < end) {
        const target = to[this.arc++] as number;
        if ((rank[target] as number) <= (rank[this.state] as number)) continue;
        const own = changed(described, j, target);
        this.combine(own, (described.taken[target] as number) & own);
        return true;
      }
    }
    return false;
  }

  private begin(mover: number): void {
    this.mover = mover;
    this.before = this.count;
    const j = this.others[mover];
    if (j !== undefined) this.arc = this.graph.moves[j]?.out.first[this.state] as number;
  }

  private combine(bits: number, value: number): void {
    while (this.count + this.before > this.bits.length) {
      this.bits = twiceAsLong(this.bits);
      this.values = twiceAsLong(this.values);
    }
    for (let k = 0; k < this.before; k++) {
      this.bits[this.count] = (this.bits[k] as number) | bits;
      this.values[this.count++] = (this.values[k] as number) | value;
    }
  }
}

function twiceAsLong(list: Int32Array): Int32Array {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}

/** The worst that options as these mean for i; beyond all ranks where no state is like that. */
function worstAt(
  { taken, open }: Description,
  rank: Int32Array,
): (value: number, left: number) => number {
  const most = taken.reduce((all, bits) => all | bits, 0);
  if (most < 1 << 20 && open.every((bits) => bits === 0)) {
    const table = new Int32Array(most + 1).fill(unreached);
    taken.forEach((bits, s) => {
      table[bits] = Math.min(table[bits] as number, rank[s] as number);
    });
    return (value) => table[value] as number;
  }
  const known = new Map<string, number>();
  return (value, left) => {
    const key = `${value} ${left}`;
    const found = known.get(key) ?? worstAgreeing(taken, open, rank, value, left);
    known.set(key, found);
    return found;
  };
}

function worstAgreeing(
  taken: Int32Array,
  open: Int32Array,
  rank: Int32Array,
  value: number,
  left: number,
): number {
  let worst = unreached;
  taken.forEach((bits, s) => {
    const differ = (bits ^ value) & ~left & ~(open[s] as number);
    if (differ === 0) worst = Math.min(worst, rank[s] as number);
  });
  return worst;
}
