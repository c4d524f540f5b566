import type { Language } from '../../../scenario/types.ts';
import { type Translate, translator } from '../../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type DebriefId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<DebriefId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** What a debrief is written with; fetched with its page, in every language. */
export const debriefTranslate = (language: Language): Translate<DebriefId> => translators[language];
