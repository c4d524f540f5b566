import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apart, together } from '../../src/scenario/aside.ts';
import { load } from '../../src/scenario/load.ts';
import type { ActorFile } from '../../src/scenario/types.ts';
import { fileOf } from '../support/fileOf.ts';
import { scenarioOf } from '../support/scenarioOf.ts';

const position = { start: 50 };
const file = fileOf(
  scenarioOf({ table: { US: { land: { position } }, RU: { land: { position } } } }),
);
const [first, second] = file.actors;
const text = { en: 'text', de: 'Text' };
const brief = { who: text, wants: text, refuses: text, mayOffer: text, sources: [] };
const masked = { en: { label: 'Mask', nom: 'the mask' } };
const reported = {
  start: { ...{ value: 3, low: 0, high: 9, confidence: 'low' as const }, sources: ['book'] },
};

test('what lessons want stands aside, and nothing else does', () => {
  if (!first || !second) expect.fail('two actors');
  const told = {
    ...file,
    actors: [
      { ...first, brief },
      { ...second, masked },
    ],
    entries: file.entries.map((entry, i) => (i === 1 ? { ...entry, reported } : entry)),
    masks: { en: { Rome: 'the city' } },
  };
  const { page, aside } = apart(told);
  expect(page).toEqual(file);
  expect(aside).toEqual({
    actors: [
      { id: 'US', brief },
      { id: 'RU', masked },
    ],
    entries: [{ actor: 'RU', issue: 'land', reported }],
    masks: { en: { Rome: 'the city' } },
  });
  expect(together(page, aside)).toEqual(told);
  // Of another edition, perhaps.
  expect(together({ ...page, actors: [first] }, aside).actors).toEqual([{ ...first, brief }]);
});

test('a scenario that has nothing for lessons is whole by itself', () => {
  expect(apart(file)).toEqual({ page: file, aside: { actors: [], entries: [] } });
});

describe.each(readdirSync('scenarios').filter((name) => name !== 'schema.json'))('%s', (name) => {
  const loaded = load(readFileSync(`scenarios/${name}`, 'utf8'));
  if (!loaded.ok) throw new Error(`${name} does not load`);
  const { page, aside } = apart(loaded.value);

  test('comes apart and together again', () => {
    expect(together(page, aside)).toEqual(loaded.value);
    expect(JSON.stringify(page)).not.toMatch(/"(brief|masked|masks|reported)"/);
  });

  test('has a brief for everybody who consents, and a mask for everybody', () => {
    const ids = (wanted: (actor: ActorFile) => unknown) =>
      loaded.value.actors.filter(wanted).map(({ id }) => id);
    expect(ids(({ brief }) => brief)).toEqual(ids(({ core, consents }) => core && consents));
    expect(ids(({ masked }) => masked)).toEqual(ids(() => true));
  });
});
