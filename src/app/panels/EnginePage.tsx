import { engineAssumptions } from '../../engine/assumptions.ts';
import { costMechanisms } from '../../engine/costs/list.ts';
import { consequences, movements } from '../../engine/mechanisms/list.ts';
import { offRecord } from '../../engine/record.ts';
import { pathOf } from '../../engine/tree.ts';
import type { Opening } from '../../engine/types.ts';
import { assumptionMeaning, assumptionName } from '../../explain/assumption.ts';
import { engineFormulas } from '../../explain/models/engine.ts';
import { references } from '../../explain/models/references.ts';
import { bibliography, type Citation } from '../../models/bibliography.ts';
import { showAssumptions } from '../actions.ts';
import { useTakesFocus } from '../controls/focus.ts';
import { useEngineWords, useOpinionWords } from '../opinions/words.ts';
import { useLine, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { Checked } from './Checked.tsx';

/** Our own model, told like the others: each rule, its numbers as they are now, and how far off the record it is. */
export function EnginePage() {
  const t = useOpinionWords();
  const words = useEngineWords();
  const title = useTakesFocus<HTMLHeadingElement>();
  return (
    <article className="model-about">
      <h1 ref={title} tabIndex={-1} className="headline">
        {t('model.engine')}
      </h1>
      <p className="model-question">{words.question}</p>
      <p>{words.idea}</p>
      <h2 className="caps">{t('engine.mechanisms')}</h2>
      {[...movements, ...consequences].map((rule) => (
        <Rule key={rule.id} {...rule} />
      ))}
      <h2 className="caps">{t('engine.costs')}</h2>
      {costMechanisms.map((rule) => (
        <Rule key={rule.id} {...rule} />
      ))}
      <h2 className="caps">{t('engine.record')}</h2>
      <BackTest />
      <h2 className="caps">{t('model.cannot')}</h2>
      <ul>
        {words.cannot.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <details>
        <summary>{t('model.cases')}</summary>
        <Checked cases={references} />
      </details>
    </article>
  );
}

function Rule({
  id,
  cites,
  assumptions,
}: {
  id: string;
  cites: readonly string[];
  assumptions: Readonly<Record<string, unknown>>;
}) {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const words = useEngineWords().rules[id];
  const { rates } = useLine();
  const changes = useApp(({ document }) => document.changes);
  const used = engineAssumptions.filter(({ name }) => name in assumptions);
  return (
    <section className="engine-rule" aria-label={words?.name}>
      <h3>{words?.name}</h3>
      <p className="formula">{engineFormulas[id]}</p>
      <p>{words?.says}</p>
      <p className="note">
        {t('model.ours')}: {words?.ours}
      </p>
      {used.length > 0 && (
        <ul className="plain">
          {used.map((assumption) => (
            <li key={assumption.name}>
              <strong>{assumptionName(speaker, assumption)}</strong>{' '}
              {t('model.range', {
                low: speaker.figures.exact(assumption.low),
                high: speaker.figures.exact(assumption.high),
                value: speaker.figures.exact(rates[assumption.name] ?? assumption.value),
              })}
              {assumption.name in changes && ` (${t('engine.changed')})`}{' '}
              <button
                type="button"
                className="link"
                onClick={() => showAssumptions({ of: 'name', name: assumption.name })}
              >
                {t('engine.change')}
              </button>
              <span className="note">{assumptionMeaning(speaker, assumption)}</span>
            </li>
          ))}
        </ul>
      )}
      {cites.length > 0 && (
        <p className="note" lang="en">
          {cites.map((key) => bibliography[key as Citation]).join(' ')}
        </p>
      )}
    </section>
  );
}

/** The real course played from the opening, held against where the actors stood, beside the plain guess. */
function BackTest() {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const { scenario, replay } = useLine();
  const document = useApp((state) => state.document);
  const { figures } = speaker;
  const { date, record } = scenario.openings.find(({ id }) => id === document.opening) as Opening;
  const moves = scenario.record.moves.slice(record.first);
  const rows = scenario.record.checkpoints
    .filter((checkpoint) => checkpoint.date > date)
    .map((checkpoint) => {
      const played = moves.filter((move) => move.date <= checkpoint.date).map(({ step }) => step);
      const state = replay.state(pathOf(scenario, played));
      return { date: checkpoint.date, off: offRecord(scenario, state, checkpoint) };
    });
  if (rows.length === 0) return <p>{t('engine.noRecord')}</p>;
  return (
    <>
      <p className="note">{t('engine.recordNote', { day: figures.date(date) })}</p>
      <table className="back-test">
        <thead>
          <tr>
            <th scope="col">{t('engine.date')}</th>
            <th scope="col" className="amount">
              {t('engine.model')}
            </th>
            <th scope="col" className="amount">
              {t('engine.plain')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date: day, off }) => (
            <tr key={day}>
              <th scope="row">{figures.date(day)}</th>
              <td className="amount">{figures.fixed(off.model)}</td>
              <td className="amount">{figures.fixed(off.unchanged)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
