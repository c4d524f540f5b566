import fc from 'fast-check';
import { test } from 'vitest';
import { assume, type Changes, engineAssumptions } from '../../src/engine/assumptions.ts';
import { opening } from '../../src/engine/opening.ts';
import { play } from '../../src/engine/play.ts';
import type { OpeningId, Rates, Scenario, State, StepId, Turn } from '../../src/engine/types.ts';
import { anyScenario } from '../support/anyScenario.ts';

/** How many values each law is tried on; `RUNS=5000 npx vitest run tests/laws` looks harder. */
const numRuns = Number(process.env['RUNS'] ?? 100);

/** What holds for every value there can be. */
export const law = <T>(statement: string, any: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  test(statement, { timeout: 60_000 + 100 * numRuns }, () => {
    fc.assert(fc.property(any, holds), { numRuns });
  });

/** A scenario, a day to begin, assumptions of any size they may have, and some steps of it. */
export interface Line {
  scenario: Scenario;
  rates: Rates;
  day: OpeningId;
  /** Not all of them need be allowed where they stand. */
  steps: readonly StepId[];
}

/** Some of the engine's assumptions, each on its slider and within its bounds. */
const anyChanges = fc.record(
  Object.fromEntries(
    engineAssumptions.map(({ name, grain, bounds: [min, max] }) => [
      name,
      fc.integer({ min: min * grain, max: max * grain }).map((n) => n / grain),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Changes>;

export const anyLine: fc.Arbitrary<Line> = fc
  .record({
    scenario: anyScenario,
    changes: fc.oneof(fc.constant({}), anyChanges),
    day: fc.nat(),
    steps: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
  })
  .map(({ scenario, changes, day, steps }) => {
    const { id } = scenario.openings[
      day % scenario.openings.length
    ] as Scenario['openings'][number];
    return {
      scenario,
      rates: assume(scenario, id, changes).rates,
      day: id,
      steps: steps.map((n) => scenario.steps[n % scenario.steps.length]?.id as StepId),
    };
  });

export const startOf = ({ scenario, rates, day }: Line): State => opening(scenario, rates, day, 7);

/** A turn for every step of a line, those included that were not allowed. */
export function turnsOf(line: Line): Turn[] {
  let state = startOf(line);
  return line.steps.map((id) => {
    const turn = play(line.scenario, line.rates, state, id);
    state = turn.state;
    return turn;
  });
}

/** Where a line ends. */
export const endOf = (line: Line): State => turnsOf(line).at(-1)?.state as State;
