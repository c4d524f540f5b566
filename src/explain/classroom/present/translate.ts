import type { Language } from '../../../scenario/types.ts';
import { type Translate, translator } from '../../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type PresentId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<PresentId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** What the projector view says of itself; fetched with it, in every language. */
export const presentTranslate = (language: Language): Translate<PresentId> => translators[language];
