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
  if (flags.has('table')) return said(table(references.map(row)));
  return said(table(published.map(({ id }) => [id, en[id]?.name ?? '', en[id]?.question ?? ''])));
}

function row({ id, source, obtained, recalled, comparisons }: Reference): string[] {
  const differing = comparisons.filter(({ known }) => known !== undefined);
  const exact = comparisons.filter(({ known }) => known === undefined);
  const largest = Math.max(0, ...exact.map(({ difference }) => difference));
  const numbers = exact.reduce((sum, comparison) => sum + comparison.numbers, 0);
  const notes = [
    ...(recalled === undefined ? [] : [`recalled, not looked up: ${recalled}`]),
    ...differing.map(({ what, known }) => `differs in ${what}: ${known}`),
  ];
  return [
    id,
    obtained.join(', '),
    `${numbers}`,
    largest === 0 ? 'none' : largest.toExponential(1),
    [source, ...notes].join('; '),
  ];
}

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
