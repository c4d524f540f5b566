import type { StripLine, StripMove, StripProps } from './Strip.tsx';
import { textWidth } from './textWidth.ts';

export interface StripPlace {
  move: StripMove;
  line: number;
  index: number;
  x: number;
  y: number;
  /** Printed above the mark. */
  date?: string | undefined;
  /** The date of the current place. */
  isToday?: boolean | undefined;
  hasWords: boolean;
}

/** Whether a place looks the same as before: of a long line few places change with a move. */
export function samePlace(a: StripPlace, b: StripPlace): boolean {
  const { move: one, ...at } = a;
  const { move: other, ...there } = b;
  return sameFields(at, there) && sameFields(one, other);
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

export interface StripWay {
  d: string;
  played: boolean;
}

/** Where everything of a strip stands, in 1/16 rem. */
export interface StripLayout {
  width: number;
  height: number;
  /** Below, so that what is covered at the lower right can be scrolled clear of it. */
  spare: number;
  pitch: number;
  places: readonly StripPlace[];
  /** Pale ones first, so that played ones lie on top. */
  ways: readonly StripWay[];
  names: readonly { x: number; y: number; line: StripLine }[];
  here?: StripPlace | undefined;
  ghost?: { x: number; y: number; d: string } | undefined;
}

/** Half the room a mark keeps free on its line; the ring keeps a little more. */
const free = (move: StripMove) => (move.here ? 14 : 12);

/** All lines under each other: the first on top, of branches the one that leaves latest nearest. */
export function fullLayout(
  { lines, ghost, said }: StripProps,
  { headless, room }: { headless: boolean; room: number },
): StripLayout {
  const isSingle = lines.length === 1;
  const columns = columnsOf(lines);
  const pitch = pitchOf(lines, columns, room);
  const hereLine = lines.findIndex((line) => line.moves.some((move) => move.here));
  const today = lines[hereLine]?.moves.find((move) => move.here)?.date;
  const top = isSingle ? 37 : 27;
  const ys: number[] = [];
  let y = top;
  for (const line of displayOrder(lines)) {
    ys[line] = y;
    y += line === 0 || line === hereLine ? 51 : 24;
  }

  let before: string | undefined;
  const dateOf = (line: number, date: string | undefined) => {
    const isNew = line === 0 && date !== before;
    if (line === 0) before = date;
    return isNew ? date : undefined;
  };
  const rows = lines.map(({ moves }, line) =>
    moves.map(
      (move, index): StripPlace => ({
        move,
        line,
        index,
        x: ((columns[line] ?? 0) + index + 0.5) * pitch,
        y: ys[line] ?? top,
        date: dateOf(line, move.date),
        isToday: move.date !== undefined && move.date === today,
        hasWords: line === 0 || line === hereLine,
      }),
    ),
  );
  const places = rows.flat();
  const here = places.find((place) => place.move.here);
  const rowsEnd = isSingle ? 97 : y;
  const drawn = ghost && here ? ghostOf(here, rows, pitch, rowsEnd) : undefined;
  const names = lines.flatMap((line, at) => {
    const last = rows[at]?.at(-1);
    if (!last || (at === 0 && !headless)) return [];
    return [{ x: last.x + (last.hasWords ? pitch / 2 : 18), y: last.y, line }];
  });

  const ends = [
    ...places.map((place) => place.x + pitch / 2),
    ...names.map(({ x, line }) => x + textWidth(`${line.name}   ${line.note ?? ''}`, bold) + 8),
    ...(drawn && ghost ? [drawn.x + 16 + textWidth(ghost.words, bold)] : []),
  ];
  const lowest = Math.max(
    ...places.map((place) => place.y + (place.hasWords ? 42 : 14)),
    drawn?.y ?? 0,
  );
  const width = Math.max(...ends);
  const height = Math.max(110, lowest, drawn ? drawn.y + 13 : 0);
  const isCovered =
    said &&
    !isSingle &&
    (width > room ||
      places.some(({ x, y, hasWords }) => {
        return x + pitch / 2 > room - saidWidth && y + (hasWords ? 42 : 14) > height - saidHeight;
      }) ||
      Math.max(...ends.slice(places.length)) > room - saidWidth);
  return {
    width,
    height,
    spare: isCovered ? saidHeight : 0,
    pitch,
    places,
    ways: [...waysWithin(places), ...forks(lines, rows, pitch)].sort(
      (a, b) => Number(a.played) - Number(b.played),
    ),
    names,
    here,
    ghost: drawn,
  };
}

/** One row: the way to the current place and what lies ahead of it. */
export function lowLayout({ lines, ghost }: StripProps): StripLayout {
  const pitch = 52;
  const y = 20;
  const found = lines.findIndex((line) => line.moves.some((move) => move.here));
  const line = Math.max(0, found);
  const places = movesThrough(lines, line).map(
    (move, index): StripPlace => ({
      move,
      line,
      index,
      x: (index + 0.5) * pitch,
      y,
      hasWords: false,
    }),
  );
  const here = places.find((place) => place.move.here);
  const after = here && places[here.index + 1];
  const drawn =
    ghost && here && !after
      ? { x: here.x + pitch, y, d: `M${here.x + 14},${y}H${here.x + pitch - 9}` }
      : ghost && here
        ? {
            x: here.x + pitch / 2 + 6,
            y: y + 13,
            d: `M${here.x + 14},${y}h3q5,0 5,5v3q0,5 5,5h0`,
          }
        : undefined;
  return {
    width: Math.max(places.length + 0.5, (drawn?.x ?? 0) / pitch + 0.5) * pitch,
    height: 40,
    spare: 0,
    pitch,
    places,
    ways: waysWithin(places).sort((a, b) => Number(a.played) - Number(b.played)),
    names: [],
    here,
    ghost: drawn,
  };
}

/** The room at the lower right where the current place is spoken of: strip.css. */
const saidWidth = 352;
const saidHeight = 38;

export const bold = { size: 14, weight: 600 } as const;

/** Closer together, where that lets the whole strip be seen and its words stay apart. */
function pitchOf(lines: readonly StripLine[], columns: readonly number[], room: number): number {
  const usual = 88;
  const words = lines.flatMap(({ moves }) => moves.flatMap((move) => move.lines));
  const widest = Math.max(0, ...words.map((text) => textWidth(text, { size: 12.5 })));
  const count = Math.max(...lines.map(({ moves }, line) => (columns[line] ?? 0) + moves.length));
  const fitting = Math.min(usual, room / count);
  return fitting >= widest + 5 ? fitting : usual;
}

/** The column of each line's first move: one to the right of where it leaves its parent. */
function columnsOf(lines: readonly StripLine[]): number[] {
  const columns: number[] = [];
  lines.forEach(({ from }, line) => {
    columns[line] = from ? (columns[from.line] ?? 0) + from.move + 1 : 0;
  });
  return columns;
}

/** Depth first, the latest branch first, so that no branch crosses another. */
function displayOrder(lines: readonly StripLine[]): number[] {
  const branches: number[][] = lines.map(() => []);
  const main: number[] = [];
  for (const [at, { from }] of lines.entries()) (from ? branches[from.line] : main)?.push(at);
  const forkOf = (at: number) => lines[at]?.from?.move ?? 0;
  const withBranches = (at: number): number[] => [
    at,
    ...(branches[at] ?? []).sort((a, b) => forkOf(b) - forkOf(a)).flatMap(withBranches),
  ];
  return main.flatMap(withBranches);
}

/** The moves from the opening to the end of a line, through the lines it branches from. */
function movesThrough(lines: readonly StripLine[], line: number): StripMove[] {
  const { from, moves = [] } = lines[line] ?? {};
  if (!from) return [...moves];
  const before = (columnsOf(lines)[from.line] ?? 0) + from.move + 1;
  return [...movesThrough(lines, from.line).slice(0, before), ...moves];
}

function waysWithin(places: readonly StripPlace[]): StripWay[] {
  return places.flatMap((to, at) => {
    const from = places[at - 1];
    if (!from || from.line !== to.line) return [];
    const d = `M${from.x + free(from.move)},${to.y}H${to.x - free(to.move)}`;
    return [{ d, played: to.move.played }];
  });
}

/** From the parent's line down to the branch's. */
function forks(
  lines: readonly StripLine[],
  rows: readonly (readonly StripPlace[])[],
  pitch: number,
): StripWay[] {
  return lines.flatMap(({ from }, line) => {
    const first = rows[line]?.[0];
    const parent = from && rows[from.line]?.[from.move];
    if (!first || !parent) return [];
    const d = `M${parent.x + free(parent.move)},${parent.y}${elbow(parent, first, pitch)}H${first.x - free(first.move)}`;
    return [{ d, played: first.move.played }];
  });
}

const elbow = (from: { x: number; y: number }, to: { y: number }, pitch: number) =>
  `H${from.x + pitch / 2 - 8}q8,0 8,8V${to.y - 8}q0,8 8,8`;

/** A step not yet played: on the same line where nothing follows, else on a branch below all others. */
function ghostOf(
  here: StripPlace,
  rows: readonly (readonly StripPlace[])[],
  pitch: number,
  below: number,
) {
  const x = here.x + pitch;
  const isLast = here === rows[here.line]?.at(-1);
  const y = isLast ? here.y : below;
  const bend = isLast ? '' : elbow(here, { y }, pitch);
  return { x, y, d: `M${here.x + 14},${here.y}${bend}H${x - 10}` };
}
