import { everyLink, type Spot } from '../share/everyLink.ts';
import { type Row, rowsOf, type Separator, separatorOf } from './csv.ts';
import { finished } from './finished.ts';
import { type LinkedRow, nameIn, type Table, tableOf } from './table.ts';

/** A link in a text. */
export interface Found {
  /** The number before the dot. */
  format: number;
  /** What follows the dot, as much of it as arrived. */
  payload: string;
  at: At;
  /** Only where names were asked for. */
  name?: string;
}

/** Where the address of a link begins, all counted from 1. */
export interface At {
  line: number;
  /** In code points. */
  column: number;
  /** The row as spreadsheets count it, where the text is a table. */
  row?: number;
  /** Of which text, where there are several. */
  from?: string;
}

export interface Gathered {
  found: readonly Found[];
  /** If the text is a table: what names could be taken from. */
  table?: Table;
}

export interface Gathering {
  /** The columns whose words, one after the other, are the name of whose link it is. */
  names?: readonly number[];
}

/** Every link to a line in a text of any kind, in its order. A cell that repeats its link has it once. */
export function gather(text: string, asked: Gathering = {}): Gathered {
  return finished(gatherInSlices(text, asked));
}

/** The same with a pause now and then; yields how many links were found so far. */
export function* gatherInSlices(
  text: string,
  { names = [] }: Gathering = {},
): Generator<number, Gathered> {
  const spots: Spot[] = [];
  for (const spot of everyLink(text)) {
    spots.push(spot);
    yield spots.length;
  }
  const separator = spots.length > 0 ? separatorOf(text) : undefined;
  if (separator) return yield* inTable(text, separator, spots, names);
  const positionOf = positionsIn(text);
  return {
    found: spots.map(({ format, payload, start }) => ({ format, payload, at: positionOf(start) })),
  };
}

function* inTable(
  text: string,
  separator: Separator,
  spots: readonly Spot[],
  names: readonly number[],
): Generator<number, Gathered> {
  const positionOf = positionsIn(text);
  const found: Found[] = [];
  const linked: LinkedRow[] = [];
  let first: readonly string[] = [];
  let number = 0;
  let next = 0;
  for (const row of rowsOf(text, separator)) {
    if (++number === 1) first = row.cells;
    if (number % rowsInSlice === 0) yield next;
    const here: (Spot & { column: number })[] = [];
    for (let spot = spots[next]; spot && spot.start < row.end; spot = spots[++next]) {
      here.push({ ...spot, column: columnAt(row, spot.start) });
    }
    if (here.length > 0) {
      const read = { cells: row.cells, linked: here.map(({ column }) => column) };
      const name = nameIn(read, names);
      linked.push(read);
      for (const { format, payload, start } of eachOnce(here)) {
        const at = { ...positionOf(start), row: number };
        found.push({ format, payload, at, ...(name !== '' && { name }) });
      }
    }
    if (next === spots.length) break;
  }
  return { found, table: tableOf(first, linked) };
}

const rowsInSlice = 5000;

const columnAt = ({ starts }: Row, place: number): number =>
  starts.findLastIndex((start) => start <= place);

/** A cell is one answer: what it says again it does not say twice. */
const eachOnce = <S extends Spot & { column: number }>(spots: readonly S[]): S[] =>
  [
    ...new Map(
      spots.toReversed().map((spot) => [`${spot.column} ${spot.format}.${spot.payload}`, spot]),
    ).values(),
  ].toReversed();

/** Line and column of one place after the other, none before the last. */
function positionsIn(text: string): (place: number) => At {
  const breaks = /\r\n?|\n/g;
  let next = breaks.exec(text);
  let line = 1;
  let column = 1;
  let counted = text.startsWith('\ufeff') ? 1 : 0;
  return (place) => {
    while (next && next.index < place) {
      line++;
      column = 1;
      counted = breaks.lastIndex;
      next = breaks.exec(text);
    }
    column += [...text.slice(counted, place)].length;
    counted = place;
    return { line, column };
  };
}
