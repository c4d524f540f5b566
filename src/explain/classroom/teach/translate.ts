import type { Language } from '../../../scenario/types.ts';
import { type Translate, translator } from '../../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type TeachId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<TeachId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** The words of the page for teachers and of what it prints; fetched with it, in every language. */
export const teachPageWords = (language: Language): Translate<TeachId> => translators[language];

/** Words a class meets, in the order in which it meets them: `term.…` and `meaning.…`. */
export const glossary = [
  ...(['position', 'aim', 'limit', 'step', 'reason', 'prediction', 'round', 'line'] as const),
  ...(['cost', 'trust', 'influence', 'overlap', 'record', 'assumption'] as const),
] as const;
