import { expect, test } from 'vitest';
import { graph as de } from '../../../src/explain/models/de/graph.ts';
import { graph as en } from '../../../src/explain/models/en/graph.ts';
import { graphModel } from '../../../src/models/graph/graphModel.ts';

test.each([
  ['en', en],
  ['de', de],
])('everything the model declares has words: %s', (_, words) => {
  expect(words.short.length).toBeLessThanOrEqual(12);
  expect(words.formulas).toHaveLength(graphModel.formulas.length);
  expect(Object.keys(words.parameters)).toEqual(Object.keys(graphModel.parameters));
  expect(Object.keys(words.options)).toEqual(Object.keys(graphModel.options));
  expect(Object.keys(words.options['sanctions']?.values ?? {})).toEqual([
    ...graphModel.options.sanctions,
  ]);
  for (const { option } of words.open) {
    if (option !== undefined) expect(Object.keys(graphModel.options)).toContain(option);
  }
});
