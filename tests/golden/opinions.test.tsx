import { expect, test } from 'vitest';
import alaska from '../../scenarios/alaska-2025.json?raw';
import { load } from '../../src/scenario/load.ts';
import { opinionsOf } from './opinions.ts';
import golden from './opinions.txt?raw';

// The file was written by Node (opinions.test.ts); here a browser counts the same.
test('models give the same bits in a browser', () => {
  const parsed = load(alaska);
  if (!parsed.ok) throw new Error('the flagship is broken');
  expect(opinionsOf(parsed.value)).toBe(golden);
});
