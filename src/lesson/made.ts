import { clamp } from '../engine/numeric.ts';
import { stanceRow } from '../engine/table.ts';
import type { Reason, Scenario, Stance, Turn } from '../engine/types.ts';

/**
 * The rows of the table as the step alone would leave them. What goes on whoever moves is left out:
 * the pull of allies and the way back to one's own line are no reason to take this step rather than
 * another, and nobody is to gain by letting the war wear limits down.
 */
export function made(scenario: Scenario, { step, before, reasons }: Turn): readonly Stance[] {
  const stances = before.stances.slice();
  for (const { of, actor, issue, kind, by, amount } of reasons) {
    if (issue === undefined) continue;
    const isMade =
      of === 'position' ? by === step.actor && !kind.endsWith('pull') : isKept(of, kind);
    if (!isMade) continue;
    const row = stanceRow(scenario, actor, issue);
    const stance = stances[row] as Stance;
    if (of === 'position') stances[row] = { ...stance, position: stance.position + amount };
    else if (stance.limit !== undefined) stances[row] = { ...stance, limit: stance.limit + amount };
  }
  return stances.map((stance, row) => (stance === before.stances[row] ? stance : onScale(stance)));
}

/** The end of the scale is not told apart by what reached it, and found again below. */
const isKept = (of: Reason['of'], kind: string): boolean =>
  of === 'limit' && kind !== 'wear' && kind !== 'edge';

const onScale = (stance: Stance): Stance => ({
  ...stance,
  position: clamp(stance.position, 0, 100),
  limit: stance.limit === undefined ? undefined : clamp(stance.limit, 0, 100),
});
