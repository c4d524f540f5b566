import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { compared, readCase, repositoriesAreHere } from './reference.ts';

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
});
