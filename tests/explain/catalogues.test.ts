import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { de as uiDe } from '../../src/app/i18n/de.ts';
import { en as uiEn } from '../../src/app/i18n/en.ts';
import { de as buildDe } from '../../src/explain/classroom/build/de.ts';
import { en as buildEn } from '../../src/explain/classroom/build/en.ts';
import { de as debriefDe } from '../../src/explain/classroom/debrief/de.ts';
import { en as debriefEn } from '../../src/explain/classroom/debrief/en.ts';
import { de as lessonDe } from '../../src/explain/classroom/lesson/de.ts';
import { en as lessonEn } from '../../src/explain/classroom/lesson/en.ts';
import { de as presentDe } from '../../src/explain/classroom/present/de.ts';
import { en as presentEn } from '../../src/explain/classroom/present/en.ts';
import { de as teachDe } from '../../src/explain/classroom/teach/de.ts';
import { en as teachEn } from '../../src/explain/classroom/teach/en.ts';
import { de as wallPageDe } from '../../src/explain/classroom/wallPage/de.ts';
import { en as wallPageEn } from '../../src/explain/classroom/wallPage/en.ts';
import { de as opinionsDe } from '../../src/explain/opinions/de.ts';
import { en as opinionsEn } from '../../src/explain/opinions/en.ts';

import { type Catalogue, translator, type Values } from '../../src/explain/translate.ts';
import { de as wallDe } from '../../src/explain/wall/de.ts';
import { en as wallEn } from '../../src/explain/wall/en.ts';
import { de } from '../../src/explain/words/de.ts';
import { en } from '../../src/explain/words/en.ts';
import { de as seatsDe } from '../../src/explain/words/seats/de.ts';
import { en as seatsEn } from '../../src/explain/words/seats/en.ts';
import type { Language } from '../../src/scenario/types.ts';
import { broken } from './spoken.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message asks for: each argument with the values that lead to another wording. */
type Arguments = Map<string, Set<string | number>>;

const someNumbers = [0, 1, 2, 5, 0.5, 1.5, 1000];

function argumentsOf(elements: readonly Element[], found: Arguments = new Map()): Arguments {
  for (const element of elements) {
    if (!('value' in element) || element.type === 0) continue;
    if ('children' in element) {
      argumentsOf(element.children, found);
      continue;
    }
    const values = found.get(element.value) ?? new Set();
    found.set(element.value, values);
    if (!('options' in element)) continue;
    const plural = 'pluralType' in element;
    for (const value of plural ? someNumbers : Object.keys(element.options)) values.add(value);
    for (const { value } of Object.values(element.options)) argumentsOf(value, found);
  }
  return found;
}

/** Every choice of values; an argument that is only printed has a word of its own. */
function choices(wanted: Arguments): Values[] {
  return [...wanted].reduce<Values[]>(
    (sofar, [name, values]) =>
      sofar.flatMap((chosen) =>
        (values.size > 0 ? [...values] : ['Word']).map((value) => ({ ...chosen, [name]: value })),
      ),
    [{}],
  );
}

const parsed = (message: string) => argumentsOf(new IntlMessageFormat(message, 'en').getAst());

const catalogues: [string, Catalogue, Catalogue][] = [
  ['of sentences', en, de],
  ['of the interface', uiEn, uiDe],
  ['of seats', seatsEn, seatsDe],
  ['of lessons', lessonEn, lessonDe],
  ['of the projector view', presentEn, presentDe],
  ['of debriefs', debriefEn, debriefDe],
  ['of second opinions', opinionsEn, opinionsDe],
  ['for teachers', teachEn, teachDe],
  ['for writing lessons', buildEn, buildDe],
  ['of the class wall', wallEn, wallDe],
  ['of the page of the class wall', wallPageEn, wallPageDe],
];

describe.each(catalogues)('the catalogue %s', (_, english, german) => {
  const languages: [Language, Catalogue][] = [
    ['en', english],
    ['de', german],
  ];

  test.each(languages)('says something whole for every choice of values: %s', (language, words) => {
    const t = translator(words, language);
    const wrong = Object.entries(words).flatMap(([id, message]) =>
      choices(parsed(message))
        .map((values) => t(id, values))
        .filter((text) => text === '' || broken.test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('asks for the same in both languages, whatever the form of a name', () => {
    const form = /(Start|Acc|Dat|Von|Gen|GenStart|Many|Label)$/;
    const asked = (message: string) =>
      [...new Set([...parsed(message).keys()].map((name) => name.replace(form, '')))].sort();
    for (const [id, message] of Object.entries(english)) {
      expect([id, asked(german[id] ?? '')]).toEqual([id, asked(message)]);
    }
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });

  test('has the same parts to open in both languages', () => {
    const tags = (message: string) => message.match(/<[a-z]>/g) ?? [];
    for (const [id, message] of Object.entries(english)) {
      const each = new Set(tags(message));
      expect([id, new Set(tags(german[id] ?? ''))]).toEqual([id, each]);
    }
  });

  test('marks quotations as its language does', () => {
    for (const message of Object.values(english)) expect(message).not.toMatch(/["„]/);
    for (const message of Object.values(german)) expect(message).not.toMatch(/["”‘’]/);
  });

  test('writes minus, dash and apostrophe with their own signs', () => {
    for (const message of [...Object.values(english), ...Object.values(german)]) {
      expect(message).not.toMatch(/'|(^|\s)-[\d\s]|\.\.\.|--/);
    }
  });
});
