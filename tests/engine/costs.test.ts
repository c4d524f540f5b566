import { describe, expect, test } from 'vitest';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';
import { bill, lastOf, lineOf } from './lineOf.ts';

const salience = { value: 60, low: 40, high: 90 };

describe('concession', () => {
  const scenario = scenarioOf({
    table: {
      North: { land: { position: 20, ideal: 10, salience }, sea: { position: 50, ideal: 30 } },
      South: { land: { position: 80, ideal: 70, salience: 30 }, sea: { position: 50 } },
    },
    steps: [
      step({ id: 'yield', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 15 }] }),
      step({ id: 'stiffen', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -8 }] }),
      step({ id: 'pass', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -18 }] }),
      step({
        id: 'deal',
        actor: 'North',
        effects: [
          { on: 'North', issue: 'sea', by: 6 },
          { on: 'South', issue: 'land', by: 12 },
        ],
      }),
    ],
  });

  // 15 points away from the ideal, 60/100 (40/100 … 90/100) each, a tenth of that in cost points.
  test('costs at home by salience and points', () => {
    expect(bill(lastOf(scenario, ['yield']))).toEqual([
      ['North', 'domestic', 'concession', 0.9, 0.6, 1.35],
    ]);
  });

  // A thousandth of a point, by 60/100 and a tenth. A billionth would be how a sum was rounded.
  test('is told however small', () => {
    const bills = [0.001, 1e-12].map((by) =>
      bill(lastOf(scenario, ['yield'], { 'effect.yield.North.land': by })),
    );
    expect(bills).toEqual([[['North', 'domestic', 'concession', 0.00006, 0.00004, 0.00009]], []]);
  });

  test('costs by the rate that is assumed', () => {
    expect(bill(lastOf(scenario, ['yield'], { concessionPoints: 20 }))).toEqual([
      ['North', 'domestic', 'concession', 0.45, 0.3, 0.675],
    ]);
  });

  test('costs nothing on the way to the ideal', () => {
    expect(bill(lastOf(scenario, ['stiffen']))).toEqual([]);
  });

  // From 20 past the ideal of 10 to 2: from 10 points off to 8.
  test('counts the distance to the ideal, on either side of it', () => {
    expect(bill(lastOf(scenario, ['pass']))).toEqual([]);
  });

  // North 6 · 50/100 / 10, South, who was pushed off its ideal, 12 · 30/100 / 10.
  test('is paid by everyone who gave ground, issue by issue', () => {
    expect(bill(lastOf(scenario, ['deal']))).toEqual([
      ['North', 'domestic', 'concession', 0.3, 0.3, 0.3],
      ['South', 'domestic', 'concession', 0.36, 0.36, 0.36],
    ]);
  });
});

describe('audience', () => {
  const scenario = scenarioOf({
    table: {
      North: { land: { position: 20, ideal: 0, salience: 0 } },
      South: { land: { position: 80 } },
    },
    steps: [
      step({ id: 'vow', actor: 'North', commits: [{ issue: 'land', by: 0.7 }] }),
      step({ id: 'retreat', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 14 }] }),
      step({ id: 'advance', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -14 }] }),
      step({
        id: 'both',
        actor: 'North',
        effects: [{ on: 'North', issue: 'land', by: 14 }],
        commits: [{ issue: 'land', by: 0.7 }],
      }),
    ],
  });

  const credibility = (steps: string[], changes = {}) =>
    bill(lastOf(scenario, steps, changes)).filter(([, kind]) => kind === 'credibility');

  // 0.7 · 14 / 7. The other step has let the vow fade to 0.63: 0.63 · 7 / 7, at half the retreat.
  test('is commitment times points of retreat, by seven', () => {
    expect(credibility(['vow', 'retreat'])).toEqual([
      ['North', 'credibility', 'audience', 1.4, 1.4, 1.4],
    ]);
    expect(credibility(['vow', 'retreat', 'retreat'])).toEqual([
      ['North', 'credibility', 'audience', 0.63, 0.63, 0.63],
    ]);
    expect(credibility(['vow', 'retreat'], { audiencePoints: 4 })).toEqual([
      ['North', 'credibility', 'audience', 2.45, 2.45, 2.45],
    ]);
  });

  test('is not paid for an advance, without a vow, or for a vow of the same step', () => {
    expect(credibility(['vow', 'advance'])).toEqual([]);
    expect(credibility(['retreat'])).toEqual([]);
    expect(credibility(['both'])).toEqual([]);
  });
});

describe('a red line', () => {
  const scenario = (limit: ReturnType<typeof atMost>, by: number) =>
    scenarioOf({
      table: {
        North: { land: { position: 45, ideal: by > 0 ? 0 : 100, salience, limit } },
        South: { land: { position: 80 } },
      },
      steps: ['yield', 'again'].map((id) =>
        step({ id, actor: 'North', effects: [{ on: 'North', issue: 'land', by }] }),
      ),
    });
  const crossing = (...line: Parameters<typeof lineOf>) =>
    lineOf(...line).map((turn) => bill(turn).filter(([, , by]) => by === 'red line'));

  // From 45 to 57 with a limit of 50: 7 beyond, then 12 more: 2.25 · 0.6 · 7/10 (0.4 … 0.9) and
  // 2.25 · 0.6 · 12/10. Downwards the same from 45 to 33 and 21 with a limit of 40.
  test.each([
    { bound: 'from above', limit: atMost(50), by: 12 },
    { bound: 'from below', limit: atLeast(40), by: -12 },
  ])('crossed $bound costs what lies further beyond than before', ({ limit, by }) => {
    expect(crossing(scenario(limit, by), ['yield', 'again'])).toEqual([
      [['North', 'domestic', 'red line', 0.945, 0.63, 1.4175]],
      [['North', 'domestic', 'red line', 1.62, 1.08, 2.43]],
    ]);
  });

  test('costs by the factor and rate that are assumed', () => {
    const changes = { redLineFactor: 4, redLinePoints: 5 };
    expect(crossing(scenario(atMost(50), 12), ['yield'], changes)).toEqual([
      [['North', 'domestic', 'red line', 3.36, 2.24, 5.04]],
    ]);
  });

  test('that is reached costs nothing, nor does one that is far', () => {
    expect(crossing(scenario(atMost(57), 12), ['yield'])).toEqual([[]]);
    expect(crossing(scenario(atMost(90), 12), ['yield'])).toEqual([[]]);
  });

  test('is not paid on the way back', () => {
    const back = scenarioOf({
      table: {
        North: { land: { position: 60, ideal: 0, limit: atMost(50) } },
        South: { land: { position: 80 } },
      },
      steps: [
        step({ id: 'back', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -4 }] }),
      ],
    });
    expect(bill(lastOf(back, ['back']))).toEqual([]);
  });

  // The limit that counts is the one from before the step, though the step itself moves it.
  test('cannot be moved out of the way by the step that crosses it', () => {
    const clever = scenarioOf({
      table: {
        North: { land: { position: 45, ideal: 0, salience: 60, limit: atMost(50) } },
        South: { land: { position: 80 } },
      },
      steps: [
        step({
          id: 'clever',
          actor: 'North',
          effects: [{ on: 'North', issue: 'land', by: 12 }],
          limits: [{ on: 'North', issue: 'land', by: 30 }],
        }),
      ],
    });
    expect(crossing(clever, ['clever'])).toEqual([
      [['North', 'domestic', 'red line', 0.945, 0.945, 0.945]],
    ]);
  });
});

describe('a rift', () => {
  const scenario = (alignment: number | { value: number; low: number; high: number }) =>
    scenarioOf({
      table: {
        North: { land: { position: 20, salience: 0 }, sea: { position: 50, salience: 0 } },
        West: { land: { position: 26, salience: 0 }, sea: { position: 70, salience: 0 } },
        South: { land: { position: 80 }, sea: { position: 20 } },
      },
      alignment: { 'West North': alignment, 'North South': -0.5, 'West South': 0.1 },
      steps: [
        step({
          id: 'drift',
          actor: 'North',
          effects: [
            { on: 'North', issue: 'land', by: -10 },
            { on: 'North', issue: 'sea', by: 15 },
          ],
        }),
        step({ id: 'cross', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 16 }] }),
        step({
          id: 'breakAndDrift',
          actor: 'North',
          effects: [{ on: 'North', issue: 'land', by: -10 }],
          relations: [{ between: ['North', 'West'], alignment: -1 }],
        }),
      ],
    });

  // On land they drift from 6 to 16; that they come from 20 to 5 on sea makes up for nothing.
  // 0.4 (0.2 … 0.7) · 10 / 10, for both. North and South, who are no friends, do not pay for theirs,
  // nor do West and South, who hardly are.
  test('costs both allies cohesion by alignment and growth of the distance', () => {
    expect(bill(lastOf(scenario({ value: 0.4, low: 0.2, high: 0.7 }), ['drift']))).toEqual([
      ['North', 'cohesion', 'rift', 0.4, 0.2, 0.7],
      ['West', 'cohesion', 'rift', 0.4, 0.2, 0.7],
    ]);
  });

  // From 6 points below to 10 points above: 4 more.
  test('is about how far apart they are, whoever stands higher', () => {
    expect(bill(lastOf(scenario(0.5), ['cross'])).map(([, , , amount]) => amount)).toEqual([
      0.2, 0.2,
    ]);
  });

  test.each([
    { alignment: 0.25, changes: {}, bills: 2 },
    { alignment: 0.24, changes: {}, bills: 0 },
    { alignment: 0.24, changes: { allied: 0.2 }, bills: 2 },
    { alignment: 0.4, changes: { allied: 0.5 }, bills: 0 },
    { alignment: 0, changes: { allied: 0 }, bills: 0 },
    { alignment: -0.5, changes: { allied: 0 }, bills: 0 },
  ])('is between allies: $alignment $changes', ({ alignment, changes, bills }) => {
    const paid = bill(lastOf(scenario(alignment), ['drift'], changes));
    expect(paid.filter(([bearer]) => bearer === 'North')).toHaveLength(bills / 2);
    expect(paid.filter(([, , mechanism]) => mechanism !== 'rift')).toEqual([]);
  });

  test('costs by the rate that is assumed', () => {
    expect(
      bill(lastOf(scenario(0.4), ['drift'], { riftPoints: 20 })).map(([, , , amount]) => amount),
    ).toEqual([0.2, 0.2]);
  });

  // The friendship that breaks is the one from before: 0.8 · 10 / 10. Its doubt of 0.1 either way
  // ends at 1.
  test('is paid by those who were allies before the step', () => {
    const friends = scenario({ value: 0.95, low: 0.8, high: 1 });
    expect(bill(lastOf(friends, ['breakAndDrift']))).toEqual([
      ['North', 'cohesion', 'rift', 0.95, 0.8, 1],
      ['West', 'cohesion', 'rift', 0.95, 0.8, 1],
    ]);
    expect(bill(lastOf(friends, ['breakAndDrift', 'drift']))).toEqual([]);
  });

  // Alignment has fallen from 0.4 to 0.3: so have the ends of its range, the lower one to 0.05 …
  test('has the doubt of the authored alignment, moved along and kept to what is an alliance', () => {
    const cooling = scenarioOf({
      table: {
        North: { land: { position: 20, salience: 0 } },
        West: { land: { position: 26, salience: 0 } },
      },
      alignment: { 'West North': { value: 0.4, low: 0.05, high: 0.6 } },
      steps: [
        step({
          id: 'cool',
          actor: 'North',
          relations: [{ between: ['North', 'West'], alignment: -0.1 }],
        }),
        step({ id: 'drift', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -10 }] }),
      ],
    });
    expect(bill(lastOf(cooling, ['cool', 'drift']))).toEqual([
      ['North', 'cohesion', 'rift', 0.3, 0, 0.5],
      ['West', 'cohesion', 'rift', 0.3, 0, 0.5],
    ]);
  });
});

describe('delay', () => {
  const scenario = scenarioOf({
    table: { North: { land: { position: 20 } }, South: { land: { position: 80 } } },
    actors: {
      North: { delay: { military: { value: 0.7, low: 0.4, high: 1.2 }, economic: 0.5 } },
      South: { delay: { economic: 0 } },
    },
    steps: [1, 3, 0].map((weeks) => step({ id: `talk${weeks}`, actor: 'South', weeks })),
  });

  // 0.7 (0.4 … 1.2) and 0.5 a week, three weeks.
  test('is the rate of each actor times the weeks', () => {
    expect(bill(lastOf(scenario, ['talk3']))).toEqual([
      ['North', 'military', 'delay', 2.1, 1.2, 3.6],
      ['North', 'economic', 'delay', 1.5, 1.5, 1.5],
    ]);
    expect(bill(lastOf(scenario, ['talk0']))).toEqual([]);
  });

  test('is scaled by what is assumed', () => {
    expect(bill(lastOf(scenario, ['talk1'], { delay: 2 }))).toEqual([
      ['North', 'military', 'delay', 1.4, 0.8, 2.4],
      ['North', 'economic', 'delay', 1, 1, 1],
    ]);
    expect(bill(lastOf(scenario, ['talk1'], { delay: 0 }))).toEqual([]);
  });
});

describe('where the author spoke', () => {
  const table = {
    North: { land: { position: 45, ideal: 0, salience: 60, limit: atMost(50) } },
    South: { land: { position: 80, ideal: 100, salience: 40 } },
  };
  const costs = (...authored: Parameters<typeof step>[0]['costs'] & object) =>
    bill(
      lastOf(
        scenarioOf({
          table,
          actors: { North: { delay: { military: 1, economic: 2 } } },
          steps: [
            step({
              id: 'deal',
              actor: 'North',
              weeks: 1,
              effects: [
                { on: 'North', issue: 'land', by: 12 },
                { on: 'South', issue: 'land', by: -10 },
              ],
              costs: authored,
            }),
          ],
        }),
        ['deal'],
      ),
    );
  // South gives 10 points and in the week takes back a fifth of the half that is not kept: 9 · 0.4/10.
  const concession = ['North', 'domestic', 'concession', 0.72, 0.72, 0.72];
  const redLine = ['North', 'domestic', 'red line', 0.945, 0.945, 0.945];
  const theirs = ['South', 'domestic', 'concession', 0.36, 0.36, 0.36];
  const military = ['North', 'military', 'delay', 1, 1, 1];
  const economic = ['North', 'economic', 'delay', 2, 2, 2];

  test('nothing is said: the engine fills in', () => {
    expect(costs()).toEqual([concession, theirs, redLine, military, economic]);
  });

  test('the engine is silent, for that bearer and kind only', () => {
    expect(costs({ bearer: 'North', kind: 'domestic', value: 5, low: 4, high: 7 })).toEqual([
      ['North', 'domestic', 'authored', 5, 4, 7],
      theirs,
      military,
      economic,
    ]);
    expect(costs({ bearer: 'South', kind: 'domestic', value: 5 })).toEqual([
      ['South', 'domestic', 'authored', 5, 5, 5],
      concession,
      redLine,
      military,
      economic,
    ]);
    expect(costs({ bearer: 'North', kind: 'economic', value: 5 })).toEqual([
      ['North', 'economic', 'authored', 5, 5, 5],
      concession,
      theirs,
      redLine,
      military,
    ]);
  });

  test('a nought counts, and the costs to rules silence nobody', () => {
    expect(
      costs(
        { bearer: 'North', kind: 'military', value: 0 },
        { bearer: 'SYSTEM', kind: 'domestic', value: 3 },
      ),
    ).toEqual([
      ['North', 'military', 'authored', 0, 0, 0],
      ['SYSTEM', 'domestic', 'authored', 3, 3, 3],
      concession,
      theirs,
      redLine,
      economic,
    ]);
  });
});
