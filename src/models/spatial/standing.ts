import { rounding } from '../../engine/numeric.ts';
import { chances } from '../condorcetElection.ts';
import { type Actors, distance, utility } from './actors.ts';
import type { Rules } from './rules.ts';

/** Where all stand after a turn, and what follows from that alone. */
export interface Standing {
  /** x, actor × dimension. */
  positions: Float64Array;
  /** What each would like best; the position itself, where ideals follow it at once. */
  ideals: Float64Array;
  /** d(ideal of i, position of j) in cell j·n + i, so that all who look at one position are in a row. */
  distances: Float64Array;
  /** R */
  risk: Float64Array;
  /** Utility to i of the position of j in cell j·n + i, with i's own R: the true one. */
  utilities: Float64Array;
}

export function standing(
  actors: Actors,
  rules: Rules,
  positions: Float64Array,
  ideals: Float64Array,
): Standing {
  const n = actors.count;
  const distances = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let i = 0; i < n; i++) distances[j * n + i] = distance(actors, i, ideals, i, positions, j);
  }
  const neutral = distances.map((d) => utility(d, 0));
  const risk = riskAttitudes(rules, chances(rules, actors.capability, rows(neutral, n)));
  const utilities = distances.map((d, cell) => utility(d, risk[cell % n] as number));
  return { positions, ideals, distances, risk, utilities };
}

const rows = (table: Float64Array, n: number): Float64Array[] =>
  Array.from({ length: n }, (_, row) => table.subarray(row * n, (row + 1) * n));

/**
 * Whose position is likely to win has much to lose. With the smallest chance m and the largest M:
 * Min (p − m)/(M − m), from 0 to 1; Mid (3p − (M + 2m))/(2(M − m)), from −½ to 1; Max
 * (2p − (M + m))/(M − m), from −1 to 1. Ours: all neutral where all chances are equal.
 */
export function riskAttitudes(
  { riskRange }: Pick<Rules, 'riskRange'>,
  chance: Float64Array,
): Float64Array {
  const low = chance.reduce((a, b) => Math.min(a, b), 1);
  const high = chance.reduce((a, b) => Math.max(a, b), 0);
  if (high - low <= rounding) return new Float64Array(chance.length);
  return chance.map((p) => {
    if (riskRange === 'Min') return (p - low) / (high - low);
    if (riskRange === 'Max') return (2 * p - (high + low)) / (high - low);
    return (3 * p - (high + 2 * low)) / (2 * (high - low));
  });
}

/** The chance of each actor's position among the positions that differ, shared by all who hold it. */
export interface Winning {
  chance: Float64Array;
  /** One actor for each position that differs, in order, and the position's chance. */
  options: readonly { actor: number; chance: number }[];
}

export function winning(actors: Actors, rules: Rules, { positions, utilities }: Standing): Winning {
  const near = (i: number, j: number) =>
    i === j || apart(actors.dimensions, positions, i, positions, j) < rules.nearness;
  const distinct: number[] = [];
  for (let i = 0; i < actors.count; i++) {
    if (!distinct.some((j) => near(i, j))) distinct.push(i);
  }
  const all = rows(utilities, actors.count);
  const elected = chances(
    rules,
    actors.capability,
    distinct.map((j) => all[j] as Float64Array),
  );
  return {
    // Of several that are near, KTAB takes the last.
    chance: Float64Array.from(
      { length: actors.count },
      (_, i) => elected[distinct.findLastIndex((j) => near(i, j))] as number,
    ),
    options: distinct.map((actor, option) => ({ actor, chance: elected[option] as number })),
  };
}

/** How far two positions are from each other, whoever looks. */
export function apart(
  dimensions: number,
  a: Float64Array,
  rowA: number,
  b: Float64Array,
  rowB: number,
): number {
  let sum = 0;
  for (let k = 0; k < dimensions; k++) {
    const d = (a[rowA * dimensions + k] as number) - (b[rowB * dimensions + k] as number);
    sum += d * d;
  }
  return Math.sqrt(sum);
}
