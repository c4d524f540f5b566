import { describe, expect, test } from 'vitest';
import {
  againSentence,
  apartSentence,
  differentSentences,
  firstSentence,
  foreignSentence,
  kindOf,
  kindSentence,
  oddSentences,
  partingSentence,
  passingSentence,
  passingWords,
  placeWords,
  predictionSentences,
  readSentence,
  spreadWords,
} from '../../src/explain/wall.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { speakers } from './spoken.ts';

const wish = { land: { position: 20 }, shield: { position: 50 } };
const { en, de } = speakers(
  scenarioOf({
    table: { North: wish, Allies: wish },
    steps: [step({ id: 'offer', actor: 'North' }), step({ id: 'wait', actor: 'North' })],
  }),
);
const both = <T>(say: (speaker: typeof en) => T): [T, T] => [say(en), say(de)];
const place = { line: 3, column: 14 };

describe('what became of the links', () => {
  const none = { read: 28, duplicates: 0, broken: 0, foreign: 0 };
  test.each([
    [none, '28 lines read.', '28 Linien gelesen.'],
    [
      { ...none, duplicates: 2, broken: 1 },
      '28 lines read; 2 twice, 1 broken.',
      '28 Linien gelesen; 2 doppelt, 1 kaputt.',
    ],
    [
      { ...none, read: 1, foreign: 3 },
      'One line read; 3 of another scenario or edition.',
      'Eine Linie gelesen; 3 aus einem anderen Szenario oder einer anderen Ausgabe.',
    ],
    [{ ...none, read: 0, broken: 4 }, 'No line read; 4 broken.', 'Keine Linie gelesen; 4 kaputt.'],
  ])('%o', (counts, english, german) => {
    expect([readSentence('en', counts), readSentence('de', counts)]).toEqual([english, german]);
  });

  test('each where it stands', () => {
    expect(placeWords('en', place)).toBe('line 3, column 14');
    expect(placeWords('de', place)).toBe('Zeile 3, Spalte 14');
    expect(placeWords('en', { ...place, from: 'a.csv' })).toBe('a.csv, line 3, column 14');
    expect(againSentence('en', { line: 1200, column: 1 }, place)).toBe(
      'line 1200, column 1: the same line as at line 3, column 14.',
    );
    const title = { en: 'Talks', de: 'Gespräche' };
    expect(foreignSentence('en', place, title, false)).toBe(
      'line 3, column 14: a line of “Talks”.',
    );
    expect(foreignSentence('de', place, title, true)).toBe(
      'Zeile 3, Spalte 14: eine Linie aus einer anderen Ausgabe von „Gespräche“, deren Zahlen abweichen.',
    );
    expect(foreignSentence('de', place, { en: 'Talks' }, false)).toMatch(/„Talks“/);
    expect(foreignSentence('en', place, undefined, false)).toMatch(/a scenario that is not here/);
  });
});

describe('how lines begin', () => {
  const offer = (count: number) => ({ step: 'offer', count });

  test.each([
    [
      28,
      'All begin with “Offer land” (28 of 28).',
      'Alle beginnen mit „Land anbieten“ (28 von 28).',
    ],
    [
      17,
      'Most begin with “Offer land” (17 of 28).',
      'Die meisten beginnen mit „Land anbieten“ (17 von 28).',
    ],
    [
      14,
      'The most frequent beginning is “Offer land” (14 of 28).',
      'Der häufigste Anfang ist „Land anbieten“ (14 von 28).',
    ],
  ])('%i of 28', (count, english, german) => {
    expect(both((speaker) => firstSentence(speaker, offer(count), 28))).toEqual([english, german]);
  });

  test('nobody made a move', () => {
    expect(firstSentence(en, undefined, 3)).toBeUndefined();
  });

  test('where they part', () => {
    const ways = [offer(4), { step: 'wait', count: 1 }];
    expect(both((speaker) => partingSentence(speaker, { moves: 0, ways }, 5))).toEqual([
      'They part at the first move: “Offer land” (4) and “text” (1).',
      'Sie trennen sich beim ersten Zug: „Land anbieten“ (4) und „text“ (1).',
    ]);
    expect(both((speaker) => partingSentence(speaker, { moves: 3, ways }, 7))).toEqual([
      'They part after 3 moves: “Offer land” (4), “text” (1) and no further move (2).',
      'Sie trennen sich nach 3 Zügen: „Land anbieten“ (4), „text“ (1) und kein weiterer Zug (2).',
    ]);
    expect(partingSentence(en, { moves: 2, ways: [] }, 7)).toBe('All make the same moves.');
    const many = (length: number) => Array.from({ length }, () => offer(2));
    expect(partingSentence(en, { moves: 1, ways: many(6) }, 12)).not.toMatch(/other/);
    expect(partingSentence(en, { moves: 1, ways: many(9) }, 18)).toMatch(
      /\(2\) and 4 other ways \(8\)\.$/,
    );
  });
});

describe('which mark divides the class', () => {
  const who = { actor: 'Allies', lines: 16 };
  const past = { issue: 'land', mark: 50, way: 'up', who, other: undefined } as const;

  test.each([
    [
      { ...past, other: { actor: 'North', lines: 0 } },
      'Past “one half”: the Allies in 16 of 28 lines, the North in none.',
      'Über „eine Hälfte“ hinaus: die Alliierten in 16 von 28 Linien, der Norden in keiner.',
    ],
    [
      { ...past, way: 'down', other: { actor: 'North', lines: 3 } } as const,
      'Short of “one half”: the Allies in 16 of 28 lines, the North in 3.',
      'Noch vor „eine Hälfte“: die Alliierten in 16 von 28 Linien, der Norden in 3.',
    ],
    [
      { ...past, who: { ...who, lines: 28 }, other: { actor: 'North', lines: 28 } },
      'Past “one half”: the Allies in all 28 lines, the North in all.',
      'Über „eine Hälfte“ hinaus: die Alliierten in allen 28 Linien, der Norden in allen.',
    ],
    [
      past,
      'Past “one half”: the Allies in 16 of 28 lines.',
      'Über „eine Hälfte“ hinaus: die Alliierten in 16 von 28 Linien.',
    ],
  ])('%o', (passing, english, german) => {
    expect(both((speaker) => passingSentence(speaker, passing, 28))).toEqual([english, german]);
  });

  test.each([
    ['up', 16, '16 of 28 past “one half”', '16 von 28 über „eine Hälfte“ hinaus'],
    ['up', 0, 'none past “one half”', 'keine über „eine Hälfte“ hinaus'],
    ['down', 28, 'all short of “one half”', 'alle noch vor „eine Hälfte“'],
  ] as const)('beside its lines: %s in %i', (way, lines, english, german) => {
    const told = both((speaker) => passingWords(speaker, { ...past, way }, lines, 28));
    expect(told).toEqual([english, german]);
  });
});

test('how numbers lie', () => {
  const spread = { low: 12, lower: 20.04, median: 23.25, upper: 27, high: 31 };
  expect(both((speaker) => spreadWords(speaker, spread))).toEqual([
    'median 23.3, middle half 20 to 27, all 12 to 31',
    'Median 23,3, mittlere Hälfte 20 bis 27, alle 12 bis 31',
  ]);
  const same = { low: 4.98, lower: 5, median: 5, upper: 5, high: 5.01 };
  expect(both((speaker) => spreadWords(speaker, same))).toEqual(['all 5', 'alle 5']);
});

test('where lines are farthest apart', () => {
  const widest = { issue: 'land', points: 11.63, most: 'Allies' };
  expect(both((speaker) => apartSentence(speaker, widest))).toEqual([
    'They end farthest apart on land: the middle half is 11.6 points wide on average, widest for the Allies.',
    'Am weitesten auseinander enden sie beim Land: Die mittlere Hälfte ist dort im Schnitt 11,6 Punkte breit, am breitesten bei den Alliierten.',
  ]);
  expect(apartSentence(en, { ...widest, points: 0.04 })).toMatch(/ends at the same point/);
  expect(apartSentence(en, undefined)).toBeUndefined();
});

test('what was expected, and what happened', () => {
  const about = { actor: 'Allies', issue: 'land' };
  const predictions = [
    { ...about, expected: 'holds', happened: 'holds', count: 7 },
    { ...about, expected: 'holds', happened: 'closer', count: 10 },
    { ...about, expected: 'away', happened: 'closer', count: 1 },
    { actor: 'North', issue: 'land', expected: 'away', happened: 'away', count: 5 },
  ] as const;
  expect(both((speaker) => predictionSentences(speaker, 'Allies', predictions))).toEqual([
    [
      'What the Allies would do: 7 of 18 expectations came true.',
      'hold: expected 17 times, happened 7 times',
      'come closer: expected 0 times, happened 11 times',
      'move away: expected once, happened 0 times',
    ],
    [
      'Was die Alliierten tun: 7 von 18 Erwartungen trafen zu.',
      'stehen bleiben: 17-mal erwartet, 7-mal eingetreten',
      'näher kommen: 0-mal erwartet, 11-mal eingetreten',
      'wegrücken: 1-mal erwartet, 0-mal eingetreten',
    ],
  ]);
  expect(predictionSentences(en, 'Allies', [])).toEqual([]);
});

test('kinds of line, and those that are like no other', () => {
  const kind = { count: 11, first: { step: 'offer', count: 9 }, within: 5.96 };
  expect(both((speaker) => kindSentence(speaker, kind))).toEqual([
    '11 lines, 9 of which begin with “Offer land”; any two of them are 6 points apart on average.',
    '11 Linien, davon beginnen 9 mit „Land anbieten“; im Schnitt liegen je zwei 6 Punkte auseinander.',
  ]);
  expect(kindSentence(en, { ...kind, first: undefined })).toMatch(/^11 lines without a move;/);
  expect(both((speaker) => kindOf(speaker, kind))).toEqual([
    '9 begin with “Offer land”. Two of them are 6 points apart on average.',
    '9 beginnen mit „Land anbieten“. Je zwei liegen im Schnitt 6 Punkte auseinander.',
  ]);
  expect(kindOf(en, { ...kind, first: undefined })).toMatch(/^No move\. Two of them/);

  const where = { actor: 'Allies', issue: 'shield' };
  const odd = {
    ...{ number: 7, at: place, apart: 13.58, alone: 'offer' },
    position: { ...where, is: 93, median: 71.2 },
    beyond: { ...where, points: 4 },
  };
  expect(both((speaker) => oddSentences(speaker, odd).join(' '))).toEqual([
    'No. 7 (line 3, column 14): 13.6 points from the others on average. The Allies end at 93 on the shield, where the median is 71.2. The Allies end 4 points beyond their own limit on the shield. No other line begins with “Offer land”.',
    'Nr. 7 (Zeile 3, Spalte 14): im Schnitt 13,6 Punkte von den anderen entfernt. Die Alliierten enden beim Schild bei 93, der Median liegt bei 71,2. Die Alliierten enden beim Schild 4 Punkte jenseits der eigenen Grenze. Keine andere Linie beginnt mit „Land anbieten“.',
  ]);
  const more = {
    position: { ...where, is: 93, median: 71.2, most: 'highest' },
    length: { moves: 12, most: 'longest' },
  } as const;
  expect(both((speaker) => differentSentences(speaker, more).join(' '))).toEqual([
    'The Allies end at 93 on the shield, where the median is 71.2; no line ends higher. The longest line: 12 moves.',
    'Die Alliierten enden beim Schild bei 93, der Median liegt bei 71,2; keine Linie endet höher. Die längste Linie: 12 Züge.',
  ]);
  const least = { length: { moves: 0, most: 'shortest' } } as const;
  expect(differentSentences(en, least)).toEqual(['The shortest line: no move.']);

  const like = { ...odd, alone: undefined, position: { ...where, is: 71.21, median: 71.2 } };
  expect(oddSentences(en, { ...like, beyond: { ...where, points: 0.4 } })).toHaveLength(1);
});
