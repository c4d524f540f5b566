import { sum } from '../engine/numeric.ts';
import { common, type Path, size } from '../engine/path.ts';

/** Of a line: what makes it like others. */
export interface Likeness {
  /** Lines from different openings, or with other assumptions, have no move in common. */
  setting: string;
  path: Path;
  /** Where the core actors stand on the core issues at its end. */
  ends: readonly number[];
}

/**
 * How far apart two lines are, in points: by how much their ends differ, on average over actors and
 * issues, and up to `partingPoints` more for the share of the longer line that is not common to both.
 * Ours, as are the two numbers; on the flagship two lines of random moves are about 11 apart.
 */
export function apart(a: Likeness, b: Likeness): number {
  const differences = a.ends.map((end, i) => Math.abs(end - (b.ends[i] as number)));
  const moves = Math.max(size(a.path), size(b.path));
  const shared = a.setting === b.setting ? size(common(a.path, b.path)) : 0;
  const parted = moves === 0 ? Number(a.setting !== b.setting) : 1 - shared / moves;
  return sum(differences) / Math.max(1, differences.length) + partingPoints * parted;
}

export const partingPoints = 4;

/** Lines are of one kind as long as those of two groups are no farther apart than this, on average. */
export const width = 8;

/** Rows of lines. */
export interface Kinds {
  /** Of two lines or more, the largest first; in each, the line first that is nearest to all its others. */
  kinds: readonly { rows: readonly number[]; within: number }[];
  /** Lines of no kind, the one farthest from all others first. */
  odd: readonly { row: number; apart: number }[];
}

/**
 * Average linkage (Sokal and Michener 1958): every line begins as a group of its own; the two groups
 * nearest to each other become one, again and again, until none are within `width`. Lines are taken
 * in an order of their own, not as they stand in a file, so that equally near groups are joined
 * alike. Yields after every step how many lines there are.
 */
export function* kindsOf(lines: readonly Likeness[]): Generator<number, Kinds> {
  const order = [...lines.keys()].sort((a, b) =>
    compared(lines[a] as Likeness, lines[b] as Likeness),
  );
  const distances: Float64Array[] = [];
  for (const row of order) {
    const line = lines[row] as Likeness;
    distances.push(Float64Array.from(order, (other) => apart(line, lines[other] as Likeness)));
    yield lines.length;
  }
  const between = (a: number, b: number): number => (distances[a] as Float64Array)[b] as number;
  const others = (row: number, rows: readonly number[]): number =>
    sum(rows.map((other) => between(row, other))) / Math.max(1, rows.length - 1);

  const all = [...order.keys()];
  const groups = yield* joined(distances);
  const kinds = groups
    .filter((rows) => rows.length > 1)
    .map((rows) => {
      const sorted = rows.toSorted((a, b) => others(a, rows) - others(b, rows) || a - b);
      const within = sum(rows.map((row) => others(row, rows))) / rows.length;
      return { rows: sorted, within };
    })
    .sort((a, b) => b.rows.length - a.rows.length || Math.min(...a.rows) - Math.min(...b.rows));
  const odd = groups
    .flatMap((rows) => (rows.length === 1 ? rows : []))
    .map((row) => ({ row, apart: others(row, all) }))
    .sort((a, b) => b.apart - a.apart || a.row - b.row);
  const given = (row: number): number => order[row] as number;
  return {
    kinds: kinds.map(({ rows, within }) => ({ rows: rows.map(given), within })),
    odd: odd.map(({ row, apart }) => ({ row: given(row), apart })),
  };
}

function* joined(distances: readonly Float64Array[]): Generator<number, number[][]> {
  const groups = new Map(distances.map((_, row) => [row, [row]]));
  const between = distances.map((row) => row.slice());
  const distance = (a: number, b: number): number => (between[a] as Float64Array)[b] as number;
  const nearestTo = (a: number): number => {
    let best = -1;
    for (const b of groups.keys()) {
      if (b !== a && (best < 0 || distance(a, b) < distance(a, best))) best = b;
    }
    return best;
  };
  const nearest = new Map([...groups.keys()].map((row) => [row, nearestTo(row)]));

  while (groups.size > 1) {
    let [a, b] = [-1, -1];
    for (const [row, other] of nearest) {
      if (a < 0 || distance(row, other) < distance(a, b)) [a, b] = [row, other];
    }
    if (distance(a, b) > width) break;
    const [one, two] = [groups.get(a) as number[], groups.get(b) as number[]];
    groups.delete(b);
    nearest.delete(b);
    groups.set(a, [...one, ...two]);
    for (const other of groups.keys()) {
      if (other === a) continue;
      const mean =
        (one.length * distance(a, other) + two.length * distance(b, other)) /
        (one.length + two.length);
      (between[a] as Float64Array)[other] = mean;
      (between[other] as Float64Array)[a] = mean;
    }
    for (const [row, other] of nearest) {
      if (row === a || other === a || other === b) nearest.set(row, nearestTo(row));
    }
    yield distances.length;
  }
  return [...groups.values()];
}

/** By the opening, then move by move, then by where they end. */
function compared(a: Likeness, b: Likeness): number {
  if (a.setting !== b.setting) return a.setting < b.setting ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const at = a.ends.findIndex((end, i) => end !== b.ends[i]);
  return at < 0 ? 0 : (a.ends[at] as number) - (b.ends[at] as number);
}
