import { clamp, sum } from '../numeric.ts';
import { stanceOf } from '../table.ts';
import type { ActorId, IssueId, Play } from '../types.ts';

/**
 * Points by which the mover's decision came closer to what `actor` would most like. What others
 * then do to the mover is not its deed.
 */
export function closer(play: Play, actor: ActorId, issue: IssueId): number {
  const { scenario, before, step } = play;
  const { ideal } = stanceOf(scenario, before, actor, issue);
  const from = stanceOf(scenario, before, step.actor, issue).position;
  const to = clamp(from + decided(play, issue), 0, 100);
  return Math.abs(ideal - from) - Math.abs(ideal - to);
}

/** What the mover decided on an issue in this step, in points. */
const decided = ({ reasons, step }: Play, issue: IssueId): number =>
  sum(
    reasons
      .filter((r) => r.kind === 'decision' && r.actor === step.actor && r.issue === issue)
      .map((r) => r.amount),
  );

/** Issues on which the mover decided something. */
export const decidedIssues = ({ step }: Play): IssueId[] => [
  ...new Set(step.effects.filter(({ via }) => via === 'decision').map(({ issue }) => issue)),
];
