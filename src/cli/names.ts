import { distance } from 'fastest-levenshtein';
import { nearest } from '../scenario/nearest.ts';
import { quote } from '../scenario/quote.ts';
import { complain } from './outcome.ts';

/** The name if there is such a one, else a complaint with the nearest names. */
export function known<Name extends string>(
  what: string,
  name: string,
  names: readonly Name[],
  where = '',
): Name {
  const found = names.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  const meant = nearest(name, names);
  const hint =
    meant.length > 0
      ? `; did you mean ${either(meant)}?`
      : `; the nearest names are ${either(names.toSorted(by(name)).slice(0, 3))}.`;
  return complain(`There is no ${what} ${quote(name)}${where}${names.length > 0 ? hint : '.'}`);
}

const by = (name: string) => (a: string, b: string) =>
  distance(name.slice(0, 100), a) - distance(name.slice(0, 100), b);

const either = (names: readonly string[]): string => {
  const quoted = names.map(quote);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)]
    .filter((part) => part !== '')
    .join(' or ');
};
