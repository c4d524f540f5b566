import type { Language, Text } from '../../scenario/types.ts';

/** A text of a lesson in the reader's language, else in one that it has. */
export const said = (text: Text, language: Language): string =>
  text[language] ?? Object.values(text).find((words) => words !== undefined) ?? '';

/** Its paragraphs, one a line. */
export const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
