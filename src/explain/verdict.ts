import type { Packages } from '../engine/packages.ts';
import type { Distance, IssueZone } from '../engine/zone.ts';
import { nearestMark } from './marks.ts';
import type { Speaker } from './speaker.ts';

/** Whether limits meet on an issue: two short lines beside the lane. */
export function verdict(speaker: Speaker, zone: IssueZone): { title: string; detail: string } {
  const { t, figures } = speaker;
  if (zone.gap) {
    return { title: t('verdict.gap'), detail: t('verdict.between', distance(speaker, zone.gap)) };
  }
  const low = nearestMark(speaker, zone.issue, zone.low);
  const high = nearestMark(speaker, zone.issue, zone.high);
  return {
    title: t('verdict.open'),
    detail:
      low === high
        ? t('verdict.around', { mark: low })
        : t('verdict.range', { low: figures.plain(zone.low), high: figures.plain(zone.high) }),
  };
}

/** How far apart the positions are, whatever the limits. */
export const positionsApart = (speaker: Speaker, { positions }: IssueZone): string =>
  speaker.t('verdict.positions', distance(speaker, positions));

/** Whether any package is inside every limit; else the closest, and who blocks it. */
export function packagesSentence(speaker: Speaker, { share, closest }: Packages): string {
  const { t, figures } = speaker;
  if (!closest) return t('packages.some', { share: figures.plain(share * 100) });
  const blocks = closest.blocks.map(({ actor, issue, points }) =>
    t('packages.block', {
      ...speaker.as('actor', actor),
      on: speaker.text(speaker.issue(issue).on),
      text: figures.plain(points),
      points: Math.round(points * 10) / 10,
    }),
  );
  return t('packages.none', { blocks: figures.list(blocks) });
}

function distance(speaker: Speaker, { points, between: [a, b] }: Distance) {
  const shown = Math.round(points * 10) / 10;
  return {
    points: shown,
    text: speaker.figures.plain(shown),
    a: speaker.words(a).label,
    b: speaker.words(b).label,
    ...speaker.as('one', a),
    ...speaker.as('other', b),
  };
}
