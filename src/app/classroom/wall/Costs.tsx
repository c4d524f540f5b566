import { memo } from 'react';
import type { Speaker } from '../../../explain/speaker.ts';
import { spreadWords } from '../../../explain/wall.ts';
import { costsOf, type Wall } from '../../../lesson/wall.ts';
import { CostTicks } from '../../charts/CostTicks.tsx';
import { useSize } from '../../controls/useSize.ts';
import { useWallWords } from './useWallWords.ts';

/** What the lines cost whom; costs of different bearers are never added together. */
export const Costs = memo(function Costs({ wall, speaker }: { wall: Wall; speaker: Speaker }) {
  const t = useWallWords();
  const [ref, width] = useSize<HTMLDivElement>();
  const { scenario, figures } = speaker;
  const rows = scenario.actors
    .filter(({ core }) => core)
    .map(({ id, tone, budget }) => ({
      ...{ actor: id, label: speaker.words(id).label, tone, budget: budget.value },
      costs: costsOf(scenario, wall.lines, id),
    }));
  return (
    <section className="keep" aria-label={t('costs')}>
      <h2 className="caps">{t('costs')}</h2>
      <div ref={ref}>{width > 0 && <CostTicks {...{ width, rows }} figure={figures.plain} />}</div>
      <p className="note">{t('costsKey')}</p>
      <ul className="visually-hidden">
        {wall.costs
          .filter(({ bearer }) => rows.some(({ actor }) => actor === bearer))
          .map(({ bearer, spread }) => (
            <li key={bearer}>
              {speaker.words(bearer).label}: {spreadWords(speaker, spread)}
            </li>
          ))}
      </ul>
    </section>
  );
});
