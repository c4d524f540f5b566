import { didYouMean } from '../../scenario/nearest.ts';
import { quote } from '../../scenario/quote.ts';
import { refuse } from '../refusal.ts';
import type { ConflictInput, Name } from './schema.ts';

/** From the name of a state to its number. */
export type Lookup = (name: Name, place: string) => number;

export function lookupOf(names: readonly Name[]): Lookup {
  const numbers = new Map(names.map((name, s) => [String(name), s]));
  const near = (name: Name) => didYouMean(String(name), names.slice(0, 1000).map(String));
  return (name, place) =>
    numbers.get(String(name)) ?? refuse(place, `no state ${quote(String(name))}${near(name)}`);
}

export function numberOf(dm: string, dms: readonly string[], place: string): number {
  const number = dms.indexOf(dm);
  if (number < 0) refuse(place, `no decision maker ${quote(dm)}${didYouMean(dm, dms)}`);
  return number;
}

/** The states as they are called in the input, and their patterns where they have any. */
export function readNames(given: ConflictInput): { names: Name[]; patterns: string[] } {
  const { states = [] } = given;
  if (!Array.isArray(states)) {
    return { names: keysAsNames(Object.keys(states), given), patterns: Object.values(states) };
  }
  const listed = states.map(String);
  refuseTwice(listed, 'states');
  const width = given.options?.length ?? 0;
  const arePatterns = width > 0 && listed.every((name) => isPattern(name, width));
  return { names: states, patterns: arePatterns ? listed : [] };
}

export function refuseTwice(names: readonly string[], place: string): void {
  const seen = new Set<string>();
  names.forEach((name, k) => {
    if (seen.has(name)) refuse(`${place}[${k}]`, `${quote(name)} is there twice`);
    seen.add(name);
  });
}

/** One letter an option: taken, not taken, left open. */
export const isPattern = (text: string, width: number): boolean =>
  text.length === width && /^[YN-]*$/i.test(text);

/** `YN-`: bit k is the k-th letter. */
export function bitsOf(
  pattern: string,
  width: number,
  place: string,
): { value: number; open: number } {
  if (!isPattern(pattern, width)) {
    refuse(place, `is ${quote(pattern)}, must be ${width} of Y, N and -, one an option`);
  }
  const where = (letter: string) =>
    [...pattern.toUpperCase()].reduce((bits, at, k) => (at === letter ? bits | (1 << k) : bits), 0);
  return { value: where('Y'), open: where('-') };
}

/** Keys are texts in every file; they are numbers here if they look so and are not used as texts. */
function keysAsNames(keys: readonly string[], given: ConflictInput): Name[] {
  const { preference_ranking: rankings = {}, status_quo: statusQuo } = given;
  const used = [...Object.values(rankings).flat(2), statusQuo];
  const areNumbers = keys.every((key) => String(Number(key)) === key);
  const areTexts = used.some((name) => typeof name === 'string');
  return areNumbers && !areTexts ? keys.map(Number) : [...keys];
}
