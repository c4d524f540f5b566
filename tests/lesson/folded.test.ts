import { expect, test } from 'vitest';
import { folded, named, rows, type Twig } from '../../src/lesson/folded.ts';
import type { Branch } from '../../src/lesson/merged.ts';

/** Steps are called as their codes. */
const way = (code: string, count: number, ...next: Branch[]): Branch => ({
  ...{ step: code, code, count, next },
});
const shown = (twig: Twig): unknown =>
  twig.next.length > 0 ? { [name(twig)]: twig.next.map(shown) } : name(twig);
const name = ({ step, count, ways, leads }: Twig) =>
  `${step ?? (ways > 1 ? `${ways} ways` : 'all')} ${count}${leads ? '' : '.'}`;
const told = (
  branches: readonly Branch[],
  lines: number,
  { from = '', open = {} }: { from?: string; open?: Record<string, boolean> } = {},
) => shown(folded(branches, { lines, from, open: new Map(Object.entries(open)) }));

test('ways of one line are told as one, unless few', () => {
  expect([named.first, named.later, rows]).toEqual([4, 2, 10]);
  const one = (code: string) => way(code, 1);
  const many = [way('AA', 5), way('AB', 2), ...['AC', 'AD', 'AE', 'AF'].map(one)];
  expect(told(many, 12)).toEqual({ 'all 12': ['AA 5.', 'AB 2.', '4 ways 4'] });
  // Five ways are all shown: only one would be left of four.
  expect(told(many.slice(0, 5), 11)).toEqual({
    'all 11': ['AA 5.', 'AB 2.', 'AC 1.', 'AD 1.', 'AE 1.'],
  });
  // Of ways that two go, no more than four.
  const pairs = ['AA', 'AB', 'AC', 'AD', 'AE', 'AF'].map((code) => way(code, 2));
  expect(told(pairs, 12)).toEqual({ 'all 12': ['AA 2.', 'AB 2.', 'AC 2.', 'AD 2.', '2 ways 4'] });
  expect(told(pairs, 12, { open: { '…': true } })).toEqual({
    'all 12': ['AA 2.', 'AB 2.', 'AC 2.', 'AD 2.', 'AE 2.', 'AF 2.'],
  });
});

test('a branch is open for as long as lines go on together, and as a reader says', () => {
  const tree = [
    way('AA', 5, way('AB', 3, way('AC', 2, way('AD', 2, way('AE', 2))), way('AF', 1))),
    way('BA', 2, way('BB', 1), way('BC', 1)),
  ];
  const usual = { 'AB 3': ['AC 2', 'AF 1.'] };
  expect(told(tree, 7)).toEqual({ 'all 7': [{ 'AA 5': [usual] }, 'BA 2'] });
  expect(told(tree, 7, { open: { BA: true } })).toEqual({
    'all 7': [{ 'AA 5': [usual] }, { 'BA 2': ['BB 1.', 'BC 1.'] }],
  });
  expect(told(tree, 7, { open: { AA: false } })).toEqual({ 'all 7': ['AA 5', 'BA 2'] });
  expect(told(tree, 7, { open: { '': false } })).toBe('all 7');
  // Deeper than three moves only if asked for.
  expect(told(tree, 7, { open: { AAABAC: true } })).toEqual({
    'all 7': [{ 'AA 5': [{ 'AB 3': [{ 'AC 2': ['AD 2'] }, 'AF 1.'] }] }, 'BA 2'],
  });
});

test('what all have in common is left out', () => {
  const tree = [way('AA', 4, way('AB', 4, way('AC', 3), way('AD', 1)))];
  expect(told(tree, 4, { from: 'AAAB' })).toEqual({ 'all 4': ['AC 3.', 'AD 1.'] });
});

test('no more rows than a page has, the most frequent branches first', () => {
  const three = (code: string, count: number) =>
    way(code, count, way(`${code}`, count - 4), way('ZA', 2), way('ZB', 2));
  // Four ways and three more rows for each that is open: 4 → 6 → 8 → 10, and not the fourth.
  const tree = [three('AA', 20), three('AB', 15), three('AC', 10), three('AD', 8)];
  const { next } = folded(tree, { lines: 53, from: '', open: new Map() });
  expect(next.map((twig) => twig.next.length)).toEqual([3, 3, 3, 0]);
  // Not one deep on the first branch before the second: 5 → 7 → 9, and no 11.
  const deep = way('AA', 20, three('AB', 8), way('AC', 6), way('AD', 6));
  const five = [deep, three('BA', 15), way('CA', 5), way('DA', 5), way('EA', 5)];
  const shown = folded(five, { lines: 50, from: '', open: new Map() });
  expect(shown.next.map((twig) => twig.next.length)).toEqual([3, 3, 0, 0, 0]);
  expect(shown.next[0]?.next[0]?.next).toEqual([]);
  // What a reader opens is more, and closes nothing.
  const more = folded(tree, { lines: 53, from: '', open: new Map([['AD', true]]) });
  expect(more.next.map((twig) => twig.next.length)).toEqual([3, 3, 3, 3]);
});
