import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { opening } from '../../src/engine/opening.ts';
import { packages } from '../../src/engine/packages.ts';
import { play } from '../../src/engine/play.ts';
import type { Cost, Scenario, State } from '../../src/engine/types.ts';
import { zone } from '../../src/engine/zone.ts';
import { anyLine, law, startOf, turnsOf } from './anyLine.ts';
import { reordered, shuffled } from './reordered.ts';

/** A line, and the same scenario with actors and issues in another order. */
const anyShuffled = fc
  .tuple(anyLine, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }))
  .map(([line, keys]) => {
    const { actors, issues } = line.scenario;
    const scenario = {
      ...line.scenario,
      actors: shuffled(actors, keys.slice(0, 5)),
      issues: shuffled(issues, keys.slice(5)),
    };
    return { line, scenario };
  });

describe('the order of actors and issues', () => {
  law('does not matter to the opening', anyShuffled, ({ line, scenario }) => {
    const { rates, day } = line;
    expectSame(line.scenario, startOf(line), scenario, opening(scenario, rates, day, 7));
  });

  // Turn by turn from the same numbers: a sum in another order may end a bit's breadth on the other
  // side of a condition.
  law('does not matter to any step', anyShuffled, ({ line, scenario }) => {
    for (const { step, before, state, costs, obstacles } of turnsOf(line)) {
      const turn = play(scenario, line.rates, reordered(line.scenario, before, scenario), step.id);
      expect(turn.obstacles).toEqual(obstacles);
      expectSame(line.scenario, state, scenario, turn.state);
      expect(apart(amounts(turn.costs), amounts(costs))).toEqual([]);
    }
  });

  law(
    'does not matter to the zone and the share of packages',
    anyShuffled,
    ({ line, scenario }) => {
      const state = turnsOf(line).at(-1)?.state as State;
      const there = reordered(line.scenario, state, scenario);
      const zones = new Map(zone(scenario, there).map((one) => [one.issue, one]));
      for (const { issue, open, low, high, gap, positions } of zone(line.scenario, state)) {
        expect(zones.get(issue)).toMatchObject({ open, low, high });
        expect(zones.get(issue)?.gap?.points).toBe(gap?.points);
        expect(zones.get(issue)?.positions.points).toBe(positions.points);
      }
      const issues = line.scenario.issues.slice(0, 3).map(({ id }) => id);
      const here = packages(line.scenario, state, issues);
      const turned = packages(scenario, there, issues.toReversed());
      expect(turned.share).toBe(here.share);
      expect(beyond(turned)).toBeCloseTo(beyond(here), 9);
    },
  );
});

// --- helpers

function expectSame(scenario: Scenario, state: State, other: Scenario, found: State) {
  expect(apart(numbers(found), numbers(reordered(scenario, state, other)))).toEqual([]);
}

type Numbers = Map<string, number>;

/** What differs between two lists by more than how a sum was rounded; what is missing is nought. */
const apart = (found: Numbers, expected: Numbers): string[] =>
  [...new Set([...found.keys(), ...expected.keys()])].filter(
    (name) => !(Math.abs((found.get(name) ?? 0) - (expected.get(name) ?? 0)) < 1e-9),
  );

const numbers = ({ stances, trust, alignment, borne }: State): Numbers =>
  new Map([
    ...stances.flatMap((stance) =>
      (['position', 'anchor', 'limit', 'influence', 'commitment'] as const).map(
        (field) => [`${field} ${stance.actor} ${stance.issue}`, stance[field] ?? 0] as const,
      ),
    ),
    ...trust.map((value, cell) => [`trust ${cell}`, value] as const),
    ...alignment.map((value, cell) => [`alignment ${cell}`, value] as const),
    ...Object.entries(borne).flatMap(([bearer, kinds]) =>
      Object.entries(kinds).map(([kind, points]) => [`${bearer} ${kind}`, points] as const),
    ),
  ]);

const amounts = (costs: readonly Cost[]): Numbers =>
  new Map(
    costs.flatMap(({ bearer, kind, mechanism, issue, with: ally, ...cost }) =>
      (['amount', 'low', 'high'] as const).map(
        (end) => [[end, bearer, kind, mechanism, issue, ally].join(' '), cost[end]] as const,
      ),
    ),
  );

const beyond = ({ closest }: ReturnType<typeof packages>): number =>
  (closest?.blocks ?? []).reduce((sum, { points }) => sum + points, 0);
