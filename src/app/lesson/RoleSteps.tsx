import type { StepId } from '../../engine/types.ts';
import { obstacleSentence } from '../../explain/obstacle.ts';
import type { Seen, SeenOffer } from '../../lesson/seen.ts';
import { useTakesFocus } from '../controls/focus.ts';
import { ownCosts } from './ownCosts.ts';
import { pass, propose } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** The steps of a role, each with what it costs oneself; those that cannot be taken with the reason. */
export function RoleSteps({
  seen: { offers },
  onlookers,
  chosen,
  onChoose,
}: {
  seen: Seen;
  onlookers: boolean;
  chosen: StepId | undefined;
  onChoose: (step: StepId) => void;
}) {
  const { t, speaker } = useLesson();
  const possible = offers.filter(({ obstacles }) => obstacles.length === 0);
  const blocked = offers.filter(({ obstacles }) => obstacles.length > 0);
  return (
    <>
      <div className="role-steps-head">
        <h2 className="caps">{t(onlookers ? 'role.steps.shown' : 'role.steps')}</h2>
        <button type="button" className={possible.length === 0 ? 'primary' : ''} onClick={pass}>
          {t('role.pass')}
        </button>
      </div>
      {possible.length === 0 && <p className="hint">{t('role.noStep')}</p>}
      <ul className="offers">
        {possible.map((offer) => (
          <PossibleStep
            key={offer.step}
            offer={offer}
            isOpen={offer.step === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {possible.some(({ own }) => own) && <p className="note">{t('role.still')}</p>}
      {blocked.length > 0 && (
        <details>
          <summary className="note">{t('role.blocked', { count: blocked.length })}</summary>
          <ul className="plain">
            {blocked.map(({ step, title, obstacles }) => (
              <li key={step} className="role-blocked">
                {speaker.text(title)}{' '}
                <span className="note">
                  {obstacles.map((obstacle) => obstacleSentence(speaker, obstacle)).join(' ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PossibleStep({
  offer: { step, title, note, own },
  isOpen,
  onChoose,
}: {
  offer: SeenOffer;
  isOpen: boolean;
  onChoose: (step: StepId) => void;
}) {
  const { lesson, t, speaker } = useLesson();
  // Back from the question about it.
  const opened = useTakesFocus<HTMLButtonElement>();
  const { figures } = speaker;
  const costs = own && ownCosts(speaker, own.costs);
  const moves = own?.moves.map(
    ({ issue, from, to }) =>
      `${speaker.text(speaker.issue(issue).label)} ${figures.signed(to - from)}`,
  );
  const words = costs && [
    ...(moves ?? []),
    costs.isFree ? t('role.free') : t('role.costs', { amount: costs.amount, kinds: costs.kinds }),
  ];
  return (
    <li className={isOpen ? 'offer open' : 'offer'}>
      <button
        ref={isOpen ? opened : undefined}
        type="button"
        className="offer-title"
        aria-expanded={isOpen}
        onClick={() => onChoose(step)}
      >
        <span className="title">{speaker.text(title)}</span>
        {words && <span className="note">{words.join(' · ')}</span>}
      </button>
      {isOpen && (
        <>
          {note && <p className="note">{speaker.text(note)}</p>}
          <div className="offer-play">
            <button type="button" className="primary" onClick={() => propose(step)}>
              {t(lesson.predict ? 'role.predict' : 'role.play')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}
