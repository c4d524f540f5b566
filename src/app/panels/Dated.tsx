import { useState } from 'react';
import { Dialog } from '../controls/Dialog.tsx';
import { useUi } from '../i18n/useUi.ts';
import { useDated, useSpeaker } from '../selectors.ts';
import { SourceLines } from './Provenance.tsx';

/** What happened on the day of a move of the real course, and who says so. */
export function Dated() {
  const t = useUi();
  const speaker = useSpeaker();
  const dated = useDated();
  const [open, setOpen] = useState(false);
  if (!dated) return null;
  const day = speaker.figures.date(dated.date);
  return (
    <>
      <h3 className="caps">{day}</h3>
      <p className="body">
        {speaker.text(dated.text)}{' '}
        <button type="button" className="number" onClick={() => setOpen(true)}>
          {t('sources.open', { count: dated.sources.length })}
        </button>
      </p>
      {open && (
        <Dialog title={day} onClose={() => setOpen(false)}>
          <p>{speaker.text(dated.text)}</p>
          <div className="sources">
            <SourceLines ids={dated.sources} />
          </div>
        </Dialog>
      )}
    </>
  );
}
