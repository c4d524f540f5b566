import { describe, expect, test } from 'vitest';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { digits, factors, lastOf, rowOf, trustOf, why } from './lineOf.ts';

/*
 * South would most like 90 on land (salience 60) and 10 on sea (salience 35). It trusts North by
 * 0.2, and North it by −0.4.
 */
const decide = (id: string, land: number, sea = 0) =>
  step({
    id,
    actor: 'North',
    effects: [
      { on: 'North', issue: 'land', by: land },
      ...(sea === 0 ? [] : [{ on: 'North', issue: 'sea', by: sea }]),
    ],
  });

const scenario = scenarioOf({
  table: {
    North: { land: { position: 20, salience: 90 }, sea: { position: 50, salience: 90 } },
    South: {
      land: { position: 80, ideal: 90, salience: 60 },
      sea: { position: 40, ideal: 10, salience: 35 },
    },
  },
  alignment: { 'North South': 0.5 },
  trust: { 'South North': 0.2, 'North South': -0.4 },
  steps: [
    decide('come', 10),
    decide('leave', -10),
    decide('trade', 10, 20),
    step({
      id: 'dragAlong',
      actor: 'North',
      weeks: 8,
      effects: [
        { on: 'North', issue: 'land', by: 10 },
        { on: 'South', issue: 'land', by: -20 },
      ],
    }),
    decide('jump', 100),
    step({ id: 'push', actor: 'North', effects: [{ on: 'South', issue: 'land', by: 5 }] }),
  ],
});

describe('trust in the mover', () => {
  // 0.3 · 60/100 · 10/100 of the 0.8 still to go.
  test('grows with a decision that comes closer', () => {
    const turn = lastOf(scenario, ['come']);
    expect(why(turn, 'trust', 'South', 'North')).toEqual({ 'deed on land': 0.0144 });
    expect(factors(turn, 'trust', 'South', 'deed on land')).toEqual({
      trustPace: 0.3,
      salience: 0.6,
      closer: 0.1,
      left: 0.8,
    });
    expect(digits(trustOf(scenario, turn.state, 'South', 'North'))).toBe(0.2144);
  });

  // 0.3 · 60/100 · −10/100 of the 1.2 down to −1.
  test('falls with one that leaves, by the way still to go down', () => {
    expect(why(lastOf(scenario, ['leave']), 'trust', 'South', 'North')).toEqual({
      'deed on land': -0.0216,
    });
  });

  // Land as above; on sea North goes from 40 to 60 points off: 0.3 · 0.35 · −0.2 · 1.2.
  test('follows every issue that was decided', () => {
    expect(why(lastOf(scenario, ['trade']), 'trust', 'South', 'North')).toEqual({
      'deed on land': 0.0144,
      'deed on sea': -0.0252,
    });
  });

  // 20 → 100, not 120: from 70 points off to 10: 0.3 · 0.6 · 0.6 · 0.8.
  test('counts only what the scale allowed', () => {
    expect(why(lastOf(scenario, ['jump']), 'trust', 'South', 'North')).toEqual({
      'deed on land': 0.0864,
    });
  });

  // North comes 10 points closer; in the eight weeks South, pushed down by 20, draws North back
  // by 0.2 · (1 − 0.75⁸) of these 20 and more. That is not North's deed.
  test('is about what the mover decided, not where it was drawn meanwhile', () => {
    const turn = lastOf(scenario, ['dragAlong']);
    const { position } = rowOf(scenario, turn.state, 'North', 'land');
    expect(position).toBeLessThan(27);
    expect(why(turn, 'trust', 'South', 'North')).toEqual({ 'deed on land': 0.0144 });
  });

  // 1 · 0.6 · 0.1 · 0.8.
  test('follows at the pace that is assumed', () => {
    expect(why(lastOf(scenario, ['come'], { trustPace: 1 }), 'trust', 'South', 'North')).toEqual({
      'deed on land': 0.048,
    });
  });

  test('is not moved by what is done to others, and the mover trusts as before', () => {
    const reasons = lastOf(scenario, ['push']).reasons.filter(({ of }) => of === 'trust');
    expect(reasons).toEqual([]);
    expect(trustOf(scenario, lastOf(scenario, ['come']).state, 'North', 'South')).toBe(-0.4);
  });
});
