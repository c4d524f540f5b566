import { sum } from '../numeric.ts';
import { stanceOf } from '../table.ts';
import type { ActorId, IssueId, Play } from '../types.ts';

/** What the mover decided on an issue in this step, in points. */
export const decided = ({ reasons, step }: Play, issue: IssueId): number =>
  sum(
    reasons
      .filter((r) => r.of === 'position' && r.actor === step.actor && r.issue === issue)
      .map((r) => r.amount),
  );

/** Points by which the mover's decision came closer to what `actor` would most like. */
export function closer(play: Play, actor: ActorId, issue: IssueId): number {
  const { scenario, before, step } = play;
  const { ideal } = stanceOf(scenario, before, actor, issue);
  const from = stanceOf(scenario, before, step.actor, issue).position;
  return Math.abs(ideal - from) - Math.abs(ideal - (from + decided(play, issue)));
}

/** Issues on which the mover decided something. */
export const decidedIssues = ({ step }: Play): IssueId[] => [
  ...new Set(step.effects.filter(({ via }) => via === 'decision').map(({ issue }) => issue)),
];
