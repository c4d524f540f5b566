import { play } from '../engine/play.ts';
import type { ActorId, Rates, Scenario, State, StepId } from '../engine/types.ts';
import { type Choice, imagined, type Mind, thinking } from './seat.ts';
import { seatNumbers } from './seatAssumptions.ts';
import type { Temper } from './temper.ts';

/** Who is played by the engine, and for how long. */
export interface Plan {
  /** In the order in which they move; the first begins. */
  seats: readonly { actor: ActorId; temper: Temper }[];
  /** Steps at most; a seat that waits makes none. */
  moves: number;
}

export interface Played {
  steps: readonly StepId[];
  /** Why, those included who waited. */
  choices: readonly Choice[];
  state: State;
}

/**
 * Seats move in turn, round after round, until the moves are made or a whole round waits: then
 * nothing would ever change.
 */
export function playOn(scenario: Scenario, rates: Rates, state: State, plan: Plan): Played {
  const choices = [...playingOn(scenario, rates, state, plan)].filter(
    (choice) => choice !== undefined,
  );
  const steps = choices.flatMap(({ step }) => (step === undefined ? [] : [step]));
  const end = steps.reduce((now, step) => play(scenario, rates, now, step).state, state);
  return { steps, choices, state: end };
}

/** Choice by choice; nothing where a seat is still at it, so that no page has to wait. */
export function* playingOn(
  scenario: Scenario,
  rates: Rates,
  start: State,
  { seats, moves }: Plan,
): Generator<Choice | undefined, void> {
  let table = start;
  let tried: Mind['tried'] = new Map();
  let made = 0;
  let waited = 0;
  for (let turn = 0; made < moves && waited < seats.length; turn++) {
    const { actor, temper } = seats[turn % seats.length] as Plan['seats'][number];
    const mind = { scenario, rates, temper, numbers: seatNumbers, table, tried };
    const choice = yield* thinking(mind, actor);
    yield choice;
    if (choice.step === undefined) {
      waited++;
      continue;
    }
    table = imagined(mind, table, choice.step).turn.state;
    tried = new Map();
    made++;
    waited = 0;
  }
}
