import { useState } from 'react';
import type { StepId } from '../../engine/types.ts';
import type { Phase } from '../../lesson/run.ts';
import type { Seen } from '../../lesson/seen.ts';
import { Done } from './Done.tsx';
import { Expecting } from './Expecting.tsx';
import { Title } from './Page.tsx';
import { RoleKnows } from './RoleKnows.tsx';
import { RoleSteps } from './RoleSteps.tsx';
import { RoleTable } from './RoleTable.tsx';
import { useLesson } from './useLesson.ts';

interface RolePageProps {
  seen: Seen;
  phase: Phase & { at: 'turn' };
  /** Everybody looks on: the page speaks of the role, not to it. */
  onlookers: boolean;
  /** What was expected of the step just played, and what came. */
  expected: string | undefined;
}

/** One turn of one role: what it knows, where everybody stands, and what it can do. */
export function RolePage({ seen, phase, onlookers, expected }: RolePageProps) {
  const { t, speaker } = useLesson();
  const { role, offers } = seen;
  const { asking, did } = phase;
  const first = offers.find(({ obstacles }) => obstacles.length === 0)?.step;
  const [chosen, setChosen] = useState<StepId | undefined>(first);
  const values = speaker.as('actor', role);
  // The last deed of the line is this turn's, unless it waited.
  const deed = did?.step === undefined ? undefined : seen.deeds.at(-1);
  const offer = did ? undefined : offers.find(({ step }) => step === (asking ?? chosen));

  const title = (
    <div key="title" className="role-title">
      {did ? (
        <Title key="did">
          {did.step !== undefined
            ? t(onlookers ? 'deed' : 'role.done', {
                actor: speaker.words(role).label,
                step: speaker.text(speaker.step(did.step).title),
              })
            : t(onlookers ? 'role.waited.shown' : 'role.waited', values)}
        </Title>
      ) : (
        <Title key="choose">{t(onlookers ? 'role.title.shown' : 'role.title', values)}</Title>
      )}
    </div>
  );
  const knows = <RoleKnows key="knows" seen={seen} />;
  const table = (
    <RoleTable key="table" seen={seen} onlookers={onlookers} offer={offer} did={deed} />
  );
  const words = t(onlookers ? 'role.steps.shown' : 'role.steps');
  const steps = (
    <section key="steps" className="role-steps" aria-label={words}>
      {did ? (
        <Done deed={deed} onlookers={onlookers} expected={expected} />
      ) : asking !== undefined ? (
        <Expecting key={asking} step={asking} seen={seen} />
      ) : (
        <RoleSteps seen={seen} onlookers={onlookers} chosen={chosen} onChoose={setChosen} />
      )}
    </section>
  );
  // Where there is no room for columns, what was done comes before what is known.
  return (
    <div className="role">{did ? [title, steps, table, knows] : [title, knows, table, steps]}</div>
  );
}
