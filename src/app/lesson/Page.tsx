import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from '../controls/Dialog.tsx';
import { Clock } from './Clock.tsx';
import './lesson.css';
import { finish } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** A page of a lesson: what it is, how far it has come, and one thing at a time. */
export function Page({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className="lesson">
      <LessonHead />
      <main className={wide ? 'lesson-wide' : 'lesson-page'}>{children}</main>
    </div>
  );
}

function LessonHead() {
  const { lesson, run, t, speaker } = useLesson();
  const [ending, setEnding] = useState(false);
  const { at } = run.phase;
  const isPlaying = at !== 'card' && at !== 'roles' && at !== 'debrief';
  return (
    <header className="header lesson-head">
      <p className="brand">Parley</p>
      <p className="about-line">{speaker.text(lesson.title)}</p>
      {isPlaying && (
        <>
          <p className="small strong">{t('round', { round: run.round, rounds: lesson.rounds })}</p>
          <Clock />
          <button type="button" className="link small" onClick={() => setEnding(true)}>
            {t('end')}
          </button>
        </>
      )}
      {ending && (
        <Dialog title={t('end.sure')} onClose={() => setEnding(false)}>
          <p>{t('end.what')}</p>
          <p className="dialog-actions">
            <button type="button" className="primary" onClick={finish}>
              {t('end')}
            </button>
          </p>
        </Dialog>
      )}
    </header>
  );
}

/** The sentence that a page begins with; whoever goes by keyboard or ear begins there, too. */
export function Title({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} className="headline">
      {children}
    </h1>
  );
}
