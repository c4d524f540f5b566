import { stanceOf } from './table.ts';
import type { ActorId, IssueId, Scenario, Stance, State } from './types.ts';

/** Two actors and the points between them. */
export interface Distance {
  points: number;
  /** The actor with the lower position (or the limit from above) first. */
  between: readonly [ActorId, ActorId];
}

export interface IssueZone {
  issue: IssueId;
  /** Some point lies inside the limits of all who must consent. */
  open: boolean;
  /** What all accept, where open. */
  low: number;
  high: number;
  /** Between the two limits that are furthest from meeting, where not open. */
  gap: Distance | undefined;
  /** Between the two positions that are furthest apart, of all if nobody has to consent. */
  positions: Distance;
}

/** Where a deal is possible, issue by issue, limits as they stand now. */
export const zone = (scenario: Scenario, state: State): IssueZone[] =>
  scenario.issues.map(({ id }) => {
    const bench = consenting(scenario, state, id);
    const all = state.stances.filter(({ issue }) => issue === id);
    const { low, high, from, to } = acceptable(bench);
    const open = low <= high;
    const gap: Distance | undefined =
      open || !from || !to ? undefined : { points: low - high, between: [to, from] };
    return { issue: id, open, low, high, gap, positions: widest(bench.length > 0 ? bench : all) };
  });

const consenting = (scenario: Scenario, state: State, issue: IssueId): Stance[] =>
  scenario.actors
    .filter((actor) => actor.consents)
    .map(({ id }) => stanceOf(scenario, state, id, issue));

/** The tightest limits from below and above, and whose they are. */
function acceptable(bench: readonly Stance[]) {
  let low = 0;
  let high = 100;
  let from: ActorId | undefined;
  let to: ActorId | undefined;
  for (const { actor, bound, limit } of bench) {
    if (limit === undefined) continue;
    if (bound === 'min' && limit > low) [low, from] = [limit, actor];
    if (bound === 'max' && limit < high) [high, to] = [limit, actor];
  }
  return { low, high, from, to };
}

function widest(bench: readonly Stance[]): Distance {
  const sorted = bench.toSorted((a, b) => a.position - b.position);
  const lowest = sorted[0] as Stance;
  const highest = sorted.at(-1) as Stance;
  return {
    points: highest.position - lowest.position,
    between: [lowest.actor, highest.actor],
  };
}
