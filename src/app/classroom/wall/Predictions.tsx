import { memo, useState } from 'react';
import type { Speaker } from '../../../explain/speaker.ts';
import { predictionSentences } from '../../../explain/wall.ts';
import type { Wall } from '../../../lesson/wall.ts';
import { PredictedTicks } from '../../charts/PredictedTicks.tsx';
import { useSize } from '../../controls/useSize.ts';
import { predictedOf } from './predictedOf.ts';
import { useWallWords } from './useWallWords.ts';

/** What was expected beside what happened, of one actor at a time. */
export const Predictions = memo(function Predictions({
  wall,
  speaker,
}: {
  wall: Wall;
  speaker: Speaker;
}) {
  const t = useWallWords();
  const [ref, width] = useSize<HTMLDivElement>();
  const [chosen, setChosen] = useState<string>();
  const predicted = predictedOf(wall);
  const shown = predicted.find(({ actor }) => actor === chosen) ?? predicted[0];
  if (!shown) {
    return (
      <section aria-label={t('predictions')}>
        <h2 className="caps">{t('predictions')}</h2>
        <p className="note">{t('noPredictions')}</p>
      </section>
    );
  }
  const { tone } = speaker.actor(shown.actor);
  const [sum, ...told] = predictionSentences(speaker, shown.actor, wall.predictions);
  return (
    <section className="keep" aria-label={t('predictions')}>
      <h2 className="caps">{t('predicted', speaker.as('actor', shown.actor))}</h2>
      {predicted.length > 1 && (
        <label className="note screen-only">
          {t('predictedOf')}{' '}
          <select value={shown.actor} onChange={({ target }) => setChosen(target.value)}>
            {predicted.map(({ actor }) => (
              <option key={actor} value={actor}>
                {speaker.words(actor).label}
              </option>
            ))}
          </select>
        </label>
      )}
      <div ref={ref}>
        {width > 0 && (
          <PredictedTicks
            {...{ width, tone }}
            rows={shown.rows.map((row) => ({ ...row, label: t(row.answer) }))}
          />
        )}
      </div>
      <p className="note">
        {sum} {t('predictedKey')}
      </p>
      <ul className="visually-hidden">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
});
