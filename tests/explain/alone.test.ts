import { beforeAll, describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { replay } from '../../src/engine/tree.ts';
import type { Reason, State, Turn } from '../../src/engine/types.ts';
import {
  aloneHeadline,
  aloneOpening,
  besideRecord,
} from '../../src/explain/classroom/present/alone.ts';
import { speaker, teachWords } from '../../src/explain/speaker.ts';
import { de } from '../../src/explain/words/de.ts';
import { fileOf } from '../support/fileOf.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';

/*
 * On `land` North stands at 10 and takes at most 40, South at 90 and at least 60: limits 20 apart. On
 * `sea` the limits leave room from 30 to 60. Crowd is not on the board.
 */
const scenario = fileOf(
  scenarioOf({
    table: {
      North: {
        land: { position: 10, limit: atMost(40) },
        sea: { position: 20, limit: atMost(60) },
      },
      South: {
        land: { position: 90, limit: atLeast(60) },
        sea: { position: 80, limit: atLeast(30) },
      },
      Crowd: { land: { position: 50 }, sea: { position: 50 } },
    },
    actors: { Crowd: { core: false, consents: false } },
    steps: [step({ id: 'one', actor: 'North' })],
  }),
);
const { rates } = assume(scenario, 'start', {});
const start = replay(scenario, rates, 'start').state('');
const actors = ['North', 'South'];

beforeAll(() => teachWords('de', de));

type Change = [actor: string, issue: string, to: number, part?: 'limit'];

const put = (...changes: Change[]): State => ({
  ...start,
  stances: start.stances.map((stance) => {
    const own = changes.filter(
      ([actor, issue]) => actor === stance.actor && issue === stance.issue,
    );
    const parts = own.map(([, , to, part = 'position']) => [part, to] as const);
    return { ...stance, ...Object.fromEntries(parts) };
  }),
});

const turn = (...changes: Change[]): Turn => ({
  ...({ obstacles: [], costs: [] } as unknown as Turn),
  step: scenario.steps[0] as Turn['step'],
  before: start,
  state: put(...changes),
  reasons: changes.map(([actor, issue]) => {
    return { of: 'position', kind: 'decision', by: 'North', actor, issue, amount: 1 } as Reason;
  }),
});

const told = (language: 'en' | 'de', ...changes: Change[]) =>
  aloneHeadline(speaker(scenario, language), turn(...changes), 'land', actors);

// The words of the example are „text“ for every issue; a class reads „On the ceasefire“ there.
describe('one issue alone', () => {
  test('moved not at all: so it is said, with how far the limits are apart', () => {
    expect(told('en')).toBe('This step moved nobody text. The limits are 20 points apart.');
    expect(told('de')).toBe(
      'Dieser Schritt hat text niemanden bewegt. Zwischen den Grenzen fehlen 20 Punkte.',
    );
    expect(told('en', ['North', 'land', 10.4])).toMatch(/^This step moved nobody text\./);
  });

  test('what moved elsewhere is not told here', () => {
    expect(told('en', ['North', 'sea', 50])).toBe(
      'This step moved nobody text. The limits are 20 points apart.',
    );
  });

  test('moved a little: never less than it was', () => {
    // 2.1 is more than 2: half points, upwards.
    expect(told('en', ['North', 'land', 12.1], ['South', 'land', 89])).toBe(
      'This step moved nobody text by more than 2.5 points. The limits are 20 points apart.',
    );
    expect(told('de', ['South', 'land', 89])).toBe(
      'Dieser Schritt hat text niemanden um mehr als 1 Punkt bewegt. Zwischen den Grenzen fehlen 20 Punkte.',
    );
  });

  test('moved much: who, and how far; from three points on', () => {
    expect(told('en', ['South', 'land', 87])).toMatch(/^The South .*3 points/);
    expect(told('en', ['South', 'land', 87.1])).toMatch(
      /^This step moved nobody text by more than 3 points/,
    );
  });

  test('whoever is not on the board has not moved', () => {
    expect(told('en', ['Crowd', 'land', 90])).toMatch(/^This step moved nobody text\./);
  });

  test('limits that begin to meet come first, then a limit gone beyond', () => {
    expect(told('en', ['South', 'land', 70], ['South', 'land', 35, 'limit'])).toBe(
      'The limits now meet text.',
    );
    expect(told('en', ['North', 'land', 45], ['South', 'land', 60])).toBe(
      'The North goes 5 points beyond its own limit text.',
    );
  });

  test('limits that meet leave room, and may just meet', () => {
    const sea = (changes: Change[] = []) =>
      aloneHeadline(speaker(scenario, 'en'), turn(...changes), 'sea', actors);
    expect(sea()).toBe('This step moved nobody text. The limits leave 30 points of room.');
    expect(sea([['South', 'sea', 60, 'limit']])).toBe(
      'This step moved nobody text. The limits just meet.',
    );
  });

  test('at the opening: how far positions and limits are apart', () => {
    expect(aloneOpening(speaker(scenario, 'en'), start, 'land')).toBe(
      'Text the North and the South stand 80 points apart. The limits are 20 points apart.',
    );
  });
});

describe('beside the record', () => {
  const recorded = (positions: Record<string, Record<string, number>>) =>
    besideRecord(
      speaker(scenario, 'en'),
      start,
      { date: '2025-08-02', halfWidth: 10, positions },
      'land',
      actors,
    );

  test('within its margin all stand where it has them', () => {
    expect(recorded({ North: { land: 20 }, South: { land: 85 } })).toBe(
      'On record all stood here, give or take 10 points.',
    );
  });

  test('beyond: the one that stands furthest from it', () => {
    expect(recorded({ North: { land: 21 }, South: { land: 60 } })).toMatch(
      /^On record the South stood 30 points from here, near “/,
    );
  });

  test('silent on the issue, or on all who are on the board: nothing', () => {
    expect(recorded({ North: { sea: 90 } })).toBeUndefined();
    expect(recorded({ Crowd: { land: 0 } })).toBeUndefined();
  });
});
