import { useStore } from 'zustand';
import { obstacleSentence } from '../../explain/obstacle.ts';
import type { Entry } from '../../lesson/run.ts';
import { movedIn } from '../../lesson/seen.ts';
import { app } from '../store.ts';
import { Moves } from './Moves.tsx';
import { Title } from './Page.tsx';
import { goOn, sightOf } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** A step that happened by itself, or did not because something stands in its way. */
export function EventPage({ told, did }: { told: boolean; did: Entry }) {
  const { t, speaker } = useLesson();
  const values = speaker.as('actor', did.actor);
  const step = did.step === undefined ? '' : speaker.text(speaker.step(did.step).title);
  return (
    <>
      <Title>{t(told ? 'event.title.told' : 'event.title', values)}</Title>
      {did.obstacles ? (
        <>
          <p className="lead">{t('event.not', { step })}</p>
          <p>{did.obstacles.map((obstacle) => obstacleSentence(speaker, obstacle)).join(' ')}</p>
        </>
      ) : (
        <>
          <p className="lead">{step}</p>
          <LastMoves />
        </>
      )}
      <p>
        <button type="button" className="primary" onClick={goOn}>
          {t('goOn')}
        </button>
      </p>
    </>
  );
}

/** What the last move of the line has done, as everybody can see it. */
export function LastMoves() {
  const { lesson, run } = useLesson();
  const document = useStore(app, (state) => state.document);
  const { scenario, turns } = sightOf({ document }, run);
  const turn = turns.at(-1);
  return turn ? <Moves moved={movedIn(scenario, turn, lesson)} /> : null;
}
