import { stanceOf } from '../engine/table.ts';
import type { ActorId, IssueId, Reason, Scenario, Stance, Turn } from '../engine/types.ts';

/** A position that moved in a turn, with its reasons. */
export interface Shift {
  actor: ActorId;
  issue: IssueId;
  from: number;
  to: number;
  /** Away from what the actor would most like. */
  gives: boolean;
  reasons: readonly Reason[];
}

/** Smaller changes are not told in sentences; they are there when a number is opened. */
export const worthTelling = 0.5;

/** Positions that moved, largest change first. */
export function shifts(scenario: Scenario, turn: Turn): Shift[] {
  const reasons = new Map<string, Reason[]>();
  for (const reason of turn.reasons) {
    if (reason.of !== 'position') continue;
    const row = `${reason.actor} ${reason.issue}`;
    reasons.set(row, [...(reasons.get(row) ?? []), reason]);
  }
  return [...reasons.values()]
    .map((list): Shift => {
      const { actor, issue } = list[0] as Reason & { issue: IssueId };
      const before = stanceOf(scenario, turn.before, actor, issue);
      const after = stanceOf(scenario, turn.state, actor, issue);
      return {
        actor,
        issue,
        from: before.position,
        to: after.position,
        gives: aim(after) > aim(before),
        reasons: list,
      };
    })
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

const aim = ({ position, ideal }: Stance): number => Math.abs(position - ideal);
