import type { Packages } from '../engine/packages.ts';
import { actorRow } from '../engine/table.ts';
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

/** Below this a share reads as 0. */
const leastShare = 0.1;
const blocksNamed = 3;

/** Whether any package is inside every limit; else which limits the closest one crosses most. */
export function packagesSentence(speaker: Speaker, { share, closest }: Packages): string {
  const { t, figures } = speaker;
  if (!closest) {
    const percent = share * 100;
    return t('packages.some', {
      few: percent < leastShare ? 'yes' : 'no',
      share: figures.plain(Math.max(percent, leastShare)),
    });
  }
  const blocks = closest.blocks.toSorted((a, b) => b.points - a.points);
  const named = blocks.slice(0, blocksNamed).map(({ actor, issue, points }) =>
    t('packages.block', {
      ...speaker.as('actor', actor),
      on: speaker.text(speaker.issue(issue).on),
      ...pointsOf(speaker, points),
    }),
  );
  const rest = blocks.length - named.length;
  const more = rest > 0 ? [t('packages.more', { rest })] : [];
  return t('packages.none', { count: blocks.length, blocks: figures.list([...named, ...more]) });
}

/** The actors in the scenario's order, whoever stands lower. */
function distance(speaker: Speaker, { points, between }: Distance) {
  const row = (actor: string) => actorRow(speaker.scenario, actor);
  const [a, b] = between.toSorted((one, other) => row(one) - row(other)) as [string, string];
  return {
    ...pointsOf(speaker, points),
    a: speaker.words(a).label,
    b: speaker.words(b).label,
    ...speaker.as('one', a),
    ...speaker.as('other', b),
  };
}

function pointsOf({ figures }: Speaker, exact: number) {
  return { points: Math.round(exact * 10) / 10, text: figures.plain(exact) };
}
