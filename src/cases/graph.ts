import {
  type CoalitionSolution,
  coalitionConcepts,
  coalitionsFit,
  solveCoalitions,
} from '../models/graph/coalitions.ts';
import {
  type Conflict,
  type Direction,
  type GraphForm,
  graphOf,
} from '../models/graph/conflict.ts';
import { type Mover, single, wayTo } from '../models/graph/paths.ts';
import { type SanctionRule, sanctionRules } from '../models/graph/sanctions.ts';
import {
  concepts,
  marked,
  type Solution,
  type Stability,
  solve,
} from '../models/graph/stability.ts';
import { type Family, refused, solved } from './family.ts';
import { type Named, readConflict } from './graph/input.ts';
import { conflictInput } from './graph/schema.ts';

/**
 * Conflicts of the graph model. `equilibria` and `stability_by_dm` are of the conflict as the input
 * has it. Where options have bits and states are decimals, every option is also looked at as if it
 * alone could not be taken back, `air_strike_irreversible`, and all as if they could, `reversible`.
 *
 * The way from the status quo has two names in the files. Ours is computed, whichever it is printed
 * under: the shortest by steps that are better for all who make them, coalitions among them, to the
 * first of these that it can get to: what is stable for every coalition, then an equilibrium by
 * Nash, SEQ, SIM, SMR, GMR.
 */
export const graphCases: Family<typeof conflictInput> = {
  id: 'gmcr',
  input: conflictInput,
  solve(given, asked) {
    const wanted = asked['sanctions'] ?? given.sanctions ?? sanctionRules[0];
    const rule = sanctionRules.find((each) => each === wanted);
    if (!rule) return refused('sanctions', `must be one of ${sanctionRules.join(', ')}`);
    const read = readConflict(given);
    if (!read.ok) return read;
    const named = read.value;
    const { graph, irreversible, withoutSim, bits } = named;
    const solution = solve(graph, rule);
    const together = coalitionsFit(graph) ? solveCoalitions(graph, rule) : undefined;
    const options = {
      sanctions: rule,
      irreversible,
      simultaneous: withoutSim ?? 'any of the others may join in',
      coalitions: together ? 'every one' : 'left out: too many states',
    };
    return solved(options, {
      ...stabilityOutput(namesOf(named), graph, solution),
      states_without_moves: namesOf(named)(withoutMoves(graph)),
      ...(together && coalitionsOutput(named, together)),
      ...wayOutput(named, solution, together),
      ...(bits && variants(named, bits, rule)),
    });
  },
};

/** Concepts a conflict may come to rest by, the most demanding first. */
const evolving = ['nash', 'seq', 'sim', 'smr', 'gmr'] as const;

function wayOutput(named: Named, solution: Solution, together: CoalitionSolution | undefined) {
  const { graph, names, statusQuo, bits } = named;
  if (statusQuo === undefined) return {};
  const movers = together?.coalitions ?? single(graph);
  const ends = [together?.stable.nash, ...evolving.map((each) => solution.equilibria[each])];
  for (const end of ends) {
    const states = end && wayTo(end, statusQuo, movers)?.states.map((state) => names[state]);
    if (states) return { published_evolution: states, ...(bits && { historical_path: states }) };
  }
  return {};
}

type Names = (states: Uint8Array) => (string | number)[];

/** Numbers ascending, names in the order of the input. */
const namesOf =
  ({ names }: Pick<Named, 'names'>): Names =>
  (states) =>
    sorted(marked(states).map((state) => names[state] as string | number));

const sorted = (names: readonly (string | number)[]): (string | number)[] =>
  names.every((name) => typeof name === 'number') ? names.toSorted((a, b) => a - b) : [...names];

function stabilityOutput(names: Names, { dms }: GraphForm, { byDm, equilibria }: Solution) {
  const known = concepts.filter((concept) => equilibria[concept]);
  const of = (stability: Stability, concept: (typeof concepts)[number]) =>
    names(stability[concept] as Uint8Array);
  return {
    equilibria: Object.fromEntries(known.map((concept) => [concept, of(equilibria, concept)])),
    stability_by_dm: Object.fromEntries(
      known.map((concept) => [
        concept,
        Object.fromEntries(dms.map((dm, i) => [dm, of(byDm[i] as Stability, concept)])),
      ]),
    ),
  };
}

const withoutMoves = ({ size, moves }: GraphForm): Uint8Array =>
  Uint8Array.from({ length: size }, (_, s) =>
    moves.every(({ out }) => out.first[s] === out.first[s + 1]) ? 1 : 0,
  );

function coalitionsOutput(named: Named, { coalitions, stable }: CoalitionSolution) {
  const lasting = coalitionConcepts.map((concept) => {
    return [`coalition_${concept}_stable_states`, namesOf(named)(stable[concept])] as const;
  });
  const improvements = coalitions.flatMap((coalition) => improvementsOutput(named, coalition));
  return {
    coalition_improvements: Object.fromEntries(improvements),
    ...Object.fromEntries(lasting),
  };
}

/** By the members' names and the state's; coalitions and states that have none are left away. */
function improvementsOutput(
  { graph, names }: Named,
  { members, improvements }: Mover,
): [string, unknown][] {
  const rows = improvements.flatMap((to, s): [string, unknown][] => {
    const reached = to.map((state) => names[state] as string | number);
    return to.length > 0 ? [[String(names[s]), sorted(reached)]] : [];
  });
  const coalition = members.map((i) => graph.dms[i]).join('+');
  return rows.length > 0 ? [[coalition, Object.fromEntries(rows)]] : [];
}

/** More states would take too long to be solved once more for every option. */
const mostForVariants = 4096;

function variants(named: Named, conflict: Conflict, rule: SanctionRule): Record<string, unknown> {
  const { graph, irreversible, names } = named;
  const options = conflict.options.map(({ name }) => name);
  const asked = graph.size > mostForVariants ? irreversible : options;
  const solvedWith = (oneWay?: string) => {
    const direction = (name: string): Direction => (name === oneWay ? 'forward' : 'both');
    const changed = conflict.options.map((option) => {
      return { ...option, direction: direction(option.name) };
    });
    const { graph: other } = graphOf({ ...conflict, options: changed });
    return stabilityOutput(namesOf({ names }), other, solve(other, rule));
  };
  return Object.fromEntries([
    ['reversible', solvedWith()],
    ...asked.map((name) => [`${snakeCase(name)}_irreversible`, solvedWith(name)]),
  ]);
}

const snakeCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
