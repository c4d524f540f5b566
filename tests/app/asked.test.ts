import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askedIn } from '../../src/app/lesson/asked.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';

const lessonOf = (id: string) => JSON.parse(readFileSync(`lessons/${id}.json`, 'utf8')) as Lesson;
const given = ['camp-david', 'first-look', 'four-delegations', 'guarantees-on-paper'].map(lessonOf);
const bundled = lessonOf('four-delegations');

describe('what a line says of its lesson', () => {
  test('of a bundled one its name: whoever opens the line has the same questions', () => {
    for (const lesson of given) {
      expect(askedIn(lesson, given, 'de')).toEqual({ lesson: lesson.id, debrief: undefined });
    }
  });

  test('a card in other words, another pace and other seats ask the same', () => {
    const lesson = { ...bundled, honest: { en: 'Be kind.' }, rounds: 1, seats: [] };
    expect(askedIn(lesson, given, 'en').lesson).toBe('four-delegations');
  });

  test('of one that asks something else its title and questions, in the language it is held in', () => {
    const questions = [{ en: 'Who was missing?', de: 'Wer fehlte?' }, { en: 'And now?' }];
    const lesson = { ...bundled, questions };
    expect(askedIn(lesson, given, 'de')).toEqual({
      lesson: undefined,
      debrief: { occasion: bundled.title.de, questions: 'Wer fehlte?\nAnd now?' },
    });
  });

  test('under a name of its own it is not the bundled one, whatever it asks', () => {
    const { lesson, debrief } = askedIn({ ...bundled, id: 'mine' }, given, 'en');
    expect(lesson).toBeUndefined();
    expect(debrief?.questions?.split('\n')).toEqual(bundled.questions.map(({ en }) => en));
  });

  test('where nothing is asked the usual questions stay: no words for them travel', () => {
    const lesson = { ...bundled, id: 'mine', title: { en: 'Mine' }, questions: [] };
    expect(askedIn(lesson, given, 'en').debrief).toEqual({ occasion: 'Mine' });
  });
});
