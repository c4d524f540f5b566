import { clamp } from '../../engine/numeric.ts';
import type { IssueId } from '../../engine/types.ts';
import { headline, openingHeadline, previewHeadline } from '../../explain/headline.ts';
import { openNumber } from '../actions.ts';
import { type BoardIssue, boardIssue } from '../board.ts';
import { Lane } from '../charts/Lane.tsx';
import { Legend } from '../charts/Legend.tsx';
import { useCompact } from '../controls/media.ts';
import { useSize } from '../controls/useSize.ts';
import { useUi } from '../i18n/useUi.ts';
import {
  boardActors,
  useCheckpoint,
  usePlace,
  usePreview,
  useSpeaker,
  useZones,
} from '../selectors.ts';
import { useApp } from '../store.ts';
import { BoardTable } from './BoardTable.tsx';
import { RowsMenu } from './RowsMenu.tsx';

/** Where each stands on what is shown, what each accepts, and whether that leaves room. */
export function Board() {
  const t = useUi();
  const speaker = useSpeaker();
  const preview = usePreview();
  const issues = useBoard();
  const compact = useCompact();
  const [ref, width, height] = useSize<HTMLDivElement>();
  const focused = useApp((state) => state.focused);
  const actor = useApp(({ view }) => view.actor);
  const openings = useApp(({ document }) => document.scenario.openings);
  const opening = useApp(({ document }) => document.opening);
  const recorded = issues.some(({ rows }) => rows.some(({ record }) => record));
  const day = openings.find(({ id }) => id === opening)?.date ?? '';
  const { shape, tone } = speaker.actor(actor);

  const rows = issues[0]?.rows.length ?? 0;
  const crowded = height > 0 && roomFor(height, issues.length, rows) < leastPitch;

  return (
    <section className="board" aria-label={t('board.title')}>
      <Headline />
      <div className="legend-row">
        <Legend
          shape={shape}
          tone={tone}
          items={[
            { kind: 'now', words: t('legend.now') },
            { kind: 'opening', words: speaker.figures.day(day) },
            ...(preview ? [{ kind: 'ghost' as const, words: t('legend.preview') }] : []),
            ...(recorded ? [{ kind: 'record' as const, words: t('record.legend') }] : []),
            { kind: 'range', words: t('legend.range') },
            { kind: 'noLimit', words: t('legend.noLimit') },
            { kind: 'gap', words: t('legend.gap') },
            { kind: 'overlap', words: t('legend.overlap') },
          ]}
        />
        <RowsMenu />
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div
        ref={ref}
        className="lanes"
        {...(crowded ? { tabIndex: 0, role: 'region', 'aria-label': t('rows.issues') } : {})}
      >
        {issues.map((board) => (
          <div key={board.issue} className="lane">
            {width > 0 && (
              <Lane
                {...board.lane}
                width={width}
                compact={compact}
                rowPitch={clamp(roomFor(height, issues.length, rows), leastPitch, 32)}
                focused={focused?.issue === board.issue ? focused.actor : undefined}
                onOpen={(id) => openNumber({ of: 'position', actor: id, issue: board.issue })}
              />
            )}
            <VerdictButton {...board} />
            <BoardTable {...board} />
          </div>
        ))}
      </div>
    </section>
  );
}

const leastPitch = 22;

/** Row pitch with which all lanes fit, in 1/16 rem. */
function roomFor(height: number, lanes: number, rows: number): number {
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return (height / unit / lanes - aroundRows) / rows;
}

/** Axis words above the rows and the gap below them, in 1/16 rem. */
const aroundRows = 43;

/** The lanes that are shown, and one that is asked about, with the preview on them. */
export function useBoard(also?: IssueId): BoardIssue[] {
  const speaker = useSpeaker();
  const place = usePlace();
  const preview = usePreview();
  const zones = useZones();
  const onRecord = useCheckpoint();
  // At the opening the record is what the board shows anyway.
  const checkpoint = preview || !place.turn ? undefined : onRecord;
  const others = useApp(({ view }) => view.others);
  const shown = useApp(({ view }) => view.issues);
  const actors = boardActors(speaker.scenario, others);
  return zones
    .filter(({ issue }) => shown.includes(issue) || issue === also)
    .map((zone) => boardIssue(speaker, actors, place, preview, zone, { record: checkpoint }));
}

/** Characters of a headline at full size on the narrowest wide screen. */
const fits = 72;

/** The result in one sentence, and what the reader is looking at. */
export function Headline() {
  const speaker = useSpeaker();
  const { state, turn } = usePlace();
  const preview = usePreview();
  const issues = useApp(({ view }) => view.issues);
  const sentence = preview
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
