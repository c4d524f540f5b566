import { clamp, sum } from '../numeric.ts';
import { stanceOf } from '../table.ts';
import type { IssueId, Play, Stance } from '../types.ts';

/** Where the mover went on an issue by its own decision, as far as the scale allowed. */
export interface Decision {
  issue: IssueId;
  from: number;
  to: number;
}

/** What the mover decided in this step. What others then do to it is not its deed. */
export function decisions({ scenario, before, reasons, step }: Play): Decision[] {
  const own = reasons.filter(({ kind, actor }) => kind === 'decision' && actor === step.actor);
  return [...new Set(own.map(({ issue }) => issue as IssueId))].map((issue) => {
    const from = stanceOf(scenario, before, step.actor, issue).position;
    const by = sum(own.filter((reason) => reason.issue === issue).map(({ amount }) => amount));
    return { issue, from, to: clamp(from + by, 0, 100) };
  });
}

/** Points by which a decision came closer to what an actor would most like. */
export const closer = ({ ideal }: Stance, { from, to }: Decision): number =>
  Math.abs(ideal - from) - Math.abs(ideal - to);
