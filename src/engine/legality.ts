import { stanceOf, stepOf } from './table.ts';
import type { Obstacle, Scenario, State, Step } from './types.ts';

/** Why a step cannot be taken now; nothing if it can. */
export function obstacles(scenario: Scenario, state: State, step: Step): Obstacle[] {
  return [
    ...step.requires
      .filter((needed) => !state.taken[needed])
      .map((needed): Obstacle => ({ kind: 'requires', step: needed })),
    ...step.excludes.flatMap(({ step: other, weeks }) => exclusion(state, other, weeks)),
    ...step.when.flatMap((condition): Obstacle[] => {
      const { position } = stanceOf(scenario, state, condition.actor, condition.issue);
      const { atLeast, atMost } = condition;
      const reached =
        (atLeast === undefined || position >= atLeast) &&
        (atMost === undefined || position <= atMost);
      return reached ? [] : [{ kind: 'position', condition, now: position }];
    }),
  ];
}

function exclusion(state: State, by: string, weeks: number | undefined): Obstacle[] {
  const taken = state.taken[by];
  if (!taken) return [];
  if (weeks === undefined) return [{ kind: 'excluded', by, weeksLeft: undefined }];
  // How long ago a standing step was taken is not known here: it excludes only for good.
  if (taken.times === 0) return [];
  const weeksLeft = taken.week + weeks - state.week;
  return weeksLeft > 0 ? [{ kind: 'excluded', by, weeksLeft }] : [];
}

export const isLegal = (scenario: Scenario, state: State, step: string): boolean =>
  obstacles(scenario, state, stepOf(scenario, step)).length === 0;
