import { describe, expect, test } from 'vitest';
import { de as uiDe } from '../../src/app/i18n/de.ts';
import { en as uiEn } from '../../src/app/i18n/en.ts';
import { assume } from '../../src/engine/assumptions.ts';
import { play } from '../../src/engine/play.ts';
import { pathOf, replay } from '../../src/engine/tree.ts';
import type { Scenario, Turn } from '../../src/engine/types.ts';
import { costSentence } from '../../src/explain/cost.ts';
import { headline, openingHeadline, previewHeadline } from '../../src/explain/headline.ts';
import { obstacleSentence } from '../../src/explain/obstacle.ts';
import { reasonName, reasonRule } from '../../src/explain/reason.ts';
import { speaker } from '../../src/explain/speaker.ts';
import { story } from '../../src/explain/story.ts';
import { de } from '../../src/explain/words/de.ts';
import { en } from '../../src/explain/words/en.ts';
import { de as seatsDe } from '../../src/explain/words/seats/de.ts';
import { en as seatsEn } from '../../src/explain/words/seats/en.ts';
import { languages, type ScenarioFile } from '../../src/scenario/types.ts';
import { campDavid } from '../share/campDavid.ts';
import { flagship } from '../share/flagship.ts';
import { broken } from './spoken.ts';

/** The real course from the first opening, and every step tried at some of its places. */
function played(file: ScenarioFile, places: readonly number[]) {
  const [opening] = file.openings as [ScenarioFile['openings'][number]];
  const core = file.issues.filter((issue) => issue.core).map(({ id }) => id);
  const { scenario, rates } = assume(file, opening.id, {});
  const line = replay(scenario, rates, opening.id);
  const steps = file.record.moves.slice(0, opening.record.last).map(({ step }) => step);
  const course = line.line(pathOf(scenario, steps));
  const tried = places.flatMap((at) => {
    const state = line.state(pathOf(scenario, steps.slice(0, at)));
    return file.steps.map(({ id }): Turn => play(scenario as Scenario, rates, state, id));
  });
  const turns = [...course, ...tried];
  const possible = turns.filter(({ obstacles }) => obstacles.length === 0);
  return { id: file.id, file, core, start: line.state(''), course, turns, possible };
}

const alaska = played(flagship, [0, 8, 16]);
const bundled = [alaska, played(campDavid, [0, 4, 7])];

describe.each(bundled)('$id', ({ file, core, start, turns, possible }) => {
  describe.each(languages)('in %s', (language) => {
    const words = speaker(file, language);

    test('has words for every reason, every cost and every obstacle there is', () => {
      const texts = turns.flatMap(({ reasons, costs, obstacles }) => [
        ...reasons.flatMap((reason) => [reasonName(words, reason), reasonRule(words, reason)]),
        ...costs.map((cost) => costSentence(words, cost)),
        ...obstacles.map((obstacle) => obstacleSentence(words, obstacle)),
      ]);
      expect(texts.filter((text) => text === '' || broken.test(text))).toEqual([]);
      expect(texts.length).toBeGreaterThan(1000);
    });

    test('has headlines that fit: none over 95 characters, none the same as the opening’s', () => {
      const heads = possible.flatMap((turn) => [
        headline(words, turn, core),
        previewHeadline(words, turn, core),
      ]);
      expect(heads.filter((text) => text.length > 95 || broken.test(text))).toEqual([]);
      expect(heads).not.toContain(openingHeadline(words, start, core));
    });

    test('tells every move in whole sentences', () => {
      const sentences = possible.flatMap((turn) =>
        (['did', 'would'] as const).flatMap((mood) =>
          story(words, turn, mood).map(({ parts }) => parts.map(({ text }) => text).join('')),
        ),
      );
      expect(sentences.filter((text) => broken.test(text) || !/^\p{Lu}.*\.$/u.test(text))).toEqual(
        [],
      );
    });

    test('has short words that read on in one line', () => {
      const short = [
        ...file.steps.map((step) => words.lines(step.short)),
        ...file.issues.flatMap(({ marks }) => marks.map((mark) => words.lines(mark.short))),
      ];
      // A hyphen at the end of a line would stand in the middle of a word: `over- night`.
      expect(short.filter((lines) => lines.some((text) => text.endsWith('-')))).toEqual([]);
      const read = short.map((lines) => lines.join(' '));
      expect(read.filter((text) => broken.test(text))).toEqual([]);
    });

    test('has clauses that leave room in a headline', () => {
      const clauses = file.steps.map(({ clause }) => words.text(clause));
      expect(clauses.filter((clause) => clause.length > 38 || /[.,;]$/.test(clause))).toEqual([]);
    });
  });
});

test('the first moves of the real course, told to a reader', () => {
  const { core, course } = alaska;
  const [american, , european, ukrainian, russian] = course as [Turn, Turn, Turn, Turn, Turn];
  const [english, german] = [speaker(flagship, 'en'), speaker(flagship, 'de')];
  expect(headline(english, american, core)).toBe(
    'Not shown here: on sanctions, the US moves by 10 points.',
  );
  expect(headline(german, american, core)).toBe(
    'Hier nicht gezeigt: Bei den Sanktionen bewegen sich die USA um 10 Punkte.',
  );
  expect(headline(english, european, core)).toBe(
    'Europe moves 2 points towards its own aim on territory.',
  );
  expect(headline(german, ukrainian, core)).toBe(
    'Die Ukraine nähert sich beim Territorium um 5 Punkte dem eigenen Ziel.',
  );
  expect(headline(german, russian, core)).toBe(
    'Russland geht beim Territorium von „Regionen abgetreten“ zu „Donbas an Russland“.',
  );
});

/** Every text there is, of the scenario and of the interface. */
const everything = { en: [en, uiEn, seatsEn], de: [de, uiDe, seatsDe] };
const texts = (language: 'en' | 'de'): string[] => {
  const found: string[] = [];
  JSON.stringify([flagship, campDavid], (_, value) => {
    const text = (value as { en?: unknown; de?: unknown } | null)?.[language];
    if (typeof text === 'string') found.push(text);
    return value;
  });
  const { 'about.not': _, ...rest } = Object.assign({}, ...everything[language]);
  return [...found, ...(Object.values(rest) as string[])];
};

// What it is not is said once, in `about.not`.
test('this is no contest: nobody wins, scores, plays against an enemy or is the best', () => {
  const english =
    /\b(wins?|won|winning|winners?|scores?|enem(y|ies)|players?|opponents?|best move|victory)\b/i;
  const german =
    /\b(gewinnt|gewonnen|gewinner\w*|siege?r?|punktestand|feinde?\w*|gegner\w*|spieler\w*|bester zug)\b/i;
  expect(texts('en').filter((text) => english.test(text))).toEqual([]);
  expect(texts('de').filter((text) => german.test(text))).toEqual([]);
  expect(texts('en').length).toBeGreaterThan(500);
});

test('places are named as Ukraine names them, in both languages', () => {
  const english = texts('en').filter((text) => /\b(Kiev|Zelensky\b|Zelenskiy)/.test(text));
  const german = texts('de').filter((text) => /\b(Kiew|Kyiv|Selenski\b)/.test(text));
  expect([...english, ...german]).toEqual([]);
});
