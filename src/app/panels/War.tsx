import { useState } from 'react';
import { theorySentence } from '../../explain/opinions/theory.ts';
import { theories } from '../../models/index.ts';
import { presets, type Settings } from '../../models/model.ts';
import { showModel } from '../actions.ts';
import { useModelWords, useOpinionWords } from '../opinions/words.ts';
import { usePreferences } from '../preferences.ts';
import { Parameters } from './Parameters.tsx';

/** What theories of war say of numbers that nobody can measure: the reader sets them. */
export function War() {
  const t = useOpinionWords();
  return (
    <section aria-label={t('war.title')}>
      <h2 className="caps">{t('war.title')}</h2>
      <p className="note">{t('war.note')}</p>
      {theories.map((theory) => (
        <OneTheory key={theory.id} id={theory.id} />
      ))}
    </section>
  );
}

function OneTheory({ id }: { id: string }) {
  const theory = theories.find((one) => one.id === id) as (typeof theories)[number];
  const words = useModelWords()[id];
  const [settings, setSettings] = useState<Settings>(() => presets(theory));
  if (!words) return null;
  return (
    <details className="theory">
      <summary>{words.question}</summary>
      <Finding id={id} settings={settings} />
      <Parameters model={theory} words={words} settings={settings} onChange={setSettings} />
      <button type="button" className="link" onClick={() => showModel(id)}>
        {words.name}
      </button>
    </details>
  );
}

/** The sentence a theory comes to with these numbers. */
export function Finding({ id, settings }: { id: string; settings: Settings }) {
  const language = usePreferences((state) => state.language);
  return (
    <p className="aside-sentence" role="status">
      {theorySentence(language, id, settings.parameters)}
    </p>
  );
}
