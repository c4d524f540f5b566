import { type Translate, translator } from '../../explain/translate.ts';
import type { Language } from '../../scenario/types.ts';
import { usePreferences } from '../preferences.ts';
import { en } from './en.ts';

export type UiId = keyof typeof en;

/** English is always known; the others are fetched by those who read them (languages.ts). */
const translators = new Map<Language, Translate<UiId>>([['en', translator(en, 'en')]]);

export function teachUi(language: Language, words: Readonly<Record<UiId, string>>): void {
  translators.set(language, translator(words, language));
}

/** The interface's own words, in the reader's language. */
export const useUi = (): Translate<UiId> => ui(usePreferences(({ language }) => language));

export const ui = (language: Language): Translate<UiId> =>
  (translators.get(language) ?? translators.get('en')) as Translate<UiId>;
