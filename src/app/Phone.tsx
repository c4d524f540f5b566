import { useState } from 'react';
import { size } from '../engine/path.ts';
import { openNumber, showAssumptions, showBoard, undo } from './actions.ts';
import { MarkIcon } from './charts/ActorMark.tsx';
import { Lane } from './charts/Lane.tsx';
import { Guarded } from './controls/Guarded.tsx';
import { useWidth } from './controls/useWidth.ts';
import { useUi } from './i18n/useUi.ts';
import { Assumptions } from './panels/Assumptions.tsx';
import { Headline, useBoard } from './panels/Board.tsx';
import { BoardTable } from './panels/BoardTable.tsx';
import { Menu } from './panels/Menu.tsx';
import { Moves } from './panels/Moves.tsx';
import { NextMove } from './panels/NextMove.tsx';
import { NumberCard } from './panels/NumberPage.tsx';
import { RowsMenu } from './panels/RowsMenu.tsx';
import { Why } from './panels/Why.tsx';
import { usePlace, useSpeaker } from './selectors.ts';
import { useApp } from './store.ts';

type Sheet = 'next' | 'why' | 'lines';

/** One issue at a time, and below it one sheet: why, the next move, or the line. */
export function Phone({ onShare }: { onShare: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { path } = usePlace();
  const [sheet, setSheet] = useState<Sheet>('why');
  const panel = useApp(({ view }) => view.panel);
  const cell = useApp(({ view }) => view.cell);
  const actor = useApp(({ view }) => view.actor);
  const canUndo = useApp(({ past }) => past.length > 0);
  const { shape, tone } = speaker.actor(actor);
  const turnTo = (next: Sheet) => {
    showBoard();
    setSheet(next);
  };

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
          ) : (
            <>
              <OneIssue />
              <div className="sheet">
                {panel === 'number' && cell ? (
                  <NumberCard cell={cell} />
                ) : sheet === 'why' ? (
                  <Why />
                ) : sheet === 'next' ? (
                  <NextMove />
                ) : (
                  <Moves />
                )}
                <p className="links">
                  <button type="button" className="link" onClick={() => showAssumptions()}>
                    {t('header.assumptions', { changed: 0 })}
                  </button>
                  <button type="button" className="link" onClick={onShare}>
                    {t('header.share')}
                  </button>
                </p>
                <p className="note">{t('header.notForecast')}</p>
              </div>
            </>
          )}
        </Guarded>
      </main>
      <nav className="bar" aria-label={t('header.actions')}>
        <button type="button" disabled={!canUndo} onClick={undo}>
          {t('header.undo')}
        </button>
        <button type="button" aria-pressed={sheet === 'lines'} onClick={() => turnTo('lines')}>
          {t('lines.title')}
        </button>
        {sheet === 'next' && panel === 'board' ? (
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

/** The chosen issue, and a switch that tells where else something changed. */
function OneIssue() {
  const t = useUi();
  const speaker = useSpeaker();
  const issues = useBoard();
  const { state, turn } = usePlace();
  const focused = useApp((app) => app.focused);
  const actor = useApp(({ view }) => view.actor);
  const [chosen, setChosen] = useState<string>();
  const [ref, width] = useWidth<HTMLDivElement>();
  const board = issues.find(({ issue }) => issue === chosen) ?? issues[0];
  if (!board) return null;
  // One's own actor stands last, next to the thumb.
  const rows = board.rows.toSorted((a, b) => Number(a.actor === actor) - Number(b.actor === actor));
  const changed = (issue: string) =>
    turn !== undefined &&
    state.stances.some(
      (stance, row) =>
        stance.issue === issue &&
        Math.abs(stance.position - (turn.before.stances[row]?.position ?? 0)) >= 0.5,
    );

  return (
    <section aria-label={t('board.title')}>
      <fieldset className="issue-switch" aria-label={t('rows.issues')}>
        {issues.map(({ issue }) => (
          <button
            key={issue}
            type="button"
            aria-pressed={issue === board.issue}
            onClick={() => setChosen(issue)}
          >
            {speaker.text(speaker.issue(issue).label)}
            {issue !== board.issue && changed(issue) && (
              <span className="dot" role="img" aria-label={t('phone.changed')} />
            )}
          </button>
        ))}
      </fieldset>
      <Headline />
      <div ref={ref} className="lane">
        {width > 0 && (
          <Lane
            {...board.lane}
            rows={rows}
            width={width}
            compact
            focused={focused?.issue === board.issue ? focused.actor : undefined}
            onOpen={(id) => openNumber({ of: 'position', actor: id, issue: board.issue })}
          />
        )}
        <BoardTable {...board} rows={rows} />
      </div>
      <p className="links">
        <button
          type="button"
          className="link"
          onClick={() => openNumber({ of: 'limits', issue: board.issue })}
        >
          {t('phone.limits')}
        </button>
        <RowsMenu />
      </p>
    </section>
  );
}
