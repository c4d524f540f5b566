import { combinations } from '../../models/graph/conflict.ts';
import { quote } from '../../scenario/quote.ts';
import { refuse } from '../refusal.ts';
import { bitsOf, readNames } from './names.ts';
import { type BitOption, readRuledOut } from './options.ts';
import type { ConflictInput, Name } from './schema.ts';

/** Combinations of options and what they are called; bit k of `taken` is option k. */
export interface Combinations {
  names: readonly Name[];
  taken: readonly number[];
}

/** Those listed, or all that are not ruled out. */
export function readCombinations(
  given: ConflictInput,
  options: readonly BitOption[],
): Combinations {
  const ruledOut = readRuledOut(given, options);
  const listed = readListed(given, options);
  if (listed) return checked(listed, ruledOut);
  const bits = bitsOfOptions(options);
  const taken = combinations(options.length, (each) => ruledOut(each) !== undefined);
  return { taken, names: taken.map((each) => sumOf(bits.filter((_, k) => each & (1 << k)))) };
}

function readListed(given: ConflictInput, options: readonly BitOption[]): Listed | undefined {
  const { states_decimal: decimals } = given;
  if (decimals)
    return { ...byDecimal(decimals, options, 'states_decimal'), place: 'states_decimal' };
  if (!given.states) return undefined;
  const { names, patterns } = readNames(given);
  if (patterns.length === 0) return { ...byDecimal(names, options, 'states'), place: 'states' };
  const taken = patterns.map((pattern, s) => {
    const place = `states.${names[s]}`;
    const { value, open } = bitsOf(pattern, options.length, place);
    if (open > 0) refuse(place, 'leaves an option open; say under reachable who can move where');
    return value;
  });
  return { names, taken, place: 'states' };
}

interface Listed extends Combinations {
  place: string;
}

/** Numbers as names: sums of the bits of options that are taken. */
function byDecimal(
  names: readonly Name[],
  options: readonly BitOption[],
  place: string,
): Combinations {
  const bits = bitsOfOptions(options);
  const taken = names.map((name, s) => {
    const decimal = typeof name === 'number' ? name : Number.NaN;
    const found = bits.filter((bit) => Math.floor(decimal / bit) % 2 === 1);
    if (sumOf(found) !== decimal) {
      refuse(`${place}[${s}]`, `is ${quote(String(name))}, which is no sum of the options’ bits`);
    }
    return found.reduce((all, bit) => all | (1 << bits.indexOf(bit)), 0);
  });
  return { names, taken };
}

const bitsOfOptions = (options: readonly BitOption[]): number[] =>
  options.map(({ bit }, k) => bit ?? 2 ** k);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** No combination twice, and none that is said to be impossible. */
function checked(
  { names, taken, place }: Listed,
  ruledOut: (taken: number) => string | undefined,
): Combinations {
  const seen = new Set<number>();
  taken.forEach((bits, s) => {
    const rule = ruledOut(bits);
    if (rule !== undefined) refuse(place, `has state ${names[s]}, which ${quote(rule)} rules out`);
    if (seen.has(bits)) refuse(place, `has state ${names[s]}, the same options as another state`);
    seen.add(bits);
  });
  return { names, taken };
}
