import { describe, expect, test } from 'vitest';
import {
  codeOf,
  codes,
  common,
  contains,
  first,
  head,
  indexOf,
  last,
  parent,
  size,
  tail,
} from '../../src/engine/path.ts';

// Digits as in base64url: 0 is A, 26 a, 52 0, 62 -, 63 _. 131 = 2 · 64 + 3 is CD.
test.each([
  [0, 'AA'],
  [63, 'A_'],
  [64, 'BA'],
  [131, 'CD'],
  [62, 'A-'],
  [3899, '87'],
  [4095, '__'],
])('move %i is written %s', (index, code) => {
  expect(codeOf(index)).toBe(code);
  expect(indexOf(code)).toBe(index);
});

describe('a path', () => {
  const path = 'aBcDeF';

  test('is a string of moves', () => {
    expect(size(path)).toBe(3);
    expect(codes(path)).toEqual(['aB', 'cD', 'eF']);
    expect([head(path), tail(path)]).toEqual(['aB', 'cDeF']);
    expect([parent(path), last(path)]).toEqual(['aBcD', 'eF']);
    expect([0, 1, 2, 3, 4].map((moves) => first(path, moves))).toEqual([
      '',
      'aB',
      'aBcD',
      path,
      path,
    ]);
  });

  test('of no moves is the opening', () => {
    expect(size('')).toBe(0);
    expect(codes('')).toEqual([]);
    expect([head(''), tail(''), last(''), parent('')]).toEqual(['', '', '', '']);
  });

  test('goes through every place before it', () => {
    expect(['', 'aB', 'aBcD', path].every((place) => contains(path, place))).toBe(true);
    expect(contains(path, 'cD')).toBe(false);
    expect(contains('aB', path)).toBe(false);
  });

  // aBcD and aBcE share the letters aBc, but only the move aB.
  test.each([
    ['aBcD', 'aBcE', 'aB'],
    ['aBcD', 'aBcDeF', 'aBcD'],
    ['aBcD', 'xBcD', ''],
    ['aBcD', 'aBcD', 'aBcD'],
    ['', 'aB', ''],
  ])('%s has in common with %s the line %s', (a, b, shared) => {
    expect(common(a, b)).toBe(shared);
    expect(common(b, a)).toBe(shared);
  });
});
