import { useState } from 'react';
import type { Sourced, StepFile } from '../../scenario/types.ts';
import { showAssumptions } from '../actions.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useUi } from '../i18n/useUi.ts';
import { useSpeaker } from '../selectors.ts';

/** Where a step's numbers come from, and the way to disagree with them. */
export function Provenance({ step }: { step: StepFile }) {
  const t = useUi();
  const speaker = useSpeaker();
  const [open, setOpen] = useState(false);
  return (
    <div className="links">
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {t('sources.open', { count: step.sources.length })}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => showAssumptions({ of: 'step', step: step.id })}
      >
        {t('sources.disagree')}
      </button>
      {open && (
        <Dialog title={speaker.text(step.title)} onClose={() => setOpen(false)}>
          {step.note && <p>{speaker.text(step.note)}</p>}
          <SourceList about={step} />
        </Dialog>
      )}
    </div>
  );
}

/** Sources with their grades, both versions where accounts differ, and the modellers' own reasons. */
export function SourceList({ about }: { about: Sourced }) {
  const t = useUi();
  const speaker = useSpeaker();
  return (
    <div className="sources">
      {about.disputed && (
        <p>
          <strong>{t('sources.disputed')}</strong> {speaker.text(about.disputed)}
        </p>
      )}
      <SourceLines ids={about.sources} />
      {about.judgement && (
        <p className="note">
          {t('sources.judgement')} {speaker.text(about.judgement)}
        </p>
      )}
      <p className="note">{t('sources.confidence', { level: about.confidence })}</p>
    </div>
  );
}

/** Each source with its grade, and what the grades mean. */
export function SourceLines({ ids }: { ids: readonly string[] }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { sources } = speaker.scenario;
  const cited = ids.flatMap((id) => sources[id] ?? []);
  const grades = [...new Set(cited.map(({ grade }) => grade))].sort();
  return (
    <>
      <ul>
        {cited.map(({ title, outlet, date, url, grade }) => (
          <li key={title}>
            <span className="grade" title={t(`grade.${grade}`)}>
              {grade}
            </span>
            <span>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {title}
                </a>
              ) : (
                title
              )}{' '}
              <span className="muted">
                {outlet}, {date}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {grades.length > 0 && (
        <p className="note">
          {grades.map((grade) => `${grade}: ${t(`grade.${grade}`)}`).join(' · ')}
        </p>
      )}
    </>
  );
}
