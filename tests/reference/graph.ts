import type { Family } from '../../src/cases/family.ts';
import { graphCases } from '../../src/cases/graph.ts';
import { type Case, type CaseFile, type Check, outputOf } from './reference.ts';

const words: Readonly<Record<string, string>> = {
  equilibria: 'equilibria',
  stability_by_dm: 'what each of them would stay in',
  coalition_improvements: 'where coalitions improve to',
  coalition_nash_stable_states: 'states no coalition leaves',
  published_evolution: 'the way from the status quo',
  historical_path: 'the shortest way to an equilibrium against the historical one',
  reversible: 'equilibria and stability, everything reversible',
  air_strike_irreversible: 'equilibria, the air strike irreversible',
};

/** Every key of `expected` on its own. */
function everyKey(file: CaseFile): Check[] {
  const ours = outputOf(graphCases as Family, file);
  return Object.entries(file.expected).map(([key, theirs]) => {
    // Which coalitions and states there are counts, too: an improvement too many would be wrong.
    const compared = key === 'coalition_improvements' ? rows : (whole: unknown) => whole;
    return { what: words[key] ?? key, ours: compared(ours[key]), theirs: compared(theirs) };
  });
}

/** By coalition and state in one order, so that rows without a counterpart are seen. */
const rows = (improvements: unknown): unknown[] =>
  Object.entries(improvements as Record<string, Record<string, number[]>>)
    .flatMap(([coalition, states]) =>
      Object.entries(states).map(([state, to]) => [coalition, state, ...to]),
    )
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));

const game = (id: string, title: string): Case => ({
  id: `gmcr-${id}`,
  kept: 'published',
  models: ['graph'],
  title: `${title}, two decision makers, four states`,
  source: 'textbook game; outputs of gmcr-py and of a second solver',
  obtained: ['run', 're-derived', 'analytic'],
  checks: everyKey,
});

export const graph: readonly Case[] = [
  game('prisoners-dilemma', 'Prisoner’s dilemma'),
  game('chicken', 'Chicken'),
  game('stag-hunt', 'Stag hunt'),
  game('battle-of-the-sexes', 'Battle of the sexes'),
  game('deadlock', 'Deadlock'),
  {
    id: 'gmcr-elmira',
    kept: 'published',
    models: ['graph'],
    title: 'Elmira groundwater contamination, three decision makers, nine states',
    source:
      'Hipel, Fang, Kilgour & Haight 1993; Kilgour, Hipel, Fang & Peng 2001; Kilgour & Hipel 2005',
    obtained: ['run', 're-derived', 'recalled'],
    recalled: 'states and preferences, and the published equilibria',
    checks: everyKey,
  },
  {
    id: 'gmcr-cuban-missile-crisis',
    kept: 'published',
    models: ['graph'],
    title: 'Cuban missile crisis 1962, two decision makers, twelve states',
    source: 'Fraser & Hipel 1984, ch. 1; outputs of gmcr-py and of a second solver',
    obtained: ['run', 're-derived', 'recalled'],
    recalled: 'the published equilibria',
    checks: everyKey,
  },
];
