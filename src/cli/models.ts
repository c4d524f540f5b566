import type { Reference } from '../explain/models/checked.ts';
import { en } from '../explain/models/en/index.ts';
import { references } from '../explain/models/references.ts';
import { models as published } from '../models/index.ts';
import { options } from './options.ts';
import { complain, type Outcome, said } from './outcome.ts';

/**
 * `models [--table] [--json]`: the published models that are here; `--table`: what each was checked
 * against, how those numbers were obtained, and the largest difference.
 */
export function models(typed: readonly string[]): Outcome {
  const { flags, others } = options(typed, { flags: ['table', 'json'] });
  if (others.length > 0) complain(`What is ${others.join(' ')}? Say: parley models --table`);
  if (flags.has('json')) {
    const list = flags.has('table')
      ? references
      : published.map(({ id, cites }) => ({ id, cites }));
    return said(`${JSON.stringify(list, null, 2)}\n`);
  }
  if (flags.has('table')) {
    const head = ['case', 'how obtained', 'numbers', 'largest difference', 'source'];
    return said(table([head, ...references.map(row)]));
  }
  return said(table(published.map(({ id }) => [id, en[id]?.name ?? '', en[id]?.question ?? ''])));
}

/** Numbers that were printed with few digits are told apart: they cannot differ by less. */
function row({ id, source, obtained, recalled, comparisons }: Reference): string[] {
  const alike = comparisons.filter(({ known }) => known === undefined);
  const finest = Math.min(...alike.map(({ tolerance }) => tolerance));
  const fine = alike.filter(({ tolerance }) => tolerance === finest);
  const coarse = alike.filter(({ tolerance }) => tolerance > finest);
  const numbers = comparisons.reduce((sum, comparison) => sum + comparison.numbers, 0);
  const notes = [
    ...(recalled === undefined ? [] : [`recalled, not looked up: ${recalled}`]),
    ...coarse.map(({ what, difference, tolerance }) => {
      return `${what}: ${short(difference)}, printed to ${tolerance}`;
    }),
    ...comparisons.flatMap(({ what, difference, known }) =>
      known === undefined ? [] : [`differs in ${what} (${short(difference)}): ${known}`],
    ),
  ];
  return [
    id,
    obtained.join(', '),
    `${numbers}`,
    short(Math.max(0, ...fine.map(({ difference }) => difference))),
    [source, ...notes].join('; '),
  ];
}

const short = (difference: number): string =>
  difference === 0 ? 'none' : difference.toExponential(1);

/** Columns in line; the last one as long as it is. */
function table(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
      .join('  ');
  return rows.map((cells) => `${line(cells)}\n`).join('');
}
