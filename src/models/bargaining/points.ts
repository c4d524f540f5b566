/** What a point is worth to each player, in the same order everywhere. */
export type Utilities = readonly number[];

/** Points of which one may be agreed, and d: what the players are left with if none is. */
export interface Problem {
  points: readonly Utilities[];
  disagreement: Utilities;
}

/** Numbers closer than this part of their size are one number, rounded differently. */
const rounding = 1e-12;

/** Rows of the points that leave nobody worse off than d. */
export const rational = ({ points, disagreement }: Problem): number[] =>
  [...points.keys()].filter((row) =>
    disagreement.every((d, player) => utility(points, row, player) >= d - rounding * Math.abs(d)),
  );

/** m: the most each player gets at any of these points. */
export const idealOf = ({ points, disagreement }: Problem, rows: readonly number[]): number[] =>
  disagreement.map((d, player) =>
    rows.reduce((most, row) => Math.max(most, utility(points, row, player)), d),
  );

/** u − d at a point that leaves nobody worse off, player by player. */
export const gainsAt = ({ points, disagreement }: Problem, row: number): number[] =>
  disagreement.map((d, player) => Math.max(0, utility(points, row, player) - d));

/** The rows of the highest score, all that are tied: first the one that is highest to the last bit. */
export function highest(rows: readonly number[], score: (row: number) => number): number[] {
  const scores = rows.map(score);
  let top = 0;
  let largest = 0;
  scores.forEach((value, i) => {
    if (value > (scores[top] as number)) top = i;
    largest = Math.max(largest, Math.abs(value));
  });
  const least = (scores[top] as number) - rounding * largest;
  const others = rows.filter((_, i) => i !== top && (scores[i] as number) >= least);
  return rows.length === 0 ? [] : [rows[top] as number, ...others];
}

/** The rows at which the lowest number is highest; of these the second lowest, and so on. */
export function leximin(rows: readonly number[], numbers: (row: number) => number[]): number[] {
  const ascending = new Map(rows.map((row) => [row, numbers(row).sort((a, b) => a - b)]));
  const players = ascending.get(rows[0] as number)?.length ?? 0;
  let tied = [...rows];
  for (let place = 0; place < players; place++) {
    tied = highest(tied, (row) => (ascending.get(row) as number[])[place] as number);
  }
  return tied;
}

/** The rows at which nobody can be given more without another being given less, in their order. */
export function undominated(points: readonly Utilities[], rows: readonly number[]): number[] {
  const players = points[rows[0] as number]?.length ?? 0;
  return players === 2 ? undominatedForTwo(points, rows) : undominatedForMore(points, rows);
}

/** From the largest u1 down only a larger u2 is new, which is quick for a hundred thousand points. */
function undominatedForTwo(points: readonly Utilities[], rows: readonly number[]): number[] {
  const u = (row: number, player: number) => utility(points, row, player);
  const kept = new Set<number>();
  let last = rows[0] as number;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of rows.toSorted((a, b) => u(b, 0) - u(a, 0) || u(b, 1) - u(a, 1))) {
    const isSame = u(row, 0) === u(last, 0) && u(row, 1) === most;
    if (u(row, 1) <= most && !isSame) continue;
    kept.add(row);
    last = row;
    most = u(row, 1);
  }
  return rows.filter((row) => kept.has(row));
}

const undominatedForMore = (points: readonly Utilities[], rows: readonly number[]): number[] =>
  rows.filter((row) => {
    const here = points[row] as Utilities;
    return !rows.some((other) => dominates(points[other] as Utilities, here));
  });

const dominates = (a: Utilities, b: Utilities): boolean =>
  a.every((u, player) => u >= (b[player] as number)) &&
  a.some((u, player) => u > (b[player] as number));

const utility = (points: readonly Utilities[], row: number, player: number): number =>
  (points[row] as Utilities)[player] as number;
