import { charge, nothingBorne, total } from '../../engine/ledger.ts';
import { type Bearer, type Cost, costKinds, SYSTEM, type Turn } from '../../engine/types.ts';
import { bearerName, kindPhrase } from '../../explain/cost.ts';
import { predictionTold } from '../../explain/prediction.ts';
import { story, type Sentence as Telling } from '../../explain/story.ts';
import { packagesSentence } from '../../explain/verdict.ts';
import type { StepFile } from '../../scenario/types.ts';
import { openNumber, tryInstead } from '../actions.ts';
import { BudgetBar } from '../charts/BudgetBar.tsx';
import { type CostRow, CostRows } from '../charts/CostRows.tsx';
import { useGivesFocusBack } from '../controls/focus.ts';
import { Sentence } from '../controls/Sentence.tsx';
import { useUi } from '../i18n/useUi.ts';
import { whyItWaits } from '../moveWords.ts';
import { replayLast } from '../replay.ts';
import {
  useAnotherWay,
  useLine,
  usePackages,
  usePlace,
  usePreview,
  useSpeaker,
} from '../selectors.ts';
import { Shows, useApp } from '../shown.tsx';
import { Dated } from './Dated.tsx';
import { OnRecord } from './OnRecord.tsx';
import { Provenance } from './Provenance.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';

const sentencesShown = 3;
const costsShown = 5;

/** Why positions moved in the last move, or would in the one looked at, and what it costs whom. */
export function Why() {
  const t = useUi();
  const preview = usePreview();
  const { turn } = usePlace();
  const shown = preview ?? turn;
  useGivesFocusBack();
  return (
    // At the opening there is only text: where it does not fit, the keyboard scrolls it.
    <section className="why" aria-label={t('why.title')} {...(shown ? {} : { tabIndex: 0 })}>
      <h2 className="caps">{t(preview ? 'why.preview' : 'why.title')}</h2>
      {shown ? <Turned turn={shown} mood={preview ? 'would' : 'did'} /> : <AtTheOpening />}
      <Shows when="rest">
        <Further />
      </Shows>
    </section>
  );
}

function Turned({ turn, mood }: { turn: Turn; mood: 'did' | 'would' }) {
  const t = useUi();
  const speaker = useSpeaker();
  const step = turn.step as StepFile;
  const sentences = story(speaker, turn, mood);
  return (
    <>
      <p className="step-title">
        {speaker.words(step.actor).label}: {speaker.text(step.title)}
      </p>
      {mood === 'did' && <Expected turn={turn} />}
      <p className="cause">
        {turn.obstacles.length > 0
          ? `${t('rebase.waits')} ${whyItWaits(speaker, turn.obstacles)}`
          : sentences.length === 0 && t('why.nobody')}
        {sentences.slice(0, sentencesShown).map(({ shift, parts }) => (
          <span key={`${shift.actor} ${shift.issue}`}>
            <Sentence
              parts={parts}
              onOpen={() => openNumber({ of: 'position', actor: shift.actor, issue: shift.issue })}
            />{' '}
          </span>
        ))}
      </p>
      {sentences.length > sentencesShown && <Smaller sentences={sentences.slice(sentencesShown)} />}
      <Costs turn={turn} planned={mood === 'would'} />
      <Budgets turn={turn} planned={mood === 'would'} />
    </>
  );
}

/** What the numbers are held against, what they hang on, and where they come from. */
function Further() {
  const t = useUi();
  const preview = usePreview();
  const { turn } = usePlace();
  const shown = preview ?? turn;
  return (
    <>
      {!preview && turn && <Dated />}
      {!preview && turn && <OnRecord />}
      {shown && <WhatWouldChange turn={shown} />}
      <Room />
      {shown && <Provenance step={shown.step as StepFile} />}
      {!preview && turn && (
        <button type="button" className="link again" onClick={replayLast}>
          {t('replay.again')}
        </button>
      )}
    </>
  );
}

/** What was expected of this move, and for a newcomer another way to try. */
function Expected({ turn }: { turn: Turn }) {
  const t = useUi();
  const speaker = useSpeaker();
  const prediction = useApp(({ document, view }) => document.remarks.predictions[view.place]);
  const another = useAnotherWay() as StepFile | undefined;
  return (
    <>
      {prediction && <p className="body expected">{predictionTold(speaker, turn, prediction)}</p>}
      {another && (
        <button type="button" className="primary another" onClick={() => tryInstead(another.id)}>
          {t('predict.another', { step: speaker.text(another.title) })}
        </button>
      )}
    </>
  );
}

/** The changes that are not among the largest, on demand. */
function Smaller({ sentences }: { sentences: readonly Telling[] }) {
  const t = useUi();
  return (
    <details className="smaller">
      <summary className="note">{t('why.more', { count: sentences.length })}</summary>
      {sentences.map(({ shift, parts }) => (
        <p key={`${shift.actor} ${shift.issue}`}>
          <Sentence
            parts={parts}
            onOpen={() => openNumber({ of: 'position', actor: shift.actor, issue: shift.issue })}
          />
        </p>
      ))}
    </details>
  );
}

/** One row per bearer and kind, dearest first; never added up over bearers. */
function Costs({ turn, planned }: { turn: Turn; planned: boolean }) {
  const t = useUi();
  const speaker = useSpeaker();
  const rows = costRows(turn.costs).map(({ bearer, kind, amount, low, high }): CostRow => {
    const look = bearer === SYSTEM ? {} : speaker.actor(bearer);
    return {
      ...{ shape: undefined, tone: undefined },
      ...look,
      id: `${bearer} ${kind}`,
      label: bearerName(speaker, bearer),
      kind: kindPhrase(speaker, kind),
      amount,
      low,
      high,
      text: speaker.figures.fixed(amount),
      state: planned ? 'planned' : 'paid',
      onOpen: () => openNumber({ of: 'cost', bearer, kind }),
    } as CostRow;
  });
  const worth = rows.filter(({ amount }) => amount >= 0.25);
  const shown = worth.slice(0, costsShown);
  return (
    <>
      <h3 className="caps">{t(planned ? 'why.wouldCost' : 'why.cost')}</h3>
      {shown.length === 0 ? (
        <p className="note">{t('why.noCost')}</p>
      ) : (
        <CostRows caption={t(planned ? 'why.wouldCost' : 'why.cost')} rows={shown} />
      )}
      {rows.length > shown.length && (
        <p className="note">{t('why.smallerCosts', { count: rows.length - shown.length })}</p>
      )}
    </>
  );
}

function costRows(
  costs: readonly Cost[],
): Pick<Cost, 'bearer' | 'kind' | 'amount' | 'low' | 'high'>[] {
  const rows = new Map<string, Pick<Cost, 'bearer' | 'kind' | 'amount' | 'low' | 'high'>>();
  for (const { bearer, kind, amount, low, high } of costs) {
    const cell = `${bearer} ${kind}`;
    const row = rows.get(cell) ?? { bearer, kind, amount: 0, low: 0, high: 0 };
    rows.set(cell, {
      ...row,
      amount: row.amount + amount,
      low: row.low + low,
      high: row.high + high,
    });
  }
  return [...rows.values()].sort((a, b) => b.amount - a.amount);
}

/** What those who pay most have spent of what they can carry. */
function Budgets({ turn, planned }: { turn: Turn; planned: boolean }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario } = useLine();
  const added = charge(nothingBorne, turn.costs);
  const payers = scenario.actors
    .filter(({ id, core }) => core && total(added, id) >= 0.25)
    .sort((a, b) => total(added, b.id) - total(added, a.id))
    .slice(0, 2);
  if (payers.length === 0) return null;
  const { figures } = speaker;

  return (
    <>
      <h3 className="caps">{t('why.budget')}</h3>
      {payers.map(({ id, tone, budget }) => {
        const before = total(turn.before.borne, id);
        const after = before + total(added, id);
        const spent = planned ? before : after;
        const words = planned
          ? t('why.wouldSpend', {
              actor: speaker.words(id).label,
              spent: figures.fixed(spent),
              would: figures.fixed(after),
            })
          : t('why.spent', { actor: speaker.words(id).label, spent: figures.fixed(spent) });
        return (
          <button
            key={id}
            type="button"
            className="budget"
            aria-label={t('why.openBudget', { words, budget: figures.plain(budget.value) })}
            onClick={() => openNumber({ of: 'cost', bearer: id, kind: dearest(turn, id) })}
          >
            <BudgetBar
              tone={tone}
              spent={spent}
              added={planned ? after - before : undefined}
              budget={budget.value}
              words={after > budget.value ? t('why.over', { words }) : words}
              limitWords={t('why.of', { budget: figures.plain(budget.value) })}
            />
          </button>
        );
      })}
    </>
  );
}

function dearest(turn: Turn, bearer: Bearer) {
  const borne = charge(nothingBorne, turn.costs)[bearer];
  return costKinds.reduce((most, kind) =>
    (borne?.[kind] ?? 0) > (borne?.[most] ?? 0) ? kind : most,
  );
}

/** Whether any package on the issues shown is possible as things stand. */
function Room() {
  const t = useUi();
  const speaker = useSpeaker();
  const found = usePackages();
  return (
    <>
      <h3 className="caps">{t('why.room')}</h3>
      <p className="body">{packagesSentence(speaker, found)}</p>
    </>
  );
}

function AtTheOpening() {
  const speaker = useSpeaker();
  return (
    <>
      <p className="cause">{speaker.text(speaker.scenario.summary)}</p>
      <p className="note">{speaker.text(speaker.scenario.disclaimer)}</p>
    </>
  );
}
