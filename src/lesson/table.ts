import { oneLine } from '../share/remarks.ts';
import { meant } from './csv.ts';

/** A table that links stand in. */
export interface Table {
  /** What its header calls them; empty where it has none. */
  columns: readonly string[];
  /** The columns that look like names, in the order in which a name is said: none, one or two. */
  names: readonly number[];
}

/** A row, and the columns in it that have links. */
export interface LinkedRow {
  cells: readonly string[];
  linked: readonly number[];
}

/** `first`: the first row of the text; `rows`: those with links. */
export function tableOf(first: readonly string[], rows: readonly LinkedRow[]): Table {
  const hasHeader = rows[0]?.cells !== first && isHeader(first);
  const columns = hasHeader ? first.map((cell) => cell.trim()) : [];
  const others = unlinked(rows);
  const said = nameColumns(columns, others);
  const valued = others.filter((column) =>
    looksLikeNames(rows.map(({ cells }) => cells[column]?.trim() ?? '')),
  );
  return { columns, names: said.length > 0 ? said : valued.slice(0, 1) };
}

/** The name in these columns of a row. What holds a link is not taken for a name. */
export function nameIn({ cells, linked }: LinkedRow, columns: readonly number[]): string {
  const said = columns.filter((column) => !linked.includes(column)).map((at) => cells[at] ?? '');
  return oneLine(said.map(meant).join(' '), longestName);
}

const longestName = 80;

/** A first row that says what is below it: texts, each of them once, none of them a number or a date. */
function isHeader(cells: readonly string[]): boolean {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const each = new Set(said).size;
  return each > 1 && each === said.length && !said.some((cell) => /^[\d=+@]/.test(cell));
}

/** Columns that hold links in a few rows at most: somebody may have used the wrong one. */
function unlinked(rows: readonly LinkedRow[]): number[] {
  const columns = Math.max(0, ...rows.slice(0, looked).map(({ cells }) => cells.length));
  const times = Array.from(
    { length: columns },
    (_, column) => rows.filter(({ linked }) => linked.includes(column)).length,
  );
  const most = Math.max(0, ...times);
  return [...times.keys()].filter((column) => (times[column] as number) * 2 < most);
}

const looked = 200;

/** A first name and a family name, else a whole name, by what the header calls them. */
function nameColumns(columns: readonly string[], among: readonly number[]): number[] {
  const called = (words: RegExp) => among.find((column) => words.test(columns[column] ?? ''));
  const [first, last] = [called(given), called(family)];
  if (first !== undefined && last !== undefined && first !== last) return [first, last];
  const whole = among.find(
    (column) => names.test(columns[column] ?? '') && !notPupils.test(columns[column] ?? ''),
  );
  const found = whole ?? first ?? last;
  return found === undefined ? [] : [found];
}

const given = /first ?name|given ?name|forename|vorname|prénom|imię|ім.я/i;
const family =
  /last ?name|sur ?name|family ?name|nachname|familienname|apellido|nazwisko|прізвище/i;
const names =
  /\bnames?\b|full ?name|student|pupil|learner|participant|schüler|teilnehm|\bnom\b|nombre/i;
const notPupils =
  /file|datei|course|kurs|user|benutzer|group|gruppe|class|klasse|school|mail|\bid\b|number|nummer/i;

/** One to five words of letters, or pictures, in nearly every row another. */
function looksLikeNames(cells: readonly string[]): boolean {
  const like = cells.filter(
    (cell) =>
      cell.length <= longestName && /^[^\d@:/=]+$/.test(cell) && cell.split(/\s+/).length <= 5,
  );
  const enough = 0.8 * cells.length;
  return cells.length > 1 && new Set(like).size >= enough;
}
