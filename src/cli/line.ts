import { allAssumptions, assume, type Changes } from '../engine/assumptions.ts';
import { codeFor, replay } from '../engine/tree.ts';
import type { OpeningId, Scenario, State, StepId, Turn } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { changeProblem } from '../share/changes.ts';
import { known } from './names.ts';
import { complain } from './outcome.ts';

/** A line of moves as somebody asks for it: names not yet looked at. */
export interface Asked {
  opening: string | undefined;
  steps: readonly string[];
  changes: readonly (readonly [name: string, value: number])[];
  seed: number;
}

/** The line as played; it ends with the first step that is not allowed. */
export interface Line {
  scenario: ScenarioFile;
  /** The same with the changed assumptions in it. */
  assumed: Scenario;
  opening: OpeningId;
  seed: number;
  changes: Changes;
  turns: readonly Turn[];
  /** The table at the end. */
  state: State;
}

export function playLine(scenario: ScenarioFile, asked: Asked): Line {
  const { seed } = asked;
  const here = ' in this scenario';
  const openings = scenario.openings.map(({ id }) => id);
  const opening = known('opening', asked.opening ?? (openings[0] as OpeningId), openings, here);
  const catalogue = scenario.steps.map(({ id }) => id);
  const steps = asked.steps.map((step): StepId => known('step', step, catalogue, here));
  const changes = changesOf(scenario, opening, asked.changes);

  const { scenario: assumed, rates } = assume(scenario, opening, changes);
  const played = replay(assumed, rates, opening, seed);
  const turns: Turn[] = [];
  let path = '';
  for (const step of steps) {
    path += codeFor(scenario, step);
    const turn = played.turn(path) as Turn;
    turns.push(turn);
    if (turn.obstacles.length > 0) break;
  }
  const state = turns.at(-1)?.state ?? played.state('');
  return { scenario, assumed, opening, seed, changes, turns, state };
}

/** In the order in which the assumptions are declared; what changes nothing is left out. */
function changesOf(scenario: ScenarioFile, opening: OpeningId, asked: Asked['changes']): Changes {
  const assumptions = new Map(
    allAssumptions(scenario, opening).map((assumption) => [assumption.name, assumption]),
  );
  const wanted = new Map<string, number>();
  for (const [name, value] of asked) {
    const assumption = assumptions.get(known('assumption', name, [...assumptions.keys()]));
    const problem = assumption && changeProblem(assumption, value);
    if (problem) {
      const [low, high] = assumption.bounds;
      const near = problem.nearest.join(' and ');
      complain(
        problem.kind === 'bounds'
          ? `${name} cannot be ${value}: it lies between ${low} and ${high}; the nearest is ${near}.`
          : `${name} cannot be ${value}: it goes in steps of ${1 / assumption.grain}; the nearest are ${near}.`,
      );
    }
    if (wanted.has(name)) complain(`${name} is given two values.`);
    wanted.set(name, value + 0);
  }
  return Object.fromEntries(
    [...assumptions.values()]
      .filter(({ name, value }) => wanted.has(name) && wanted.get(name) !== value)
      .map(({ name }) => [name, wanted.get(name) as number]),
  );
}
