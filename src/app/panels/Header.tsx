import {
  compareOrStop,
  redo,
  showAssumptions,
  showBoard,
  showOpinions,
  stopComparing,
  swapLines,
  undo,
} from '../actions.ts';
import { useUi } from '../i18n/useUi.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { countLines } from '../strip.ts';
import { Menu } from './Menu.tsx';

/** What this is, and what is needed all the time. */
export function Header({ onShare }: { onShare: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const canUndo = useApp(({ past }) => past.length > 0);
  const canRedo = useApp(({ future }) => future.length > 0);
  const panel = useApp(({ view }) => view.panel);
  const against = useApp(({ view }) => view.against);
  const lines = useApp(({ document }) => countLines(document.tree));
  const first = useApp(({ minute }) => minute === 'compared');
  const changed = useApp(({ document }) => Object.keys(document.changes).length);

  return (
    <header className="header">
      <p className="brand">Parley</p>
      <p className="about-line">
        {speaker.text(speaker.scenario.title)} · {t('header.notForecast')}
      </p>
      <nav aria-label={t('header.actions')}>
        <button type="button" disabled={!canUndo} onClick={undo}>
          {t('header.undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={redo}>
          {t('header.redo')}
        </button>
        {panel === 'assumptions' ? (
          <button type="button" aria-pressed="true" onClick={showBoard}>
            {t('header.assumptions', { changed })}
          </button>
        ) : (
          <button type="button" aria-pressed="false" onClick={() => showAssumptions()}>
            {t('header.assumptions', { changed })}
          </button>
        )}
        {panel === 'opinions' || panel === 'model' ? (
          <button type="button" aria-pressed="true" onClick={showBoard}>
            {t('header.opinions')}
          </button>
        ) : (
          <button type="button" aria-pressed="false" onClick={showOpinions}>
            {t('header.opinions')}
          </button>
        )}
        {against === undefined ? (
          <button type="button" disabled={lines < 2} onClick={compareOrStop}>
            {t('compare.open')}
          </button>
        ) : (
          <>
            <button type="button" onClick={swapLines}>
              {t('compare.swap')}
            </button>
            <button type="button" className={first ? undefined : 'primary'} onClick={stopComparing}>
              {t('compare.stop')}
            </button>
          </>
        )}
        <Menu />
        <button type="button" className={first ? 'primary' : undefined} onClick={onShare}>
          {t(first ? 'predict.share' : 'header.share')}
        </button>
      </nav>
    </header>
  );
}
