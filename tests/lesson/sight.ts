import { assume } from '../../src/engine/assumptions.ts';
import { isLegal } from '../../src/engine/legality.ts';
import { opening } from '../../src/engine/opening.ts';
import { play } from '../../src/engine/play.ts';
import type { Turn } from '../../src/engine/types.ts';
import type { Sight } from '../../src/lesson/seen.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';

/** After some steps that are allowed, whoever's they are, as the numbers say. */
export function sightOf(scenario: ScenarioFile, day: string, choices: readonly number[]): Sight {
  const { rates } = assume(scenario, day, {});
  let state = opening(scenario, rates, day);
  const turns: Turn[] = [];
  for (const choice of choices) {
    const legal = scenario.steps.filter(({ id }) => isLegal(scenario, state, id));
    const step = legal[choice % legal.length];
    if (!step) break;
    const turn = play(scenario, rates, state, step.id);
    turns.push(turn);
    state = turn.state;
  }
  return { scenario, rates, state, turns };
}
