import { readFileSync } from 'node:fs';
import { load } from '../../src/scenario/load.ts';

const loaded = load(readFileSync('scenarios/camp-david-1978.json', 'utf8'));
if (!loaded.ok) throw new Error('Camp David does not load');

export const campDavid = loaded.value;
