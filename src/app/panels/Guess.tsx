import { useState } from 'react';
import { answers, type Prediction } from '../../engine/prediction.ts';
import type { Turn } from '../../engine/types.ts';
import { predictionQuestion, worthAsking } from '../../explain/prediction.ts';
import { ask, playStep } from '../actions.ts';
import { useUi } from '../i18n/useUi.ts';
import { boardActors, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

/** One tap: what somebody will do when this step is played. The tap plays it. */
export function Answers({ turn, about }: { turn: Turn; about: Omit<Prediction, 'answer'> }) {
  const t = useUi();
  const place = useApp(({ view }) => view.place);
  return (
    <fieldset className="answers" aria-label={t('predict.answers')}>
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          onClick={() => playStep(turn.step.id, place, { ...about, answer })}
        >
          {t(`predict.${answer}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** The question before a step from the list: about whom and on what is the reader's choice. */
export function Guess({ turn }: { turn: Turn }) {
  const t = useUi();
  const speaker = useSpeaker();
  const issues = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const [about, setAbout] = useState(() => worthAsking(speaker, turn, issues));
  const actors = boardActors(speaker.scenario, others).filter(({ id }) => id !== turn.step.actor);
  return (
    <div className="guess">
      <p className="body">{predictionQuestion(speaker, turn, about)}</p>
      <Answers turn={turn} about={about} />
      <details>
        <summary className="note">{t('predict.about')}</summary>
        <select
          aria-label={t('predict.whose')}
          value={about.actor}
          onChange={({ target }) => setAbout({ ...about, actor: target.value })}
        >
          {actors.map(({ id }) => (
            <option key={id} value={id}>
              {speaker.words(id).label}
            </option>
          ))}
        </select>{' '}
        <select
          aria-label={t('predict.onWhat')}
          value={about.issue}
          onChange={({ target }) => setAbout({ ...about, issue: target.value })}
        >
          {issues.map((id) => (
            <option key={id} value={id}>
              {speaker.text(speaker.issue(id).label)}
            </option>
          ))}
        </select>
      </details>
      <button type="button" className="link" onClick={() => ask(undefined)}>
        {t('predict.cancel')}
      </button>
    </div>
  );
}
