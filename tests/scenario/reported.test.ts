import { expect, test } from 'vitest';
import { reportedAt } from '../../src/scenario/reported.ts';
import type { Reported } from '../../src/scenario/types.ts';

const openings = ['before', 'during', 'after'].map((id) => ({ id })) as never;
const report = (value: number): Reported => ({
  ...{ value, low: 0, high: 100, confidence: 'low', sources: ['book'] },
});

test.each([
  { given: {}, expected: [undefined, undefined, undefined] },
  { given: { before: 3 }, expected: [3, 3, 3] },
  { given: { during: 5 }, expected: [undefined, 5, 5] },
  // In whichever order they are written.
  { given: { after: 7, before: 3 }, expected: [3, 3, 7] },
])('what is reported holds until the next report: $given', ({ given, expected }) => {
  const reported = Object.fromEntries(
    Object.entries(given).map(([opening, value]) => [opening, report(value as number)]),
  );
  const at = (opening: string) => reportedAt({ openings }, { reported }, opening)?.value;
  expect(['before', 'during', 'after'].map(at)).toEqual(expected);
});

test('without any report, and before any opening that is known, there is nothing', () => {
  expect(reportedAt({ openings }, {}, 'after')).toBeUndefined();
  expect(reportedAt({ openings }, { reported: { before: report(3) } }, 'never')).toBeUndefined();
  expect(
    reportedAt({ openings: [{ id: 'toString' }] as never }, { reported: {} }, 'toString'),
  ).toBeUndefined();
});
