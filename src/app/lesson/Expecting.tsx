import { useState } from 'react';
import { answers } from '../../engine/prediction.ts';
import type { StepId } from '../../engine/types.ts';
import { predictionQuestion } from '../../explain/prediction.ts';
import type { Seen } from '../../lesson/seen.ts';
import { useTakesFocus } from '../controls/focus.ts';
import { useUi } from '../i18n/useUi.ts';
import { predict, reconsider } from './playing.ts';
import { useLesson } from './useLesson.ts';

/**
 * What is expected of a step before it is played. About whom and on what it is asked first follows
 * from what is public, whom the step is aimed at: asking about whoever moves most would tell who does.
 */
export function Expecting({ step, seen: { role, actors, issues } }: { step: StepId; seen: Seen }) {
  const { t, speaker } = useLesson();
  const ui = useUi();
  const question = useTakesFocus<HTMLHeadingElement>();
  const played = speaker.step(step);
  const others = actors.map(({ id }) => id).filter((id) => id !== role);
  const [about, setAbout] = useState(() => ({
    actor: others.find((id) => played.targets.includes(id)) ?? (others[0] as string),
    issue: (issues[0] as (typeof issues)[number]).issue,
  }));
  return (
    <div className="guess">
      <p className="strong">{speaker.text(played.title)}</p>
      <h2 ref={question} tabIndex={-1} className="cause">
        {predictionQuestion(speaker, { step: played }, about)}
      </h2>
      <fieldset className="answers" aria-label={ui('predict.answers')}>
        {answers.map((answer) => (
          <button key={answer} type="button" onClick={() => predict({ ...about, answer })}>
            {ui(`predict.${answer}`)}
          </button>
        ))}
      </fieldset>
      <details>
        <summary className="note">{t('role.guess')}</summary>
        <p className="lesson-actions">
          <select
            aria-label={t('role.whose')}
            value={others.indexOf(about.actor)}
            onChange={({ target }) =>
              setAbout({ ...about, actor: others[Number(target.value)] as string })
            }
          >
            {others.map((id, i) => (
              <option key={id} value={i}>
                {speaker.words(id).label}
              </option>
            ))}
          </select>
          <select
            aria-label={t('role.what')}
            value={about.issue}
            onChange={({ target }) => setAbout({ ...about, issue: target.value })}
          >
            {issues.map(({ issue }) => (
              <option key={issue} value={issue}>
                {speaker.text(speaker.issue(issue).label)}
              </option>
            ))}
          </select>
        </p>
      </details>
      <p>
        <button type="button" className="link" onClick={reconsider}>
          {t('role.another')}
        </button>
      </p>
    </div>
  );
}
