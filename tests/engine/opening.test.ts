import { describe, expect, test } from 'vitest';
import { opening } from '../../src/engine/opening.ts';
import { atMost, scenarioOf } from '../support/scenarioOf.ts';
import { presets, rowOf, startOf } from './lineOf.ts';

const scenario = scenarioOf({
  table: {
    North: {
      land: {
        position: { start: { value: 20, low: 10, high: 30 }, start2: 35 },
        ideal: { value: 5, low: 0, high: 9 },
        limit: { ...atMost({ value: 40, low: 30, high: 50 }), hardest: 60 },
        salience: 70,
        influence: 80,
      },
      sea: { position: 55 },
    },
    South: { land: { position: 80 }, sea: { position: { start: 10, start2: 90 } } },
  },
  openings: [{}, {}],
  alignment: { 'South North': 0.3 },
  trust: { 'North South': -0.2, 'South North': 0.6 },
});

describe('the table at the opening', () => {
  test('says what the author wrote, actor by actor and issue by issue', () => {
    const { stances } = startOf(scenario);
    expect(stances.map(({ actor, issue }) => `${actor} ${issue}`)).toEqual([
      'North land',
      'North sea',
      'South land',
      'South sea',
    ]);
    expect(stances[0]).toMatchObject({
      initial: 20,
      position: 20,
      ideal: 5,
      limit: 40,
      bound: 'max',
      salience: 70,
      influence: 80,
      commitment: 0,
    });
  });

  test('takes positions from its own day, and the ideal from there where none is named', () => {
    const state = startOf(scenario, {}, 'start2');
    expect(rowOf(scenario, state, 'North', 'land')).toMatchObject({ position: 35, ideal: 5 });
    expect(rowOf(scenario, state, 'South', 'sea')).toMatchObject({ position: 90, ideal: 90 });
    expect(rowOf(scenario, state, 'South', 'sea').limit).toBeUndefined();
  });

  test('has alignment the same both ways and trust each its own', () => {
    const { alignment, trust } = startOf(scenario);
    expect(alignment).toEqual([0, 0.3, 0.3, 0]);
    expect(trust).toEqual([0, -0.2, 0.6, 0]);
  });

  test('begins in week 0 with nothing borne and nothing taken, and keeps the seed', () => {
    expect(opening(scenario, presets(scenario), 'start', 7)).toMatchObject({
      seed: 7,
      week: 0,
      borne: {},
      taken: {},
    });
  });

  test('is named, or it is a bug', () => {
    expect(() => startOf(scenario, {}, 'yesterday')).toThrow();
  });
});

// The order of entries in the file does not matter.
test('the table is in the order of actors and issues', () => {
  const shuffled = { ...scenario, entries: scenario.entries.toReversed() };
  expect(startOf(shuffled)).toEqual(startOf(scenario));
});
