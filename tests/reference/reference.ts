import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../../src/cases/family.ts';
import type { Comparison, Reference } from '../../src/explain/models/checked.ts';

/** A case as it was written down: its `expected` numbers come from outside this code. */
export interface CaseFile {
  id: string;
  tolerance: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: each family of files has its own shape
  input: any;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  expected: any;
}

/** What is held against what, of one case. */
export interface Check {
  /** What is compared, in words: `positions of every turn`. */
  what: string;
  ours: unknown;
  theirs: unknown;
  /** Where it is not the file's: numbers printed with fewer digits. */
  tolerance?: number;
  /** Why ours is another number, where it is known to be. */
  known?: string;
}

export interface Case extends Omit<Reference, 'comparisons'> {
  /** `published`: transcribed into tests/; `repositories`: read where they lie, never copied. */
  kept: 'published' | 'repositories';
  checks(file: CaseFile): Check[];
}

const folders = {
  published: join(import.meta.dirname, 'published'),
  repositories: join(import.meta.dirname, '../../../shared/data/reference/from-repositories'),
};

/** Outputs of other programs, under their own licences, lie beside the project or nowhere. */
export const repositoriesAreHere = existsSync(folders.repositories);

export const readCase = ({ kept, id }: Pick<Case, 'kept' | 'id'>): CaseFile =>
  JSON.parse(readFileSync(join(folders[kept], `${id}.json`), 'utf8'));

/** A case with what came out of it, as the models' pages tell it. */
export function referenceOf(reference: Case): Reference {
  const { checks, kept: _, ...told } = reference;
  const file = readCase(reference);
  return { ...told, comparisons: checks(file).map((check) => compared(file, check)) };
}

/** What a family computes from a file. */
export function outputOf(
  family: Family,
  { input }: Pick<CaseFile, 'input'>,
  asked: Readonly<Record<string, string>> = {},
  // biome-ignore lint/suspicious/noExplicitAny: each family of files has its own shape
): any {
  const solved = family.solve(family.input.parse(input), asked);
  if (!solved.ok) throw new Error(JSON.stringify(solved.problems));
  return solved.value.output;
}

/** Holds ours against theirs, number by number. What theirs does not speak of is not looked at. */
export function compared(
  file: CaseFile,
  { what, ours, theirs, tolerance, known }: Check,
): Comparison {
  const found = { numbers: 0, difference: 0, unequal: 0 };
  walk(theirs, ours, found);
  const within = tolerance ?? file.tolerance ?? 0;
  return { what, ...found, tolerance: within, ...(known !== undefined && { known }) };
}

function walk(
  theirs: unknown,
  ours: unknown,
  found: { numbers: number; difference: number; unequal: number },
): void {
  if (typeof theirs === 'number' && typeof ours === 'number') {
    found.numbers++;
    const difference = Math.abs(theirs - ours);
    if (Number.isNaN(difference)) found.unequal++;
    else found.difference = Math.max(found.difference, difference);
  } else if (Array.isArray(theirs) && Array.isArray(ours)) {
    if (theirs.length !== ours.length) found.unequal++;
    theirs.forEach((value, i) => {
      walk(value, ours[i], found);
    });
  } else if (isObject(theirs) && isObject(ours)) {
    for (const [key, value] of Object.entries(theirs)) walk(value, ours[key], found);
  } else {
    found.numbers++;
    if (theirs !== ours) found.unequal++;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
