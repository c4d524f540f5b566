import { clamp } from '../../engine/numeric.ts';
import type { IssueId } from '../../engine/types.ts';
import { type IssueZone, zone as zonesOf } from '../../engine/zone.ts';
import { headline, openingHeadline, previewHeadline } from '../../explain/headline.ts';
import { predictionQuestion, worthAsking } from '../../explain/prediction.ts';
import { openNumber } from '../actions.ts';
import { type BoardIssue, boardIssue } from '../board.ts';
import { Lane, type LaneProps } from '../charts/Lane.tsx';
import { Legend } from '../charts/Legend.tsx';
import { rootSize } from '../charts/Picture.tsx';
import { useCompact } from '../controls/media.ts';
import { useSize } from '../controls/useSize.ts';
import { useUi } from '../i18n/useUi.ts';
import { partly } from '../replay.ts';
import {
  boardActors,
  firstOffer,
  useCheckpoint,
  useLine,
  usePlace,
  usePreview,
  useSpeaker,
  useZones,
} from '../selectors.ts';
import { laneTurns, Shows, useApp } from '../shown.tsx';
import { BoardTable } from './BoardTable.tsx';
import { Answers } from './Guess.tsx';
import { RowsMenu } from './RowsMenu.tsx';

/** Where each stands on what is shown, what each accepts, and whether that leaves room. */
export function Board() {
  const t = useUi();
  const issues = useApp(({ view }) => view.issues);
  const compact = useCompact();
  const [ref, width, height] = useSize<HTMLDivElement>();
  const scenario = useApp(({ document }) => document.scenario);
  const others = useApp(({ view }) => view.others);
  const rows = boardActors(scenario, others).length;
  const pitch = roomFor(height, issues.length, rows);
  const crowded = height > 0 && pitch < leastPitch;

  return (
    <section className="board" aria-label={t('board.title')}>
      <Shows when="headline">
        <Headline />
      </Shows>
      <div className="legend-row">
        <Shows when="headline">
          <UnderHeadline />
        </Shows>
        <RowsMenu />
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div
        ref={ref}
        className="lanes"
        {...(crowded ? { tabIndex: 0, role: 'region', 'aria-label': t('rows.issues') } : {})}
      >
        {issues.map((issue, i) => (
          <div key={issue} className="lane">
            <Shows when={laneTurns[i % laneTurns.length] as (typeof laneTurns)[number]}>
              <IssueLane
                issue={issue}
                width={width}
                compact={compact}
                rowPitch={clamp(pitch, leastPitch, 32)}
              />
            </Shows>
            <Shows when="rest">
              <IssueTable issue={issue} />
            </Shows>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The answers, while a newcomer is asked; else what the marks mean. */
function UnderHeadline() {
  const question = useFirstQuestion();
  return question ? <Answers {...question} /> : <Key />;
}

/** What a newcomer is asked about the step on offer, unless a step is being looked at. */
export function useFirstQuestion() {
  const speaker = useSpeaker();
  const looks = useApp(({ looked }) => looked !== undefined);
  const issues = useApp(({ view }) => view.issues);
  const offer = useApp((state) => (state.minute === 'asked' ? firstOffer(state) : undefined));
  if (looks || !offer || offer.turn.obstacles.length > 0) return undefined;
  return { turn: offer.turn, about: worthAsking(speaker, offer.turn, issues) };
}

/** What the marks mean, as far as they are on the board. */
function Key() {
  const t = useUi();
  const speaker = useSpeaker();
  const preview = usePreview();
  const place = usePlace();
  const record = useCheckpoint();
  const actor = useApp(({ view }) => view.actor);
  const openings = useApp(({ document }) => document.scenario.openings);
  const opening = useApp(({ document }) => document.opening);
  const day = openings.find(({ id }) => id === opening)?.date ?? '';
  const { shape, tone } = speaker.actor(actor);
  return (
    <Legend
      shape={shape}
      tone={tone}
      items={[
        { kind: 'now', words: t('legend.now') },
        { kind: 'opening', words: speaker.figures.day(day) },
        ...(preview ? [{ kind: 'ghost' as const, words: t('legend.preview') }] : []),
        ...(record && place.turn && !preview
          ? [{ kind: 'record' as const, words: t('record.legend') }]
          : []),
        { kind: 'range', words: t('legend.range') },
        { kind: 'noLimit', words: t('legend.noLimit') },
        { kind: 'gap', words: t('legend.gap') },
        { kind: 'overlap', words: t('legend.overlap') },
      ]}
    />
  );
}

function IssueLane({
  issue,
  ...look
}: { issue: IssueId } & Pick<LaneProps, 'width' | 'compact' | 'rowPitch'>) {
  const board = useBoard(issue);
  const focused = useApp((state) => state.focused);
  if (look.width === 0) return null;
  return (
    <>
      <Lane
        {...board.lane}
        {...look}
        focused={focused?.issue === issue ? focused.actor : undefined}
        onOpen={(actor) => openNumber({ of: 'position', actor, issue })}
      />
      <VerdictButton {...board} />
    </>
  );
}

function IssueTable({ issue }: { issue: IssueId }) {
  return <BoardTable {...useBoard(issue)} />;
}

const leastPitch = 22;

/** Row pitch with which all lanes fit, in 1/16 rem. */
export function roomFor(height: number, lanes: number, rows: number): number {
  const unit = rootSize() / 16;
  return (height / unit / lanes - aroundRows) / rows;
}

/** Axis words above the rows and the gap below them, in 1/16 rem. */
const aroundRows = 43;

/** One issue of the board, with the preview on it. */
export function useBoard(issue: IssueId): BoardIssue {
  const speaker = useSpeaker();
  const place = usePlace();
  const preview = usePreview();
  const zones = useZones();
  const onRecord = useCheckpoint();
  // At the opening the record is what the board shows anyway.
  const record = preview || !place.turn ? undefined : onRecord;
  const others = useApp(({ view }) => view.others);
  const actors = boardActors(speaker.scenario, others);
  const replayed = useApp((state) => state.replayed);
  const { scenario } = useLine();
  const shown =
    replayed === undefined || !place.turn
      ? place
      : { ...place, state: partly(scenario, place.turn, replayed) };
  const now = shown === place ? zones : zonesOf(scenario, shown.state);
  const zone = now.find((other) => other.issue === issue) as IssueZone;
  return boardIssue(speaker, actors, shown, preview, zone, { record });
}

/** Characters of a headline at full size on the narrowest wide screen. */
const fits = 72;

/** The result in one sentence, and what the reader is looking at. */
export function Headline() {
  const speaker = useSpeaker();
  const { state, turn } = usePlace();
  const preview = usePreview();
  const issues = useApp(({ view }) => view.issues);
  const question = useFirstQuestion();
  const sentence = question
    ? predictionQuestion(speaker, question.turn, question.about)
    : preview
      ? previewHeadline(speaker, preview, issues)
      : turn
        ? headline(speaker, turn, issues)
        : openingHeadline(speaker, state, issues);
  return <h1 className={sentence.length > fits ? 'headline long' : 'headline'}>{sentence}</h1>;
}

/** The words at the right of a lane open the two limits and how they got there. */
function VerdictButton({ issue, lane }: BoardIssue) {
  const t = useUi();
  return (
    <button
      type="button"
      className="verdict-open"
      aria-label={t('board.openLimits', {
        issue: lane.title,
        verdict: `${lane.verdict?.title}, ${lane.verdict?.detail}`,
      })}
      onClick={() => openNumber({ of: 'limits', issue })}
    />
  );
}
