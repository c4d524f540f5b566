import { useState } from 'react';
import { useStore } from 'zustand';
import { announced } from '../../lesson/agenda.ts';
import { ways } from '../../lesson/run.ts';
import { app } from '../store.ts';
import { addressOf } from './address.ts';
import { HonestCard } from './HonestCard.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Title } from './Page.tsx';
import { chooseWay, leaveLesson, startLesson } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** Before a lesson: what it is, what the model is and is not, and how it is to be played. */
export function LessonStart() {
  const { lesson, run, t, speaker } = useLesson();
  const teams = lesson.seats.filter(({ by }) => by === 'team').length;
  return (
    <>
      <Title>{speaker.text(lesson.title)}</Title>
      <p className="lead">{speaker.text(lesson.summary)}</p>
      <LanguageChoice languages={lesson.languages} />
      <HonestCard />
      {teams > 1 && (
        <fieldset className="choices">
          <legend className="caps">{t('start.way')}</legend>
          {ways.map((way) => (
            <label key={way} className="choice">
              <input
                type="radio"
                name="way"
                checked={run.way === way}
                onChange={() => chooseWay(way)}
              />
              <span>
                {t(`way.${way}`)}
                <span className="note">{t(`way.${way}.what`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="lesson-actions">
        <button type="button" className="primary" onClick={startLesson}>
          {t('start.begin')}
        </button>
        <CopyLink />
        <button type="button" className="link" onClick={() => leaveLesson()}>
          {t('start.board')}
        </button>
      </p>
      <Rules />
      {lesson.material.length > 0 && (
        <section>
          <h2 className="caps">{t('start.material')}</h2>
          {lesson.material.map(({ title, text, source }) => (
            <details key={speaker.text(title)}>
              <summary>{speaker.text(title)}</summary>
              <p className="lesson-text">{speaker.text(text)}</p>
              <p className="note">{t('start.source', { source })}</p>
            </details>
          ))}
        </section>
      )}
      <p className="note">{t('start.kept')}</p>
    </>
  );
}

/** How long, who plays whom, what is seen. */
function Rules() {
  const { lesson, t, speaker } = useLesson();
  const { rounds, minutes, seats, sees, predict, masked, stops } = lesson;
  const labels = (by: 'team' | 'engine') =>
    speaker.figures.list(
      seats.filter((seat) => seat.by === by).map(({ actor }) => speaker.words(actor).label),
    );
  const hasEngine = seats.some(({ by }) => by === 'engine');
  const rules = [
    t('start.rounds', { rounds, minutes }),
    t('start.teams', { actors: labels('team') }),
    ...(hasEngine ? [t('start.engine', { actors: labels('engine') })] : []),
    t(sees === 'open table' ? 'start.open' : 'start.own'),
    ...(predict ? [t('start.predict')] : []),
    ...(masked ? [t('start.masked')] : []),
    ...(stops.length > 0 ? [t('start.stops', { count: stops.length })] : []),
    ...announced(lesson, 0).map(({ before, step }) =>
      t('start.announced', {
        round: before,
        actor: speaker.words(speaker.step(step).actor).label,
        step: speaker.text(speaker.step(step).title),
      }),
    ),
  ];
  return (
    <ul className="lesson-rules">
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}

function CopyLink() {
  const { t } = useLesson();
  const link = useStore(app, ({ lessonLink }) => lessonLink);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  if (link === undefined) return null;
  const copy = async () => {
    try {
      // There is no clipboard where the page did not come over https.
      await navigator.clipboard.writeText(addressOf(link));
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {t('start.link')}
      </button>
      <span role="status" className="note">
        {copied === 'yes' && t('start.copied')}
        {copied === 'no' && t('start.notCopied')}
      </span>
    </>
  );
}
