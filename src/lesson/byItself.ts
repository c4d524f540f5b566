import { play } from '../engine/play.ts';
import type { ActorId, Rates, Scenario, State, StepId, Turn } from '../engine/types.ts';

/**
 * What a step of one's own does as long as everybody else stays where they are: one's decision, and
 * what that costs oneself. How others answer depends on their limits, and comes back as a pull on
 * oneself: a preview of it would tell of them. So nobody follows anybody here (η = 0), nobody answers
 * (ρ = 0), and what the step does to others is left out.
 */
export function byItself(
  scenario: Scenario,
  rates: Rates,
  state: State,
  actor: ActorId,
): (step: StepId) => Turn {
  const still: Scenario = {
    ...scenario,
    actors: scenario.actors.map((one) => ({ ...one, reciprocity: { value: 0, low: 0, high: 0 } })),
    steps: scenario.steps.map((step) => ({
      ...step,
      effects: step.effects.filter(({ on }) => on === actor),
    })),
  };
  return (step) => play(still, { ...rates, pace: 0 }, state, step);
}
