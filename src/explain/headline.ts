import { stanceOf } from '../engine/table.ts';
import type { ActorId, IssueId, State, Turn } from '../engine/types.ts';
import { type IssueZone, zone } from '../engine/zone.ts';
import { type Shift, shifts, size, worthTelling } from './change.ts';
import { marksPassed } from './marks.ts';
import { capital, type Speaker } from './speaker.ts';
import type { Values } from './translate.ts';

/**
 * What the last move did, in one sentence about the issues shown. What goes on whoever moves is
 * told only where the move did nothing.
 */
export function headline(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): string {
  const everything = speaker.scenario.issues.map(({ id }) => id);
  const [here] = told(speaker, turn, shown);
  const [anywhere] = told(speaker, turn, everything);
  return (
    opened(speaker, turn, shown) ??
    crossed(speaker, turn, shown) ??
    (here?.made ? moved(speaker, turn, here) : undefined) ??
    (anywhere?.made ? elsewhere(speaker, anywhere) : undefined) ??
    (here ? moved(speaker, turn, here) : speaker.t('headline.nothing'))
  );
}

/** The same for a step that is only being looked at: what it would make somebody else do. */
export function previewHeadline(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): string {
  const { id, actor } = turn.step;
  const condition = {
    ...speaker.as('mover', actor),
    clause: speaker.text(speaker.step(id).clause),
  };
  const other = told(speaker, turn, shown).find((shift) => shift.actor !== actor && shift.made);
  return other
    ? speaker.t('preview.other', { ...condition, ...valuesOf(speaker, other) })
    : speaker.t('preview.alone', condition);
}

/** A longer list would not be a headline. */
const issuesNamed = 3;

/** Where the exercise begins: is there room for a deal on what is shown? */
export function openingHeadline(speaker: Speaker, state: State, shown: readonly IssueId[]): string {
  const zones = zone(speaker.scenario, state).filter(({ issue }) => shown.includes(issue));
  const open = zones.filter((z) => z.open);
  return speaker.t('headline.opening', {
    open: open.length,
    all: zones.length,
    named: open.length <= issuesNamed ? 'yes' : 'no',
    issues: speaker.figures.list(open.map(({ issue }) => speaker.text(speaker.issue(issue).label))),
  });
}

/** The limits began to meet, or ceased to. */
export function opened(
  speaker: Speaker,
  turn: Turn,
  shown: readonly IssueId[],
): string | undefined {
  const after = zone(speaker.scenario, turn.state);
  const before = zone(speaker.scenario, turn.before);
  const changed = after.find(
    ({ issue, open }, i) => shown.includes(issue) && open !== (before[i] as IssueZone).open,
  );
  if (!changed) return undefined;
  const on = speaker.text(speaker.issue(changed.issue).on);
  return speaker.t(changed.open ? 'headline.opens' : 'headline.closes', { on });
}

/** Somebody went beyond an own limit. */
export function crossed(
  speaker: Speaker,
  turn: Turn,
  shown: readonly IssueId[],
  actors?: readonly ActorId[],
): string | undefined {
  for (const { actor, issue } of told(speaker, turn, shown)) {
    if (actors && !actors.includes(actor)) continue;
    const beyond = pointsBeyond(speaker, turn.state, actor, issue);
    if (beyond < worthTelling || pointsBeyond(speaker, turn.before, actor, issue) > 0) continue;
    return speaker.t('headline.crossed', {
      ...speaker.as('actor', actor),
      ...pointsOf(speaker, beyond),
      on: speaker.text(speaker.issue(issue).on),
    });
  }
  return undefined;
}

/** Who went how far, in words of the scale where it passed some. */
export function moved(speaker: Speaker, { step }: Turn, shift: Shift): string {
  const values = { ...speaker.as('mover', step.actor), ...valuesOf(speaker, shift) };
  const passed = marksPassed(speaker, shift.issue, shift.from, shift.to);
  return passed
    ? speaker.t('headline.marks', { ...values, ...passed })
    : speaker.t('headline.points', values);
}

/** A move may be about issues that are not shown. */
const elsewhere = (speaker: Speaker, shift: Shift): string =>
  speaker.t('headline.elsewhere', valuesOf(speaker, shift));

/** What is worth a sentence: first what the move made, then core actors, then by size. */
const told = (speaker: Speaker, turn: Turn, shown: readonly IssueId[]): Shift[] =>
  shifts(speaker.scenario, turn)
    .filter((shift) => shown.includes(shift.issue) && size(shift) >= worthTelling)
    .sort((a, b) => Number(b.made) - Number(a.made) || core(speaker, b) - core(speaker, a));

const core = (speaker: Speaker, { actor }: Shift): number => Number(speaker.actor(actor).core);

function valuesOf(speaker: Speaker, shift: Shift): Values {
  const on = speaker.text(speaker.issue(shift.issue).on);
  return {
    ...speaker.as('actor', shift.actor),
    ...pointsOf(speaker, size(shift)),
    way: shift.way,
    on,
    onStart: capital(on),
  };
}

/** Half points are enough for a sentence; whole ones read better. */
export function pointsOf({ figures }: Speaker, exact: number) {
  const points = exact < 3 ? Math.round(exact * 2) / 2 : Math.round(exact);
  return { points, text: figures.plain(points) };
}

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
