import { describe, expect, test } from 'vitest';
import { references } from '../../src/explain/models/references.ts';
import { models } from '../../src/models/index.ts';
import { cases } from './cases.ts';
import { compared, readCase, referenceOf, repositoriesAreHere } from './reference.ts';

describe.each(cases)('$id', (reference) => {
  const skipped = reference.kept === 'repositories' && !repositoriesAreHere;

  test.skipIf(skipped)('as others found it', () => {
    const file = readCase(reference);
    for (const check of reference.checks(file)) {
      const { what, numbers, difference, unequal, tolerance, known } = compared(file, check);
      expect(numbers, `${what}: something to compare`).toBeGreaterThan(0);
      if (known !== undefined) continue;
      expect({ what, unequal }).toEqual({ what, unequal: 0 });
      expect(difference, what).toBeLessThanOrEqual(tolerance);
    }
  });

  test.skipIf(skipped)('what the pages tell of it is what came out (npm run references)', () => {
    expect(references.find(({ id }) => id === reference.id)).toEqual(referenceOf(reference));
  });
});

test('the pages tell of these cases and of no others', () => {
  expect(references.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
});

test('a case checks models that there are', () => {
  const ids = models.map(({ id }) => id);
  for (const { models: checked } of cases) {
    expect(ids).toEqual(expect.arrayContaining([...checked]));
  }
});

test('a difference beyond the tolerance is seen, and so is a list that is too short', () => {
  const file = { id: '', tolerance: 0.1, input: {}, expected: {} };
  const of = (ours: unknown, theirs: unknown) => compared(file, { what: '', ours, theirs });
  expect(of([1, 2.5], [1, 2])).toMatchObject({ numbers: 2, difference: 0.5, unequal: 0 });
  expect(of([1], [1, 2])).toMatchObject({ unequal: 2 });
  expect(of({ a: 'x' }, { a: 'y', b: 1 })).toMatchObject({ unequal: 2 });
  expect(of(Number.NaN, 1)).toMatchObject({ unequal: 1 });
});
