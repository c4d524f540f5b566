import type { ActorId } from '../../engine/types.ts';
import { obstacleSentence } from '../../explain/obstacle.ts';
import type { Entry } from '../../lesson/run.ts';
import { LastMoves } from './EventPage.tsx';
import { choiceSentence } from './engineSeat.ts';
import { Title } from './Page.tsx';
import { goOn } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** An empty seat: what the engine does there, and why, unless the why would tell of limits. */
export function EnginePage({ actor, did }: { actor: ActorId; did?: Entry | undefined }) {
  const { t, speaker } = useLesson();
  const values = speaker.as('actor', actor);
  if (!did) return <Title>{t('engine.thinking', values)}</Title>;
  const { step, obstacles } = did;
  const isPlayed = step !== undefined && !obstacles;
  const title = step === undefined ? '' : speaker.text(speaker.step(step).title);
  return (
    <>
      <Title key="did">{t(isPlayed ? 'engine.title' : 'engine.waits', values)}</Title>
      {isPlayed && <p className="lead">{title}</p>}
      {obstacles && (
        <p>
          {t('engine.blocked', { step: title })}{' '}
          {obstacles.map((obstacle) => obstacleSentence(speaker, obstacle)).join(' ')}
        </p>
      )}
      <Reason did={did} />
      {isPlayed && <LastMoves />}
      <p>
        <button type="button" className="primary" onClick={goOn}>
          {t('goOn')}
        </button>
      </p>
    </>
  );
}

/** Under own limits a reason would tell what an actor wants and can bear: that waits for the end. */
function Reason({ did }: { did: Entry }) {
  const { lesson, t, speaker } = useLesson();
  if (lesson.sees === 'own limits') return <p className="note">{t('engine.later')}</p>;
  const why = choiceSentence(speaker, did);
  return why === undefined ? null : <p className="cause">{why}</p>;
}
