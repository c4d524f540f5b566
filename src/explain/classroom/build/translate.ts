import type { Language } from '../../../scenario/types.ts';
import { type Translate, translator } from '../../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type BuildId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<BuildId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** The words of the page on which lessons are written; fetched with it, in every language. */
export const builderWords = (language: Language): Translate<BuildId> => translators[language];
