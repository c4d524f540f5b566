import { engineAssumptions, type Named } from './assumptions.ts';
import { play } from './play.ts';
import { stanceOf } from './table.ts';
import type { ActorId, IssueId, Rates, Scenario, Turn } from './types.ts';

/** How far a shift would have gone with one assumption at either end of its range. */
export interface Swing {
  assumption: Named;
  /** Points moved in the step with the assumption at its low and at its high. */
  low: number;
  high: number;
}

/**
 * One assumption at a time, the state before the step held as it is: how far a position's shift in
 * this step hangs on each of the engine's assumptions. Two steps are played for each, so that a
 * caller who may not hold up others asks for them one by one.
 */
export function* swings(
  scenario: Scenario,
  rates: Rates,
  turn: Turn,
  actor: ActorId,
  issue: IssueId,
): Generator<Swing> {
  const before = stanceOf(scenario, turn.before, actor, issue).position;
  const shift = (name: string, value: number) => {
    const { state } = play(scenario, { ...rates, [name]: value }, turn.before, turn.step.id);
    return stanceOf(scenario, state, actor, issue).position - before;
  };
  for (const assumption of engineAssumptions) {
    const { name, low, high } = assumption;
    yield { assumption, low: shift(name, low), high: shift(name, high) };
  }
}

/** Those that matter, the strongest first. */
export const strongest = (found: Iterable<Swing>): Swing[] =>
  [...found]
    .filter(({ low, high }) => low !== high)
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
