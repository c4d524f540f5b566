import { offRecord } from '../../engine/record.ts';
import { useUi } from '../i18n/useUi.ts';
import { useCheckpoint, useLine, usePlace, useSpeaker } from '../selectors.ts';

/** How far the model is from what is on record at this date, beside the plain guess. */
export function OnRecord() {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario } = useLine();
  const { state, turn } = usePlace();
  const checkpoint = useCheckpoint();
  if (!checkpoint || !turn) return null;
  const { figures } = speaker;
  const off = offRecord(scenario, state, checkpoint);
  const means = ({ model, unchanged }: { model: number; unchanged: number }) => {
    return { model: figures.plain(model), unchanged: figures.plain(unchanged) };
  };
  return (
    <>
      <h3 className="caps">{t('record.title', { date: figures.day(checkpoint.date) })}</h3>
      <p className="body">{t('record.overall', means(off))}</p>
      <details>
        <summary className="note">{t('record.byIssue')}</summary>
        <ul className="plain note">
          {Object.entries(off.issues).map(([issue, distances]) => (
            <li key={issue}>
              {t('record.issue', {
                issue: speaker.text(speaker.issue(issue).label),
                ...means(distances),
              })}
            </li>
          ))}
        </ul>
        <p className="note">{t('record.warning')}</p>
      </details>
    </>
  );
}
