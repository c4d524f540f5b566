import { describe, expect, test } from 'vitest';
import { figures } from '../../src/explain/figures.ts';

const en = figures('en');
const de = figures('de');

describe('numbers', () => {
  test.each([
    [5, '5', '5'],
    [5.25, '5.3', '5,3'],
    [0.04, '0', '0'],
    [-0.04, '0', '0'],
    [-0, '0', '0'],
    [-3.5, '−3.5', '−3,5'],
    [1234.5, '1,234.5', '1.234,5'],
  ])('plain: %d', (value, english, german) => {
    expect(en.plain(value)).toBe(english);
    expect(de.plain(value)).toBe(german);
  });

  test.each([
    [5, '5.0', '5,0'],
    [-0.04, '0.0', '0,0'],
    [-12.34, '−12.3', '−12,3'],
  ])('fixed: %d', (value, english, german) => {
    expect(en.fixed(value)).toBe(english);
    expect(de.fixed(value)).toBe(german);
  });

  test.each([
    [5, '+5.0', '+5,0'],
    [-5.25, '−5.3', '−5,3'],
    [0, '0.0', '0,0'],
    [-0.04, '0.0', '0,0'],
  ])('signed: %d', (value, english, german) => {
    expect(en.signed(value)).toBe(english);
    expect(de.signed(value)).toBe(german);
  });

  test('factors have two decimals, exact numbers as many as they have', () => {
    expect([en.factor(0.5), de.factor(0.976)]).toEqual(['0.50', '0,98']);
    expect([en.exact(0.25), de.exact(-0.125), en.exact(40)]).toEqual(['0.25', '−0,125', '40']);
  });
});

test('dates have the day before the month, and no night between two days is lost', () => {
  expect(en.date('2025-08-16')).toBe('16 August 2025');
  expect(de.date('2025-08-16')).toBe('16. August 2025');
  expect(en.day('2025-08-01')).toBe('1 Aug');
  expect(de.day('2025-08-01')).toBe('1. Aug.');
});

test.each([
  [['Land'], 'Land', 'Land'],
  [['Land', 'Shield'], 'Land and Shield', 'Land und Shield'],
  [['A', 'B', 'C'], 'A, B and C', 'A, B und C'],
])('list of %j', (items, english, german) => {
  expect(en.list(items)).toBe(english);
  expect(de.list(items)).toBe(german);
});
