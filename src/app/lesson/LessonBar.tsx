import { useState } from 'react';
import { useStore } from 'zustand';
import { parent } from '../../engine/path.ts';
import { stepAt } from '../../engine/tree.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { app } from '../store.ts';
import { Clock } from './Clock.tsx';
import './lesson.css';
import { adopt, backToLesson, finish, passOnBoard } from './playing.ts';
import { useRunning } from './runStore.ts';
import { useLesson } from './useLesson.ts';

/** Above the board, while a lesson is played on it: whose turn it is, and the way on. */
export function LessonBar() {
  const isOpen = useRunning((running) => running !== undefined);
  return isOpen ? <Bar /> : null;
}

function Bar() {
  const { lesson, run, t, speaker } = useLesson();
  const [asking, setAsking] = useState(false);
  return (
    <section className="lesson-bar" aria-label={t('lesson')}>
      <p>
        <strong>{speaker.text(lesson.title)}</strong> ·{' '}
        <span>{t('round', { round: run.round, rounds: lesson.rounds })}</span>
      </p>
      <Waiting />
      <Clock />
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {t('bar.questions')}
      </button>
      <button type="button" className="link" onClick={finish}>
        {t('end')}
      </button>
      {asking && <Questions onClose={() => setAsking(false)} />}
    </section>
  );
}

/** The turn, and what can be done about it from where the reader is on the board. */
function Waiting() {
  const { run, line, t, speaker } = useLesson();
  const document = useStore(app, (state) => state.document);
  const place = useStore(app, ({ view }) => view.place);
  const { phase, path } = run;
  if (phase.at !== 'turn') return <Back words="bar.elsewhere" />;
  if (document.line !== line) return <Back words="bar.elsewhere" />;
  const { actor } = phase;
  const played = place !== '' && parent(place) === path ? stepAt(document.scenario, place) : '';
  const isPlayed = played !== undefined && played !== '' && speaker.step(played).actor === actor;
  if (!isPlayed && place !== path) return <Back words="bar.away" />;
  return (
    <p className="lesson-turn">
      {t(isPlayed ? 'bar.done' : 'bar.choose', {
        ...speaker.as('actor', actor),
        step: isPlayed ? speaker.text(speaker.step(played).title) : '',
      })}
      {isPlayed ? (
        <button type="button" onClick={adopt}>
          {t('goOn')}
        </button>
      ) : (
        <button type="button" onClick={passOnBoard}>
          {t('role.pass')}
        </button>
      )}
    </p>
  );
}

function Back({ words }: { words: 'bar.away' | 'bar.elsewhere' }) {
  const { t } = useLesson();
  return (
    <p className="lesson-turn">
      {t(words)}
      <button type="button" onClick={backToLesson}>
        {t('bar.back')}
      </button>
    </p>
  );
}

/** Everything that is asked in the lesson, stop by stop. */
function Questions({ onClose }: { onClose: () => void }) {
  const { lesson, t, speaker } = useLesson();
  const stops = [
    ...lesson.stops.map(({ after, questions }) => {
      return { title: t('bar.after', { round: after }), questions };
    }),
    { title: t('bar.debrief'), questions: lesson.questions },
  ];
  return (
    <Dialog title={t('bar.asked')} onClose={onClose}>
      {stops
        .filter(({ questions }) => questions.length > 0)
        .map(({ title, questions }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {questions.map((question) => (
                <li key={speaker.text(question)}>{speaker.text(question)}</li>
              ))}
            </ul>
          </div>
        ))}
    </Dialog>
  );
}
