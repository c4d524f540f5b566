import type { Lesson } from '../../lesson/lesson.ts';
import type { Language, Text } from '../../scenario/types.ts';
import { type DebriefWords, tidySection } from '../../share/debriefWords.ts';
import type { Document } from '../store.ts';

/*
 * What a line says of the lesson it is played in, so that whoever opens it finds the same questions
 * in its debrief. Of a bundled lesson that is its name, as long as it asks what the bundled one asks:
 * its questions are then there in the reader's own language. A lesson of somebody's own is on no other
 * device: its title and its questions go with the line as words, in the language of the lesson.
 */
export function askedIn(
  lesson: Lesson,
  given: readonly Lesson[],
  language: Language,
): Pick<Document, 'lesson' | 'debrief'> {
  const same = given.find(({ id }) => id === lesson.id);
  if (same && asks(same) === asks(lesson)) return { lesson: lesson.id, debrief: undefined };
  const say = (text: Text) => text[language] ?? text[lesson.languages[0] ?? language] ?? '';
  const questions = lesson.questions.map(say).filter((question) => question !== '');
  return {
    lesson: undefined,
    debrief: said({
      occasion: say(lesson.title),
      ...(questions.length > 0 && { questions: questions.join('\n') }),
    }),
  };
}

/** A card in other words, another pace or another table is still the lesson that asks this. */
const asks = ({ title, questions, scenario }: Lesson): string =>
  JSON.stringify([scenario, texts([title]), texts(questions)]);

const texts = (list: readonly Text[]) =>
  list.map((text) => Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1)));

const said = (words: DebriefWords): DebriefWords | undefined => {
  const tidy = Object.entries(words)
    .map(([section, text]) => [section, tidySection(text)] as const)
    .filter(([, text]) => text !== '');
  return tidy.length > 0 ? Object.fromEntries(tidy) : undefined;
};
