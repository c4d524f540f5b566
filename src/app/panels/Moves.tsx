import { last, size } from '../../engine/path.ts';
import { back, compareOrStop, forward, open } from '../actions.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { useUi } from '../i18n/useUi.ts';
import { recordOf, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { stripLines } from '../strip.ts';

/** The lines as a list, the main line at the left edge: the strip for narrow pages. */
export function Moves() {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const place = useApp(({ view }) => view.place);
  const lines = stripLines(
    t,
    speaker,
    document.tree,
    { here: place, against: undefined },
    recordOf(document),
  );
  return (
    <section className="moves" aria-label={t('lines.title')}>
      <p className="walk">
        <button type="button" disabled={place === ''} onClick={back}>
          {t('lines.back')}
        </button>
        <button type="button" onClick={forward}>
          {t('lines.forward')}
        </button>
        <button type="button" disabled={lines.length < 2} onClick={compareOrStop}>
          {t('compare.open')}
        </button>
      </p>
      {lines.map((line, i) => (
        <div key={line.id} className={i === 0 ? 'main-line' : 'branch'}>
          <h2 className="caps">{line.name}</h2>
          <ol>
            {line.moves.map((move) => (
              <li key={move.path}>
                <button
                  type="button"
                  className={move.played ? 'move' : 'move ahead'}
                  aria-current={move.here ? 'step' : undefined}
                  onClick={() => open(move.path)}
                >
                  {move.shape && move.tone && (
                    <MarkIcon
                      shape={move.shape}
                      tone={move.tone}
                      fill={move.played ? 'filled' : 'hollow'}
                    />
                  )}
                  <span>{move.lines.join(' ')}</span>
                  <span className="muted">{move.date ?? (last(move.path) && size(move.path))}</span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
