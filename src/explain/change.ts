import { sum } from '../engine/numeric.ts';
import { stanceOf } from '../engine/table.ts';
import type { ActorId, IssueId, Reason, Scenario, Turn } from '../engine/types.ts';

/**
 * Where a shift leads, in a word that is no judgement. What the mover made another do is told as
 * `closer` to the mover or `away` from it; everything else by what the actor itself would most
 * like: it `leaves` its aim, `nears` it or `passes` it.
 */
export type Way = 'closer' | 'away' | 'leaves' | 'nears' | 'passes';

/** A position that moved in a turn, with its reasons. */
export interface Shift {
  actor: ActorId;
  issue: IssueId;
  from: number;
  to: number;
  /** At least half of it is the mover's doing; the rest goes on whoever moves. */
  made: boolean;
  way: Way;
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
    .map((list) => shift(scenario, turn, list))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => size(b) - size(a));
}

export const size = ({ from, to }: Pick<Shift, 'from' | 'to'>): number => Math.abs(to - from);

function shift(scenario: Scenario, turn: Turn, reasons: readonly Reason[]): Shift {
  const { actor, issue } = reasons[0] as Reason & { issue: IssueId };
  const { position: from, ideal } = stanceOf(scenario, turn.before, actor, issue);
  const { position: to } = stanceOf(scenario, turn.state, actor, issue);
  const mover = turn.step.actor;
  const byMover = sum(reasons.filter(isMade(turn, issue)).map(({ amount }) => amount));
  const made = byMover * (to - from) > 0 && Math.abs(byMover) >= Math.abs(to - from) / 2;
  const way =
    made && actor !== mover
      ? wayFrom(stanceOf(scenario, turn.state, mover, issue).position, from, to)
      : wayOfAim(ideal, from, to);
  return { actor, issue, from, to, made, way, reasons };
}

/** A mover pulls all the time; it is this move's doing where it decided something on the issue. */
function isMade({ step, reasons }: Turn, issue: IssueId): (reason: Reason) => boolean {
  const decided = reasons.some((reason) => reason.kind === 'decision' && reason.issue === issue);
  return ({ by, kind }) => by === step.actor && (decided || !kind.endsWith('pull'));
}

const wayFrom = (mover: number, from: number, to: number): Way =>
  Math.abs(mover - to) < Math.abs(mover - from) ? 'closer' : 'away';

function wayOfAim(aim: number, from: number, to: number): Way {
  if ((from - aim) * (to - aim) < 0) return 'passes';
  return Math.abs(to - aim) > Math.abs(from - aim) ? 'leaves' : 'nears';
}
