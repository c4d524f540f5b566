import { existsSync, readFileSync } from 'node:fs';

import { geniusAdditiveCases } from '../src/cases/geniusAdditive.ts';
import { replay } from '../src/engine/tree.ts';
import { type Choice, paretoSet } from '../src/models/bargaining/pareto.ts';
import { packagesFor } from '../src/models/packages.ts';
import type { Bench, Way } from './bench.ts';
import { day, rates, scenario } from './flagship.ts';

/** Raiffa's police contract, where it lies beside the project. */
const file = new URL(
  '../../shared/data/reference/from-repositories/genius-ampo-vs-city.json',
  import.meta.url,
);

function contract(): Way {
  if (!existsSync(file)) return { absent: 'its profiles are not here' };
  const input = geniusAdditiveCases.input.parse(JSON.parse(readFileSync(file, 'utf8')).input);
  return () => geniusAdditiveCases.solve(input, {});
}

/** 12 issues of 7 values, 13.8 thousand million packages; what one side loses the other half gains. */
const large = Array.from({ length: 12 }, (_, issue): Choice => {
  const noise = (value: number, factor: number) => ((factor * (issue * 7 + value + 1)) % 97) / 97;
  const of = (factor: number, sign: number) =>
    Array.from({ length: 7 }, (_, value) => 6 + sign * value + noise(value, factor));
  return { first: of(31, 1), second: of(53, -1) };
});

const state = replay(scenario, rates, day).state('');
const pair = ['RU', 'UA'] as const;
const issues = scenario.issues.map(({ id }) => id);
const others = scenario.actors.map(({ id }) => id);

export const benches: Bench[] = [
  {
    question: 'A contract of 2,268,000 outcomes: Pareto set and every rule',
    aim: 'under 1 s',
    ways: {
      'AMPO and the city': contract(),
      'Pareto set of 7^12 packages': () => paretoSet(large),
    },
  },
  {
    question: 'Packages on the board, for two of nine actors',
    aim: 'under 50 ms for three issues',
    ways: {
      'three issues': () =>
        packagesFor(scenario, state, { pair, others, issues: issues.slice(0, 3) }),
      'four issues, thinned': () =>
        packagesFor(scenario, state, { pair, others, issues: issues.slice(0, 4) }),
      'eight issues, thinned': () => packagesFor(scenario, state, { pair, others, issues }),
    },
  },
];
