import { expect, test } from 'vitest';
import { opposition, parts } from '../../src/models/bargaining/additive.ts';

const issues = [
  { weight: 3, evaluations: [2, 4, 0] },
  { weight: 1, evaluations: [5, 10] },
];

// Weights 3/4 and 1/4; evaluations of 4 and of 10 at most.
test('weights by their sum, evaluations by the largest of their issue', () => {
  expect(parts(issues)).toEqual([
    [0.375, 0.75, 0],
    [0.125, 0.25],
  ]);
});

test('raw, neither is divided by anything', () => {
  expect(parts(issues, 'raw')).toEqual([
    [6, 12, 0],
    [5, 10],
  ]);
});

test('an issue that is worth nothing adds nothing', () => {
  expect(parts([...issues, { weight: 4, evaluations: [0, 0] }])).toEqual([
    [0.1875, 0.375, 0],
    [0.0625, 0.125],
    [0, 0],
  ]);
});

// 0.3 and 0.4 are missing: 0.5. The other points miss more.
test('opposition is the distance to having everything', () => {
  const points = [
    [1, 0.2],
    [0.7, 0.6],
    [0.2, 1],
  ] as const;
  expect(opposition(points)).toBeCloseTo(0.5, 14);
  expect(opposition([[1, 1]])).toBe(0);
});
