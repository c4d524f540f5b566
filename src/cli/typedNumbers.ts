import { quote } from '../scenario/quote.ts';
import { longestLine } from '../share/moves.ts';
import { complain } from './outcome.ts';

/** `pace=0.3` */
export function changeOf(written: string): readonly [string, number] {
  const [, name, value] = /^([^=]+)=\s*([+-]?(?:\d+\.?\d*|\.\d+))$/.exec(written) ?? [];
  if (name === undefined) {
    complain(`${quote(written)} is no assumption with its value, such as pace=0.3.`);
  }
  return [name.trim(), Number(value)];
}

export function seedOf(written = '0'): number {
  const seed = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (!(seed < 2 ** 32))
    complain(`A seed is a whole number from 0 to 4294967295, not ${quote(written)}.`);
  return seed;
}

export function movesOf(written = '12'): number {
  const moves = /^\d{1,6}$/.test(written) ? Number(written) : 0;
  if (moves < 1 || moves > longestLine)
    complain(`Moves are a whole number from 1 to ${longestLine}, not ${quote(written)}.`);
  return moves;
}
