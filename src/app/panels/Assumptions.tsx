import { useMemo, useState } from 'react';
import { allAssumptions, assume, type Named } from '../../engine/assumptions.ts';
import { stanceOf } from '../../engine/table.ts';
import { replay } from '../../engine/tree.ts';
import { assumptionMeaning, assumptionName } from '../../explain/assumption.ts';
import { changeAssumption, resetAssumptions, showAssumptions, showBoard } from '../actions.ts';
import { useTakesFocus } from '../controls/focus.ts';
import { Slider } from '../controls/Slider.tsx';
import { useUi } from '../i18n/useUi.ts';
import { useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import type { Question } from '../store.ts';
import { Board } from './Board.tsx';

const found = 40;

/** Every number the model rests on: what it means, its range, and what follows from changing it. */
export function Assumptions() {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const question = useApp((state) => state.question);
  const title = useTakesFocus<HTMLHeadingElement>();
  const [wanted, setWanted] = useState('');
  const { scenario, opening, changes } = document;
  const all = useMemo(() => allAssumptions(scenario, opening), [scenario, opening]);

  const asked = question ? all.filter((assumption) => answers(assumption, question)) : [];
  const changed = all.filter(({ name }) => name in changes && !asked.some((a) => a.name === name));
  const first = [...asked, ...changed];
  const search = wanted.toLocaleLowerCase().match(/\S+/g);
  const rest = all.filter((assumption) => {
    if (!search) return assumption.group === 'engine';
    const name = assumptionName(speaker, assumption).toLocaleLowerCase();
    return search.every((word) => name.includes(word));
  });
  const shown = [...new Set([...(search ? [] : first), ...rest])];

  return (
    <div className="assumptions-page">
      <section className="assumptions" aria-label={t('assumptions.title')}>
        <header>
          <h2 ref={title} tabIndex={-1} className="caps">
            {t('assumptions.title')}
          </h2>
          <button
            type="button"
            className="link"
            disabled={Object.keys(changes).length === 0}
            onClick={resetAssumptions}
          >
            {t('assumptions.resetAll', { count: Object.keys(changes).length })}
          </button>
        </header>
        <p className="note">{t('assumptions.note', { count: all.length })}</p>
        <label className="search">
          <span>{t('assumptions.find')}</span>
          <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </label>
        {question && !search && (
          <p className="note">
            {t('assumptions.asked')}{' '}
            <button type="button" className="link" onClick={() => showAssumptions()}>
              {t('assumptions.unasked')}
            </button>
          </p>
        )}
        <ul>
          {shown.slice(0, found).map((assumption) => (
            <li key={assumption.name}>
              <AssumptionSlider assumption={assumption} />
            </li>
          ))}
        </ul>
        {shown.length > found && (
          <p className="note">{t('assumptions.more', { count: shown.length - found })}</p>
        )}
        {shown.length === 0 && <p className="hint">{t('assumptions.nothing')}</p>}
      </section>
      <div className="assumptions-board">
        <Board />
        <button type="button" className="primary back-to-board" onClick={showBoard}>
          {t('assumptions.back')}
        </button>
      </div>
    </div>
  );
}

function AssumptionSlider({ assumption }: { assumption: Named }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const changes = useApp(({ document }) => document.changes);
  const { name, grain, low, high, bounds } = assumption;
  const preset = assumption.value;
  const value = changes[name] ?? preset;
  const effect = useEffectWords(assumption);
  // The stated range is the scale; a value the reader typed beyond it stretches it.
  const from = Math.max(bounds[0], Math.min(low, value, preset));
  const to = Math.min(bounds[1], Math.max(high, value, preset));

  return (
    <Slider
      id={name}
      label={assumptionName(speaker, assumption)}
      meaning={assumptionMeaning(speaker, assumption)}
      value={value}
      preset={preset}
      low={from}
      high={to}
      bounds={bounds}
      step={1 / grain}
      lowWords={figures.exact(from)}
      highWords={figures.exact(to)}
      format={figures.exact}
      spoken={(at) =>
        t('assumptions.spoken', { value: figures.exact(at), preset: figures.exact(preset) })
      }
      effect={effect}
      words={{
        less: t('assumptions.less'),
        more: t('assumptions.moreButton'),
        clamped: t('assumptions.clamped', {
          low: figures.exact(bounds[0]),
          high: figures.exact(bounds[1]),
        }),
        unreadable: t('assumptions.unreadable'),
        reset: t('assumptions.reset', { preset: figures.exact(preset) }),
      }}
      onChange={(next) => changeAssumption(assumption, preset, next)}
    />
  );
}

/** What this one change did to where everybody stands now; nothing where there is none. */
function useEffectWords({ name }: Named): string | undefined {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const { state, path } = usePlace();
  const { scenario } = useLine();
  const { figures } = speaker;
  const without = useMemo(() => {
    if (!(name in document.changes)) return undefined;
    const { [name]: _, ...changes } = document.changes;
    const before = assume(document.scenario, document.opening, changes);
    return replay(before.scenario, before.rates, document.opening, document.seed).state(path);
  }, [document, name, path]);
  if (!without) return undefined;
  const moved = state.stances
    .map(({ actor, issue, position }) => {
      const before = stanceOf(scenario, without, actor, issue).position;
      return { actor, issue, before, position };
    })
    .filter(({ before, position }) => Math.abs(position - before) >= 0.1)
    .sort((a, b) => Math.abs(b.position - b.before) - Math.abs(a.position - a.before));
  const [most] = moved;
  if (!most) return t('assumptions.noEffect');
  return t('assumptions.effect', {
    count: moved.length,
    actor: speaker.words(most.actor).label,
    on: speaker.text(speaker.issue(most.issue).on),
    before: figures.fixed(most.before),
    now: figures.fixed(most.position),
  });
}

function answers({ name, group, about }: Named, question: Question): boolean {
  if (question.of === 'name') return name === question.name;
  if (question.of === 'step') return about[0] === question.step;
  return (
    group !== 'effect' &&
    about.length === 2 &&
    about[0] === question.actor &&
    about[1] === question.issue
  );
}
