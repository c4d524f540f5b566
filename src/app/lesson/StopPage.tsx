import { useId } from 'react';
import { useStore } from 'zustand';
import type { Text } from '../../scenario/types.ts';
import { longest } from '../../share/remarks.ts';
import { remark } from '../edit.ts';
import { app } from '../store.ts';
import { Title } from './Page.tsx';
import { goOn } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** Everybody stops and talks; what was said may be noted at this place of the line. */
export function StopPage({ questions }: { questions: readonly Text[] }) {
  const { run, t, speaker } = useLesson();
  const said = useStore(app, ({ document }) => document.remarks.notes[run.path] ?? '');
  const note = useId();
  return (
    <>
      <Title>{t('stop.title', { round: run.round })}</Title>
      <ol className="lesson-questions">
        {questions.map((question) => {
          const asked = speaker.text(question);
          return <li key={asked}>{asked}</li>;
        })}
      </ol>
      <div className="lesson-note">
        <label htmlFor={note}>{t('stop.note')}</label>
        <textarea
          id={note}
          rows={2}
          maxLength={longest.notes}
          defaultValue={said}
          aria-describedby={`${note}-travels`}
          onBlur={({ target }) => remark('notes', run.path, target.value)}
        />
        <p id={`${note}-travels`} className="note">
          {t('stop.travels')}
        </p>
      </div>
      <p>
        <button type="button" className="primary" onClick={goOn}>
          {t('goOn')}
        </button>
      </p>
    </>
  );
}
