import { useState } from 'react';
import type { ActorId } from '../../engine/types.ts';
import { teamsOf } from '../../lesson/run.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { Title } from './Page.tsx';
import { takeRole } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** Alone: one role, with the engine in the others, or all of them. */
export function RoleChoice() {
  const { run, t, speaker } = useLesson();
  const roles = teamsOf(run).map(({ actor }) => actor);
  const [chosen, setChosen] = useState<ActorId | 'all'>(roles[0] ?? 'all');
  return (
    <>
      <Title>{t('roles.title')}</Title>
      <fieldset className="choices" aria-label={t('roles.title')}>
        {roles.map((role) => (
          <label key={role} className="choice">
            <input
              type="radio"
              name="role"
              checked={chosen === role}
              onChange={() => setChosen(role)}
            />
            <MarkIcon {...speaker.actor(role)} size={18} />
            <span>
              {t('roles.one', { ...speaker.as('actor', role), actor: speaker.words(role).label })}
              <span className="note">{speaker.text(speaker.actor(role).description)}</span>
            </span>
          </label>
        ))}
        <label className="choice">
          <input
            type="radio"
            name="role"
            checked={chosen === 'all'}
            onChange={() => setChosen('all')}
          />
          <span>{t('roles.all')}</span>
        </label>
      </fieldset>
      <p>
        <button type="button" className="primary" onClick={() => takeRole(chosen)}>
          {t('roles.go')}
        </button>
      </p>
    </>
  );
}
