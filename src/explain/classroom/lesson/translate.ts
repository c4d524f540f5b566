import type { Language } from '../../../scenario/types.ts';
import { type Translate, translator } from '../../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type LessonId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<LessonId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** What is said while a lesson is played; fetched with its pages, in every language. */
export const lessonWords = (language: Language): Translate<LessonId> => translators[language];
