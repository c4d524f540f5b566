import type { Language } from '../../../scenario/types.ts';
import { type Translate, translator } from '../../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type WallPageId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<WallPageId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** What the page of the class wall says around its sentences; fetched with it, in every language. */
export const wallPageWords = (language: Language): Translate<WallPageId> => translators[language];
