import { describe, expect, test } from 'vitest';
import type { Via } from '../../src/engine/types.ts';
import { atLeast, scenarioOf, step, type Wish } from '../support/scenarioOf.ts';
import { factors, lastOf, lineOf, rowOf, why } from './lineOf.ts';

/** North acts upon South, whose ideal is 90 and who stands at `land`. */
const table = (land: Partial<Wish>) => ({
  North: { land: { position: 20 } },
  South: { land: { position: 80, ideal: 90, ...land } },
});

const push = (id: string, by: number, via: Via = 'pressure') =>
  step({ id, actor: 'North', effects: [{ on: 'South', issue: 'land', by, via }] });

describe('an authored effect', () => {
  test('is exactly what the author wrote at the opening, however near the limit', () => {
    for (const limit of [atLeast(20), atLeast(79), atLeast(80)]) {
      const scenario = scenarioOf({ table: table({ limit }), steps: [push('push', -7)] });
      expect(why(lastOf(scenario, ['push']), 'position', 'South', 'land')).toEqual({
        pressure: -7,
      });
    }
  });

  // Room at the opening 30/(30+10) = 3/4. After −10, room 20/(20+10) = 2/3, so the same push is
  // −10 · (2/3)/(3/4) = −10 · 8/9.
  test('slows as the limit nears', () => {
    const scenario = scenarioOf({
      table: table({ limit: atLeast(50) }),
      steps: [push('push', -10), push('shove', -10)],
    });
    const turn = lastOf(scenario, ['push', 'shove']);
    expect(why(turn, 'position', 'South', 'land')).toEqual({ pressure: -8.888888889 });
    expect(factors(turn, 'position', 'South', 'pressure')).toEqual({
      authored: -10,
      room: 0.888888889,
    });
    expect(rowOf(scenario, turn.state, 'South', 'land').position).toBeCloseTo(61.1111111111, 9);
  });

  // As above with a half-distance of 30: (20/50)/(30/60) = 0.8.
  test('slows by the half-distance that is assumed', () => {
    const scenario = scenarioOf({
      table: table({ limit: atLeast(50) }),
      steps: [push('push', -10), push('shove', -10)],
    });
    const turn = lastOf(scenario, ['push', 'shove'], { halfDistance: 30 });
    expect(why(turn, 'position', 'South', 'land')).toEqual({ pressure: -8 });
  });

  // Room at the opening 4/14; beyond the limit 0.05: 0.05/(4/14) = 0.175.
  test('hardly moves an actor that is past its limit', () => {
    const scenario = scenarioOf({
      table: table({ position: 54, limit: atLeast(50) }),
      steps: [push('push', -10), push('shove', -10)],
    });
    expect(why(lastOf(scenario, ['push', 'shove']), 'position', 'South', 'land')).toEqual({
      pressure: -1.75,
    });
  });

  // Just before the limit room would be 0.1/10.1 < 0.05; it does not fall below that of past it:
  // 0.05/(30.1/40.1) = 0.066611…
  test('is never weaker before the limit than past it', () => {
    const scenario = scenarioOf({
      table: table({ limit: atLeast(49.9) }),
      steps: [push('push', -30), push('shove', -10)],
    });
    expect(factors(lastOf(scenario, ['push', 'shove']), 'position', 'South', 'pressure')).toEqual({
      authored: -10,
      room: 0.066611296,
    });
  });

  // Room at the opening 2/12; after +20 it is 22/32, 4.125 times as much, held at 1.5.
  test('grows to one and a half times what was written and no further', () => {
    const scenario = scenarioOf({
      table: table({ position: 52, limit: atLeast(50) }),
      steps: [push('please', 20, 'signal'), push('push', -10)],
    });
    const line = lineOf(scenario, ['please', 'push']);
    expect(line.map((turn) => Object.values(why(turn, 'position', 'South', 'land')))).toEqual([
      [20],
      [-15],
    ]);
  });

  // After −10 at 70, or after +10 at 90 with an ideal of 85: towards the ideal there is always room,
  // though a limit lies further on, and a limit behind one's back does not matter.
  test.each([
    { towards: 'its ideal', first: -10, by: 5, row: { limit: atLeast(50) } },
    {
      towards: 'its ideal, with a limit behind it',
      first: -10,
      by: -5,
      row: { ideal: 60, limit: atLeast(50) },
    },
    { towards: 'no limit', first: -10, by: -5, row: {} },
    { towards: 'neither', first: 10, by: 5, row: { ideal: 85, limit: atLeast(50) } },
  ])('keeps its size towards $towards', ({ first, by, row }) => {
    const scenario = scenarioOf({
      table: table(row),
      steps: [push('first', first), push('then', by)],
    });
    expect(why(lastOf(scenario, ['first', 'then']), 'position', 'South', 'land')).toEqual({
      pressure: by,
    });
  });

  // South trusts North by 0.2, so its word is worth 0.6; at −0.3 it is worth 0.35: 35/60 of 6.
  // North's own trust in South, 0.9, is not asked.
  test.each([
    { via: 'incentive', amount: 3.5 },
    { via: 'reassurance', amount: 3.5 },
    { via: 'pressure', amount: 6 },
    { via: 'provocation', amount: 6 },
    { via: 'signal', amount: 6 },
  ] as const)(
    'by $via is worth $amount of 6 after the word of the mover has fallen',
    ({ via, amount }) => {
      const scenario = scenarioOf({
        table: table({}),
        trust: { 'South North': 0.2, 'North South': 0.9 },
        steps: [
          step({ id: 'break', actor: 'North', trust: [{ of: 'South', in: 'North', by: -0.5 }] }),
          push('offer', 6, via),
        ],
      });
      expect(why(lastOf(scenario, ['break', 'offer']), 'position', 'South', 'land')).toEqual({
        [via]: amount,
      });
    },
  );

  // Nothing to compare with: a word worth nothing at the opening scales nothing.
  test('by a mover whose word was worth nothing stays as written', () => {
    const scenario = scenarioOf({
      table: table({}),
      trust: { 'South North': -1 },
      steps: [
        step({ id: 'mend', actor: 'North', trust: [{ of: 'South', in: 'North', by: 1 }] }),
        push('offer', 6, 'incentive'),
      ],
    });
    expect(why(lastOf(scenario, ['mend', 'offer']), 'position', 'South', 'land')).toEqual({
      incentive: 6,
    });
  });

  // South has tied itself by 0.4: what leads away from its ideal counts 0.6, what leads there 1.
  test.each([
    { by: -5, amount: -3 },
    { by: 5, amount: 5 },
  ])('of $by moves a committed actor by $amount', ({ by, amount }) => {
    const scenario = scenarioOf({
      table: table({}),
      steps: [
        step({ id: 'vow', actor: 'South', commits: [{ issue: 'land', by: 0.4 }] }),
        push('push', by),
      ],
    });
    expect(why(lastOf(scenario, ['vow', 'push']), 'position', 'South', 'land')).toEqual({
      pressure: amount,
    });
  });

  // At its ideal every direction leads away.
  test('moves an actor that is where it wants to be against its commitment', () => {
    const scenario = scenarioOf({
      table: table({ position: 90 }),
      steps: [
        step({ id: 'vow', actor: 'South', commits: [{ issue: 'land', by: 0.4 }] }),
        push('push', 5),
      ],
    });
    expect(why(lastOf(scenario, ['vow', 'push']), 'position', 'South', 'land')).toEqual({
      pressure: 3,
    });
  });

  // A hair's breadth from its ideal, up to which −5 leads, it is tied all the same: −5 · 0.6. From
  // 86 to 93 it ends closer to 90 than it began, to 94 as far off, to 95 further: 9 · 0.6.
  test.each([
    { position: 90 + 1e-12, by: -5, amount: -3 },
    { position: 90 - 1e-12, by: 5, amount: 3 },
    { position: 86, by: 7, amount: 7 },
    { position: 86, by: 8, amount: 8 },
    { position: 86, by: 9, amount: 5.4 },
  ])('of $by on $position is away from 90 if it ends further off', ({ position, by, amount }) => {
    const scenario = scenarioOf({
      table: table({ position }),
      steps: [
        step({ id: 'vow', actor: 'South', commits: [{ issue: 'land', by: 0.4 }] }),
        push('push', by),
      ],
    });
    expect(why(lastOf(scenario, ['vow', 'push']), 'position', 'South', 'land')).toEqual({
      pressure: amount,
    });
  });

  test('halves each time the step is played again', () => {
    const scenario = scenarioOf({ table: table({}), steps: [push('push', -8)] });
    const line = lineOf(scenario, ['push', 'push', 'push']);
    expect(line.map((turn) => why(turn, 'position', 'South', 'land')['pressure'])).toEqual([
      -8, -4, -2,
    ]);
  });

  // All at once, on the second time: room 20/30 after −10 against 30/40 at the opening, 8/9; word
  // 0.45/0.6 = 3/4 after trust fell from 0.2 to −0.1; tied by 0.25; said once before.
  // −10 · 8/9 · 3/4 · 3/4 · 1/2 = −2.5.
  test('has all its factors multiplied', () => {
    const scenario = scenarioOf({
      table: table({ limit: atLeast(50) }),
      trust: { 'South North': 0.2 },
      steps: [
        push('offer', -10, 'incentive'),
        step({ id: 'break', actor: 'North', trust: [{ of: 'South', in: 'North', by: -0.3 }] }),
        step({ id: 'vow', actor: 'South', commits: [{ issue: 'land', by: 0.25 }] }),
      ],
    });
    const turn = lastOf(scenario, ['offer', 'break', 'vow', 'offer']);
    expect(why(turn, 'position', 'South', 'land')).toEqual({ incentive: -2.5 });
    expect(factors(turn, 'position', 'South', 'incentive')).toEqual({
      authored: -10,
      room: 0.888888889,
      word: 0.75,
      committed: 0.75,
      repeat: 0.5,
    });
  });
});

describe('a decision', () => {
  // South stands 2 points before its limit and is tied by 0.9: it moves by all of −15.
  test('is never damped', () => {
    const scenario = scenarioOf({
      table: table({ position: 52, limit: atLeast(50) }),
      steps: [
        step({ id: 'vow', actor: 'South', commits: [{ issue: 'land', by: 0.9 }] }),
        step({ id: 'yield', actor: 'South', effects: [{ on: 'South', issue: 'land', by: -15 }] }),
      ],
    });
    const turn = lastOf(scenario, ['vow', 'yield']);
    expect(why(turn, 'position', 'South', 'land')).toEqual({ decision: -15 });
    expect(rowOf(scenario, turn.state, 'South', 'land').position).toBe(37);
  });

  test('taken again moves half as far', () => {
    const scenario = scenarioOf({
      table: table({}),
      steps: [
        step({ id: 'yield', actor: 'South', effects: [{ on: 'South', issue: 'land', by: -10 }] }),
      ],
    });
    expect(why(lastOf(scenario, ['yield', 'yield']), 'position', 'South', 'land')).toEqual({
      decision: -5,
    });
  });

  // 80 + 30 would be 110: ten points are taken back, and said.
  test('ends at the end of the scale', () => {
    const scenario = scenarioOf({
      table: table({}),
      steps: [
        step({ id: 'leap', actor: 'South', effects: [{ on: 'South', issue: 'land', by: 30 }] }),
      ],
    });
    const turn = lastOf(scenario, ['leap']);
    expect(why(turn, 'position', 'South', 'land')).toEqual({ decision: 30, edge: -10 });
    expect(rowOf(scenario, turn.state, 'South', 'land').position).toBe(100);
  });
});

describe('what a step does besides', () => {
  const scenario = scenarioOf({
    table: table({ limit: atLeast(50), influence: 40 }),
    alignment: { 'North South': -0.2 },
    trust: { 'South North': 0.1, 'North South': 0.3 },
    steps: [
      step({
        id: 'treaty',
        actor: 'North',
        limits: [
          { on: 'South', issue: 'land', by: -6 },
          { on: 'North', issue: 'land', by: 6 },
        ],
        influence: [{ on: 'South', issue: 'land', by: 15 }],
        relations: [{ between: ['South', 'North'], alignment: 0.5 }],
        trust: [{ of: 'South', in: 'North', by: 0.4 }],
      }),
    ],
  });

  test('is taken as written: limit, influence, alignment both ways, trust one way', () => {
    const { state } = lastOf(scenario, ['treaty']);
    expect(rowOf(scenario, state, 'South', 'land')).toMatchObject({ limit: 44, influence: 55 });
    expect(state.alignment.map((value) => Math.round(value * 10) / 10)).toEqual([0, 0.3, 0.3, 0]);
    expect(state.trust).toEqual([0, 0.3, 0.5, 0]);
  });

  test('is not told where it is nothing', () => {
    const idle = scenarioOf({ table: table({}), steps: [push('nod', 0)] });
    expect(lastOf(idle, ['nod']).reasons).toEqual([]);
  });

  test('gives no limit to an actor that has none, and no reason for it', () => {
    const turn = lastOf(scenario, ['treaty']);
    expect(rowOf(scenario, turn.state, 'North', 'land').limit).toBeUndefined();
    expect(why(turn, 'limit', 'North', 'land')).toEqual({});
  });

  // −6 and then −3, 15 and then 7.5, 0.5 and then 0.25, 0.4 and then 0.2.
  test('halves when it is done again', () => {
    const { state } = lastOf(scenario, ['treaty', 'treaty']);
    expect(rowOf(scenario, state, 'South', 'land')).toMatchObject({ limit: 41, influence: 62.5 });
    expect(state.alignment[1]).toBeCloseTo(0.55, 12);
    expect(state.trust[2]).toBeCloseTo(0.7, 12);
  });
});
