import { stanceOf } from '../engine/table.ts';
import type { IssueId, State, Turn } from '../engine/types.ts';
import { type IssueZone, zone } from '../engine/zone.ts';
import { type Shift, shifts, worthTelling } from './change.ts';
import { nearestMark } from './marks.ts';
import type { Speaker } from './speaker.ts';

/** What the last move did, in one sentence about the issues shown. */
export function headline(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): string {
  return (
    opened(speaker, turn, shown) ??
    crossed(speaker, turn, shown) ??
    moved(speaker, turn, shown) ??
    speaker.t('headline.nothing', speaker.as('mover', turn.step.actor))
  );
}

/** The same for a step that is only being looked at. */
export function previewHeadline(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): string {
  const { t, figures } = speaker;
  const { id, actor } = turn.step;
  const condition = {
    ...speaker.as('mover', actor),
    clause: speaker.text(speaker.step(id).clause),
  };
  const [other] = told(speaker, turn, shown).filter((shift) => shift.actor !== actor);
  if (!other) return t('preview.alone', condition);
  return t('preview.other', {
    ...condition,
    ...speaker.as('actor', other.actor),
    points: round(Math.abs(other.to - other.from)),
    text: figures.plain(round(Math.abs(other.to - other.from))),
    gives: direction(speaker, turn, other),
    on: speaker.text(speaker.issue(other.issue).on),
  });
}

/** Where the exercise begins: is there room for a deal on what is shown? */
export function openingHeadline(speaker: Speaker, state: State, shown: readonly IssueId[]): string {
  const zones = zone(speaker.scenario, state).filter(({ issue }) => shown.includes(issue));
  const open = zones.filter((z) => z.open);
  return speaker.t('headline.opening', {
    open: open.length,
    all: zones.length,
    issues: speaker.figures.list(open.map(({ issue }) => speaker.text(speaker.issue(issue).label))),
  });
}

/** Towards whom a shift leads, in the one word that is no judgement: closer to the mover or away. */
export function direction(speaker: Speaker, turn: Turn, { actor, issue, from, to }: Shift) {
  const mover = stanceOf(speaker.scenario, turn.state, turn.step.actor, issue).position;
  if (actor === turn.step.actor) return 'own';
  return Math.abs(mover - to) < Math.abs(mover - from) ? 'closer' : 'away';
}

function opened(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): string | undefined {
  const after = zone(speaker.scenario, turn.state);
  const before = zone(speaker.scenario, turn.before);
  const changed = after.find(
    ({ issue, open }, i) => shown.includes(issue) && open !== (before[i] as IssueZone).open,
  );
  if (!changed) return undefined;
  const on = speaker.text(speaker.issue(changed.issue).on);
  return speaker.t(changed.open ? 'headline.opens' : 'headline.closes', { on });
}

function crossed(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): string | undefined {
  for (const { actor, issue } of told(speaker, turn, shown)) {
    const beyond = pointsBeyond(speaker, turn.state, actor, issue);
    if (beyond < worthTelling || pointsBeyond(speaker, turn.before, actor, issue) > 0) continue;
    return speaker.t('headline.crossed', {
      ...speaker.as('actor', actor),
      points: round(beyond),
      text: speaker.figures.plain(round(beyond)),
      on: speaker.text(speaker.issue(issue).on),
    });
  }
  return undefined;
}

function moved(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): string | undefined {
  const [largest] = told(speaker, turn, shown);
  if (!largest) return undefined;
  const { actor, issue, from, to } = largest;
  const values = { ...speaker.as('actor', actor), on: speaker.text(speaker.issue(issue).on) };
  const [was, is] = [from, to].map((position) => nearestMark(speaker, issue, position));
  if (was !== is) return speaker.t('headline.marks', { ...values, was: was ?? '', is: is ?? '' });
  const points = round(Math.abs(to - from));
  const text = speaker.figures.plain(points);
  const gives = actor === turn.step.actor ? giving(largest) : direction(speaker, turn, largest);
  return speaker.t('headline.points', { ...values, points, text, gives });
}

const giving = ({ gives }: Shift) => (gives ? 'gives' : 'hardens');

const told = (speaker: Speaker, turn: Turn, shown: readonly IssueId[]): Shift[] =>
  shifts(speaker.scenario, turn).filter(
    ({ actor, issue, from, to }) =>
      shown.includes(issue) && speaker.actor(actor).core && Math.abs(to - from) >= worthTelling,
  );

/** Points by which a position lies beyond its actor's own limit. */
export function pointsBeyond(
  speaker: Speaker,
  state: State,
  actor: string,
  issue: IssueId,
): number {
  const { position, limit, bound } = stanceOf(speaker.scenario, state, actor, issue);
  if (limit === undefined) return 0;
  return Math.max(0, bound === 'min' ? limit - position : position - limit);
}

/** Half points are enough for a sentence; whole ones read better. */
const round = (points: number): number =>
  points < 3 ? Math.round(points * 2) / 2 : Math.round(points);
