import { expect, test } from 'vitest';
import { finished } from '../../src/lesson/finished.ts';
import { apart, type Kinds, kindsOf, type Likeness } from '../../src/lesson/kinds.ts';

const line = (path: string, ...ends: number[]): Likeness => ({ setting: 'start', path, ends });
const found = (lines: readonly Likeness[]): Kinds => finished(kindsOf(lines));
const rows = (lines: readonly Likeness[]) => found(lines).kinds.map((kind) => kind.rows);

// A move is two characters. The mean of 4 and 10 is 7; the rest is the share that is not common.
test.each([
  ['at the same place after the same moves', line('AABB', 20, 70), line('AABB', 20, 70), 0],
  ['at other places after the same moves', line('AABB', 20, 70), line('AABB', 24, 60), 7],
  ['at the same place after other moves', line('AABB', 20, 70), line('BBAA', 20, 70), 4],
  ['one move of two in common', line('AABB', 20, 70), line('AACC', 20, 70), 2],
  ['one goes on: one move of four in common', line('AA', 20, 70), line('AABBCCDD', 24, 60), 7 + 3],
  ['no move at all', line('', 20, 70), line('', 20, 70), 0],
  ['one has no move', line('', 20, 70), line('AA', 20, 70), 4],
  ['from another opening', line('AA', 20, 70), { ...line('AA', 20, 70), setting: 'later' }, 4],
  ['no moves, from another opening', line('', 1), { ...line('', 1), setting: 'later' }, 4],
])('two lines, %s', (_, a, b, points) => {
  expect(apart(a, b)).toBe(points);
  expect(apart(b, a)).toBe(points);
});

// Lines of the same moves are as far apart as their only end.
const at = (...places: number[]) => places.map((place) => line('AA', place));

test('groups are as far apart as their lines are on average', () => {
  // 6 apart; then (7 + 13)/2 = 10 from the third: more than 8, though the nearest two are 7 apart.
  expect(rows(at(0, 6, 13))).toEqual([[0, 1]]);
  // (2 + 8.5)/2 and (6.5 + 8.5)/2 = 7.5: within 8, though two of them are 8.5 apart.
  expect(rows(at(0, 2, 8.5))).toEqual([[1, 0, 2]]);
  // 0, 0 and 2.9 are a group; −7 is (7 + 7 + 9.9)/3 = 7.97 from it, but (7 + 9.9)/2 = 8.45 if two
  // lines counted no more than one.
  expect(rows(at(0, 0, 2.9, -7))).toHaveLength(1);
  expect(rows(at(0, 0, 2.9, -7))[0]).toHaveLength(4);
  // Exactly 8 is still one kind.
  expect(rows(at(0, 8))).toEqual([[0, 1]]);
  expect(rows(at(0, 8.1))).toEqual([]);
});

test('kinds stand by their size, the middle one of their lines first; how near they are is said', () => {
  const { kinds, odd } = found(at(50, 0, 53, 3, 58, 100, 200));
  expect(kinds).toEqual([
    // 50, 53 and 58: 3, 5 and 8 apart, on average 16/3.
    { rows: [2, 0, 4], within: (5.5 + 4 + 6.5) / 3 },
    { rows: [1, 3], within: 3 },
  ]);
  // On average over the six others, by hand.
  expect(odd).toEqual([
    { row: 6, apart: (150 + 200 + 147 + 197 + 142 + 100) / 6 },
    { row: 5, apart: (50 + 100 + 47 + 97 + 42 + 100) / 6 },
  ]);
});

test('no line, or one', () => {
  expect(found([])).toEqual({ kinds: [], odd: [] });
  expect(found(at(5))).toEqual({ kinds: [], odd: [{ row: 0, apart: 0 }] });
});

test('two hundred lines in one hundred pairs', () => {
  const places = Array.from({ length: 200 }, (_, i) => Math.floor(i / 2) * 20 + (i % 2));
  expect(rows(at(...places))).toHaveLength(100);
});

test('where pairs are equally near, the order given decides nothing', () => {
  // 0, 8, 16, 24: each 8 from the next.
  const groups = (places: number[]) =>
    rows(at(...places))
      .map((kind) => kind.map((row) => places[row] as number).sort((a, b) => a - b))
      .sort(([a = 0], [b = 0]) => a - b);
  expect(groups([0, 8, 16, 24])).toEqual([
    [0, 8],
    [16, 24],
  ]);
  expect(groups([8, 16, 0, 24])).toEqual(groups([0, 8, 16, 24]));
  expect(groups([24, 8, 16, 0])).toEqual(groups([0, 8, 16, 24]));
});
