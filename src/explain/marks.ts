import type { IssueId } from '../engine/types.ts';
import type { Speaker } from './speaker.ts';

/** The words on the scale that stand nearest to a position. */
export const nearestMark = (speaker: Speaker, issue: IssueId, position: number): string =>
  speaker.lines(nearest(speaker, issue, position).short).join(' ');

/**
 * The words a shift leads from and to; none where it went less than half the way between them:
 * a point can be enough for another word to be the nearest.
 */
export function marksPassed(
  speaker: Speaker,
  issue: IssueId,
  from: number,
  to: number,
): { was: string; is: string } | undefined {
  const distance = nearest(speaker, issue, to).value - nearest(speaker, issue, from).value;
  if (distance === 0 || Math.abs(to - from) < Math.abs(distance) / 2) return undefined;
  return { was: nearestMark(speaker, issue, from), is: nearestMark(speaker, issue, to) };
}

function nearest(speaker: Speaker, issue: IssueId, position: number) {
  return speaker
    .issue(issue)
    .marks.reduce((best, mark) =>
      Math.abs(mark.value - position) < Math.abs(best.value - position) ? mark : best,
    );
}
