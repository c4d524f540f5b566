import { clamp } from './numeric.ts';
import type { Assumption, Stance } from './types.ts';

/** Shared by whatever moves an actor towards its limit. */
export const roomAssumptions = {
  halfDistance: { value: 10, low: 3, high: 25, grain: 2, bounds: [0.5, 100] },
  pastLimit: { value: 0.05, low: 0, high: 0.2, grain: 100, bounds: [0, 1] },
} as const satisfies Record<string, Assumption>;

type RoomRates = Record<keyof typeof roomAssumptions, number>;

/**
 * True if a move by `amount` ends further from what the actor would most like. Asked of the end and
 * not of the direction, because an actor at its ideal may be a rounding error to either side of it.
 */
export const leadsAway = ({ position, ideal }: Stance, amount: number): boolean =>
  Math.abs(position + amount - ideal) > Math.abs(position - ideal);

/**
 * Share of a push that still gets through towards the limit: r/(r + halfDistance), r the points
 * left; 1 where no limit lies ahead; at least `pastLimit`. Movement slows as the red line nears.
 */
export function room(stance: Stance, amount: number, rates: RoomRates): number {
  if (stance.limit === undefined || !leadsAway(stance, amount)) return 1;
  if (stance.bound === 'min' ? amount > 0 : amount < 0) return 1;
  const left =
    stance.bound === 'min' ? stance.position - stance.limit : stance.limit - stance.position;
  return left <= 0
    ? rates.pastLimit
    : Math.max(rates.pastLimit, left / (left + rates.halfDistance));
}

/** now/opening, held within 0…ceiling: an authored effect is scaled by what has changed since. */
export const since = (now: number, opening: number, ceiling: number): number =>
  opening > 0 ? clamp(now / opening, 0, ceiling) : 1;
