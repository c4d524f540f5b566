import { useEffect, useRef, useState } from 'react';
import { size } from '../engine/path.ts';
import type { Turn } from '../engine/types.ts';
import { shifts } from '../explain/change.ts';
import type { Speaker } from '../explain/speaker.ts';
import {
  openNumber,
  redo,
  showAssumptions,
  showBoard,
  showDebrief,
  showOpinions,
  stopComparing,
  undo,
} from './actions.ts';
import { MarkIcon } from './charts/ActorMark.tsx';
import { Lane } from './charts/Lane.tsx';
import { Guarded } from './controls/Guarded.tsx';
import { useSize } from './controls/useSize.ts';
import { useUi } from './i18n/useUi.ts';
import {
  Assumptions,
  Compare,
  DebriefPage,
  Fork,
  ModelPage,
  NumberCard,
  Opinions,
} from './later.ts';
import { Headline, useBoard, useFirstQuestion } from './panels/Board.tsx';
import { BoardTable } from './panels/BoardTable.tsx';
import { Answers } from './panels/Guess.tsx';
import { Menu } from './panels/Menu.tsx';
import { Moves } from './panels/Moves.tsx';
import { NextMove } from './panels/NextMove.tsx';
import { RowsMenu } from './panels/RowsMenu.tsx';
import { Why } from './panels/Why.tsx';
import { usePlace, useSpeaker } from './selectors.ts';
import { Shows, useApp } from './shown.tsx';

type Sheet = 'next' | 'why' | 'lines';

/** One issue at a time, and below it one sheet: why, the next move, or the line. */
export function Phone({ onShare }: { onShare: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { path } = usePlace();
  const [sheet, setSheet] = useState<Sheet>('why');
  const panel = useApp(({ view }) => view.panel);
  const cell = useApp(({ view }) => view.cell);
  const against = useApp(({ view }) => view.against);
  const model = useApp(({ view }) => view.model);
  const actor = useApp(({ view }) => view.actor);
  const minute = useApp((state) => state.minute);
  const canUndo = useApp(({ past }) => past.length > 0);
  const canRedo = useApp(({ future }) => future.length > 0);
  const changed = useApp(({ document }) => Object.keys(document.changes).length);
  const forking = useApp((state) => state.forking);
  const { shape, tone } = speaker.actor(actor);
  const raised = useRef<HTMLDivElement>(null);
  const turnTo = (next: Sheet) => {
    showBoard();
    stopComparing();
    setSheet(next);
    raise();
  };
  // The issue stays in sight above the sheet (its scroll-margin says how much of it).
  const raise = () =>
    requestAnimationFrame(() => raised.current?.scrollIntoView({ block: 'start' }));

  // What a step has done stands at the top of the page: the headline, the marks, and why.
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (sheet !== 'next') return;
    setSheet('why');
    scrollTo({ top: 0 });
  }, [path, sheet]);

  // Another page begins at its beginning; an opened number stands right below its issue.
  useEffect(() => {
    if (panel === 'assumptions' || panel === 'opinions' || panel === 'model') scrollTo({ top: 0 });
    if (panel === 'number') raised.current?.scrollIntoView({ block: 'start' });
  }, [panel]);

  return (
    <div className="phone">
      <header className="header">
        <p className="brand">Parley</p>
        <p className="who">
          <MarkIcon shape={shape} tone={tone} /> {speaker.words(actor).label}{' '}
          <span className="muted">{t('phone.move', { move: size(path) })}</span>
        </p>
        <Menu />
      </header>
      <main>
        <Guarded>
          {panel === 'assumptions' ? (
            <Assumptions />
          ) : panel === 'opinions' ? (
            <Opinions />
          ) : panel === 'debrief' ? (
            <DebriefPage />
          ) : panel === 'model' && model ? (
            <ModelPage page={model} />
          ) : against !== undefined && panel === 'board' ? (
            <Compare against={against} />
          ) : (
            <>
              <OneIssue />
              <div ref={raised} className="sheet">
                <Shows when="why">
                  {panel === 'number' && cell ? (
                    <NumberCard cell={cell} />
                  ) : sheet === 'why' ? (
                    <Why />
                  ) : sheet === 'next' ? (
                    <NextMove />
                  ) : (
                    <Moves />
                  )}
                  <div className="links">
                    <RowsMenu />
                    <button type="button" className="link" onClick={() => showAssumptions()}>
                      {t('header.assumptions', { changed })}
                    </button>
                    <button type="button" className="link" onClick={showOpinions}>
                      {t('header.opinions')}
                    </button>
                    <button type="button" className="link" onClick={showDebrief}>
                      {t('debrief.open')}
                    </button>
                    <button type="button" className="link" onClick={onShare}>
                      {t('header.share')}
                    </button>
                    {canRedo && (
                      <button type="button" className="link" onClick={redo}>
                        {t('header.redo')}
                      </button>
                    )}
                  </div>
                  <p className="note">{t('header.notForecast')}</p>
                </Shows>
              </div>
            </>
          )}
        </Guarded>
      </main>
      <Guarded>{forking && <Fork key={forking} onNewMove={() => turnTo('next')} />}</Guarded>
      <nav className="thumb-bar" aria-label={t('header.actions')}>
        <button type="button" disabled={!canUndo} onClick={undo}>
          {t('header.undo')}
        </button>
        <button type="button" aria-pressed={sheet === 'lines'} onClick={() => turnTo('lines')}>
          {t('lines.title')}
        </button>
        {minute === 'compared' ? (
          <button type="button" className="primary" onClick={onShare}>
            {t('predict.share')}
          </button>
        ) : sheet === 'next' && panel === 'board' ? (
          <button type="button" onClick={() => turnTo('why')}>
            {t('phone.why')}
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => turnTo('next')}>
            {t('next.title')}
          </button>
        )}
      </nav>
    </div>
  );
}

const phonePitch = 32;

/** The chosen issue, and a switch that tells where else something changed. */
function OneIssue() {
  const t = useUi();
  const speaker = useSpeaker();
  const cell = useApp(({ view }) => view.cell);
  const opened = cell && 'issue' in cell ? cell.issue : undefined;
  const shown = useApp(({ view }) => view.issues);
  const switched = speaker.scenario.issues
    .map(({ id }) => id)
    .filter((id) => shown.includes(id) || id === opened);
  const { state, turn } = usePlace();
  const focused = useApp((app) => app.focused);
  const actor = useApp(({ view }) => view.actor);
  const [chosen, setChosen] = useState<string>();
  const [ref, width] = useSize<HTMLDivElement>();
  // An opened number shows its issue; else what the reader chose; else what the headline is about.
  const wanted = opened ?? chosen ?? stirred(speaker, turn);
  const issue = switched.find((one) => one === wanted) ?? (switched[0] as string);
  const board = useBoard(issue);
  // One's own actor stands last, next to the thumb.
  const rows = board.rows.toSorted((a, b) => Number(a.actor === actor) - Number(b.actor === actor));
  const changed = (one: string) =>
    turn !== undefined &&
    state.stances.some(
      (stance, row) =>
        stance.issue === one &&
        Math.abs(stance.position - (turn.before.stances[row]?.position ?? 0)) >= 0.5,
    );

  return (
    <section aria-label={t('board.title')}>
      <fieldset className="issue-switch" aria-label={t('rows.issues')}>
        {switched.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === issue}
            onClick={() => {
              showBoard();
              setChosen(one);
            }}
          >
            {speaker.text(speaker.issue(one).label)}
            {one !== issue && changed(one) && (
              <span className="dot" role="img" aria-label={t('phone.changed')} />
            )}
          </button>
        ))}
      </fieldset>
      <Headline />
      <FirstAnswers />
      <div ref={ref} className="lane">
        {width > 0 && (
          <Lane
            {...board.lane}
            title=""
            rows={rows}
            width={width}
            compact
            rowPitch={phonePitch}
            focused={focused?.issue === issue ? focused.actor : undefined}
            onOpen={(id) => openNumber({ of: 'position', actor: id, issue })}
          />
        )}
        <button
          type="button"
          className="verdict-open"
          aria-label={t('board.openLimits', {
            issue: board.lane.title,
            verdict: `${board.lane.verdict?.title}, ${board.lane.verdict?.detail}`,
          })}
          onClick={() => openNumber({ of: 'limits', issue })}
        />
        <BoardTable {...board} rows={rows} />
      </div>
    </section>
  );
}

function FirstAnswers() {
  const question = useFirstQuestion();
  return question && <Answers {...question} />;
}

/** The issue on which a core actor moved most. */
const stirred = (speaker: Speaker, turn: Turn | undefined): string | undefined =>
  turn && shifts(speaker.scenario, turn).find(({ actor }) => speaker.actor(actor).core)?.issue;
