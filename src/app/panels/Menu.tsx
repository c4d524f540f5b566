import { type ChangeEvent, useRef, useState } from 'react';
import { type Language, languages } from '../../scenario/types.ts';
import { begin, present } from '../actions.ts';
import { bundled, isBundled } from '../bundled.ts';
import { Guarded } from '../controls/Guarded.tsx';
import { useCompact } from '../controls/media.ts';
import { speak } from '../i18n/languages.ts';
import { useUi } from '../i18n/useUi.ts';
import { About, MyLines } from '../later.ts';
import { openBundled } from '../openBundled.ts';
import { openFile } from '../openFile.ts';
import { preferences, themes, usePreferences } from '../preferences.ts';
import { showScreen } from '../screens.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

/** Scenario, opening, language, light, files, and what this is: needed now and then. */
export function Menu() {
  const t = useUi();
  const speaker = useSpeaker();
  const [open, setOpen] = useState<'about' | 'lines'>();
  const opener = useRef<HTMLButtonElement>(null);
  const document = useApp((state) => state.document);
  const language = usePreferences((state) => state.language);
  const [wanted, setWanted] = useState<Language>();
  const compact = useCompact();
  const theme = usePreferences((state) => state.theme);
  const predict = usePreferences((state) => state.predict);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void openFile(file, language);
    target.value = '';
  };
  const close = () => {
    setOpen(undefined);
    // What opened it has gone with the menu.
    opener.current?.focus();
  };

  return (
    <div className="menu-holder">
      <button ref={opener} type="button" popoverTarget="main-menu">
        {t('menu.open')}
      </button>
      <div id="main-menu" popover="auto" className="menu">
        <Scenarios />
        <fieldset>
          <legend>{t('menu.opening')}</legend>
          {speaker.scenario.openings.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name="opening"
                checked={id === document.opening}
                onChange={() => begin(document.scenario, id)}
              />
              {speaker.text(label)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('menu.language')}</legend>
          {languages.map((code) => (
            <label key={code} lang={code}>
              <input
                type="radio"
                name="language"
                checked={code === (wanted ?? language)}
                onChange={async () => {
                  // It may have to be fetched first.
                  setWanted(code);
                  await speak(code);
                  setWanted(undefined);
                }}
              />
              {t(`language.${code}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('menu.theme')}</legend>
          {themes.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="theme"
                checked={choice === theme}
                onChange={() => preferences.setState({ theme: choice })}
              />
              {t(`theme.${choice}`)}
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={predict}
            onChange={({ target }) => preferences.setState({ predict: target.checked })}
          />
          {t('menu.predict')}
        </label>
        <p className="files">
          <label className="button file">
            {t('menu.file')}
            <input type="file" accept=".parley,.json,application/json" onChange={chosen} />
          </label>
          <button type="button" onClick={() => setOpen('lines')}>
            {t('mine.title')}
          </button>
          {!compact && (
            <button type="button" onClick={present}>
              {t('menu.present')}
            </button>
          )}
        </p>
        <p>
          <button type="button" className="link" onClick={() => showScreen('teach')}>
            {t('menu.teach')}
          </button>
        </p>
        <button type="button" className="link" onClick={() => setOpen('about')}>
          {t('menu.about')}
        </button>
      </div>
      <Guarded>{open === 'about' && <About onClose={close} />}</Guarded>
      <Guarded>{open === 'lines' && <MyLines onClose={close} />}</Guarded>
    </div>
  );
}

/** Those that every Parley has, and those from files of the reader's. */
function Scenarios() {
  const t = useUi();
  const speaker = useSpeaker();
  const here = useApp(({ document }) => document.scenario);
  const known = useApp(({ scenarios }) => scenarios);
  const [wanted, setWanted] = useState<string>();
  const own = known.filter((scenario) => !isBundled(scenario));
  return (
    <fieldset>
      <legend>{t('menu.scenario')}</legend>
      {bundled.map(({ id, title }) => (
        <label key={id}>
          <input
            type="radio"
            name="scenario"
            checked={wanted ? wanted === id : isBundled(here) && here.id === id}
            onChange={async () => {
              // It may have to be fetched first.
              setWanted(id);
              await openBundled(id);
              setWanted(undefined);
            }}
          />
          {speaker.text(title)}
        </label>
      ))}
      {own.map((scenario, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are only ever added at the end
        <label key={i}>
          <input
            type="radio"
            name="scenario"
            checked={!wanted && here === scenario}
            onChange={() => begin(scenario)}
          />
          {speaker.text(scenario.title)}
        </label>
      ))}
    </fieldset>
  );
}
