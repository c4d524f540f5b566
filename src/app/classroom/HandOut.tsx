import { useEffect, useState } from 'react';
import { teachPageWords } from '../../explain/classroom/teach/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Qr } from '../controls/Qr.tsx';
import { usePreferences } from '../preferences.ts';
import { addressOfLesson } from './begin.ts';

/** The lesson's link to select, and as a code for the projector. */
export function HandOut({ lesson, onClose }: { lesson: Lesson; onClose: () => void }) {
  const t = teachPageWords(usePreferences((state) => state.language));
  const address = useAddress(lesson);
  return (
    <Dialog title={t('handOut.title')} onClose={onClose}>
      <label className="share-link">
        <span>{t('handOut.link', { length: address.length })}</span>
        <textarea readOnly rows={3} value={address} onFocus={({ target }) => target.select()} />
      </label>
      {address !== '' && <Qr text={address} />}
    </Dialog>
  );
}

/** Empty until it is known: an own lesson has to be packed first. */
function useAddress(lesson: Lesson): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let current = true;
    void addressOfLesson(lesson).then((made) => current && setAddress(made));
    return () => {
      current = false;
    };
  }, [lesson]);
  return address;
}

export function useCopied(lesson: Lesson) {
  const [done, setDone] = useState<{ lesson: Lesson; copied: 'yes' | 'no' }>();
  const copy = () => {
    addressOfLesson(lesson)
      .then((address) => navigator.clipboard.writeText(address))
      .then(() => setDone({ lesson, copied: 'yes' }))
      .catch(() => setDone({ lesson, copied: 'no' }));
  };
  // What was copied of another lesson is not this one.
  return { copied: done?.lesson === lesson ? done.copied : undefined, copy };
}
