import { expect, test } from 'vitest';
import { pace } from '../../src/lesson/pace.ts';
import { lesson } from './fourSeats.ts';

// The plan: 5 + 25 + 10 of 45 minutes; five are left unplanned.
test.each([
  { minutes: 0, part: 'Brief', over: false },
  { minutes: 4.99, part: 'Brief', over: false },
  { minutes: 5, part: 'Rounds', over: false },
  { minutes: 30, part: 'Debrief', over: false },
  { minutes: 40, part: undefined, over: false },
  { minutes: 45, part: undefined, over: true },
  { minutes: 300, part: undefined, over: true },
])('after $minutes minutes', ({ minutes, part, over }) => {
  const found = pace(lesson, minutes * 60_000);
  expect(found.part?.title.en).toBe(part);
  expect(found).toMatchObject({ elapsed: Math.floor(minutes), planned: 45, over });
});

test('a clock that was put back counts from nothing', () => {
  expect(pace(lesson, -60_000).elapsed).toBe(0);
});
