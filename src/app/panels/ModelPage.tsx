import { useState } from 'react';
import { references } from '../../explain/models/references.ts';
import type { ModelWords } from '../../explain/models/words.ts';
import { bibliography } from '../../models/bibliography.ts';
import { forecasters, models, theories } from '../../models/index.ts';
import {
  type Forecaster,
  laws,
  type Model,
  presets,
  questions,
  type Settings,
} from '../../models/model.ts';
import type { Page } from '../../share/view.ts';
import { showModel, showOpinions } from '../actions.ts';
import { useTakesFocus } from '../controls/focus.ts';
import { useForecasts } from '../opinions/useForecasts.ts';
import { useModelWords, useOpinionWords } from '../opinions/words.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { Checked } from './Checked.tsx';
import { EnginePage } from './EnginePage.tsx';
import './modelPage.css';
import './opinions.css';
import { Parameters } from './Parameters.tsx';
import { Finding } from './War.tsx';
import { worked } from './Worked.tsx';

/** Everything about one model: what it asks, its formula, an example from the board, what it was held against. */
export function ModelPage({ page }: { page: Page }) {
  const t = useOpinionWords();
  const words = useModelWords();
  const model = models.find(({ id }) => id === page);
  const asked = questions.filter((question) => models.some(({ asks }) => asks === question));
  return (
    <div className="model-page">
      <nav className="model-list" aria-label={t('model.title')}>
        <button type="button" className="link" onClick={showOpinions}>
          {t('model.back')}
        </button>
        <ModelLink id="engine" name={t('model.engine')} page={page} />
        {asked.map((question) => (
          <div key={question}>
            <h2 className="caps">{t(`question.${question}`)}</h2>
            {models
              .filter(({ asks }) => asks === question)
              .map(({ id }) => (
                <ModelLink key={id} id={id} name={words[id]?.name ?? id} page={page} />
              ))}
          </div>
        ))}
      </nav>
      {model ? (
        <About key={page} model={model} words={words[page] as ModelWords} />
      ) : (
        <EnginePage />
      )}
    </div>
  );
}

function ModelLink({ id, name, page }: { id: string; name: string; page: string }) {
  return (
    <button
      type="button"
      className="model-link"
      aria-current={id === page ? 'page' : undefined}
      onClick={() => showModel(id)}
    >
      {name}
    </button>
  );
}

function About({ model, words }: { model: Model; words: ModelWords }) {
  const t = useOpinionWords();
  const title = useTakesFocus<HTMLHeadingElement>();
  const [settings, setSettings] = useState<Settings>(() => presets(model));
  const forecaster = forecasters.find(({ id }) => id === model.id);
  const Work = worked[model.id];
  const theory = theories.some(({ id }) => id === model.id);
  const exceptions = laws.filter((law) => model.exceptions?.[law] !== undefined);
  const cases = references.filter((reference) => reference.models.includes(model.id));

  return (
    <article className="model-about">
      <h1 ref={title} tabIndex={-1} className="headline">
        {words.name}
      </h1>
      <p className="model-question">{words.question}</p>
      <p>{words.idea}</p>
      <Section title={t('model.inputs')}>
        <List items={words.inputs} />
      </Section>
      <Section title={t('model.formulas')}>
        <dl className="formulas">
          {model.formulas.map((formula, i) => (
            <div key={formula}>
              <dt>{formula}</dt>
              <dd>{words.formulas[i]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {Object.keys({ ...model.parameters, ...model.options }).length > 0 && (
        <Section title={t('model.parameters')}>
          <Parameters model={model} words={words} settings={settings} onChange={setSettings} />
          {theory && <Finding id={model.id} settings={settings} />}
        </Section>
      )}
      {Work && (
        <Section title={t('model.example')}>
          <Work settings={settings} />
        </Section>
      )}
      {forecaster && <Example model={forecaster} words={words} settings={settings} />}
      {words.open.length > 0 && (
        <Section title={t('model.open')}>
          <List
            items={words.open.map(({ text, option }) =>
              option === undefined ? text : `${text} (${words.options[option]?.name})`,
            )}
          />
        </Section>
      )}
      {words.ours.length > 0 && (
        <Section title={t('model.ours')}>
          <List items={words.ours} />
        </Section>
      )}
      <Section title={t('model.cannot')}>
        <List items={words.cannot} />
      </Section>
      {exceptions.length > 0 && (
        <Section title={t('model.exceptions')}>
          <List items={exceptions.map((law) => t(`law.${law}`))} />
        </Section>
      )}
      <Section title={t('model.checked')}>
        {cases.length > 0 ? <Checked cases={cases} /> : <p>{t('model.unchecked')}</p>}
      </Section>
      <Section title={t('model.sources')}>
        {/* Titles stand as they were printed. */}
        <ul lang="en">
          {model.cites.map((key) => (
            <li key={key}>{bibliography[key]}</li>
          ))}
        </ul>
      </Section>
    </article>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="caps">{title}</h2>
      {children}
    </section>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** The model on the board as it stands, with its working. */
function Example({
  model,
  words,
  settings,
}: {
  model: Forecaster;
  words: ModelWords;
  settings: Settings;
}) {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const issues = useApp(({ view }) => view.issues);
  const forecast = useForecasts({ only: model.id, settings }).found[model.id];
  return (
    <Section title={t('model.example')}>
      {forecast &&
        issues.map((issue, row) => {
          const { columns, rows } = forecast.working[row] ?? { columns: [], rows: [] };
          const outcome = forecast.outcome[row];
          return (
            <table key={issue} className="working">
              <caption>
                <strong>{speaker.text(speaker.issue(issue).label)}.</strong>{' '}
                {t('model.outcome', {
                  number: outcome === undefined ? '–' : figures.fixed(outcome),
                })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">{t('stable.actors')}</span>
                  </th>
                  {columns.map((column) => (
                    <th key={column} scope="col" className="amount">
                      <i className="symbol">{column}</i>
                      <span className="note">{words.columns[column]}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ actor, numbers }) => (
                  <tr key={actor}>
                    <th scope="row">{speaker.words(actor).label}</th>
                    {columns.map((column, i) => (
                      <td key={column} className="amount">
                        {numbers[i] === undefined ? '–' : figures.exact(numbers[i])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          );
        })}
    </Section>
  );
}
