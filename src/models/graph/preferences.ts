import { holds, type Statement } from './statements.ts';

/**
 * Who likes which state better, in the forms people write it down. All end as ranks: one number a
 * state, larger is better, equal is as good.
 */

/** Groups of equally good states, best first. */
export type Ranking = readonly (readonly number[])[];

/** The same order in whole numbers from 0 without gaps. */
export function dense(values: readonly number[]): Int32Array {
  const distinct = Float64Array.from(values)
    .sort()
    .filter((value, k, sorted) => k === 0 || value !== sorted[k - 1]);
  return Int32Array.from(values, (value) => placeOf(value, distinct));
}

/** Of a value in an ascending list that holds it. */
function placeOf(value: number, ascending: Float64Array): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function ranksOf(ranking: Ranking, size: number): number[] {
  const ranks: number[] = Array(size).fill(0);
  ranking.forEach((group, place) => {
    for (const state of group) ranks[state] = ranking.length - 1 - place;
  });
  return ranks;
}

/** Best first; within a group in the order of the states. */
export function rankingOf(ranks: readonly number[]): number[][] {
  const groups: number[][] = [];
  dense(ranks).forEach((rank, state) => {
    const group = groups[rank] ?? [];
    groups[rank] = group;
    group.push(state);
  });
  return groups.reverse();
}

/**
 * Option prioritisation [HipelKilgour1997]: statements on options, most important first. A state
 * scores 2^(k−j) for each statement j of k that holds in it, which is more than all later ones
 * together; so states are compared statement by statement, and k may be any number.
 */
export function ranksByPriority(
  statements: readonly Statement[],
  states: readonly number[],
): number[] {
  let ranks = states.map(() => 0);
  for (let k = 0; k < statements.length; k += atOnce) {
    const next = statements.slice(k, k + atOnce);
    const scores = states.map((taken, s) =>
      next.reduce((sum, each) => 2 * sum + (holds(each, taken) ? 1 : 0), ranks[s] as number),
    );
    ranks = Array.from(dense(scores));
  }
  return ranks;
}

/** Whole numbers stay exact: 65,536 ranks times 2³⁰ is less than 2⁵³. */
const atOnce = 30;

/** Why pairs are no ranking: they go round in a circle, or leave two states open. */
export type Unranked =
  | { kind: 'circle'; states: readonly number[] }
  | { kind: 'open'; states: readonly [number, number] };

/**
 * From pairs [better, worse]. What follows from pairs holds too; two states without an order between
 * them are equally good if everything else sees them alike, else the order is left open.
 */
export function ranksOfPairs(
  size: number,
  pairs: readonly (readonly [number, number])[],
): number[] | Unranked {
  const above = Array.from({ length: size }, () => new Set<number>());
  for (const [better, worse] of pairs) above[worse]?.add(better);
  for (let state = 0; state < size; state++) {
    const circle = way(above, state, state);
    if (circle) return { kind: 'circle', states: circle };
  }
  const better = above.map((_, state) => allAbove(above, state));
  const ranks = better.map((all) => -all.size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const ahead = (ranks[a] as number) > (ranks[b] as number);
      if (ahead && !better[b]?.has(a)) return { kind: 'open', states: [a, b] };
    }
  }
  return Array.from(dense(ranks));
}

function allAbove(above: readonly ReadonlySet<number>[], state: number): Set<number> {
  const all = new Set<number>(above[state]);
  // The set grows while it is walked.
  for (const next of all) for (const higher of above[next] ?? []) all.add(higher);
  return all;
}

/** The shortest way up from one state to another, both ends included. */
function way(
  above: readonly ReadonlySet<number>[],
  from: number,
  to: number,
): number[] | undefined {
  const ways: number[][] = [[from]];
  const seen = new Set<number>();
  for (const sofar of ways) {
    for (const next of above[sofar.at(-1) as number] ?? []) {
      if (next === to) return [...sofar, next].reverse();
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...sofar, next]);
    }
  }
  return undefined;
}

/**
 * States whose values are within a width of the best of their group are equally good. Ours: counted
 * from the best, so that a long row of small steps does not tie its two ends.
 */
export function ranksWithin(values: readonly number[], width: number): number[] {
  const order = values.map((_, state) => state);
  order.sort((a, b) => (values[b] as number) - (values[a] as number));
  const groups: number[][] = [];
  let best = Number.NaN;
  for (const state of order) {
    const value = values[state] as number;
    if (best - value <= width) groups.at(-1)?.push(state);
    else {
      best = value;
      groups.push([state]);
    }
  }
  return ranksOf(groups, values.length);
}
