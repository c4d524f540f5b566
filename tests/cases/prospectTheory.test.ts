import { expect, test } from 'vitest';
import { prospectTheoryCases } from '../../src/cases/prospectTheory.ts';

const solve = (input: object) =>
  prospectTheoryCases.solve(prospectTheoryCases.input.parse(input), {});

// α = γ = ½: √9 = 3, of weight 0.6 / 1.96; β = δ = 1: three times what is lost, and chances as they are.
test('parameters, amounts and chances that are given are obeyed', () => {
  const params = { alpha: 0.5, beta: 1, lambda_: 3, gamma: 0.5, delta: 1 };
  const solved = solve({
    params,
    prospects: [
      [[-2, 1]],
      [
        [9, 0.36],
        [0, 0.64],
      ],
    ],
    amounts: [9, -2],
    chances: [0.36],
  });
  expect(solved.ok && solved.value).toEqual({
    options: { params, amounts: [9, -2], chances: [0.36] },
    output: {
      value: { 9: expect.closeTo(3, 9), '-2': expect.closeTo(-6, 9) },
      weight_gain: { 0.36: expect.closeTo(0.6 / 1.96, 9) },
      weight_loss: { 0.36: expect.closeTo(0.36, 9) },
      prospects: [
        {
          outcomes: [[-2, 1]],
          cpt: expect.closeTo(-6, 9),
          certainty_equivalent: expect.closeTo(-2, 9),
        },
        {
          outcomes: [
            [9, 0.36],
            [0, 0.64],
          ],
          cpt: expect.closeTo(1.8 / 1.96, 9),
          certainty_equivalent: expect.closeTo((1.8 / 1.96) * (1.8 / 1.96), 9),
        },
      ],
    },
  });
});

test('without any, those of 1992 are used', () => {
  const solved = solve({ prospects: [] });
  expect(solved.ok && solved.value.options['params']).toEqual({
    ...{ alpha: 0.88, beta: 0.88, lambda_: 2.25, gamma: 0.61, delta: 0.69 },
  });
});

test('chances have to add up', () => {
  const solved = solve({
    prospects: [
      [[1, 1]],
      [
        [1, 0.5],
        [2, 0.4],
      ],
    ],
  });
  expect(solved).toEqual({
    ok: false,
    problems: [{ place: 'input.prospects[1]', sentence: 'has chances that do not add up to 1' }],
  });
});
