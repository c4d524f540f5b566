import { tableOf } from '../table.ts';
import type { Entry, Play, Range, Stance } from '../types.ts';

/** A row of the table before and after the movements of the step, with what its author wrote. */
export interface Shift {
  before: Stance;
  after: Stance;
  entry: Entry;
}

export function shifts(play: Play): readonly Shift[] {
  const found = known.get(play) ?? read(play);
  known.set(play, found);
  return found;
}

/** Each mechanism of costs looks at the same play. */
const known = new WeakMap<Play, readonly Shift[]>();

function read({ scenario, before, now }: Play): Shift[] {
  const { entries } = tableOf(scenario);
  return now.stances.map((after, row) => ({
    before: before.stances[row] as Stance,
    after,
    entry: entries[row] as Entry,
  }));
}

/** Points moved away from what the actor would most like; 0 if it came closer. */
export const conceded = ({ before, after }: Shift): number =>
  Math.max(0, Math.abs(after.position - after.ideal) - Math.abs(before.position - after.ideal));

/** Points beyond the limit. */
export const beyond = ({ position, limit, bound }: Stance, held = limit): number =>
  held === undefined ? 0 : Math.max(0, bound === 'min' ? held - position : position - held);

/** An amount that is proportional to an authored number, at its value, low and high. */
export const across = (by: Range, amount: (value: number) => number) => ({
  amount: amount(by.value),
  low: amount(by.low),
  high: amount(by.high),
});
