/**
 * What two players can reach if they can also mix points: u2 = f(u1), falling and concave. Whoever
 * could have a point can also be given less, so everything below and to the left counts as well.
 */
export interface Frontier {
  /** u1 at the point that is best for player 2, and at the one that is best for player 1. */
  low: number;
  high: number;
  at(u1: number): number;
  /** Of f, to the right. Without it a flat top is found to about eight digits, with it to the last. */
  slope?(u1: number): number;
}

export type Pair = readonly [number, number];

/** The frontier of everything between these corners, in any order, on the frontier or inside. */
export function frontierOf(vertices: readonly Pair[]): Frontier | undefined {
  const chain = cornersOf(vertices);
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return undefined;
  /** The straight piece that begins at or before u1. */
  const piece = (u1: number): readonly [Pair, Pair] => {
    const next = chain.findIndex((corner) => corner[0] > u1);
    const end = next < 0 ? chain.length - 1 : next;
    return [chain[Math.max(end - 1, 0)] as Pair, chain[end] as Pair];
  };
  return {
    low: first[0],
    high: last[0],
    at(u1) {
      const [a, b] = piece(u1);
      return u1 === b[0] || a === b ? b[1] : a[1] + (u1 - a[0]) * steepness(a, b);
    },
    slope(u1) {
      const [a, b] = piece(u1);
      return a === b ? 0 : steepness(a, b);
    },
  };
}

const steepness = (a: Pair, b: Pair): number => (b[1] - a[1]) / (b[0] - a[0]);

/** Corners of the frontier: u1 rises, u2 falls ever more steeply. */
export function cornersOf(vertices: readonly Pair[]): Pair[] {
  const sorted = vertices.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const chain: Pair[] = [];
  for (const corner of sorted) {
    if (chain.at(-1)?.[0] === corner[0]) continue;
    while (chain.length > 0 && isUnder(chain, corner)) chain.pop();
    chain.push(corner);
  }
  return chain;
}

/** The last corner lies on or below the way to the next one. */
function isUnder(chain: readonly Pair[], next: Pair): boolean {
  const last = chain.at(-1) as Pair;
  const before = chain.at(-2);
  if (last[1] <= next[1]) return true;
  return before !== undefined && steepness(before, last) <= steepness(last, next);
}

/** The part of the frontier that leaves nobody worse off than d. */
export function rationalPart(
  { low, high, at }: Frontier,
  [d1, d2]: Pair,
): { from: number; to: number } | undefined {
  const from = Math.max(low, d1);
  if (from > high || at(from) < d2) return undefined;
  return { from, to: crossing(from, high, (u1) => at(u1) >= d2).last };
}

/** Halvings: from any two numbers down to neighbours of double precision. */
const halvings = 100;

/**
 * Where something that holds at low u1 ceases to hold: at `last` it does, at `next` not. An end
 * where it holds nowhere, or everywhere.
 */
export function crossing(
  from: number,
  to: number,
  holds: (u1: number) => boolean,
): { last: number; next: number } {
  if (!holds(from)) return { last: from, next: from };
  if (holds(to)) return { last: to, next: to };
  let last = from;
  let next = to;
  for (let i = 0; i < halvings; i++) {
    const middle = last + (next - last) / 2;
    if (holds(middle)) last = middle;
    else next = middle;
  }
  return { last, next };
}

/** Where something with one peak is highest, a third at a time. */
export function peak(from: number, to: number, height: (u1: number) => number): number {
  let low = from;
  let high = to;
  for (let i = 0; i < 2 * halvings; i++) {
    const third = (high - low) / 3;
    const [a, b] = [height(low + third), height(high - third)];
    if (a <= b) low += third;
    if (a >= b) high -= third;
  }
  return low;
}

export const pointAt = ({ at }: Pick<Frontier, 'at'>, u1: number): Pair => [u1, at(u1)];
