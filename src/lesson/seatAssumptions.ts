import type { Assumption } from '../engine/types.ts';

/**
 * The numbers of the rule by which an empty seat chooses, apart from the weights of a temper. All
 * ours. Points are those of a position on an issue of full salience.
 */
export const seatAssumptions = {
  /** Of a point of one's own position: it is one's own to take back, so less than one gained elsewhere. */
  ownWord: { value: 0.5, low: 0.2, high: 1, grain: 100, bounds: [0, 1] },
  /** More than any step of a scenario usually wins: a limit is crossed only where all else is worse. */
  crossing: { value: 40, low: 15, high: 100, grain: 2, bounds: [0, 500] },
  /** As much as a large concession by one other actor: without it no package is possible. */
  opens: { value: 15, low: 5, high: 40, grain: 2, bounds: [0, 100] },
  /** Trust goes from −1 to 1 and deeds move it by hundredths: a large deed then weighs about a point. */
  trustPoints: { value: 20, low: 5, high: 50, grain: 2, bounds: [0, 100] },
  /** Of the budget. Costs weigh more as it is spent, but an empty one does not make them infinite. */
  reserve: { value: 0.25, low: 0.1, high: 0.5, grain: 100, bounds: [0.05, 1] },
  /** Of what a step gains, if the same was done just before: its news is gone, the step stays open. */
  again: { value: 0.2, low: 0, high: 1, grain: 100, bounds: [0, 1] },
  /** Weeks until it is news again: on record a step comes back after about a quarter, half of that. */
  stale: { value: 26, low: 8, high: 52, grain: 1, bounds: [1, 104] },
  /** Whoever loses less by a step than this has no cause to answer it. */
  provoked: { value: 1, low: 0.5, high: 5, grain: 10, bounds: [0, 50] },
  /** What a step must come to. Below it, the rounding of authored numbers would decide. */
  worthwhile: { value: 1, low: 0, high: 5, grain: 10, bounds: [0, 50] },
  /** Authored numbers are whole points: a smaller difference says nothing, so chance decides. */
  nearTie: { value: 1, low: 0, high: 3, grain: 10, bounds: [0, 50] },
  /** An answer is thought through only where it could still matter: it rarely changes more than this. */
  reach: { value: 5, low: 2, high: 30, grain: 2, bounds: [0, 1000] },
} as const satisfies Record<string, Assumption>;

export type SeatNumbers = Readonly<Record<keyof typeof seatAssumptions, number>>;

export const seatNumbers: SeatNumbers = Object.fromEntries(
  Object.entries(seatAssumptions).map(([name, { value }]) => [name, value]),
) as SeatNumbers;
