import { readFileSync } from 'node:fs';
import { assume } from '../src/engine/assumptions.ts';
import { isLegal } from '../src/engine/legality.ts';
import { play } from '../src/engine/play.ts';
import { replay } from '../src/engine/tree.ts';
import type { StepId } from '../src/engine/types.ts';
import { load } from '../src/scenario/load.ts';

const file = new URL('../scenarios/alaska-2025.json', import.meta.url);
const loaded = load(readFileSync(file, 'utf8'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems[0]));

/** 9 actors, 8 issues, 51 steps. */
export const day = 't0';
export const { scenario, rates } = assume(loaded.value, day, {});

/** A line that goes on as long as asked, by one step after the other that is allowed. */
export function longLine(moves: number): StepId[] {
  let state = replay(scenario, rates, day).state('');
  const line: StepId[] = [];
  for (let next = 0; line.length < moves; next++) {
    const { id } = scenario.steps[next % scenario.steps.length] as { id: StepId };
    if (!isLegal(scenario, state, id)) continue;
    state = play(scenario, rates, state, id).state;
    line.push(id);
  }
  return line;
}
