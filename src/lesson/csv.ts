/**
 * Tables as text: comma-separated values [RFC4180], also with semicolons or tabs, as spreadsheets
 * and learning platforms write them. Read as spreadsheets do where a file breaks the rules: what
 * stands behind a closing quote belongs to the cell, and a quote that is never closed is a letter.
 */

const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

export interface Row {
  cells: string[];
  /** Where in the text each cell begins, and the next row. */
  starts: number[];
  end: number;
}

export function* rowsOf(text: string, separator: Separator): Generator<Row> {
  let at = /^\ufeff?(?:sep=.\r?\n)?/i.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const row: Row = { cells: [], starts: [], end: at };
    for (let more = true; more; ) {
      row.starts.push(at);
      let cell = '';
      if (text[at] === '"') {
        const quoted = quotedAt(text, at);
        if (quoted) [cell, at] = quoted;
      }
      const end = plainEnd(text, at, separator);
      row.cells.push(cell + text.slice(at, end));
      more = text[end] === separator;
      at = more ? end + 1 : end;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    row.end = at;
    yield row;
  }
}

/** What stands between quotes, doubled ones being one, and the place behind them. */
function quotedAt(text: string, start: number): [cell: string, end: number] | undefined {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return undefined;
    if (text[at + 1] !== '"') return [text.slice(start + 1, at).replaceAll('""', '"'), at + 1];
  }
}

function plainEnd(text: string, from: number, separator: Separator): number {
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') break;
  }
  return at;
}

/**
 * What parts the cells, if the text is a table: what Excel says in a first line `sep=;`, else the
 * separator by which nearly all of the first rows have the same number of cells, at least two.
 */
export function separatorOf(text: string): Separator | undefined {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return separators.find((separator) => separator === said);
  const [best] = separators
    .map((separator) => ({ separator, ...evenness(text, separator) }))
    .filter(({ width, rows, even }) => width > 1 && rows > 1 && even >= nearlyAll * rows)
    .sort((a, b) => b.even / b.rows - a.even / a.rows || b.width - a.width);
  return best?.separator;
}

const nearlyAll = 0.9;
const looked = 100;

/** How many cells most of the first rows have, and how many of the rows that are not empty do. */
function evenness(text: string, separator: Separator) {
  const widths = new Map<number, number>();
  let rows = 0;
  for (const { cells } of rowsOf(text, separator)) {
    if (cells.length === 1 && cells[0]?.trim() === '') continue;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    if (++rows === looked) break;
  }
  const [width, even] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return { width, rows, even };
}

/** One row a line, with the line breaks that [RFC4180] asks for. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

function written(cell: string | number): string {
  const text = typeof cell === 'number' ? `${cell}` : harmless(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet takes for a text: `'` before what it would calculate. One that has that
 * `'` itself gets another, so that `meant` gives every text back.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string =>
  /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;

/** The text without the `'` that kept it from being calculated. */
export const meant = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
