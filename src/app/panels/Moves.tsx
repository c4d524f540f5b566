import { back, compareOrStop } from '../actions.ts';
import { Guarded } from '../controls/Guarded.tsx';
import { forward } from '../fork.ts';
import { useUi } from '../i18n/useUi.ts';
import { Outline } from '../later.ts';
import { useApp } from '../shown.tsx';
import { countLines } from '../strip.ts';
import { useWaits } from '../waits.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { useSaid } from './Said.tsx';

/** The lines as a list: the strip for narrow pages. */
export function Moves() {
  const t = useUi();
  const place = useApp(({ view }) => view.place);
  const lines = useApp(({ document }) => countLines(document.tree));
  const said = useSaid(useWaits());
  return (
    <section className="moves" aria-label={t('lines.title')}>
      <p className="walk">
        <button type="button" disabled={place === ''} onClick={back}>
          {t('lines.back')}
        </button>
        <button type="button" onClick={forward}>
          {t('lines.forward')}
        </button>
        <button type="button" disabled={lines < 2} onClick={compareOrStop}>
          {t('compare.open')}
        </button>
        <MoveMenu />
      </p>
      {said && <div className="said">{said}</div>}
      <Guarded>
        <Outline />
      </Guarded>
    </section>
  );
}
