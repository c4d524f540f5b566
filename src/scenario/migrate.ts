import type { Parsed } from './parsed.ts';

/** One change of the file format. Steps stay for ever: every old file stays readable. */
export interface Migration {
  /** Reads files of this format and makes them files of the next one. */
  from: number;
  /** What changed, in words. */
  name: string;
  migrate(file: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** Format 1 is the first, so there is nothing to bring forward yet. */
const migrations: readonly Migration[] = [];

/** Brings a file of an older format forward. What is not a scenario at all is the schema's affair. */
export function migrate(file: unknown, steps: readonly Migration[] = migrations): Parsed<unknown> {
  if (!isObject(file)) return { ok: true, value: file };
  const { format } = file;
  if (typeof format !== 'number' || !Number.isInteger(format)) return { ok: true, value: file };

  const current = steps.length + 1;
  if (format > current) {
    const sentence = `is ${format}: this file was made for a newer Parley; this one reads formats up to ${current}`;
    return { ok: false, problems: [{ place: 'format', sentence }] };
  }
  const due = steps.filter(({ from }) => from >= format);
  return {
    ok: true,
    value: due.reduce<Record<string, unknown>>(
      (older, step) => ({ ...step.migrate(older), format: step.from + 1 }),
      file,
    ),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
