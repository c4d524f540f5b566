import { readFileSync } from 'node:fs';
import { load } from '../../src/scenario/load.ts';

const loaded = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));
if (!loaded.ok) throw new Error('the flagship does not load');

export const flagship = loaded.value;
