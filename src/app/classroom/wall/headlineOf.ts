import type { IssueId } from '../../../engine/types.ts';
import type { Speaker } from '../../../explain/speaker.ts';
import { apartSentence, passingSentence, wallWords } from '../../../explain/wall.ts';
import type { Beginning } from '../../../lesson/beginning.ts';
import { tellingPassing } from '../../../lesson/passing.ts';
import type { Wall } from '../../../lesson/wall.ts';

/**
 * What tells most about the class on these issues, as one sentence: the mark that divides it; where
 * nobody passes one, on what its lines end farthest apart.
 */
export function headlineOf(
  speaker: Speaker,
  { lines, issues }: Wall,
  beginning: Beginning,
  shown: readonly { id: IssueId }[],
): string {
  if (lines.length === 1) return wallWords(speaker.language)('past.one');
  const ids = shown.map(({ id }) => id);
  const passing = tellingPassing(speaker.scenario, lines, beginning, ids);
  if (passing) return passingSentence(speaker, passing, lines.length);
  return (
    apartSentence(
      speaker,
      issues.find(({ issue }) => ids.includes(issue)),
    ) ?? ''
  );
}
