import { useCompact } from '../controls/media.ts';
import { useUi } from '../i18n/useUi.ts';
import { backToMyOwn, makeMyCopy } from '../own.ts';
import { useApp } from '../shown.tsx';

/** Says that the line on the screen is somebody else's, and what can be done about it. */
export function Visiting() {
  const t = useUi();
  const compact = useCompact();
  const visit = useApp(({ visits, document }) => visits[document.line]);
  if (!visit) return null;
  return (
    <section className="visiting" aria-label={t('visit.bar')}>
      <p>
        <strong>{t('visit.bar')}</strong>,{' '}
        <span className="muted">{t(compact ? 'visit.short' : 'visit.what')}</span>
      </p>
      <button type="button" className="link strong" onClick={makeMyCopy}>
        {t('visit.copy')}
      </button>
      {visit.own && (
        <button type="button" className="link" onClick={backToMyOwn}>
          {t('visit.back')}
        </button>
      )}
    </section>
  );
}

/** A word in passing, read aloud when it comes; it needs no answer and goes by itself. */
export function Passing() {
  const passing = useApp((state) => state.passing);
  return (
    <p role="status" className={passing ? 'passing' : 'visually-hidden'}>
      {passing}
    </p>
  );
}
