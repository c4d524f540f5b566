import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gainsAt,
  highest,
  leximin,
  rational,
  undominated,
} from '../../src/models/bargaining/points.ts';

// 0.1 + 0.2 is more than 0.3 in the last bit; a thousand-millionth more is more, on any scale.
test.each([1e-6, 1, 1e6])('scores that only rounding tells apart are tied, times %d', (scale) => {
  const scores = [0.3, 0.29, 0.1 + 0.2, 0.3 - 3e-10].map((score) => score * scale);
  expect(highest([0, 1, 2, 3], (row) => scores[row] as number)).toEqual([2, 0]);
  expect(highest([0, 1, 3], (row) => scores[row] as number)).toEqual([0]);
  expect(highest([1, 3], (row) => -(scores[row] as number))).toEqual([1]);
});

// Gaps are reckoned below nought, and the best of them may be nothing at all.
test('also where the highest score is nothing', () => {
  const gaps = [-0.2, 0, -1e-17, -1e-9];
  expect(highest([0, 1, 2, 3], (row) => gaps[row] as number)).toEqual([1, 2]);
  expect(highest([], () => 0)).toEqual([]);
});

// 0.3 is as good as 0.1 + 0.2, which is more in the last bit; 0.3 − 1e-9 is not.
test('nobody is worse off for the last bit of a sum', () => {
  const problem = { points: [[0.3], [0.3 - 1e-9], [0.4]], disagreement: [0.1 + 0.2] };
  expect(rational(problem)).toEqual([0, 2]);
  expect(gainsAt(problem, 0)).toEqual([0]);
  for (const scale of [1e-6, 1e6]) {
    const points = problem.points.map(([u = 0]) => [u * scale]);
    expect(rational({ points, disagreement: [(0.1 + 0.2) * scale] })).toEqual([0, 2]);
  }
  expect(rational({ points: [[-0.3], [-0.4]], disagreement: [-0.3] })).toEqual([0]);
});

test('the lowest number first, then the next', () => {
  const numbers = [
    [5, 1, 9],
    [1, 6, 8],
    [7, 1, 6],
    [0, 9, 9],
  ];
  expect(leximin([0, 1, 2, 3], (row) => [...(numbers[row] as number[])])).toEqual([1]);
  expect(leximin([0, 2, 3], (row) => [...(numbers[row] as number[])])).toEqual([2]);
  expect(leximin([], () => [])).toEqual([]);
});

test('what is not beaten, equal points too, in their order', () => {
  const points = [
    [1, 5],
    [3, 3],
    [2, 3],
    [3, 3],
    [0, 5],
    [4, 0],
    [3, 2],
  ];
  expect(undominated(points, [...points.keys()])).toEqual([0, 1, 3, 5]);
  expect(undominated(points, [6, 4, 2])).toEqual([6, 4, 2]);
  expect(undominated(points, [])).toEqual([]);
});

test('for two as for three of whom one never gets anything else', () => {
  const whole = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 15 }), (points) => {
      const three = points.map(([a, b]) => [a, b, 1]);
      const rows = [...points.keys()];
      expect(undominated(points, rows)).toEqual(undominated(three, rows));
    }),
  );
});

// Every pair of a hundred thousand points compared would take minutes.
test('a long list takes no longer than sorting it', () => {
  const points = Array.from({ length: 100_000 }, (_, i) => [i, 100_000 - i]);
  expect(undominated(points, [...points.keys()])).toHaveLength(100_000);
});
