import { stream } from '../../engine/rng.ts';
import { type Actors, actorsOf, type Described, flat } from './actors.ts';
import { type Challenge, emptyView } from './challenge.ts';
import { choose, type Option, worth } from './choice.ts';
import { bestChallenge, proposals } from './proposals.ts';
import type { Rules } from './rules.ts';
import { apart, type Standing, standing, type Winning, winning } from './standing.ts';

/** Where a turn left everybody; the first of a run is where they began. */
export interface Turn {
  /** 0–1, actor by actor. */
  positions: readonly (readonly number[])[];
  /** What each would like best; where it stands, unless ideals lag behind. */
  ideals: readonly (readonly number[])[];
  /** R, actor by actor. */
  risk: readonly number[];
  /** P, actor by actor; those who share a position share its chance. */
  chance: readonly number[];
  options: Winning['options'];
  /** Whom each challenged on the way here. */
  challenges: readonly (Challenge | undefined)[];
  /** Choices on the way here between equal claims, which the order of the actors decided. */
  ties: number;
  /** Hardly anybody moves any more: it ends here. Otherwise it ends because turns ran out. */
  quiet: boolean;
}

export type Progress =
  | { kind: 'turn'; turn: Turn }
  /** In the middle of turn `number`, done to this share: a moment to look whether to go on. */
  | { kind: 'working'; number: number; share: number };

/** A row an actor: how far its ideal follows whose positions; rows add up to at most 1. */
export type Accommodation = readonly (readonly number[])[];

/** One after the other, the turns from where the actors stand until it is quiet or turns run out. */
export function* spatialTurns(
  described: readonly Described[],
  rules: Rules,
  accommodation?: Accommodation,
): Generator<Progress, void> {
  const actors = actorsOf(described);
  const draw = stream(rules.seed, 'spatial bargains');
  const start = flat(described.map(({ position }) => position));
  let now = standing(actors, rules, start, start);
  yield { kind: 'turn', turn: told(actors, rules, now, { challenges: [], ties: 0, quiet: false }) };
  let firstMove = 0;
  for (let number = 1; ; number++) {
    const { positions, challenges, ties } = yield* moves(actors, rules, now, draw, number);
    const ideals = accommodation
      ? followed(accommodation, actors.dimensions, now.ideals, positions)
      : positions;
    const moved = shift(actors, now.positions, positions);
    now = standing(actors, rules, positions, ideals);
    if (number === 1) firstMove = moved + rules.leastMove;
    const quiet = number >= rules.minTurns && moved / firstMove < rules.stopRatio;
    yield { kind: 'turn', turn: told(actors, rules, now, { challenges, ties, quiet }) };
    if (quiet || number >= rules.maxTurns) return;
  }
}

/** Numbers to add or multiply between two moments to look up: some milliseconds. */
const breath = 300_000;

interface Moves {
  positions: Float64Array;
  challenges: (Challenge | undefined)[];
  ties: number;
}

/** All challenge, all bargain, all move at once. */
function* moves(
  actors: Actors,
  rules: Rules,
  now: Standing,
  draw: () => number,
  number: number,
): Generator<Progress, Moves> {
  const n = actors.count;
  const view = emptyView(n);
  const quo: Option = { bargain: undefined, worth: worth(actors, now) };
  const tables = Array.from({ length: n }, () => [quo]);
  const challenges: (Challenge | undefined)[] = [];
  const each = Math.max(1, Math.floor(breath / (n * n)));
  let ties = 0;
  for (let i = 0; i < n; i++) {
    const { best, tied } = bestChallenge(actors, now, rules, view, i);
    challenges.push(best);
    if (tied) ties++;
    for (const bargain of best ? proposals(actors, now, rules, view, i, best) : []) {
      const option = { bargain, worth: worth(actors, now, bargain) };
      tables[i]?.push(option);
      tables[bargain.receiver]?.push(option);
    }
    if (i % each === each - 1) yield { kind: 'working', number, share: (i + 1) / (2 * n) };
  }
  const positions = new Float64Array(now.positions.length);
  for (let i = 0; i < n; i++) {
    const { to, tied } = choose(actors, rules, now, i, tables[i] as Option[], draw);
    positions.set(to, i * actors.dimensions);
    if (tied) ties++;
    if (i % each === each - 1) yield { kind: 'working', number, share: (n + i + 1) / (2 * n) };
  }
  return { positions, challenges, ties };
}

/** Σ |x(t) − x(t−1)| */
function shift({ count, dimensions }: Actors, from: Float64Array, to: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += apart(dimensions, from, i, to, i);
  return sum;
}

/** ideal′ᵢ = Σⱼ Aᵢⱼ x′ⱼ + (1 − Σⱼ Aᵢⱼ) idealᵢ */
function followed(
  accommodation: Accommodation,
  m: number,
  ideals: Float64Array,
  positions: Float64Array,
): Float64Array {
  return ideals.map((ideal, cell) => {
    const row = accommodation[Math.floor(cell / m)] as readonly number[];
    let drawn = 0;
    let sum = 0;
    row.forEach((a, j) => {
      drawn += a * (positions[j * m + (cell % m)] as number);
      sum += a;
    });
    return drawn + (1 - Math.min(1, sum)) * ideal;
  });
}

function told(
  actors: Actors,
  rules: Rules,
  now: Standing,
  way: Pick<Turn, 'challenges' | 'ties' | 'quiet'>,
): Turn {
  const m = actors.dimensions;
  const { chance, options } = winning(actors, rules, now);
  const rows = (table: Float64Array) =>
    Array.from({ length: actors.count }, (_, i) => [...table.subarray(i * m, (i + 1) * m)]);
  return {
    positions: rows(now.positions),
    ideals: rows(now.ideals),
    risk: [...now.risk],
    chance: [...chance],
    options,
    ...way,
  };
}
