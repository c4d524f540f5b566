import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { isFrozen } from './entries.ts';
import { opinionsOf } from './opinions.ts';

const parsed = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));

test.skipIf(!isFrozen)('what every model says of the flagship, to the last bit', async () => {
  if (!parsed.ok) throw new Error('the flagship is broken');
  await expect(opinionsOf(parsed.value)).toMatchFileSnapshot('opinions.txt');
});
