import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lessonProblems } from '../../src/lesson/check.ts';
import { type Lesson, lessonFormat } from '../../src/lesson/lesson.ts';
import { formatLesson, parseLesson } from '../../src/lesson/link.ts';
import { lessonFrom, loadLesson } from '../../src/lesson/load.ts';
import { load } from '../../src/scenario/load.ts';

const scenario = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));
if (!scenario.ok) throw new Error('the flagship is broken');
const scenarios = [scenario.value];

const say = (en: string) => ({ en });
const lesson: Lesson = {
  format: lessonFormat,
  id: 'small',
  languages: ['en'],
  title: say('A small lesson'),
  summary: say('Two teams, two rounds.'),
  scenario: 'alaska-2025',
  opening: 't1',
  seats: [
    { actor: 'UA', by: 'team' },
    { actor: 'US', by: 'team' },
    { actor: 'RU', by: 'engine' },
  ],
  issues: ['ceasefire'],
  sees: 'open table',
  rounds: 2,
  minutes: 15,
  plan: [{ minutes: 15, title: say('Play'), what: say('Play.'), shown: say('The board') }],
  stops: [{ after: 1, questions: [say('What moved?')] }],
  events: [],
  hides: [],
  predict: true,
  masked: false,
  record: 'board',
  honest: say('A model.'),
  material: [],
  questions: [say('Who paid?')],
};

const problems = (change: Partial<Lesson>) =>
  [...lessonProblems({ ...lesson, ...change }, scenarios)].map(
    ({ place, sentence }) => `${place}: ${sentence}`,
  );

describe('checking a lesson', () => {
  test('one that is in order', () => {
    expect(problems({})).toEqual([]);
    expect(loadLesson(JSON.stringify(lesson), scenarios)).toEqual({ ok: true, value: lesson });
  });

  test.each<[string, Partial<Lesson>, string]>([
    [
      'a question nobody gets to',
      { stops: [{ after: 3, questions: [say('?')] }] },
      'stops[0].after: is 3; nobody gets there: the lesson ends after round 2',
    ],
    [
      'an event that never happens',
      { events: [{ before: 3, step: 'us_india_tariff', told: true }] },
      'events[0].before: is 3; it never happens: the lesson ends after round 2',
    ],
    [
      'an actor without moves',
      { seats: [...lesson.seats, { actor: 'CN', by: 'team' }], hides: stepsOf('CN') },
      'seats[3]: "CN" can do nothing: all its steps are hidden',
    ],
    ['nobody who plays', { seats: [{ actor: 'UA', by: 'engine' }] }, 'seats: nobody plays'],
    ['a plan that is too long', { minutes: 10 }, 'plan: takes 15 minutes, the lesson has 10'],
    [
      'rounds that are too many',
      { rounds: 8, stops: [] },
      'rounds: 8 rounds of 2 teams take 16 minutes at the least, the lesson has 15',
    ],
    ['another scenario', { scenario: 'alaska-2026' }, 'scenario: there is no scenario'],
    ['a slip in an issue', { issues: ['ceasfire'] }, 'did you mean "ceasefire"?'],
    [
      'a seat that is taken',
      { seats: [...lesson.seats, { actor: 'UA', by: 'engine' }] },
      'seats[3].actor: "UA" has a seat already',
    ],
    ['a language that is missing', { languages: ['en', 'de'] }, 'title: is missing in "de"'],
    ['a language nobody wrote', { language: 'de' }, 'language: is "de", which its texts'],
  ])('%s', (_, change, said) => {
    expect(problems(change)).toEqual(expect.arrayContaining([expect.stringContaining(said)]));
  });

  test('what is no lesson at all', () => {
    const found = lessonFrom({ ...lesson, sees: 'everything' }, scenarios);
    expect(found).toMatchObject({ ok: false, problems: [{ place: 'sees' }] });
  });

  test('its card has paragraphs, and nothing else that cannot be printed', () => {
    expect(lessonFrom({ ...lesson, honest: say('One.\nTwo.') }, scenarios).ok).toBe(true);
    for (const odd of ['One.\tTwo.', 'One.\u202eTwo.', ' \n ']) {
      expect(lessonFrom({ ...lesson, honest: say(odd) }, scenarios)).toMatchObject({
        ok: false,
        problems: [{ place: 'honest.en' }],
      });
    }
    expect(lessonFrom({ ...lesson, title: say('One.\nTwo.') }, scenarios).ok).toBe(false);
  });
});

function stepsOf(actor: string): string[] {
  return (scenarios[0]?.steps ?? []).filter((step) => step.actor === actor).map(({ id }) => id);
}

describe('a lesson as a link', () => {
  test('a bundled one is its name', () => {
    expect(formatLesson(lesson, [lesson])).toBe('l=small');
    expect(parseLesson('#l=small', [lesson])).toEqual(lesson);
  });

  test('a change of one is a short link', () => {
    const { language: _, ...rest } = { ...lesson, minutes: 20, language: 'en' as const };
    const link = formatLesson({ ...rest, minutes: 20 }, [lesson]);
    expect(link.length).toBeLessThan(80);
    expect(parseLesson(link, [lesson])).toEqual({ ...lesson, minutes: 20 });
  });

  test('of a text only the language that was changed travels', () => {
    const long = Array.from({ length: 300 }, (_, i) => String.fromCharCode(97 + ((i * i) % 26)));
    const given = { ...lesson, honest: { en: 'A model.', de: long.join('') } };
    const edited = { ...given, honest: { ...given.honest, en: 'Be kind.' } };
    const link = formatLesson(edited, [given]);
    expect(link.length).toBeLessThan(100);
    expect(parseLesson(link, [given])).toEqual(edited);
    const english = { ...given, honest: { en: 'A model.' } };
    expect(parseLesson(formatLesson(english, [given]), [given])).toEqual(english);
  });

  test('a part taken out stays out', () => {
    const held = { ...lesson, language: 'en' as const };
    expect(parseLesson(formatLesson(lesson, [held]), [held])).toEqual(lesson);
  });

  test('a new one comes whole', () => {
    const link = formatLesson(lesson, []);
    expect(parseLesson(link, [])).toEqual(lesson);
    expect(lessonFrom(parseLesson(`#${link}`, []), scenarios)).toMatchObject({ ok: true });
  });

  test('words stuck to its end do no harm; a link that was cut is none', () => {
    const link = formatLesson(lesson, []);
    expect(parseLesson(`${link}">`, [])).toEqual(lesson);
    expect(parseLesson(link.slice(0, -9), [])).toBeUndefined();
    expect(parseLesson('#l=nothing', [lesson])).toBeUndefined();
    expect(parseLesson('#s=1.abc', [lesson])).toBeUndefined();
  });
});
