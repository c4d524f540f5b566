import type { Comparison, Difference } from '../engine/compare.ts';
import { size } from '../engine/path.ts';
import type { Speaker } from './speaker.ts';

/** Smaller differences are in the table, not in sentences. */
const worthTelling = 0.5;

/** What holding two lines against each other shows, in one sentence about the issues shown. */
export function comparisonHeadline(
  speaker: Speaker,
  { positions }: Comparison,
  shown: readonly string[],
): string {
  const largest = told(speaker, positions).find(({ issue }) => shown.includes(issue));
  if (!largest) return speaker.t('compare.same');
  return speaker.t('compare.headline', {
    ...speaker.as('actor', largest.actor),
    a: speaker.figures.plain(Math.round(largest.a)),
    b: speaker.figures.plain(Math.round(largest.b)),
    on: speaker.text(speaker.issue(largest.issue).on),
  });
}

/** Where the two lines part. */
export const forkSentence = (speaker: Speaker, { fork }: Comparison): string =>
  speaker.t('compare.fork', { moves: size(fork) });

/** The step that made most of the largest difference; nothing where no single step did. */
export function makerSentence(speaker: Speaker, { positions }: Comparison): string | undefined {
  const [largest] = told(speaker, positions);
  const maker = largest?.maker;
  if (!largest || !maker || Math.abs(maker.points) < Math.abs(largest.points) / 2) return undefined;
  return speaker.t('compare.maker', {
    line: maker.line === 'a' ? 'A' : 'B',
    step: speaker.text(speaker.step(maker.step).title),
    text: speaker.figures.plain(Math.abs(maker.points)),
    points: Math.round(Math.abs(maker.points) * 10) / 10,
  });
}

/** Differences between core actors that a sentence or the short table tells, largest first. */
export const told = (speaker: Speaker, positions: readonly Difference[]): Difference[] =>
  positions.filter(
    ({ actor, points }) => speaker.actor(actor).core && Math.abs(points) >= worthTelling,
  );
