import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Step } from '../../src/engine/types.ts';
import { playingOn, playOn } from '../../src/lesson/playOn.ts';
import { type Temper, tempers } from '../../src/lesson/temper.ts';
import { presets, startOf } from '../engine/lineOf.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';

const [patient] = tempers;

/** Each can move the other, and each of its steps can be taken once. */
const push = (id: string, actor: string, on: string, by: number): Step =>
  step({ id, actor, effects: [{ on, issue: 'land', by }], excludes: [id] });

const tableOf = (steps: readonly Step[]) =>
  scenarioOf({
    table: {
      North: { land: { position: 20, ideal: 0, salience: 100 } },
      West: { land: { position: 50, ideal: 50, salience: 100 } },
      South: { land: { position: 80, ideal: 100, salience: 100 } },
    },
    steps,
  });

const seatsOf = (actors: readonly string[], temper: Temper = patient) =>
  actors.map((actor) => ({ actor, temper }));

describe('seats move in turn', () => {
  const scenario = tableOf([
    push('n1', 'North', 'South', -9),
    push('n2', 'North', 'South', -6),
    push('s1', 'South', 'North', 9),
    push('s2', 'South', 'North', 6),
    push('w1', 'West', 'North', 4),
  ]);
  const line = (actors: readonly string[], moves = 12) => {
    const plan = { seats: seatsOf(actors), moves };
    return playOn(scenario, presets(scenario), startOf(scenario), plan);
  };
  const who = (actors: readonly string[], moves?: number) =>
    line(actors, moves).choices.map(({ actor, step: taken }) => `${actor} ${taken ?? '-'}`);

  test('in the order of the plan, until a whole round waits', () => {
    expect(who(['North', 'West', 'South'])).toEqual([
      ...['North n1', 'West w1', 'South s1'],
      ...['North n2', 'West -', 'South s2'],
      ...['North -', 'West -', 'South -'],
    ]);
    expect(who(['South', 'North']).slice(0, 3)).toEqual(['South s1', 'North n1', 'South s2']);
  });

  test('and seats that somebody plays are left to them', () => {
    expect(who(['North'])).toEqual(['North n1', 'North n2', 'North -']);
    expect(who([])).toEqual([]);
  });

  test('until the moves are made; who waits makes none', () => {
    expect(line(['North', 'West', 'South'], 5).steps).toEqual(['n1', 'w1', 's1', 'n2', 's2']);
    expect(who(['North', 'West', 'South'], 4)).toHaveLength(4);
    expect(who(['North', 'West', 'South'], 0)).toEqual([]);
  });

  test('and the line ends where its steps lead', () => {
    const { steps, state } = line(['North', 'West', 'South']);
    const rates = presets(scenario);
    const end = steps.reduce((now, id) => play(scenario, rates, now, id).state, startOf(scenario));
    expect(state).toEqual(end);
  });

  test('each by its own temper', () => {
    const seats = [
      { actor: 'North', temper: patient },
      { actor: 'South', temper: tempers[1] },
    ];
    const { choices } = playOn(scenario, presets(scenario), startOf(scenario), { seats, moves: 2 });
    expect(choices.map(({ temper }) => temper)).toEqual(['patient', 'pressing']);
  });

  test('pausing while they think, each choice in its place', () => {
    const plan = { seats: seatsOf(['North', 'West', 'South']), moves: 12 };
    const all = [...playingOn(scenario, presets(scenario), startOf(scenario), plan)];
    expect(all.filter((choice) => choice === undefined).length).toBeGreaterThan(9);
    expect(all.filter((choice) => choice !== undefined)).toEqual(
      line(['North', 'West', 'South']).choices,
    );
  });
});
