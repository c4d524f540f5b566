import { describe, expect, test } from 'vitest';
import {
  allAssumptions,
  assume,
  authoredAssumptions,
  engineAssumptions,
  rounded,
} from '../../src/engine/assumptions.ts';
import { costMechanisms } from '../../src/engine/costs/list.ts';
import { consequences, movements } from '../../src/engine/mechanisms/list.ts';
import type { Assumption, Range } from '../../src/engine/types.ts';
import { atMost, scenarioOf, step } from '../support/scenarioOf.ts';

/** Each number with doubts of its own, so that one taken for another would show. */
let count = 0;
const doubt = (value: number): Range => {
  count += 1;
  return { value, low: value - count / 1000, high: value + count / 1000 };
};

const scenario = scenarioOf({
  table: {
    North: {
      land: {
        position: { start: doubt(20), start2: doubt(25) },
        ideal: doubt(5),
        limit: { ...atMost(doubt(40)), hardest: 60 },
        salience: doubt(70),
        influence: doubt(80),
      },
    },
    South: { land: { position: { start: doubt(81), start2: doubt(82) }, salience: doubt(33) } },
  },
  actors: {
    North: {
      budget: doubt(30),
      reciprocity: doubt(0.4),
      openness: doubt(0.3),
      delay: { military: doubt(2), economic: doubt(1) },
    },
  },
  openings: [{}, {}],
  alignment: { 'North South': doubt(0.35) },
  trust: { 'North South': doubt(-0.2), 'South North': doubt(0.6) },
  linkages: [
    {
      id: 'guarantee',
      actor: 'North',
      issue: 'land',
      offer: 'land',
      guarantors: ['South'],
      from: 60,
      to: 100,
      by: doubt(8),
    },
  ],
  steps: [
    step({
      id: 'treaty',
      actor: 'North',
      effects: [{ on: 'North', issue: 'land', by: doubt(10) }],
      relations: [{ between: ['South', 'North'], alignment: doubt(0.15) }],
      trust: [{ of: 'South', in: 'North', by: doubt(0.25) }],
      influence: [{ on: 'South', issue: 'land', by: doubt(12) }],
      commits: [{ issue: 'land', by: doubt(0.45) }],
      limits: [{ on: 'North', issue: 'land', by: doubt(6) }],
      costs: [{ bearer: 'SYSTEM', kind: 'norms', ...doubt(3) }],
    }),
  ],
});

describe('authored numbers', () => {
  test('have names that say what they are', () => {
    const names = authoredAssumptions(scenario, 'start').map(({ name }) => name);
    expect(names).toEqual([
      'openness.North',
      'reciprocity.North',
      'budget.North',
      'delay.North.military',
      'delay.North.economic',
      'openness.South',
      'reciprocity.South',
      'budget.South',
      'position.North.land',
      'ideal.North.land',
      'limit.North.land',
      'salience.North.land',
      'influence.North.land',
      'position.South.land',
      'salience.South.land',
      'influence.South.land',
      'alignment.North.South',
      'trust.North.South',
      'trust.South.North',
      'linkage.guarantee',
      'effect.treaty.North.land',
      'relation.treaty.South.North',
      'word.treaty.South.North',
      'shift.treaty.South.land',
      'commit.treaty.land',
      'bound.treaty.North.land',
      'cost.treaty.SYSTEM.norms',
    ]);
  });

  test.each([
    ['position.North.land', 20],
    ['trust.South.North', 0.6],
    ['trust.North.South', -0.2],
    ['delay.North.economic', 1],
    ['linkage.guarantee', 8],
    ['relation.treaty.South.North', 0.15],
    ['word.treaty.South.North', 0.25],
    ['shift.treaty.South.land', 12],
    ['bound.treaty.North.land', 6],
    ['cost.treaty.SYSTEM.norms', 3],
  ])('%s is %d', (name, value) => {
    expect(authoredAssumptions(scenario, 'start').find((n) => n.name === name)?.value).toBe(value);
  });

  test('are those of the opening', () => {
    const position = authoredAssumptions(scenario, 'start2').find(
      ({ name }) => name === 'position.North.land',
    );
    expect(position?.value).toBe(25);
    const { scenario: changed } = assume(scenario, 'start2', { 'position.North.land': 50 });
    expect(changed.entries[0]?.position['start']).toEqual(scenario.entries[0]?.position['start']);
    expect(changed.entries[0]?.position['start2']?.value).toBe(50);
  });

  test('are changed with everything else as it was: doubts, bound, hardest point', () => {
    const { scenario: changed } = assume(scenario, 'start', { 'limit.North.land': 45 });
    expect(changed.entries[0]?.limit).toEqual({ ...scenario.entries[0]?.limit, value: 45 });
    expect(scenario.entries[0]?.limit?.value).toBe(40);
  });

  test('of an actor that is as open as any can be changed for it alone', () => {
    const open = authoredAssumptions(scenario, 'start').filter(({ group }) => group === 'openness');
    expect(open.map(({ value, bounds }) => [value, bounds])).toEqual([
      [0.3, [0, 0.9]],
      [0.2, [0, 0.9]],
    ]);
    const { scenario: changed } = assume(scenario, 'start', { 'openness.South': 0.5 });
    expect(changed.actors.map(({ openness }) => openness?.value)).toEqual([0.3, 0.5]);
  });

  test('may be changed many at a time', () => {
    const assumed = assume(scenario, 'start', {
      pace: 0.5,
      'trust.South.North': -1,
      'effect.treaty.North.land': -10,
    });
    expect(assumed.rates['pace']).toBe(0.5);
    expect(assumed.rates['openness']).toBe(0.2);
    expect(assumed.scenario.relations[0]?.trust['South']?.value).toBe(-1);
    expect(assumed.scenario.steps[0]?.effects[0]?.by.value).toBe(-10);
  });

  test.each([
    'nothing',
    'position.North.sea',
    'position',
    'toString',
    '__proto__',
    'constructor',
    '',
  ])('do not include "%s"', (name) => {
    const changes = JSON.parse(`{ ${JSON.stringify(name)}: 1 }`);
    expect(() => assume(scenario, 'start', changes)).toThrow(`no assumption ${name}`);
  });

  test('unchanged are the very scenario', () => {
    expect(assume(scenario, 'start', {}).scenario).toBe(scenario);
  });
});

describe('assumptions of the engine', () => {
  test('come first of all, and names are never used twice', () => {
    const names = allAssumptions(scenario, 'start').map(({ name }) => name);
    expect(names.slice(0, engineAssumptions.length)).toEqual(engineAssumptions.map((a) => a.name));
    expect(new Set(names).size).toBe(names.length);
  });

  // Links count along this list: new ones go to the end, and a changed order breaks old links.
  test('stand in this order, at these presets', () => {
    expect(engineAssumptions.map(({ name, value }) => [name, value])).toEqual([
      ['halfDistance', 10],
      ['pastLimit', 0.05],
      ['ratioCeiling', 1.5],
      ['repeat', 0.5],
      ['openness', 0.2],
      ['retention', 0.5],
      ['pace', 0.25],
      ['concessionPoints', 10],
      ['audiencePoints', 7],
      ['redLineFactor', 2.25],
      ['redLinePoints', 10],
      ['riftPoints', 10],
      ['allied', 0.25],
      ['delay', 1],
      ['trustPace', 0.3],
      ['commitmentFade', 0.9],
      ['wear', 1.5],
    ]);
  });

  test('mean the same wherever they are declared', () => {
    const declared = new Map<string, Assumption>();
    for (const { assumptions } of [...movements, ...costMechanisms, ...consequences]) {
      for (const [name, assumption] of Object.entries(assumptions)) {
        expect(declared.get(name) ?? assumption, name).toEqual(assumption);
        declared.set(name, assumption as Assumption);
      }
    }
    expect([...declared.keys()]).toEqual(engineAssumptions.map(({ name }) => name));
  });

  test.each(engineAssumptions)('$name is in its range, within its bounds, on its slider', (a) => {
    const { low, value, high, bounds } = a;
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
    expect(bounds[0]).toBeLessThanOrEqual(low);
    expect(high).toBeLessThanOrEqual(bounds[1]);
    for (const number of [low, value, high, ...bounds]) expect(rounded(a, number)).toBe(number);
  });
});

test('the slider rounds to its grain', () => {
  const half: Assumption = { value: 0, low: 0, high: 1, grain: 2, bounds: [0, 100] };
  expect([0.2, 0.25, 7.74, 7.76].map((value) => rounded(half, value))).toEqual([0, 0.5, 7.5, 8]);
  expect(rounded({ ...half, grain: 100 }, 0.123)).toBe(0.12);
});
