import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';
import { digits, lastOf, presets, rowOf, startOf, trustOf } from './lineOf.ts';

/*
 * One step of one week in which everything happens, in order. North gives 10 points on land;
 * South, whose ideal they come closer to, answers; West, North's ally, is left behind.
 */
const scenario = scenarioOf({
  table: {
    North: { land: { position: 20, ideal: 0, salience: 50, limit: atMost(25) } },
    West: { land: { position: 10, ideal: 0, salience: 0 } },
    South: { land: { position: 80, ideal: 100, salience: 60, limit: atLeast(70) } },
  },
  actors: { South: { reciprocity: 0.5, delay: { military: 4 } } },
  alignment: { 'North West': 0.5 },
  trust: { 'South North': 0.2 },
  steps: [
    step({
      id: 'yield',
      actor: 'North',
      weeks: 1,
      effects: [{ on: 'North', issue: 'land', by: 10 }],
      commits: [{ issue: 'land', by: 0.3 }],
    }),
  ],
});

describe('one step', () => {
  const turn = lastOf(scenario, ['yield']);

  // North 20 + 10; its line 20 − (10 − 20)/4 goes on by 12.5; then West pulls by −10 · 0.05 and its
  //   own line by 0.25 · 0.8 · 2.5: it stays at 30.
  // South: c = 10, 0.5 · 10 · 0.6 = 3 down, room 10/20: 1.5. Nobody is followed: its line goes down
  //   by half, 0.75, and brings back 0.25 · 0.8 · 0.75 = 0.15: 78.65.
  // West: North pulls by 10 · 0.05.
  // North pays 0.5 · 10/10 and, 5 beyond its limit, 2.25 · 0.5 · 5/10; North and West drift apart by
  //   9.5: 0.5 · 9.5/10 each; South gives 1.35 · 0.6/10, and 4 for the week.
  // Then South trusts by 0.3 · 0.6 · 0.1 · 0.8 more, North is tied, and war wears South's limit by
  //   1.5 · 4/10.
  test('is these reasons, in this order', () => {
    expect(
      turn.reasons.map(({ of, actor, kind, amount }) => `${of} ${actor} ${kind} ${digits(amount)}`),
    ).toEqual([
      'position North decision 10',
      'position South answer -1.5',
      'anchor North taken along 12.5',
      'anchor South taken along -0.75',
      'position North pull -0.5',
      'position North own line 0.5',
      'position West pull 0.5',
      'position South own line 0.15',
      'trust South deed on land 0.0144',
      'commitment North said in public 0.3',
      'limit South wear -0.6',
    ]);
  });

  test('costs this', () => {
    expect(
      turn.costs.map(
        ({ bearer, kind, mechanism, amount }) => `${bearer} ${kind} ${mechanism} ${digits(amount)}`,
      ),
    ).toEqual([
      'North domestic concession 0.5',
      'South domestic concession 0.081',
      'North domestic red line 0.5625',
      'North cohesion rift 0.475',
      'West cohesion rift 0.475',
      'South military delay 4',
    ]);
  });

  test('leads to this table', () => {
    const row = (actor: string) => rowOf(scenario, turn.state, actor, 'land');
    expect(['North', 'West', 'South'].map((a) => digits(row(a).position))).toEqual([
      30, 10.5, 78.65,
    ]);
    expect(['North', 'West', 'South'].map((a) => row(a).limit)).toEqual([25, undefined, 69.4]);
    expect(row('North')).toMatchObject({ initial: 20, commitment: 0.3 });
    expect(digits(trustOf(scenario, turn.state, 'South', 'North'))).toBe(0.2144);
    expect(turn.state).toMatchObject({ week: 1, taken: { yield: { times: 1, week: 1 } } });
    expect(turn.state.start).toBe(turn.before.start);
  });
});

test('a step that is not in the catalogue is a bug', () => {
  expect(() => play(scenario, presets(scenario), startOf(scenario), 'nothing')).toThrow(
    'not in this scenario: nothing',
  );
});
