import { ranksByPriority, ranksOf, ranksOfPairs } from '../../models/graph/preferences.ts';
import { quote } from '../../scenario/quote.ts';
import { refuse } from '../refusal.ts';
import { lookupOf, numberOf } from './names.ts';
import { readStatement } from './options.ts';
import type { ConflictInput, Name } from './schema.ts';

/** What rankings speak of. */
export interface Ranked {
  dms: readonly string[];
  names: readonly Name[];
  /** What states are made of, and the names of the options, where they are made of options. */
  taken: ArrayLike<number> | undefined;
  options: readonly string[];
}

/** [decision maker][state], larger is better; each may be written in a form of its own. */
export function readRanks(given: ConflictInput, ranked: Ranked): number[][] {
  const forms = [
    form('preference_ranking', given.preference_ranking, fromRanking, ranked),
    form('payoffs_ordinal', given.payoffs_ordinal, fromPayoffs, ranked),
    form('preference_pairs', given.preference_pairs, fromPairs, ranked),
    form('preference_statements', given.preference_statements, fromStatements, ranked),
  ];
  return ranked.dms.map((dm, i) => {
    const [first, second] = forms.filter(({ rows }) => rows[i]);
    if (!first) refuse('preference_ranking', `says nothing about ${quote(dm)}`);
    if (second) refuse(second.key, `ranks the states for ${quote(dm)}, and so does ${first.key}`);
    return first.rows[i]?.() ?? [];
  });
}

/** What one key of the input says, decision maker by decision maker. */
function form<Row>(
  key: string,
  given: readonly Row[] | Readonly<Record<string, Row>> | undefined,
  read: (row: Row, ranked: Ranked, place: string) => number[],
  ranked: Ranked,
): { key: string; rows: ((() => number[]) | undefined)[] } {
  const rows = byDm(given, ranked.dms, key).map((row, i) =>
    row === undefined ? undefined : () => read(row, ranked, `${key}.${ranked.dms[i]}`),
  );
  return { key, rows };
}

/** A list in the order of the decision makers, or an object with their names. */
function byDm<T>(
  given: readonly T[] | Readonly<Record<string, T>> | undefined,
  dms: readonly string[],
  place: string,
): (T | undefined)[] {
  const rows: (T | undefined)[] = dms.map(() => undefined);
  if (Array.isArray(given)) {
    if (given.length !== dms.length) {
      refuse(place, `has ${given.length} lists, must have ${dms.length}, one a decision maker`);
    }
    return [...given];
  }
  for (const [dm, row] of Object.entries(given ?? {})) rows[numberOf(dm, dms, place)] = row;
  return rows;
}

function fromRanking(
  ranking: readonly (Name | readonly Name[])[],
  { names }: Ranked,
  place: string,
): number[] {
  const lookup = lookupOf(names);
  const seen = new Set<number>();
  const groups = ranking.map((entry, k) =>
    [entry].flat().map((name) => {
      const state = lookup(name, `${place}[${k}]`);
      if (seen.has(state)) {
        refuse(`${place}[${k}]`, `ranks state ${name} twice; every state has one place`);
      }
      seen.add(state);
      return state;
    }),
  );
  const missing = names.findIndex((_, state) => !seen.has(state));
  if (missing >= 0) refuse(place, `does not rank state ${names[missing]}; all must be ranked`);
  return ranksOf(groups, names.length);
}

function fromPayoffs(
  payoffs: readonly number[] | Readonly<Record<string, number>>,
  { names }: Ranked,
  place: string,
): number[] {
  if (!isList(payoffs)) {
    const lookup = lookupOf(names);
    for (const name of Object.keys(payoffs)) lookup(name, place);
    return names.map((name) => {
      return payoffs[String(name)] ?? refuse(place, `says nothing about state ${name}`);
    });
  }
  if (payoffs.length !== names.length) {
    refuse(place, `has ${payoffs.length} numbers, must have ${names.length}, one a state`);
  }
  return [...payoffs];
}

const isList = <T>(given: readonly T[] | Readonly<Record<string, T>>): given is readonly T[] =>
  Array.isArray(given);

/** What follows from pairs is found state by state; more states take too long. */
const mostPaired = 1000;

function fromPairs(
  pairs: readonly (readonly [Name, Name])[],
  { names }: Ranked,
  place: string,
): number[] {
  if (names.length > mostPaired) {
    refuse(place, `orders ${names.length} states by pairs; that is possible for ${mostPaired}`);
  }
  const lookup = lookupOf(names);
  const found = ranksOfPairs(
    names.length,
    pairs.map(([better, worse], k) => {
      return [lookup(better, `${place}[${k}]`), lookup(worse, `${place}[${k}]`)] as const;
    }),
  );
  if (Array.isArray(found)) return found;
  const called = found.states.map((state) => String(names[state]));
  if (found.kind === 'open') refuse(place, `leaves open which is better, ${called.join(' or ')}`);
  return refuse(place, `goes round in a circle, which is no ranking: ${called.join(' over ')}`);
}

function fromStatements(
  texts: readonly string[],
  { taken, options }: Ranked,
  place: string,
): number[] {
  if (!taken) refuse(place, 'speaks of options, and the states are not written as options');
  const statements = texts.map((text, k) => readStatement(text, options, `${place}[${k}]`));
  return ranksByPriority(statements, Array.from(taken));
}
