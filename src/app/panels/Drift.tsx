import { size } from '../../engine/path.ts';
import { revision } from '../../engine/play.ts';
import { obstacleSentence } from '../../explain/obstacle.ts';
import type { Drift as Differences } from '../../share/drift.ts';
import { useUi } from '../i18n/useUi.ts';
import { useSpeaker } from '../selectors.ts';
import { app, type DriftReport } from '../store.ts';

const shownAtOnce = 4;

/** How a line comes out here that was made with other numbers: never silently otherwise. */
export function Drift({ report }: { report: DriftReport }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { other, made, drift, told } = report;
  return (
    <section className="notice drift" aria-label={t('drift.title')}>
      <div>
        <strong>{t('drift.title')}</strong>
        <p>
          {other === 'edition' && t('drift.edition', { edition: speaker.scenario.edition })}{' '}
          {made !== undefined && t('drift.revision', { made, here: revision })}
          {made === undefined && other === 'engine' && t('drift.engine', { here: revision })}
          {!other && t('drift.neither')} {!drift && t('drift.none')}
          {drift?.positions.length === 0 && t(told ? 'drift.small' : 'drift.untold')}
        </p>
        {drift && <Ends positions={drift.positions} />}
        {drift && <Stopped stopped={drift.stopped} />}
      </div>
      <button type="button" onClick={() => app.setState({ drift: undefined })}>
        {t('close')}
      </button>
    </section>
  );
}

/** Which positions end elsewhere, largest difference first. */
function Ends({ positions }: Pick<Differences, 'positions'>) {
  const t = useUi();
  const speaker = useSpeaker();
  if (positions.length === 0) return null;
  const bySize = positions.toSorted((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
  const { plain } = speaker.figures;
  const items = bySize.map(({ actor, issue, was, is }) => (
    <li key={`${actor} ${issue}`}>
      {t('drift.position', {
        actor: speaker.words(actor).label,
        issue: speaker.text(speaker.issue(issue).label),
        was: plain(was),
        is: plain(is),
      })}
    </li>
  ));
  const rest = items.slice(shownAtOnce);
  return (
    <>
      <h2 className="caps">{t('drift.ends')}</h2>
      <ul className="plain">{items.slice(0, shownAtOnce)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('drift.more', { count: rest.length })}</summary>
          <ul className="plain">{rest}</ul>
        </details>
      )}
    </>
  );
}

/** Which moves stay and wait, and for what. */
function Stopped({ stopped }: Pick<Differences, 'stopped'>) {
  const t = useUi();
  const speaker = useSpeaker();
  if (stopped.length === 0) return null;
  return (
    <>
      <h2 className="caps">{t('drift.stopped')}</h2>
      <ul className="plain">
        {stopped.map(({ place, step, obstacles }) => (
          <li key={place}>
            {t('drift.move', {
              move: size(place),
              actor: speaker.words(speaker.step(step).actor).label,
              step: speaker.text(speaker.step(step).title),
            })}{' '}
            {obstacles.map((obstacle) => obstacleSentence(speaker, obstacle)).join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
