import type { ActorId } from '../../engine/types.ts';
import { Title } from './Page.tsx';
import { goOn } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** Between two roles on one device: nothing of the last one is left on the page, nor of the next. */
export function HandOver({ actor }: { actor: ActorId }) {
  const { t, speaker } = useLesson();
  const values = speaker.as('actor', actor);
  return (
    <div className="lesson-hand">
      <Title>{t('hand.title', values)}</Title>
      <p className="lead">{t('hand.away')}</p>
      <p>
        <button type="button" className="primary" onClick={goOn}>
          {t('hand.go', values)}
        </button>
      </p>
    </div>
  );
}
