import type { Language } from '../../scenario/types.ts';
import { speak } from '../i18n/languages.ts';
import { useUi } from '../i18n/useUi.ts';
import { usePreferences } from '../preferences.ts';
import { useLesson } from './useLesson.ts';

/** A class may read the same lesson in several languages. */
export function LanguageChoice({ languages }: { languages: readonly Language[] }) {
  const { t } = useLesson();
  const ui = useUi();
  const chosen = usePreferences(({ language }) => language);
  if (languages.length < 2) return null;
  return (
    <fieldset className="segments lesson-languages" aria-label={t('start.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => speak(language)}
        >
          {ui(`language.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}
