import { useState } from 'react';
import { size } from '../../engine/path.ts';
import { stanceOf } from '../../engine/table.ts';
import type { IssueId } from '../../engine/types.ts';
import {
  forecastSentence,
  opinionsHeadline,
  opinionsOn,
  remarkSentence,
  spreadOf,
  spreadSentence,
  wouldSentence,
} from '../../explain/opinions/forecast.ts';
import { forecasters } from '../../models/index.ts';
import type { Forecast } from '../../models/model.ts';
import { showBoard, showModel } from '../actions.ts';
import { OpinionLane } from '../charts/OpinionLane.tsx';
import { useTakesFocus } from '../controls/focus.ts';
import { useCompact } from '../controls/media.ts';
import { useSize } from '../controls/useSize.ts';
import { type Forecasts, useForecasts } from '../opinions/useForecasts.ts';
import { useModelWords, useOpinionWords } from '../opinions/words.ts';
import { boardActors, firstOffer, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import './opinions.css';
import { Packages } from './Packages.tsx';
import { Stability } from './Stability.tsx';
import { Trades } from './Trades.tsx';
import { War } from './War.tsx';

/** What published models say of the place where the reader is. */
export function Opinions() {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const compact = useCompact();
  const { path, state } = usePlace();
  const title = useTakesFocus<HTMLHeadingElement>();
  const issues = useApp(({ view }) => view.issues);
  const offer = useApp(firstOffer);
  const chosen = useApp((app) => app.chosen);
  const step = chosen ?? offer?.step.id;
  const [withStep, setWithStep] = useState(false);
  const counted = useForecasts({});
  const would = useForecasts({ step, wanted: withStep && step !== undefined });
  const [forward, setForward] = useState<{ model: string; round: number }>();
  const rounds = forward ? (counted.found[forward.model]?.path?.length ?? 1) - 1 : 0;
  const round = Math.min(forward?.round ?? 0, rounds);
  const words = useModelWords();
  const withThen = withStep && step !== undefined ? { step, counted: would } : undefined;

  const said = useOpinions(counted);
  const byIssue = issues.map((issue, row) => ({ issue, opinions: opinionsOn(row, said) }));
  const movers = said.filter(({ forecast }) => (forecast.path?.length ?? 0) > 1);
  const headline =
    counted.state === 'counting' && said.length < 2
      ? t('headline.waiting')
      : opinionsHeadline(speaker, byIssue);
  const { date } = speaker.scenario.openings.find(({ id }) => id === state.start.opening) ?? {
    date: '',
  };

  return (
    <div className="opinions-page">
      <section className="opinions-board" aria-label={t('panel.title')}>
        <h1 ref={title} tabIndex={-1} className="headline">
          {headline}
        </h1>
        <div className="opinions-tools">
          <p className="note">
            {t('panel.where', { day: speaker.figures.date(date), move: size(path) })}
          </p>
          {step !== undefined && (
            <button
              type="button"
              aria-pressed={withStep}
              onClick={() => {
                setWithStep(!withStep);
              }}
            >
              {t('panel.with', { step: speaker.text(speaker.step(step).title) })}
            </button>
          )}
          <label>
            {t('panel.forward')}{' '}
            <select
              aria-label={t('panel.forward')}
              value={forward?.model ?? ''}
              onChange={({ target }) =>
                setForward(target.value === '' ? undefined : { model: target.value, round: 1 })
              }
            >
              <option value="">–</option>
              {movers.map(({ model, name }) => (
                <option key={model} value={model}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {forward && (
            <>
              <button
                type="button"
                disabled={round === 0}
                aria-label={t('panel.last')}
                onClick={() => setForward({ ...forward, round: round - 1 })}
              >
                ‹
              </button>
              <span role="status">{t('panel.round', { round, rounds })}</span>
              <button
                type="button"
                disabled={round >= rounds}
                aria-label={t('panel.next')}
                onClick={() => setForward({ ...forward, round: round + 1 })}
              >
                ›
              </button>
            </>
          )}
          <button type="button" className="link" onClick={() => showModel('engine')}>
            {t('panel.all')}
          </button>
          <button
            type="button"
            className={compact ? 'opinions-back' : 'opinions-back primary'}
            onClick={showBoard}
          >
            {t('panel.back')}
          </button>
        </div>
        <Progress counted={counted} />
        {byIssue.map(({ issue }, row) => (
          <Scale
            key={issue}
            issue={issue}
            row={row}
            said={said}
            would={withThen}
            ghosts={forward && counted.found[forward.model]?.path?.[round]}
          />
        ))}
        <p className="note">{t('panel.note')}</p>
        {said.flatMap(({ model, forecast }) =>
          forecast.remarks.map((remark) => (
            <p key={`${model} ${remark.kind}`} className="note">
              {remarkSentence(speaker, words[model]?.name ?? model, remark)}
            </p>
          )),
        )}
        <details className="opinions-words">
          <summary>{t('panel.words')}</summary>
          {issues.map((issue, row) => (
            <Words key={issue} issue={issue} row={row} said={said} would={withThen} />
          ))}
        </details>
      </section>
      <aside className="opinions-aside">
        <Packages />
        <Stability />
        <Trades />
        <War />
      </aside>
    </div>
  );
}

interface Said {
  model: string;
  name: string;
  forecast: Forecast;
}

/** In the order of the models; those not counted yet are left out. */
function useOpinions(counted: Forecasts): Said[] {
  const words = useModelWords();
  return forecasters.flatMap(({ id }) => {
    const forecast = counted.found[id];
    return forecast ? [{ model: id, name: words[id]?.short ?? id, forecast }] : [];
  });
}

/** What is being counted, with a way to stop it; models that failed. */
function Progress({ counted }: { counted: Forecasts }) {
  const t = useOpinionWords();
  const words = useModelWords();
  const nameOf = (model: string) => words[model]?.name ?? model;
  return (
    <>
      {counted.at !== undefined && (
        <p className="note" role="status">
          {t('panel.counting', { model: nameOf(counted.at) })}{' '}
          <progress value={Object.keys(counted.found).length} max={forecasters.length} />{' '}
          <button type="button" className="link" onClick={counted.cancel}>
            {t('panel.cancel')}
          </button>
        </p>
      )}
      {counted.state === 'cancelled' && (
        <p className="note">
          {t('panel.cancelled')}{' '}
          <button type="button" className="link" onClick={counted.again}>
            {t('panel.again')}
          </button>
        </p>
      )}
      {counted.failed.map((model) => (
        <p key={model} className="note">
          {t('panel.failed', { model: nameOf(model) })}
        </p>
      ))}
    </>
  );
}

interface Told {
  issue: IssueId;
  /** Of the issue, in every forecast. */
  row: number;
  said: readonly Said[];
  /** What the models say if the step were played. */
  would: { step: string; counted: Forecasts } | undefined;
}

/** The sentences of one issue, and where each tick would go. */
function useSentences({ row, would }: Told) {
  const speaker = useSpeaker();
  const thenOf = (model: string) => would?.counted.found[model]?.outcome[row];
  const because = ({ forecast }: Said) =>
    forecastSentence(speaker, forecast.outcome[row], forecast.because[row]);
  const change = ({ model, forecast }: Said) =>
    would && wouldSentence(speaker, would.step, forecast.outcome[row], thenOf(model));
  const sentence = (one: Said) => [because(one), change(one)].filter(Boolean).join(' ');
  return { thenOf, sentence };
}

/** One issue: a sentence, and the scale with a tick a model. */
function Scale({
  ghosts,
  ...told
}: Told & { ghosts: readonly (readonly (number | undefined)[])[] | undefined }) {
  const { issue, row, said, would } = told;
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const compact = useCompact();
  const [chosen, setChosen] = useState<string>();
  const [ref, width] = useSize<HTMLDivElement>();
  const { scenario } = useLine();
  const { state } = usePlace();
  const others = useApp(({ view }) => view.others);
  const { thenOf, sentence } = useSentences(told);
  const opinions = opinionsOn(row, said);
  const pointedAt = said.find(({ model }) => model === chosen);
  const { figures } = speaker;

  return (
    <section className="opinion-issue" aria-label={speaker.text(speaker.issue(issue).label)}>
      <h2>{speaker.text(speaker.issue(issue).label)}</h2>
      <p className="opinion-sentence">
        {pointedAt ? sentence(pointedAt) : spreadSentence(speaker, opinions)}
      </p>
      <div ref={ref} className="opinion-lane" onPointerLeave={() => setChosen(undefined)}>
        {width > 0 && (
          <OpinionLane
            width={width}
            compact={compact}
            ticks={opinions.map(({ model, name, outcome }) => {
              const number = figures.plain(Math.round(outcome));
              return { id: model, label: name, at: outcome, number };
            })}
            would={would && Object.fromEntries(said.map(({ model }) => [model, thenOf(model)]))}
            stands={boardActors(scenario, others).map(({ id, shape, tone }, i) => ({
              ...{ actor: id, shape, tone },
              at: stanceOf(scenario, state, id, issue).position,
              ghost: ghosts?.[i]?.[row],
            }))}
            marks={speaker.issue(issue).marks.map(({ value, short }) => {
              return { value, lines: speaker.lines(short) };
            })}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={showModel}
          />
        )}
      </div>
      {opinions.length > 1 && (
        <p className="opinion-width">
          {t('panel.spread', { points: Math.round(spreadOf(opinions)) })}
        </p>
      )}
    </section>
  );
}

/** What each model says of one issue, as a table: the picture for those who read or go by keyboard. */
function Words(told: Told) {
  const { issue, row, said } = told;
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const { sentence } = useSentences(told);
  return (
    <table className="opinion-words">
      <caption className="caps">{speaker.text(speaker.issue(issue).label)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('panel.model')}</th>
          <th scope="col" className="amount">
            {t('panel.forecast')}
          </th>
          <th scope="col">{t('panel.says')}</th>
        </tr>
      </thead>
      <tbody>
        {said.map((one) => {
          const outcome = one.forecast.outcome[row];
          return (
            <tr key={one.model}>
              <th scope="row">
                <button type="button" className="link" onClick={() => showModel(one.model)}>
                  {one.name}
                </button>
              </th>
              <td className="amount">
                {outcome === undefined ? '–' : speaker.figures.fixed(outcome)}
              </td>
              <td>{sentence(one)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
