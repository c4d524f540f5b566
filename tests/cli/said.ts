import { parley } from '../../src/cli/parley.ts';

/** Runs the command line in this process. */
export const typed = (words: string, input = '') => parley(words.split(' '), async () => input);

/** The JSON it printed. */
export async function json(words: string, input = '') {
  const { out } = await typed(words, input);
  return JSON.parse(out);
}
