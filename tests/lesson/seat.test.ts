import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Scenario, State, Step } from '../../src/engine/types.ts';
import { type Choice, chooses, considering } from '../../src/lesson/seat.ts';
import { seatNumbers } from '../../src/lesson/seatAssumptions.ts';
import { type Temper, tempers } from '../../src/lesson/temper.ts';
import { digits, presets, startOf } from '../engine/lineOf.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';

const plain: Temper = {
  id: 'plain',
  weights: { gain: 1, cost: 1, standing: 1, meeting: 0, reply: 1 },
};
const exact = { ...seatNumbers, nearTie: 0 };

/** North wants 0 and South 100; every step is about South unless it says otherwise. */
const landOf = (steps: readonly Step[], more: Partial<Parameters<typeof scenarioOf>[0]> = {}) =>
  scenarioOf({
    table: {
      North: { land: { position: 20, ideal: 0, salience: 100 } },
      South: { land: { position: 80, ideal: 100, salience: 100 } },
    },
    steps,
    ...more,
  });

const push = (id: string, by: number, more: Partial<Parameters<typeof step>[0]> = {}) =>
  step({ id, actor: 'North', effects: [{ on: 'South', issue: 'land', by: -by }], ...more });

/** Deeds change no trust here, so that sums stay short. */
function asked(
  scenario: Scenario,
  {
    actor = 'North',
    temper = plain,
    numbers = exact,
    state = startOf(scenario),
    seed,
  }: {
    actor?: string;
    temper?: Temper;
    numbers?: typeof seatNumbers;
    state?: State;
    seed?: number;
  } = {},
): Choice {
  const rates = { ...presets(scenario), trustPace: 0 };
  return chooses(scenario, rates, state, actor, temper, seed, numbers);
}

const sums = ({ options }: Choice) =>
  Object.fromEntries(options.map(({ step: id, sum }) => [id, digits(sum)]));

const replies = ({ options }: Choice) =>
  Object.fromEntries(
    options.map(({ step: id, reply }) => [
      id,
      reply && [reply.by, reply.step, reply.otherwise, digits(reply.amount)],
    ]),
  );

describe('three tempers at one table', () => {
  // Limits only on the truce, 40 and 60; South can answer once it has come to 65 or below.
  const scenario = scenarioOf({
    table: {
      North: {
        land: { position: 20, ideal: 0, salience: 100 },
        truce: { position: 20, ideal: 0, limit: atMost(40), salience: 100 },
      },
      South: {
        land: { position: 80, ideal: 100, salience: 100 },
        truce: { position: 80, ideal: 100, limit: atLeast(60), salience: 50 },
      },
    },
    steps: [
      push('push', 20, { costs: [{ bearer: 'North', kind: 'domestic', value: 2 }] }),
      push('nudge', 10),
      step({ id: 'concede', actor: 'North', effects: [{ on: 'North', issue: 'truce', by: 14 }] }),
      step({
        id: 'answer',
        actor: 'South',
        effects: [{ on: 'South', issue: 'land', by: 12 }],
        when: [{ actor: 'South', issue: 'land', atMost: 65 }],
      }),
    ],
  });

  // push: South 20 nearer; 2 of 20 are 10 % of what North can carry; South answers by going back
  // 12, which it could not have done otherwise. nudge: 10 nearer, and no answer is possible.
  // concede: 14 away from its own aim at a half, 14 nearer to the ground between the limits, and
  // conceding 14 points costs 1.4 of 20 at home, 7 %. No deeds on trust here.
  test.each([
    // 20 − 0.2·10 − 0.8·12; 10; −7 + 0.25·14 − 0.2·7
    { id: 'patient', takes: 'nudge', sums: { push: 8.4, nudge: 10, concede: -4.9 } },
    // 1.5·20 − 0.15·10 − 0.3·1.5·12; 1.5·10; −1.5·7 − 0.15·7
    { id: 'pressing', takes: 'push', sums: { push: 23.1, nudge: 15, concede: -11.55 } },
    // 0.5·20 − 0.2·10 − 0.6·0.5·12; 0.5·10; −0.5·7 + 14 − 0.2·7
    { id: 'conciliatory', takes: 'concede', sums: { push: 4.4, nudge: 5, concede: 9.1 } },
  ])('$id: $takes', ({ id, takes, sums: expected }) => {
    const temper = tempers.find((one) => one.id === id) as Temper;
    const choice = asked(scenario, { temper });
    expect(choice).toMatchObject({ actor: 'North', temper: id, step: takes, near: [takes] });
    expect(choice.reason?.step).toBe(takes);
    expect(sums(choice)).toEqual(expected);
  });
});

describe('the answer that is expected', () => {
  const back = (more: Partial<Parameters<typeof step>[0]> = {}) =>
    step({ id: 'back', actor: 'South', effects: [{ on: 'South', issue: 'land', by: 8 }], ...more });

  test('counts only as far as it differs from what would have been done anyway', () => {
    // South goes back 8 with or without the push. Anyway it would come to 88, now to 78.
    const choice = asked(landOf([push('push', 10), back()]));
    expect(replies(choice)).toEqual({ push: ['South', 'back', 'back', 0] });
    expect(sums(choice)).toEqual({ push: 10 });
  });

  test('is worked out on the table as the step leaves it', () => {
    const high = {
      North: { land: { position: 20, ideal: 0, salience: 100 } },
      South: { land: { position: 95, ideal: 100, salience: 100 } },
    };
    // Anyway South would go from 95 to the end of the scale, now from 85 to 93: 3 points more.
    const choice = asked(landOf([push('push', 10), back()], { table: high }));
    expect(replies(choice)).toEqual({ push: ['South', 'back', 'back', -3] });
  });

  test('is to do nothing where nothing is worth it', () => {
    const costly = back({
      costs: [{ bearer: 'South', kind: 'domestic', value: 5 }],
    });
    expect(replies(asked(landOf([push('push', 10), costly])))).toEqual({
      push: ['South', undefined, undefined, 0],
    });
    // What a step prevents counts for it: South would have gone back 8 and now cannot.
    const early = back({ when: [{ actor: 'South', issue: 'land', atLeast: 75 }] });
    const both = [push('push', 10), early, step({ id: 'talk', actor: 'South' })];
    expect(replies(asked(landOf(both)))).toEqual({ push: ['South', undefined, 'back', 8] });
  });

  test('is the step worth most to the one that answers, who looks no further', () => {
    const far = step({
      id: 'far',
      actor: 'South',
      effects: [{ on: 'North', issue: 'land', by: 9 }],
    });
    // To South 9 points of North are 9, 8 of its own are 4.
    const later = [
      push('push', 10),
      back(),
      { ...far, when: [{ actor: 'South', issue: 'land', atMost: 75 }] },
    ];
    // North is pushed 9 from its own aim, at a half, and giving 9 points costs it 0.9 of 20 at home,
    // 4.5 %; but it is spared South’s 8.
    expect(replies(asked(landOf(later)))).toEqual({
      push: ['South', 'far', 'back', -1],
    });
  });

  const three = (steps: readonly Step[], more = {}) =>
    scenarioOf({
      table: {
        North: { land: { position: 20, ideal: 0, salience: 100 } },
        East: { land: { position: 80, ideal: 100, salience: 60 } },
        South: { land: { position: 80, ideal: 100, salience: 60 } },
      },
      steps,
      ...more,
    });
  const of = (id: string, actor: string) => step({ id, actor });

  test('is that of the one who loses most and can move', () => {
    const both = step({
      id: 'push',
      actor: 'North',
      effects: [
        { on: 'South', issue: 'land', by: -10 },
        { on: 'East', issue: 'land', by: -9 },
      ],
    });
    // South loses 5 + 9, East 10 + 4.5, each with its own position at a half, both at 0.6.
    expect(replies(asked(three([both, of('s', 'South'), of('e', 'East')])))['push']?.[0]).toBe(
      'East',
    );
    expect(replies(asked(three([both, of('s', 'South')])))['push']?.[0]).toBe('South');
    expect(replies(asked(three([both])))).toEqual({ push: undefined });
  });

  test('is that of the first by name where two lose the same, whatever their order', () => {
    const even = step({
      id: 'push',
      actor: 'North',
      effects: [
        { on: 'South', issue: 'land', by: -10 },
        { on: 'East', issue: 'land', by: -10 },
      ],
    });
    const scenario = three([even, of('s', 'South'), of('e', 'East')]);
    const turned = { ...scenario, actors: scenario.actors.toReversed() };
    expect(replies(asked(scenario))['push']?.[0]).toBe('East');
    expect(replies(asked(turned))['push']?.[0]).toBe('East');
  });

  test('is none where nobody loses enough', () => {
    // South loses half of what it is pushed.
    const pushed = (by: number) => replies(asked(landOf([push('push', by), back()])))['push'];
    expect(pushed(1.9)).toBeUndefined();
    expect(pushed(2)).toBeDefined();
  });

  test('is not thought of by a temper to which it does not count', () => {
    const blind = { ...plain, weights: { ...plain.weights, reply: 0 } };
    expect(replies(asked(landOf([push('push', 10), back()]), { temper: blind }))).toEqual({
      push: undefined,
    });
  });

  test('is thought through only where it could still matter', () => {
    const steps = [push('c', 14.5), push('b', 16), push('a', 20), back()];
    const thoughtThrough = (scenario: Scenario) =>
      Object.entries(replies(asked(scenario))).flatMap(([id, reply]) => (reply ? [id] : []));
    expect(thoughtThrough(landOf(steps))).toEqual(['b', 'a']);
    // A gift that nobody minds, worth 12, leaves no room for a push worth 6.
    const gift = step({
      id: 'gift',
      actor: 'North',
      trust: [{ of: 'South', in: 'North', by: 0.6 }],
    });
    expect(thoughtThrough(landOf([gift, push('a', 6), back()]))).toEqual([]);
    // Only the push to 65 can be answered, and comes to 8 then: not too far ahead of the other.
    const low = back({ when: [{ actor: 'South', issue: 'land', atMost: 65 }] });
    const idle = step({ id: 'talk', actor: 'South' });
    const rest = landOf([push('a', 16), push('b', 10), low, idle]);
    expect(thoughtThrough(rest)).toEqual(['a', 'b']);
    // A step of little worth too, if it might come to be worth something.
    const little = step({
      id: 'idle',
      actor: 'North',
      effects: [{ on: 'South', issue: 'land', by: -6 }],
      costs: [{ bearer: 'North', kind: 'domestic', value: 2 }],
    });
    expect(replies(asked(landOf([little, back()])))['idle']).toBeDefined();
    const lost = {
      ...little,
      costs: [{ bearer: 'North', kind: 'domestic', value: 2.1, low: 2.1, high: 2.1 } as const],
    };
    expect(replies(asked(landOf([lost, back()])))['idle']).toBeUndefined();
  });
});

describe('waiting', () => {
  test('is what an actor does whose steps come to less than they must', () => {
    const choice = asked(landOf([push('little', 0.9), push('less', 0.5)]));
    expect(choice).toMatchObject({ step: undefined, near: [] });
    expect(choice.reason).toMatchObject({ step: 'little', sum: expect.closeTo(0.9, 9) });
    expect(asked(landOf([push('just', 1), push('less', 0.5)])).step).toBe('just');
  });

  test('is all that an actor without a step can do', () => {
    expect(asked(landOf([push('push', 10)]), { actor: 'South' })).toEqual({
      actor: 'South',
      temper: 'plain',
      step: undefined,
      reason: undefined,
      options: [],
      near: [],
    });
  });

  test('is for as long as its steps are ruled out', () => {
    const ruled = push('push', 10, { excludes: [{ step: 'talk', weeks: 3 }], requires: ['talk'] });
    const talk = step({ id: 'talk', actor: 'South' });
    const pause = step({ id: 'pause', actor: 'South', weeks: 2 });
    const scenario = landOf([ruled, talk, pause]);
    const rates = presets(scenario);
    let state = startOf(scenario);
    const steps = ['talk', 'pause', 'pause'].map((id) => {
      const before = asked(scenario, { state }).step;
      state = play(scenario, rates, state, id).state;
      return before;
    });
    expect([...steps, asked(scenario, { state }).step]).toEqual([
      undefined,
      undefined,
      undefined,
      'push',
    ]);
  });
});

describe('near-ties', () => {
  const scenario = landOf([push('a', 10), push('b', 9.1), push('c', 8.9), push('d', 10)]);
  const drawn = (seeds: number, more = {}) =>
    Array.from({ length: seeds }, (_, seed) =>
      asked(scenario, { seed, numbers: seatNumbers, ...more }),
    );

  test('are decided by the seed, between those that come within a point of the highest', () => {
    const choices = drawn(60);
    for (const { near } of choices) expect(near).toEqual(['a', 'b', 'd']);
    const taken = choices.map(({ step: id }) => id);
    expect([...new Set(taken)].toSorted()).toEqual(['a', 'b', 'd']);
    expect(drawn(60).map(({ step: id }) => id)).toEqual(taken);
    for (const { step: id, reason } of choices) expect(reason?.step).toBe(id);
  });

  test('do not take what is not worthwhile', () => {
    const small = landOf([push('a', 1.5), push('b', 0.8)]);
    expect(asked(small, { numbers: seatNumbers }).near).toEqual(['a']);
  });

  test('are drawn anew for each actor and each move', () => {
    const own = landOf([
      ...['a', 'b'].map((id) => push(id, 10, { weeks: 0 })),
      ...['c', 'd'].map((id) =>
        step({ id, actor: 'South', effects: [{ on: 'North', issue: 'land', by: 10 }] }),
      ),
      step({ id: 'talk', actor: 'South' }),
    ]);
    const rates = presets(own);
    const later = play(own, rates, startOf(own), 'talk').state;
    const firsts = (choose: (seed: number) => Choice) =>
      Array.from({ length: 40 }, (_, seed) => {
        const choice = choose(seed);
        return choice.near.indexOf(choice.step as string);
      }).join('');
    const now = firsts((seed) => asked(own, { seed, numbers: seatNumbers }));
    expect(firsts((seed) => asked(own, { seed, numbers: seatNumbers, actor: 'South' }))).not.toBe(
      now,
    );
    expect(firsts((seed) => asked(own, { seed, numbers: seatNumbers, state: later }))).not.toBe(
      now,
    );
  });

  test('go by the seed of the state where no other is given', () => {
    const state = startOf(scenario);
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(asked(scenario, { state: { ...state, seed }, numbers: seatNumbers })).toEqual(
        asked(scenario, { seed, numbers: seatNumbers }),
      );
    }
  });
});

test('pauses after every step tried in mind', () => {
  const scenario = landOf([
    push('a', 10),
    push('b', 9),
    step({ id: 'c', actor: 'South' }),
    step({ id: 'd', actor: 'South' }),
  ]);
  const thinking = considering(scenario, presets(scenario), startOf(scenario), 'North', plain);
  let pauses = 0;
  while (!thinking.next().done) pauses++;
  // Two of its own; two that South would take anyway; two answers to each of the two.
  expect(pauses).toBe(2 + 2 + 2 * 2);
});
