import type { Language } from '../../scenario/types.ts';
import { type Translate, translator } from '../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type OpinionId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<OpinionId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** What is said about published models; fetched with their page, in every language. */
export const opinionWords = (language: Language): Translate<OpinionId> => translators[language];
