import { first, size } from '../../engine/path.ts';
import { type Bearer, type Cost, type CostKind, SYSTEM, type Turn } from '../../engine/types.ts';
import { bearerName, costFactors, costSentence, kindName } from '../../explain/cost.ts';
import { factorNames } from '../../explain/reason.ts';
import type { ActorFile, StepFile } from '../../scenario/types.ts';
import { open, showAssumptions } from '../actions.ts';
import { useUi } from '../i18n/useUi.ts';
import { useLine, usePlace, useSpeaker } from '../selectors.ts';
import { SourceList } from './Provenance.tsx';

const smallest = 0.05;

/** The entries behind a cell of the ledger: move by move, with rule and source. */
export function CostCard({ bearer, kind }: { bearer: Bearer; kind: CostKind }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { replay } = useLine();
  const { path } = usePlace();
  const { figures } = speaker;
  const moves = replay.line(path).map((turn, i) => {
    const costs = turn.costs.filter((cost) => cost.bearer === bearer && cost.kind === kind);
    return { turn, place: first(path, i + 1), costs, amount: sum(costs) };
  });
  const paid = moves.filter(({ amount }) => amount >= smallest);
  const small = moves.filter(({ amount }) => amount > 0 && amount < smallest);
  const total = sum(moves);

  return (
    <>
      <h2 className="caps">
        {t('cost.title', {
          bearer: bearerName(speaker, bearer),
          kind: bearer === SYSTEM ? 'none' : kindName(speaker, kind),
          move: size(path),
        })}
      </h2>
      <p className="headline">
        {t('cost.sofar', { total: figures.fixed(total), count: paid.length })}
      </p>
      {paid.length === 0 && <p className="body">{t('cost.none')}</p>}
      <ol className="entries">
        {paid.toReversed().map(({ turn, place, costs, amount }) => (
          <li key={place}>
            <p className="entry-title">
              <button type="button" className="link" onClick={() => open(place)}>
                {size(place)}. {speaker.text((turn.step as StepFile).title)}
              </button>
              <strong className="figure">{figures.fixed(amount)}</strong>
            </p>
            {costs.map((cost, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries keep their order
              <EntryLine key={i} cost={cost} />
            ))}
            {costs.some(({ mechanism }) => mechanism === 'authored') && <Behind turn={turn} />}
          </li>
        ))}
      </ol>
      {small.length > 0 && (
        <p className="note">
          {t('cost.smaller', { count: small.length, total: figures.factor(sum(small)) })}
        </p>
      )}
      {bearer !== SYSTEM && <Budget bearer={bearer} />}
    </>
  );
}

function EntryLine({ cost }: { cost: Cost }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const product = costFactors(speaker, cost);
  return (
    <p className="note">
      <strong>{figures.fixed(cost.amount)}</strong> (
      {t('number.range', { low: figures.fixed(cost.low), high: figures.fixed(cost.high) })}){' '}
      {costSentence(speaker, cost)}
      {product && (
        <>
          {' '}
          <span className="figure">{product}</span> ({factorNames(speaker, cost.terms)})
        </>
      )}
    </p>
  );
}

/** Where an authored cost comes from. */
function Behind({ turn }: { turn: Turn }) {
  const t = useUi();
  const step = turn.step as StepFile;
  return (
    <details>
      <summary>{t('sources.open', { count: step.sources.length })}</summary>
      <SourceList about={step} />
      <button
        type="button"
        className="link"
        onClick={() => showAssumptions({ of: 'step', step: step.id })}
      >
        {t('sources.disagreeThis')}
      </button>
    </details>
  );
}

/** Why the budget is what it is. */
function Budget({ bearer }: { bearer: Bearer }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { budget } = speaker.actor(bearer) as ActorFile;
  const { figures } = speaker;
  return (
    <>
      <h3 className="caps">{t('cost.budget')}</h3>
      <p className="body">
        <strong>{figures.plain(budget.value)}</strong>{' '}
        {t('number.range', { low: figures.plain(budget.low), high: figures.plain(budget.high) })}.{' '}
        {t('sources.judgement')} {speaker.text(budget.because)}
      </p>
    </>
  );
}

const sum = (list: readonly { amount: number }[]): number =>
  list.reduce((total, { amount }) => total + amount, 0);
