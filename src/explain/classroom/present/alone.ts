import type { Checkpoint } from '../../../engine/record.ts';
import { stanceOf } from '../../../engine/table.ts';
import type { ActorId, IssueId, State, Turn } from '../../../engine/types.ts';
import { type IssueZone, zone } from '../../../engine/zone.ts';
import { shifts, size, worthTelling } from '../../change.ts';
import { crossed, moved, opened, pointsOf } from '../../headline.ts';
import { nearestMark } from '../../marks.ts';
import { capital, type Speaker } from '../../speaker.ts';
import { presentTranslate } from './translate.ts';

/*
 * One issue alone before a class: what the last move did there, never what it did elsewhere. Of
 *
 * 1. limits that began or ceased to meet,
 * 2. somebody who went beyond an own limit,
 * 3. the one that moved furthest, by `much` points or more,
 *
 * the first that there is. Else that nobody moved more than so many points, or nobody at all, and what
 * stands there: the points between the limits, or the room they leave. Before the first move, how far
 * positions are apart takes the place of what moved. `actors`: those on the board; nobody else is told.
 */

/** Points that are seen from the back of a room. */
const much = 3;

export function aloneHeadline(
  speaker: Speaker,
  turn: Turn,
  issue: IssueId,
  actors: readonly ActorId[],
): string {
  const [most] = shifts(speaker.scenario, turn).filter(
    (shift) => shift.issue === issue && actors.includes(shift.actor),
  );
  return (
    opened(speaker, turn, [issue]) ??
    crossed(speaker, turn, [issue], actors) ??
    (most && size(most) >= much ? moved(speaker, turn, most) : undefined) ??
    `${hardly(speaker, most ? size(most) : 0, issue)} ${limits(speaker, turn.state, issue)}`
  );
}

/** Before anything is played. */
export function aloneOpening(speaker: Speaker, state: State, issue: IssueId): string {
  const { positions } = zoneOn(speaker, state, issue);
  const apart = presentTranslate(speaker.language)('alone.apart', {
    ...speaker.as('a', positions.between[0]),
    ...speaker.as('b', positions.between[1]),
    ...pointsOf(speaker, positions.points),
    onStart: onStart(speaker, issue),
  });
  return `${apart} ${limits(speaker, state, issue)}`;
}

/** Where the record has the one that stands furthest from it; nothing where it is silent on the issue. */
export function besideRecord(
  speaker: Speaker,
  state: State,
  { positions, halfWidth }: Checkpoint,
  issue: IssueId,
  actors: readonly ActorId[],
): string | undefined {
  const t = presentTranslate(speaker.language);
  const [furthest] = actors
    .flatMap((actor) => {
      const recorded = positions[actor]?.[issue];
      const { position } = stanceOf(speaker.scenario, state, actor, issue);
      return recorded === undefined
        ? []
        : [{ actor, recorded, off: Math.abs(position - recorded) }];
    })
    .sort((a, b) => b.off - a.off);
  if (!furthest) return undefined;
  const { actor, recorded, off } = furthest;
  if (off <= halfWidth) return t('alone.asRecord', pointsOf(speaker, halfWidth));
  return t('alone.record', {
    ...speaker.as('actor', actor),
    ...pointsOf(speaker, off),
    mark: nearestMark(speaker, issue, recorded),
  });
}

function hardly(speaker: Speaker, points: number, issue: IssueId): string {
  const t = presentTranslate(speaker.language);
  const on = { on: speaker.text(speaker.issue(issue).on) };
  if (points < worthTelling) return t('alone.nobody', on);
  // Never less than it was.
  const above = Math.ceil(points * 2) / 2;
  return t('alone.little', { ...on, points: above, text: speaker.figures.plain(above) });
}

function limits(speaker: Speaker, state: State, issue: IssueId): string {
  const { open, low, high, gap } = zoneOn(speaker, state, issue);
  const values = pointsOf(speaker, gap ? gap.points : high - low);
  return presentTranslate(speaker.language)(open ? 'alone.room' : 'alone.gap', values);
}

const zoneOn = ({ scenario }: Speaker, state: State, issue: IssueId): IssueZone =>
  zone(scenario, state).find((one) => one.issue === issue) as IssueZone;

const onStart = (speaker: Speaker, issue: IssueId): string =>
  capital(speaker.text(speaker.issue(issue).on));
