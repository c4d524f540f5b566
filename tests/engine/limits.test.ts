import { describe, expect, test } from 'vitest';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';
import { lastOf, lineOf, rowOf, why } from './lineOf.ts';

describe('a linkage', () => {
  /*
   * South's limit on land loosens by up to 8 as the shield goes from 60 to 100. North stands for
   * 70 (its word is worth 0.8 to South), West for 80 (0.6). Both together stand for 70, a quarter of
   * the way: 8 · 1/4 · 0.6 = 1.2 are in the limit already.
   */
  const linked = (limit: ReturnType<typeof atMost>) =>
    scenarioOf({
      table: {
        North: { land: { position: 20 }, shield: { position: 70 } },
        West: { land: { position: 20 }, shield: { position: 80 } },
        South: { land: { position: 30, limit }, shield: { position: 100, salience: 100 } },
      },
      trust: { 'South North': 0.6, 'South West': 0.2, 'North South': -0.9 },
      linkages: [
        {
          id: 'guarantee',
          actor: 'South',
          issue: 'land',
          offer: 'shield',
          guarantors: ['North', 'West'],
          from: 60,
          to: 100,
          by: 8,
        },
      ],
      steps: [
        step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'shield', by: 20 }] }),
        step({
          id: 'retreat',
          actor: 'West',
          effects: [{ on: 'West', issue: 'shield', by: -30 }],
        }),
        step({
          id: 'betray',
          actor: 'North',
          trust: [
            { of: 'South', in: 'West', by: -0.4 },
            { of: 'South', in: 'North', by: -0.1 },
          ],
        }),
        step({
          id: 'both',
          actor: 'North',
          effects: [
            { on: 'North', issue: 'shield', by: 40 },
            { on: 'West', issue: 'shield', by: 40 },
          ],
        }),
        step({ id: 'talk', actor: 'South', effects: [{ on: 'South', issue: 'shield', by: -50 }] }),
      ],
    });

  // North goes to 90; West's 80 are now what both stand for: 8 · 1/2 · 0.6 = 2.4, 1.2 more.
  test.each([
    { bound: 'up', limit: atMost(40), amount: 1.2 },
    { bound: 'down', limit: atLeast(25), amount: -1.2 },
  ])('loosens a limit $bound with what all guarantors stand for', ({ limit, amount }) => {
    const scenario = linked(limit);
    const turn = lastOf(scenario, ['offer']);
    expect(why(turn, 'limit', 'South', 'land')).toEqual({ 'linkage guarantee': amount });
    expect(rowOf(scenario, turn.state, 'South', 'land').limit).toBeCloseTo(limit.value + amount);
  });

  // West's word falls from 0.6 to 0.4: 8 · 1/4 · 0.4 = 0.8, 0.4 less than the 1.2 of before.
  test('tightens when the weakest word loses worth', () => {
    expect(why(lastOf(linked(atMost(40)), ['betray']), 'limit', 'South', 'land')).toEqual({
      'linkage guarantee': -0.4,
    });
  });

  // West falls back to 50, before `from`: all of the 1.2 is gone, and no more than that.
  test('takes back what it gave when the offer goes, and no more', () => {
    expect(why(lastOf(linked(atMost(40)), ['retreat']), 'limit', 'South', 'land')).toEqual({
      'linkage guarantee': -1.2,
    });
  });

  // Both at 100 and no further: 8 · 1, times the word of West, which did not act: 0.6, less 1.2.
  test('gives no more than all of it', () => {
    expect(why(lastOf(linked(atMost(40)), ['both']), 'limit', 'South', 'land')).toEqual({
      'linkage guarantee': 3.6,
    });
  });

  test('does not care what the actor itself says it wants', () => {
    expect(why(lastOf(linked(atMost(40)), ['talk']), 'limit', 'South', 'land')).toEqual({});
  });

  // An offer that counts downwards, from 60 to 20: North stands for 50 and West for 40, so both for
  // 50, a quarter; when North goes to 30 both stand for 40, a half. 10 · (1/2 − 1/4), at trust 1.
  test('may count downwards, and then the highest of the guarantors decides', () => {
    const scenario = scenarioOf({
      table: {
        North: { land: { position: 20 }, arms: { position: 50 } },
        West: { land: { position: 20 }, arms: { position: 40 } },
        South: { land: { position: 30, limit: atMost(40) }, arms: { position: 10, salience: 0 } },
      },
      trust: { 'South North': 1, 'South West': 1 },
      linkages: [
        {
          id: 'disarm',
          actor: 'South',
          issue: 'land',
          offer: 'arms',
          guarantors: ['North', 'West'],
          from: 60,
          to: 20,
          by: 10,
        },
      ],
      steps: [
        step({ id: 'move', actor: 'North', effects: [{ on: 'North', issue: 'arms', by: -20 }] }),
      ],
    });
    expect(why(lastOf(scenario, ['move']), 'limit', 'South', 'land')).toEqual({
      'linkage disarm': 2.5,
    });
  });

  // Trust that the step itself earns counts at once: North decides on the shield, 10 points closer
  // to South, who cares fully: +0.3 · 1 · 0.1 · 0.4 = 0.012 trust, worth 0.006.
  // Alone it stands for 70, then 80: 8 · (1/2 · 0.806 − 1/4 · 0.8) = 1.624.
  test('counts the trust of the same step', () => {
    const scenario = scenarioOf({
      table: {
        North: { land: { position: 20 }, shield: { position: 70 } },
        South: {
          land: { position: 30, limit: atMost(40) },
          shield: { position: 100, salience: 100 },
        },
      },
      trust: { 'South North': 0.6 },
      linkages: [
        {
          id: 'guarantee',
          actor: 'South',
          issue: 'land',
          offer: 'shield',
          guarantors: ['North'],
          from: 60,
          to: 100,
          by: 8,
        },
      ],
      steps: [
        step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'shield', by: 10 }] }),
      ],
    });
    expect(why(lastOf(scenario, ['offer']), 'limit', 'South', 'land')).toEqual({
      'linkage guarantee': 1.624,
    });
  });
});

/*
 * North has limits on land (salience 80) and sea (40) and none on air: 100 − salience is 20 and 60,
 * so what loosens or tightens goes by 1/4 and 3/4.
 */
const north = (land = atMost(40), sea = atLeast(50)) => ({
  North: {
    land: { position: 20, ideal: 10, limit: land, salience: 80 },
    sea: { position: 70, ideal: 90, limit: sea, salience: 40 },
    air: { position: 50, salience: 10 },
  },
  South: {
    land: { position: 80, limit: atLeast(60), salience: 80 },
    sea: { position: 70, salience: 40 },
    air: { position: 50, salience: 10 },
  },
});

const pay = (id: string, ...costs: Parameters<typeof step>[0]['costs'] & object) =>
  step({ id, actor: 'South', costs });

describe('wear', () => {
  // 12 military and 8 economic: 1.5 · 20/10 = 3 points, 0.75 on land and 2.25 on sea. What it costs
  // at home does not wear.
  const war = pay(
    'war',
    { bearer: 'North', kind: 'military', value: 12 },
    { bearer: 'North', kind: 'economic', value: 8 },
    { bearer: 'North', kind: 'norms', value: 50 },
    { bearer: 'SYSTEM', kind: 'military', value: 50 },
  );

  const loosened = (land = atMost(40), sea = atLeast(50), changes = {}) => {
    const scenario = scenarioOf({
      table: north(land, sea),
      actors: { North: { budget: 1000 } },
      steps: [war],
    });
    const turn = lastOf(scenario, ['war'], changes);
    return ['land', 'sea', 'air'].map((issue) => why(turn, 'limit', 'North', issue)['wear'] ?? 0);
  };

  test('loosens limits by low salience first', () => {
    expect(loosened()).toEqual([0.75, -2.25, 0]);
  });

  test('goes by the rate that is assumed', () => {
    expect(loosened(undefined, undefined, { wear: 4 })).toEqual([2, -6, 0]);
  });

  test('never goes beyond the hardest point', () => {
    expect(loosened(atMost(40, 40.5), atLeast(50, 49))).toEqual([0.5, -1, 0]);
    expect(loosened(atMost(40, 40), atLeast(50, 50))).toEqual([0, 0, 0]);
  });

  // A treaty has moved both limits beyond the hardest points already: they stay where they are.
  test('leaves alone what something else has moved beyond the hardest point', () => {
    const scenario = scenarioOf({
      table: north(atMost(40, 41), atLeast(50, 48)),
      actors: { North: { budget: 1000 } },
      steps: [
        war,
        step({
          id: 'treaty',
          actor: 'South',
          limits: [
            { on: 'North', issue: 'land', by: 5 },
            { on: 'North', issue: 'sea', by: -5 },
          ],
        }),
      ],
    });
    const turn = lastOf(scenario, ['treaty', 'war']);
    expect(turn.reasons.filter(({ kind }) => kind === 'wear')).toEqual([]);
  });

  // 3 weeks at 2 a week: 1.5 · 6/10 = 0.9, by 1/4 and 3/4.
  test('comes from the weeks of talking, too', () => {
    const scenario = scenarioOf({
      table: north(),
      actors: { North: { budget: 1000, delay: { military: 2 } } },
      steps: [step({ id: 'talk', actor: 'South', weeks: 3 })],
    });
    const turn = lastOf(scenario, ['talk']);
    expect(why(turn, 'limit', 'North', 'land')).toEqual({ wear: 0.225 });
    expect(why(turn, 'limit', 'North', 'sea')).toEqual({ wear: -0.675 });
    expect(why(turn, 'limit', 'South', 'land')).toEqual({});
  });

  test('moves nothing where every limit is a matter of all', () => {
    const scenario = scenarioOf({
      table: {
        North: { land: { position: 20, limit: atMost(40), salience: 100 } },
        South: { land: { position: 80 } },
      },
      steps: [pay('war', { bearer: 'North', kind: 'military', value: 10 })],
    });
    expect(why(lastOf(scenario, ['war']), 'limit', 'North', 'land')).toEqual({});
  });
});

describe('overdraft', () => {
  const scenario = (land = atMost(40), sea = atLeast(50)) =>
    scenarioOf({
      table: north(land, sea),
      actors: { North: { budget: 20 } },
      steps: [
        pay('spend', { bearer: 'North', kind: 'domestic', value: 15 }),
        pay('vote', { bearer: 'North', kind: 'domestic', value: 10 }),
        pay(
          'quarrel',
          { bearer: 'North', kind: 'domestic', value: 3 },
          { bearer: 'North', kind: 'cohesion', value: 9 },
        ),
        pay('lose', { bearer: 'North', kind: 'cohesion', value: 9 }),
        pay('fall', { bearer: 'North', kind: 'domestic', value: 1000 }),
      ],
    });

  const tightened = (steps: string[], ...limits: Parameters<typeof scenario>) =>
    lineOf(scenario(...limits), steps).map((turn) =>
      ['land', 'sea'].map((issue) => why(turn, 'limit', 'North', issue)['overdraft'] ?? 0),
    );

  // 15 of 20 spent; 10 more are 5 too many: 1.5 · 5/10 = 0.75, by 1/4 and 3/4, back to the ideals.
  // The next 10 are too many altogether.
  test('pulls limits back by what is spent at home beyond the budget', () => {
    expect(tightened(['spend', 'vote', 'vote'])).toEqual([
      [0, 0],
      [-0.1875, 0.5625],
      [-0.375, 1.125],
    ]);
  });

  // 12 more are 7 too many, but only 3 of them were paid at home.
  test('counts all costs against the budget, but pulls by those at home', () => {
    expect(tightened(['spend', 'quarrel'])).toEqual([
      [0, 0],
      [-0.1125, 0.3375],
    ]);
    expect(tightened(['spend', 'lose'])[1]).toEqual([0, 0]);
  });

  // 995 too many would be 149 points; the limits end at the ideals 10 and 90.
  test('never pulls past the ideal', () => {
    expect(tightened(['spend', 'fall'])[1]).toEqual([-30, 40]);
  });
});

test('a limit stays on the scale', () => {
  const scenario = scenarioOf({
    table: north(atMost(95), atLeast(4)),
    steps: [
      step({
        id: 'treaty',
        actor: 'South',
        limits: [
          { on: 'North', issue: 'land', by: 12 },
          { on: 'North', issue: 'sea', by: -12 },
        ],
      }),
    ],
  });
  const turn = lastOf(scenario, ['treaty']);
  expect(why(turn, 'limit', 'North', 'land')).toEqual({ authored: 12, edge: -7 });
  expect(why(turn, 'limit', 'North', 'sea')).toEqual({ authored: -12, edge: 8 });
});
