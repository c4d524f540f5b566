import { describe, expect, test } from 'vitest';
import { zone } from '../../src/engine/zone.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';
import { lastOf, startOf } from './lineOf.ts';

const table = {
  North: {
    land: { position: 20, limit: atMost(40) },
    sea: { position: 10, limit: atMost(35) },
    air: { position: 30, limit: atMost(50) },
    fire: { position: 10 },
  },
  West: {
    land: { position: 35, limit: atMost(55) },
    sea: { position: 5, limit: atMost(30) },
    air: { position: 50, limit: atLeast(50) },
    fire: { position: 60, limit: atLeast(45) },
  },
  South: {
    land: { position: 80, limit: atLeast(25) },
    sea: { position: 90, limit: atLeast(55) },
    air: { position: 70, limit: atLeast(30) },
    fire: { position: 40, limit: atLeast(20) },
  },
  East: {
    land: { position: 100, limit: atLeast(99) },
    sea: { position: 95, limit: atLeast(60) },
    air: { position: 0, limit: atMost(1) },
    fire: { position: 100, limit: atMost(0) },
  },
};
const steps = [
  step({ id: 'treaty', actor: 'West', limits: [{ on: 'North', issue: 'sea', by: 30 }] }),
];
/** East does not have to agree. */
const scenario = scenarioOf({ table, actors: { East: { consents: false } }, steps });

describe('the zone of an issue', () => {
  // North wants at most 40, West at most 55, South at least 25.
  test('is what all who must consent accept', () => {
    expect(zone(scenario, startOf(scenario))[0]).toEqual({
      issue: 'land',
      open: true,
      low: 25,
      high: 40,
      gap: undefined,
      positions: { points: 60, between: ['North', 'South'] },
    });
  });

  // West accepts at most 30, tighter than North's 35; South at least 55: 25 points between the two.
  test('is closed where two limits do not meet, and says whose and by how much', () => {
    expect(zone(scenario, startOf(scenario))[1]).toEqual({
      issue: 'sea',
      open: false,
      low: 55,
      high: 30,
      gap: { points: 25, between: ['West', 'South'] },
      positions: { points: 85, between: ['West', 'South'] },
    });
  });

  test('is one point where limits touch', () => {
    expect(zone(scenario, startOf(scenario))[2]).toMatchObject({ open: true, low: 50, high: 50 });
  });

  test('goes to the end of the scale where nobody says otherwise', () => {
    expect(zone(scenario, startOf(scenario))[3]).toMatchObject({
      open: true,
      low: 45,
      high: 100,
      positions: { points: 50, between: ['North', 'West'] },
    });
  });

  // East's 60 on sea is tighter than South's 55: 60 − 30. On fire East wants 0 and West 45.
  test('is smaller when one more must consent', () => {
    const all = scenarioOf({ table });
    expect(zone(all, startOf(all)).map(({ open, gap }) => (open ? open : gap))).toEqual([
      { points: 59, between: ['North', 'East'] },
      { points: 30, between: ['West', 'East'] },
      { points: 49, between: ['East', 'West'] },
      { points: 45, between: ['East', 'West'] },
    ]);
  });

  // North and West both accept at most 40, South and East at least 60.
  test('names the first of those whose limits are equal', () => {
    const even = scenarioOf({
      table: {
        North: { land: { position: 20, limit: atMost(40) } },
        West: { land: { position: 20, limit: atMost(40) } },
        South: { land: { position: 80, limit: atLeast(60) } },
        East: { land: { position: 80, limit: atLeast(60) } },
      },
    });
    const [land] = zone(even, startOf(even));
    expect(land?.gap).toEqual({ points: 20, between: ['North', 'South'] });
  });

  // West alone is left at 30 even when North accepts 65.
  test('is about limits as they stand', () => {
    const { state } = lastOf(scenario, ['treaty']);
    expect(zone(scenario, state)[1]?.gap).toEqual({ points: 25, between: ['West', 'South'] });
  });

  test('where nobody has to consent is all of the scale, and positions are those of all', () => {
    const free = scenarioOf({
      table,
      actors: Object.fromEntries(Object.keys(table).map((id) => [id, { consents: false }])),
    });
    expect(zone(free, startOf(free))[1]).toEqual({
      issue: 'sea',
      open: true,
      low: 0,
      high: 100,
      gap: undefined,
      positions: { points: 90, between: ['West', 'East'] },
    });
  });
});
