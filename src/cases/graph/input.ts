import {
  type Conflict,
  type Description,
  type GraphForm,
  graphFrom,
  graphOf,
  isTooLarge,
  mostOptions,
  type Option,
  ownOptions,
} from '../../models/graph/conflict.ts';
import type { Parsed } from '../../scenario/parsed.ts';
import { reading, refuse } from '../refusal.ts';
import { readCombinations } from './combinations.ts';
import { bitsOf, lookupOf, numberOf, readNames, refuseTwice } from './names.ts';
import { readIrreversible, readOptions } from './options.ts';
import { readRanks } from './preferences.ts';
import type { ConflictInput, Name } from './schema.ts';

/** A conflict as read: what is solved, and what things are called. */
export interface Named {
  graph: GraphForm;
  /** Of each state, with the type it has in the input. */
  names: readonly Name[];
  /** The option form, where states are decimals of its bits. */
  bits: Conflict | undefined;
  irreversible: readonly string[];
  statusQuo: number | undefined;
  /** Why SIM is not looked at. */
  withoutSim: string | undefined;
}

/** Coalitions, and orders in which others answer, grow as 2ⁿ. */
const mostDms = 10;
const mostStates = 65_536;

export const readConflict = (given: ConflictInput): Parsed<Named> =>
  reading(() => {
    const dms = readDms(given);
    const read = given.reachable ? readGraph(given, dms) : readOptionForm(given, dms);
    const at = given.status_quo;
    const statusQuo = at === undefined ? undefined : lookupOf(read.names)(at, 'status_quo');
    return { ...read, statusQuo };
  });

function readDms({ dms }: ConflictInput): string[] {
  if (dms.length === 0) refuse('dms', 'names nobody; a conflict needs a decision maker');
  if (dms.length > mostDms) {
    refuse('dms', `has ${dms.length} decision makers; at most ${mostDms} can be solved`);
  }
  const names = dms.map((dm) => String(typeof dm === 'object' ? dm.name : dm));
  refuseTwice(names, 'dms');
  return names;
}

/** `states` and `reachable`. */
function readGraph(given: ConflictInput, dms: readonly string[]): Omit<Named, 'statusQuo'> {
  const { names, patterns } = readNames(given);
  checkCount(names.length);
  const reachable = readReachable(given, dms, names);
  const options = patterns.length > 0 ? readOptions(given, dms) : undefined;
  const described = options && describe(dms, options, patterns);
  const called = options?.map(({ name }) => name) ?? [];
  const ranks = readRanks(given, { dms, names, taken: described?.taken, options: called });
  const graph = graphFrom({ dms, reachable, ranks, ...(described && { described }) });
  const why = described ? 'a move changes options of somebody else' : 'states name no options';
  const withoutSim = graph.described ? undefined : `left out: ${why}`;
  return { graph, names, bits: undefined, irreversible: [], withoutSim };
}

function checkCount(states: number): void {
  if (states === 0) refuse('states', 'are missing, or all are ruled out');
  if (states > mostStates) refuse('states', `are ${states}; at most ${mostStates} can be solved`);
}

/** By state, `{ "1": [2, 3] }`, or as pairs, `[[1, 2], [1, 3]]`; who is not named never moves. */
function readReachable(
  { reachable = {} }: ConflictInput,
  dms: readonly string[],
  names: readonly Name[],
): number[][][] {
  const lookup = lookupOf(names);
  const lists = dms.map(() => names.map((): number[] => []));
  for (const [dm, moves] of Object.entries(reachable)) {
    const rows = lists[numberOf(dm, dms, 'reachable')] as number[][];
    const place = `reachable.${dm}`;
    const add = (from: Name, to: Name) =>
      rows[lookup(from, place)]?.push(lookup(to, `${place}.${from}`));
    if (Array.isArray(moves)) for (const [from, to] of moves) add(from, to);
    else {
      for (const [from, to] of Object.entries(moves))
        for (const each of [to].flat()) add(from, each);
    }
  }
  return lists;
}

/** As many options as whole numbers have bits. */
const mostDescribed = 30;

function describe(
  dms: readonly string[],
  options: readonly Option[],
  patterns: readonly string[],
): Description {
  if (options.length > mostDescribed) {
    refuse('options', `are ${options.length}; at most ${mostDescribed} can describe a state`);
  }
  const bits = patterns.map((pattern, s) => bitsOf(pattern, options.length, `states[${s}]`));
  return {
    taken: Int32Array.from(bits, ({ value }) => value),
    open: Int32Array.from(bits, ({ open }) => open),
    own: Int32Array.from(dms, (dm) => ownOptions({ options }, dm)),
  };
}

/** `options`, and states made of them. */
function readOptionForm(given: ConflictInput, dms: readonly string[]): Omit<Named, 'statusQuo'> {
  if (!given.options) {
    const what = 'is missing: say who can move where, or give options that states are made of';
    refuse('reachable', what);
  }
  const options = readOptions(given, dms);
  if (options.length > mostOptions) {
    refuse('options', `are ${options.length}; at most ${mostOptions} can be combined`);
  }
  const irreversible = readIrreversible(given, options);
  const { names, taken } = readCombinations(given, options);
  checkCount(names.length);
  const form = {
    dms,
    options: options.map(({ name, dm, direction }): Option => {
      return { name, dm, direction: irreversible.includes(name) ? 'forward' : direction };
    }),
    states: taken.map((each) => ({ taken: each, feasible: true })),
  };
  if (isTooLarge(form)) refuse('options', 'allow more moves than can be listed');
  const ranked = { dms, names, taken, options: options.map(({ name }) => name) };
  const conflict: Conflict = { ...form, ranks: readRanks(given, ranked) };
  const hasBits = given.states_decimal !== undefined || options.some(({ bit }) => bit);
  const { graph } = graphOf(conflict);
  const bits = hasBits ? conflict : undefined;
  return { graph, names, bits, irreversible, withoutSim: undefined };
}
