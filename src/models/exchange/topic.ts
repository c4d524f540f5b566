import { mean } from '../compromise.ts';
import { weight } from '../table.ts';

/** What one actor has on one issue. */
export interface Stake {
  position: number;
  salience: number;
  capability: number;
}

/** An issue in one round of exchanges; lists go by the number of the actor. */
export interface Topic {
  /** Nothing where an actor takes no part. */
  stakes: readonly (Stake | undefined)[];
  /** c s / Σ c s: points by which the outcome follows when the actor moves by one. */
  leverages: readonly number[];
  /** O, at the positions the round begins with; nothing where nobody has any weight. */
  outcome: number | undefined;
}

export function topicOf(stakes: readonly (Stake | undefined)[]): Topic {
  const weights = stakes.map((stake) => (stake ? weight(stake) : 0));
  const total = weights.reduce((sum, one) => sum + one, 0);
  return {
    stakes,
    leverages: weights.map((one) => (total > 0 ? one / total : 0)),
    outcome: outcomeAt(stakes),
  };
}

/** O = Σ c s x / Σ c s. */
export const outcomeAt = (stakes: readonly (Stake | undefined)[]): number | undefined =>
  mean(stakes.filter((stake) => stake !== undefined));

/** The same issue, the actors standing elsewhere. */
export const stakesAt = (
  { stakes }: Topic,
  positions: readonly (number | undefined)[],
): (Stake | undefined)[] =>
  stakes.map((stake, actor) => stake && { ...stake, position: positions[actor] as number });

/** Points below which two positions are the same, and how far rounding may carry one. */
export const hair = 1e-9;

/** Whether the actor stands above the outcome; one that stands at it counts as below. */
export function isAbove({ stakes, outcome }: Topic, actor: number): boolean | undefined {
  const stake = stakes[actor];
  return stake && outcome !== undefined ? stake.position > outcome + hair : undefined;
}
