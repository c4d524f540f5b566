import { type Translate, translator } from '../../explain/translate.ts';
import type { Language } from '../../scenario/types.ts';
import { usePreferences } from '../preferences.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type UiId = keyof typeof en;

const translators: Record<Language, Translate<UiId>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** The interface's own words, in the reader's language. */
export const useUi = (): Translate<UiId> => translators[usePreferences(({ language }) => language)];

export const ui = (language: Language): Translate<UiId> => translators[language];
