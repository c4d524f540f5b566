import { expect, test } from 'vitest';
import { middleHalf, spreadOf } from '../../src/lesson/spread.ts';

// QUARTILE.INC of LibreOffice and Excel, and numpy.percentile, of the same numbers.
test.each([
  [[7], [7, 7, 7, 7, 7]],
  [
    [1, 2],
    [1, 1.25, 1.5, 1.75, 2],
  ],
  [
    [3, 1, 2],
    [1, 1.5, 2, 2.5, 3],
  ],
  [
    [10, 40, 20, 30],
    [10, 17.5, 25, 32.5, 40],
  ],
  [
    [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49],
    [6, 25.5, 40, 42.5, 49],
  ],
  [
    [100, 2, 9],
    [2, 5.5, 9, 54.5, 100],
  ],
])('of %j', (numbers, [low, lower, median, upper, high]) => {
  expect(spreadOf(numbers)).toEqual({ low, lower, median, upper, high });
});

test('of no numbers there is none', () => {
  expect(spreadOf([])).toBeUndefined();
});

test('the middle half of 10, 20, 30 and 40 is 15 wide', () => {
  expect(middleHalf({ low: 10, lower: 17.5, median: 25, upper: 32.5, high: 40 })).toBe(15);
});
