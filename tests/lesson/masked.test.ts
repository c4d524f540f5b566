import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/engine/table.ts';
import { masked } from '../../src/lesson/masked.ts';
import { languages, type ScenarioFile, type Text } from '../../src/scenario/types.ts';
import { flagship } from './sample.ts';

const hidden = masked(flagship);

const titleOf = (scenario: ScenarioFile, id: string): Text =>
  (scenario.steps[tableOf(scenario).steps.get(id) ?? 0] as ScenarioFile['steps'][number]).title;

// Each by hand: what stands in the flagship, and what a reader of either language would write.
describe('names in sentences', () => {
  test.each([
    ['us_invite_summit', 'en', 'Invite Arvenia’s president to a bilateral summit without Belmark'],
    ['us_invite_summit', 'de', 'Arveniens Präsidenten zu einem Zweiergipfel ohne Belmark einladen'],
    [...(['us_revise_plan', 'en'] as const), 'Revise the plan with Belmark and the Coast League'],
    [
      ...(['us_rhetoric_swing', 'de'] as const),
      'Öffentlich sagen, Belmark könne alles zurückgewinnen',
    ],
    [
      ...(['ua_buy_us_arms', 'en'] as const),
      'Offer a large purchase of Dorland arms paid by the Coast League',
    ],
    ['us_no_troops', 'de', 'Dorland-Bodentruppen ausschließen, Luftunterstützung andeuten'],
    [
      ...(['eu_reparations_loan', 'de'] as const),
      'Eingefrorene Vermögen Belmark leihen (Reparationsdarlehen)',
    ],
    ['ru_reject_troops', 'de', 'Fremde Truppen in Belmark zu legitimen Zielen erklären'],
    [
      ...(['ru_demand_veto', 'en'] as const),
      'Demand guarantor status with a veto, Elvonia included',
    ],
  ] as const)('%s, %s', (step, language, text) => {
    expect(titleOf(hidden, step)[language]).toBe(text);
  });

  // No text of the flagship has them: what a scenario may say all the same.
  test.each([
    ['en', 'The US Congress and the US', 'Dorland assembly and Dorland'],
    [
      'en',
      'They let us know what Ukraine (government) wants',
      'They let us know what Belmark wants',
    ],
    [
      'en',
      'Europe waits. Europe talks to Europe’s friends',
      'The Coast League waits. The Coast League talks to the Coast League’s friends',
    ],
    [
      'en',
      'Ukrainianise and Chinatown are other words',
      'Ukrainianise and Chinatown are other words',
    ],
    ['en', 'Russians wait, Russian oil does not', 'Arvenians wait, Arvenian oil does not'],
    ['de', 'Russische Ölfirmen, mit russischem Öl', 'Arvenische Ölfirmen, mit arvenischem Öl'],
    ['de', 'Der Beitritt der Ukraine', 'Der Beitritt Belmarks'],
    [
      'de',
      'Sie spricht mit der Ukraine und für die Ukraine',
      'Sie spricht mit Belmark und für Belmark',
    ],
    [
      'de',
      'Truppen von Europa, Geld für Europa',
      'Truppen von dem Küstenbund, Geld für den Küstenbund',
    ],
    ['de', 'Die USA warten', 'Dorland warten'],
    ['de', 'beim US-Kongress und des US-Kongresses', 'bei Dorlander Kammer und Dorlander Kammers'],
  ] as const)('%s: %s', (language, text, said) => {
    const { summary } = masked({ ...flagship, summary: { [language]: text } });
    expect(summary[language]).toBe(said);
  });

  test('cases of German articles, and prepositions that have swallowed one', () => {
    const notes = (id: string) => hidden.steps.find((step) => step.id === id)?.note;
    expect(notes('eu_force_pledge')?.de).toMatch(/^Hängt an der Rückendeckung Dorlands und /);
    expect(hidden.issues.find(({ id }) => id === 'alignment')?.marks[1]?.label.de).toBe(
      'Neutralität in der Verfassung, Allianz-Zusage nur zu Belmark, Weg in die Union offen',
    );
    expect(hidden.issues.find(({ id }) => id === 'format')?.marks[4]?.label.de).toBe(
      'Viererformat mit dem Küstenbund am Tisch',
    );
  });

  test('a sentence still begins with a large letter, a word on an axis has no article', () => {
    const arms = hidden.steps.find(({ id }) => id === 'ua_buy_us_arms');
    expect(arms?.note?.en).toMatch(/^The Coast League would have to pay/);
    const format = hidden.issues.find(({ id }) => id === 'format');
    expect(format?.marks[2]?.short.en).toEqual(['three-way,', 'Coast League told']);
  });
});

test('actors have no other words than the invented ones', () => {
  for (const actor of hidden.actors) {
    const mask = (flagship.actors.find(({ id }) => id === actor.id) as { masked?: object }).masked;
    expect(actor.words).toEqual(mask);
    for (const language of languages) {
      expect(actor.name[language]).toBe(actor.words[language]?.label);
      expect(actor.description[language]).toBe(actor.words[language]?.label);
    }
  }
});

test('no number, no name of a part, nothing of the record is another', () => {
  const numbers = (scenario: ScenarioFile) =>
    JSON.stringify(scenario, (_, value) =>
      value && typeof value === 'object' && 'en' in value ? undefined : value,
    );
  expect(numbers(hidden)).toBe(numbers(flagship));
  expect(hidden.record).toBe(flagship.record);
});

test('a scenario whose author invented no names stays as it is', () => {
  const plain = {
    ...flagship,
    actors: flagship.actors.map((actor) => ({ ...actor, masked: undefined })),
  };
  // Places under other names, beside countries under their own, would tell nothing and confuse.
  expect(masked(plain)).toEqual(plain);
});

describe('what stands under masks', () => {
  const own = (masks: Record<string, string>, text: string) =>
    masked({ ...flagship, masks: { en: masks }, summary: { en: text } }).summary.en;

  test('the longer phrase before the shorter, each as it is written', () => {
    const masks = { Rome: 'the city', 'in Rome': 'there', 'rome*': 'wander' };
    expect(own(masks, 'A day in Rome. Rome waits.')).toBe('A day there. The city waits.');
  });

  test('a * stands for every ending, which stays; without it only the whole word', () => {
    expect(own({ 'Roman*': 'Delian*' }, 'Romans and Roman ships')).toBe('Delians and Delian ships');
    expect(own({ Roman: 'Delian' }, 'Romans and Roman ships')).toBe('Romans and Delian ships');
  });

  test('a clause and a line on an axis do not begin with a capital for being at the beginning', () => {
    const [first] = hidden.steps.filter(({ id }) => id === 'us_india_tariff');
    expect(first?.short.en).toEqual(['tariff on', 'a buyer']);
    expect(first?.clause.de).toBe('einen Käufer mit Zusatzzoll belegen');
    expect(first?.title.de).toMatch(/^Zusatzzoll auf einen großen Käufer/);
  });
});
