import { quote } from './quote.ts';

/** What came from outside: a value, or all that is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export interface Problem {
  /** Where: `steps[12].effects[0].on`; empty for the whole. */
  place: string;
  /** What is there, what is wanted: `is 140, may be at most 100`. */
  sentence: string;
}

/** `scenarios/x.json: steps[12].effects[0].on: no actor "UKR"; did you mean "UA"?` */
export const formatProblem = (file: string, { place, sentence }: Problem): string =>
  [file, place, sentence].filter((part) => part !== '').join(': ');

/** `placeOf(['steps', 12, 'on'])` is `steps[12].on`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce((place: string, key) => within(place, key), '');
}

/** The place of a part: `within('steps[12]', 'on')` is `steps[12].on`. */
export function within(place: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${place}[${key}]`;
  const name = String(key);
  if (!/^[\w$-]{1,60}$/.test(name)) return `${place}[${quote(name)}]`;
  return place === '' ? name : `${place}.${name}`;
}
