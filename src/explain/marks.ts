import type { IssueId } from '../engine/types.ts';
import type { Speaker } from './speaker.ts';

/** The words on the scale that stand nearest to a position. */
export function nearestMark(speaker: Speaker, issue: IssueId, position: number): string {
  const { marks } = speaker.issue(issue);
  const nearest = marks.reduce((best, mark) =>
    Math.abs(mark.value - position) < Math.abs(best.value - position) ? mark : best,
  );
  return speaker.lines(nearest.short).join(' ');
}
