import type { Checkpoint } from '../engine/record.ts';
import { stanceOf } from '../engine/table.ts';
import type { ActorId, IssueId, Turn } from '../engine/types.ts';
import type { IssueZone } from '../engine/zone.ts';
import { pointsBeyond } from '../explain/headline.ts';
import type { Speaker } from '../explain/speaker.ts';
import { verdict } from '../explain/verdict.ts';
import type { ActorFile } from '../scenario/types.ts';
import type { LaneProps, LaneRow } from './charts/Lane.tsx';
import type { Place } from './selectors.ts';

/** One issue of the board as the lane draws it and the table reads it. */
export interface BoardIssue {
  issue: IssueId;
  rows: readonly LaneRow[];
  zone: IssueZone;
  lane: Pick<LaneProps, 'title' | 'marks' | 'rows' | 'overlap' | 'gap' | 'verdict'>;
}

export function boardIssue(
  speaker: Speaker,
  actors: readonly ActorFile[],
  { state, turn }: Place,
  preview: Turn | undefined,
  zone: IssueZone,
  options: {
    step?: boolean;
    ringed?: ActorId | undefined;
    record?: Checkpoint | undefined;
  } = {},
): BoardIssue {
  const { issue } = zone;
  const { label, marks } = speaker.issue(issue);
  const rows = actors.map(({ id, shape, tone }): LaneRow => {
    const stance = stanceOf(speaker.scenario, state, id, issue);
    const before = options.step && turn ? turn.before : state;
    const then = stanceOf(speaker.scenario, before, id, issue).position;
    const would = preview && stanceOf(speaker.scenario, preview.state, id, issue).position;
    const recorded = options.record?.positions[id]?.[issue];
    const stirred = would !== undefined && Math.abs(would - stance.position) >= 0.5;
    return {
      actor: id,
      label: speaker.words(id).label,
      shape,
      tone,
      now: stance.position,
      opening: options.step ? then : stance.initial,
      ideal: stance.ideal,
      ringed: options.ringed === id,
      beyond: pointsBeyond(speaker, state, id, issue) > 0,
      ...(options.step && Math.abs(stance.position - then) >= 0.5
        ? { moved: speaker.figures.signed(stance.position - then) }
        : {}),
      ...(stance.limit === undefined
        ? { noLimit: true }
        : { limit: stance.limit, bound: stance.bound }),
      ...(recorded === undefined
        ? {}
        : { record: { value: recorded, halfWidth: options.record?.halfWidth ?? 0 } }),
      ...(stirred
        ? { ghost: would, ghostLabel: speaker.figures.signed(would - stance.position) }
        : {}),
    };
  });
  return {
    issue,
    rows,
    zone,
    lane: {
      title: speaker.text(label),
      marks: marks.map(({ value, short }) => ({ value, lines: speaker.lines(short) })),
      rows,
      verdict: verdict(speaker, zone),
      ...(zone.open
        ? { overlap: { low: zone.low, high: zone.high } }
        : { gap: { low: zone.high, high: zone.low } }),
    },
  };
}
