import { expect, test } from 'vitest';
import { type Migration, migrate } from '../../src/scenario/migrate.ts';
import { problemsAfter } from '../support/brokenFile.ts';

const steps: Migration[] = [
  { from: 1, name: 'salience has a range', migrate: (file) => ({ ...file, a: [file['a']] }) },
  { from: 2, name: 'salience has a name', migrate: ({ a, ...file }) => ({ ...file, b: a }) },
];

test('an old file takes every step since, and only those', () => {
  expect(migrate({ format: 1, a: 7 }, steps)).toEqual({ ok: true, value: { format: 3, b: [7] } });
  expect(migrate({ format: 2, a: 7 }, steps)).toEqual({ ok: true, value: { format: 3, b: 7 } });
  expect(migrate({ format: 3, a: 7 }, steps)).toEqual({ ok: true, value: { format: 3, a: 7 } });
});

test('a file from the future says so, and nothing else is said of it', () => {
  const change = (f: { format: number; steps: unknown }) =>
    Object.assign(f, { format: 2, steps: 0 });
  expect(problemsAfter(change)).toEqual([
    'format: is 2: this file was made for a newer Parley; this one reads formats up to 1',
  ]);
});

test.each([
  [0, 'format: is 0, must be 1'],
  [1.5, 'format: is 1.5, must be 1'],
  ['1', 'format: is "1", must be 1'],
  [undefined, 'format: is missing, must be 1'],
])('format %j is none', (format, sentence) => {
  expect(problemsAfter((f) => (f.format = format))).toEqual([sentence]);
});
