import { stanceOf } from '../engine/table.ts';
import type { ActorId, IssueId, Scenario, State } from '../engine/types.ts';

/**
 * What the models look at, and nothing else: who stands where, how much it matters to them, and
 * what they can put behind it.
 */
export interface Table {
  actors: readonly ActorId[];
  issues: readonly Issue[];
}

export interface Issue {
  id: IssueId;
  /** Those who take part, in the order of `actors`. */
  seats: readonly Seat[];
}

export interface Seat {
  actor: ActorId;
  /** Points on the issue's scale, 0–100. */
  position: number;
  /** 0–1. */
  salience: number;
  /** Influence on this issue, on a scale of its own: only ratios count. */
  capability: number;
}

/** c·s: what an actor brings to bear on an issue. */
export const weight = ({ capability, salience }: Pick<Seat, 'capability' | 'salience'>): number =>
  capability * salience;

/** The public positions at a node, with the scenario's salience and influence. */
export const tableOf = (
  scenario: Scenario,
  state: Pick<State, 'stances'>,
  actors: readonly ActorId[],
  issues: readonly IssueId[],
): Table => ({
  actors,
  issues: issues.map((id) => ({
    id,
    seats: actors.map((actor) => {
      const { position, salience, influence } = stanceOf(scenario, state, actor, id);
      return { actor, position, salience: salience / 100, capability: influence };
    }),
  })),
});
