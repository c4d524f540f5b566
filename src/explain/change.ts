import { sum } from '../engine/numeric.ts';
import { stanceOf, stanceRow } from '../engine/table.ts';
import type { ActorId, IssueId, Reason, Scenario, Stance, Turn } from '../engine/types.ts';

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
export function shifts(scenario: Scenario, turn: Turn): readonly Shift[] {
  const found = known.get(turn) ?? read(scenario, turn);
  known.set(turn, found);
  return found;
}

/** Headline, story, costs and announcement all ask for the same turn. */
const known = new WeakMap<Turn, readonly Shift[]>();

function read(scenario: Scenario, turn: Turn): Shift[] {
  const rows = new Map<number, Reason[]>();
  const decided = new Set<IssueId>();
  for (const reason of turn.reasons) {
    const { of, actor, issue, kind } = reason;
    if (of !== 'position' || issue === undefined) continue;
    const row = stanceRow(scenario, actor, issue);
    const reasons = rows.get(row);
    if (reasons) reasons.push(reason);
    else rows.set(row, [reason]);
    if (kind === 'decision') decided.add(issue);
  }
  return [...rows]
    .flatMap(([row, reasons]): Shift[] => {
      const from = turn.before.stances[row] as Stance;
      const to = turn.state.stances[row] as Stance;
      if (from.position === to.position) return [];
      return [shift(scenario, turn, from, to, reasons, decided.has(from.issue))];
    })
    .sort((a, b) => size(b) - size(a));
}

export const size = ({ from, to }: Pick<Shift, 'from' | 'to'>): number => Math.abs(to - from);

function shift(
  scenario: Scenario,
  turn: Turn,
  { actor, issue, position: from, ideal }: Stance,
  { position: to }: Stance,
  reasons: readonly Reason[],
  decided: boolean,
): Shift {
  const mover = turn.step.actor;
  // A mover pulls all the time; it is this move's doing where it decided something on the issue.
  const isMade = ({ by, kind }: Reason) => by === mover && (decided || !kind.endsWith('pull'));
  const byMover = sum(reasons.filter(isMade).map(({ amount }) => amount));
  const made = byMover * (to - from) > 0 && Math.abs(byMover) >= Math.abs(to - from) / 2;
  const way =
    made && actor !== mover
      ? wayFrom(stanceOf(scenario, turn.state, mover, issue).position, from, to)
      : wayOfAim(ideal, from, to);
  return { actor, issue, from, to, made, way, reasons };
}

const wayFrom = (mover: number, from: number, to: number): Way =>
  Math.abs(mover - to) < Math.abs(mover - from) ? 'closer' : 'away';

function wayOfAim(aim: number, from: number, to: number): Way {
  if ((from - aim) * (to - aim) < 0) return 'passes';
  return Math.abs(to - aim) > Math.abs(from - aim) ? 'leaves' : 'nears';
}
