import { allAssumptions, assume, type Changes } from '../engine/assumptions.ts';
import type { Path } from '../engine/path.ts';
import { pathOf, type Replay, replay } from '../engine/tree.ts';
import type { OpeningId, Rates, Scenario, State, Turn } from '../engine/types.ts';
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
export interface Line extends Omit<Setting, 'replay'> {
  turns: readonly Turn[];
  /** The table at the end. */
  state: State;
}

/** What lines are played in: names looked up, assumptions changed. */
export interface Setting {
  scenario: ScenarioFile;
  /** The same with the changed assumptions in it. */
  assumed: Scenario;
  opening: OpeningId;
  seed: number;
  changes: Changes;
  rates: Rates;
  replay: Replay;
}

const here = ' in this scenario';

export function settingOf(scenario: ScenarioFile, asked: Omit<Asked, 'steps'>): Setting {
  const { seed } = asked;
  const openings = scenario.openings.map(({ id }) => id);
  const opening = known('opening', asked.opening ?? (openings[0] as OpeningId), openings, here);
  const changes = changesOf(scenario, opening, asked.changes);
  const { scenario: assumed, rates } = assume(scenario, opening, changes);
  return {
    scenario,
    assumed,
    opening,
    seed,
    changes,
    rates,
    replay: replay(assumed, rates, opening, seed),
  };
}

/** The path of these steps, if all of them are known. */
export function pathFor(scenario: ScenarioFile, steps: readonly string[]): Path {
  const catalogue = scenario.steps.map(({ id }) => id);
  return pathOf(
    scenario,
    steps.map((step) => known('step', step, catalogue, here)),
  );
}

/** The line to a place. */
export function lineTo({ replay, ...setting }: Setting, path: Path): Line {
  const whole = replay.line(path);
  const stopped = whole.findIndex(({ obstacles }) => obstacles.length > 0);
  const turns = stopped < 0 ? whole : whole.slice(0, stopped + 1);
  return { ...setting, turns, state: turns.at(-1)?.state ?? replay.state('') };
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
