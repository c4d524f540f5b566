import { type ChangeEvent, useRef, useState } from 'react';
import { languages } from '../../scenario/types.ts';
import { begin } from '../actions.ts';
import { Guarded } from '../controls/Guarded.tsx';
import { useUi } from '../i18n/useUi.ts';
import { About } from '../later.ts';
import { openFile } from '../openFile.ts';
import { preferences, themes, usePreferences } from '../preferences.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

/** Opening, language, light, files, and what this is: needed now and then. */
export function Menu() {
  const t = useUi();
  const speaker = useSpeaker();
  const [about, setAbout] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const document = useApp((state) => state.document);
  const language = usePreferences((state) => state.language);
  const theme = usePreferences((state) => state.theme);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void openFile(file, language);
    target.value = '';
  };
  const closeAbout = () => {
    setAbout(false);
    // What opened it has gone with the menu.
    opener.current?.focus();
  };

  return (
    <div className="menu-holder">
      <button ref={opener} type="button" popoverTarget="main-menu">
        {t('menu.open')}
      </button>
      <div id="main-menu" popover="auto" className="menu">
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
                checked={code === language}
                onChange={() => preferences.setState({ language: code })}
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
        <label className="button file">
          {t('menu.file')}
          <input type="file" accept=".json,application/json" onChange={chosen} />
        </label>
        <button type="button" className="link" onClick={() => setAbout(true)}>
          {t('menu.about')}
        </button>
      </div>
      <Guarded>{about && <About onClose={closeAbout} />}</Guarded>
    </div>
  );
}
