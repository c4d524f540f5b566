import type { GraphForm } from './conflict.ts';
import { add, has, membersOf, reachOf, type StateSet, setOf } from './reach.ts';
import type { Answers, SanctionRule } from './sanctions.ts';

/**
 * What several can do together [KilgourHipel2001, InoharaHipel2008]. A coalition H improves from s to
 * t if t ∈ R_H(s) and every member likes t better. s is stable for H if there is no such t (Nash), or
 *
 *     CGMR  every such t can be answered: some s₂ ∈ R_{N−H}(t) is not better than s for all of H
 *     CSMR  … and nor is any s₃ ∈ R_H(s₂)
 *     CSEQ  … every step to s₂ being better for whoever makes it: s₂ ∈ R⁺_{N−H}(t)
 *
 * and stable altogether if it is so for every H, each alone included. With H = {i} these are the
 * concepts of stability.ts. Those who answer act one by one, as there; [InoharaHipel2008] also let
 * them answer as coalitions.
 */
export interface Coalition {
  members: readonly number[];
  /** State by state, where it improves to. */
  improvements: readonly (readonly number[])[];
  stability: CoalitionStability;
}

export const coalitionConcepts = ['nash', 'gmr', 'smr', 'seq'] as const;
/** 1 where stable. */
export type CoalitionStability = Record<(typeof coalitionConcepts)[number], Uint8Array>;

export interface CoalitionSolution {
  /** Smaller ones first. */
  coalitions: readonly Coalition[];
  /** For every coalition. */
  stable: CoalitionStability;
}

/** What is reached from each state is written down for each coalition; more takes too long. */
export const coalitionsFit = ({ dms, size }: Pick<GraphForm, 'dms' | 'size'>): boolean =>
  size <= 1024 && size << dms.length <= 16_384;

export function solveCoalitions(
  graph: GraphForm,
  rule: SanctionRule = 'legal-sequences',
): CoalitionSolution {
  const reach = remembered(graph);
  const coalitions = everyGroup(graph.dms.length).map((members) =>
    solveCoalition(graph, members, rule, reach),
  );
  const stable = (concept: keyof CoalitionStability) =>
    coalitions.reduce(
      (all, { stability }) => all.map((one, s) => one & (stability[concept][s] as number)),
      new Uint8Array(graph.size).fill(1),
    );
  return {
    coalitions,
    stable: { nash: stable('nash'), gmr: stable('gmr'), smr: stable('smr'), seq: stable('seq') },
  };
}

/** Every group of one or more, smaller ones first. */
function everyGroup(n: number): number[][] {
  const all = Array.from({ length: n }, (_, i) => i);
  const groups = Array.from({ length: (1 << n) - 1 }, (_, k) =>
    all.filter((i) => (k + 1) & (1 << i)),
  );
  return groups.sort((a, b) => a.length - b.length);
}

type Reach = (answers: Answers) => readonly StateSet[];

/** The rest of one coalition is another. */
function remembered(graph: GraphForm): Reach {
  const known = new Map<string, StateSet[]>();
  return (answers) => {
    const key = `${answers.group} ${answers.improving} ${answers.rule}`;
    const reach = known.get(key) ?? reachOf(graph, answers);
    known.set(key, reach);
    return reach;
  };
}

function solveCoalition(
  graph: GraphForm,
  members: readonly number[],
  rule: SanctionRule,
  reach: Reach,
): Coalition {
  const { size, dms } = graph;
  const group = dms.map((_, j) => j).filter((j) => !members.includes(j));
  const own = reach({ group: members, improving: false, rule: 'legal-sequences' });
  const answers = reach({ group, improving: false, rule });
  const credible = reach({ group, improving: true, rule });
  const improvements: number[][] = [];
  const none = () => new Uint8Array(size);
  const stability: CoalitionStability = { nash: none(), gmr: none(), smr: none(), seq: none() };
  for (let s = 0; s < size; s++) {
    const better = betterForAll(graph, members, s);
    const notBetter = better.map((word) => ~word);
    const found = membersOf(both(own[s] as StateSet, better), size);
    const deterred = (by: readonly StateSet[], answer: StateSet) =>
      found.every((t) => meet(by[t] as StateSet, answer)) ? 1 : 0;
    improvements.push(found);
    stability.nash[s] = found.length === 0 ? 1 : 0;
    stability.gmr[s] = deterred(answers, notBetter);
    stability.seq[s] = deterred(credible, notBetter);
    const lasting = found.length === 0 ? notBetter : inescapable(own, better, size);
    stability.smr[s] = deterred(answers, lasting);
  }
  return { members, improvements, stability };
}

function betterForAll({ size, ranks }: GraphForm, members: readonly number[], s: number): StateSet {
  const better = setOf(size);
  for (let t = 0; t < size; t++) {
    const isBetter = (i: number) => (ranks[i]?.[t] as number) > (ranks[i]?.[s] as number);
    if (members.every(isBetter)) add(better, t);
  }
  return better;
}

/** States that are not better, and from which the coalition reaches nothing better. */
function inescapable(own: readonly StateSet[], better: StateSet, size: number): StateSet {
  const lasting = setOf(size);
  for (let t = 0; t < size; t++) {
    if (!has(better, t) && !meet(own[t] as StateSet, better)) add(lasting, t);
  }
  return lasting;
}

const both = (a: StateSet, b: StateSet): StateSet => a.map((word, k) => word & (b[k] as number));

function meet(a: StateSet, b: StateSet): boolean {
  for (let k = 0; k < a.length; k++) if (((a[k] as number) & (b[k] as number)) !== 0) return true;
  return false;
}
