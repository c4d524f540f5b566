import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/scenario/nearest.ts';

const issues = ['ceasefire', 'territory', 'guarantees', 'alignment', 'forces', 'sanctions'];

test.each([
  ['teritory', ['territory']],
  ['TERRITORY', ['territory']],
  ['garantees', ['guarantees']],
  ['cease', ['ceasefire']], // the beginning of a name
  ['peace', []],
  ['fortress', ['forces']], // three of eight letters
  ['formulas', []], // four
  ['', []],
  ['x', []],
])('%s', (written, meant) => {
  expect(nearest(written, issues)).toEqual(meant);
});

test('nearest first, equally near ones in their own order, at most three', () => {
  // One letter: step_1, step_2. Two: stop_1 to stop_3, of which the first is the third here.
  const steps = ['stop_1', 'stop_2', 'step_1', 'stop_3', 'step_2', 'other'];
  expect(nearest('step_9', steps)).toEqual(['step_1', 'step_2', 'stop_1']);
  expect(nearest('step_9', steps, 1)).toEqual(['step_1']);
});

test('an actor is also found by its name', () => {
  const names: Record<string, string[]> = { US: ['United States'], UA: ['Ukraine (government)'] };
  const called = (id: string) => names[id] ?? [];
  // By its letters alone, two of three, UKR is no nearer to UA than to US.
  expect(nearest('UKR', ['US', 'UA'])).toEqual([]);
  expect(nearest('UKR', ['US', 'UA'], 1, called)).toEqual(['UA']);
  expect(nearest('ukraine', ['US', 'UA'], 3, called)).toEqual(['UA']);
});

test('the question names one, or as many as asked for', () => {
  expect(didYouMean('teritory', issues)).toBe('; did you mean "territory"?');
  expect(didYouMean('peace', issues)).toBe('');
  expect(didYouMean('ab1', ['ab2', 'ab3'], 3)).toBe('; did you mean "ab2" or "ab3"?');
  expect(didYouMean('ab1', ['ab2', 'ab3', 'ab4'], 3)).toBe('; did you mean "ab2", "ab3" or "ab4"?');
});

test('of two letters both have to be right, but not their case', () => {
  expect(nearest('EU', ['RU', 'US'])).toEqual([]);
  expect(nearest('ru', ['RU', 'US'])).toEqual(['RU']);
});

test('a name of a million letters is answered at once', () => {
  expect(nearest('x'.repeat(1_000_000), issues)).toEqual([]);
});
