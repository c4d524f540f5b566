/** Ticks at the same place, upon each other. */
export interface TickColumn {
  /** The middle of the column. */
  x: number;
  count: number;
}

/** Places put in columns this far apart: two that cannot be told apart stand upon each other. */
function tickColumns(places: readonly number[], pitch: number): TickColumn[] {
  const counts = new Map<number, number>();
  for (const place of places) {
    const column = Math.round(place / pitch) + 0;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([at, count]) => ({ x: at * pitch, count }));
}

/**
 * How high one tick is, its gap included, so that the tallest column of all rows stays below `room`.
 * All rows have the same: a column twice as high is twice as many lines, whoever’s it is.
 */
function tickHeight(rows: readonly (readonly TickColumn[])[], room: number, most: number) {
  const tallest = Math.max(1, ...rows.flat().map(({ count }) => count));
  return Math.min(most, room / tallest);
}

/**
 * Columns and the height of a tick for some rows together: as coarse as ticks of `least` or more
 * still have room upon each other; the more lines, the finer.
 */
export function tickGrid(
  rows: readonly (readonly number[])[],
  { room, most, steps }: { room: number; most: number; steps: readonly number[] },
): { step: number; height: number; columns: TickColumn[][] } {
  const grids = steps.map((step) => {
    const columns = rows.map((places) => tickColumns(places, step));
    return { step, columns, height: tickHeight(columns, room, most) };
  });
  const fits = grids.find(({ height }) => height >= least) ?? grids.at(-1);
  return fits ?? { step: 1, columns: [], height: 0 };
}

const least = 3;

/** Below this the gaps between ticks would be finer than a screen shows: the column is one bar. */
const finest = 2.2;
/** Not even a single line is lower than this. */
const seen = 2.25;

/** Columns of ticks on a base line as one svg path. */
export function ticksPath(
  columns: readonly TickColumn[],
  { base, width, height }: { base: number; width: number; height: number },
): string {
  const box = (x: number, top: number, tall: number) =>
    `M${round(x - width / 2)},${round(top)}h${round(width)}v${round(tall)}h${round(-width)}z`;
  return columns
    .flatMap(({ x, count }) =>
      height < finest
        ? [box(x, base - Math.max(seen, count * height), Math.max(seen, count * height))]
        : Array.from({ length: count }, (_, level) =>
            box(x, base - (level + 1) * height, height - Math.min(1.5, height / 4)),
          ),
    )
    .join('');
}

const round = (length: number) => Math.round(length * 100) / 100;

/** From where to where something is in the way. */
export type Taken = readonly [from: number, to: number];

/**
 * Where words of this width can begin without touching anything, within the room: as near to a place
 * as there is one. Nothing where they fit nowhere.
 */
export function freePlace(
  taken: readonly Taken[],
  { width, near, left, right }: { width: number; near: number; left: number; right: number },
): number | undefined {
  const starts = [near, left, right - width, ...taken.flatMap(([from, to]) => [to, from - width])];
  return starts
    .filter(
      (start) =>
        start >= left &&
        start + width <= right &&
        taken.every(([from, to]) => start >= to || start + width <= from),
    )
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
