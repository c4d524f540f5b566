import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Scenario, State, Step } from '../../src/engine/types.ts';
import { made } from '../../src/lesson/made.ts';
import { seatNumbers } from '../../src/lesson/seatAssumptions.ts';
import type { WeightName } from '../../src/lesson/temper.ts';
import { type Ground, lossOf, type Scales, worth } from '../../src/lesson/worth.ts';
import { digits, presets, startOf } from '../engine/lineOf.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';

/** North wants 0 and South 100 on both issues; limits only on the truce, 20 points from meeting. */
const tableOf = (steps: readonly Step[], more: Partial<Parameters<typeof scenarioOf>[0]> = {}) =>
  scenarioOf({
    table: {
      North: {
        land: { position: 20, ideal: 0, salience: 80 },
        truce: { position: 20, ideal: 0, limit: atMost(40), salience: 60 },
      },
      South: {
        land: { position: 80, ideal: 100, salience: 50 },
        truce: { position: 80, ideal: 100, limit: atLeast(60), salience: 50 },
      },
    },
    actors: { North: { budget: 40 }, South: { budget: 50 } },
    steps,
    ...more,
  });

const even = { gain: 1, cost: 1, standing: 1, meeting: 1, reply: 1 };

/** What the last of these steps is worth to an actor, ground by ground. */
function groundsOf(
  scenario: Scenario,
  steps: readonly string[],
  actor = 'North',
  weights: Partial<Record<WeightName, number>> = {},
  numbers = seatNumbers,
): Ground[] {
  const scales: Scales = {
    scenario,
    numbers,
    temper: { id: 'even', weights: { ...even, ...weights } },
  };
  const rates = { ...presets(scenario), trustPace: 0 };
  const before = steps
    .slice(0, -1)
    .reduce((state: State, id) => play(scenario, rates, state, id).state, startOf(scenario));
  const turn = play(scenario, rates, before, steps.at(-1) as string);
  expect(turn.obstacles).toEqual([]);
  return worth(scales, { turn, after: made(scenario, turn) }, actor);
}

/** `{ 'aim South land': 8 }` */
const summed = (grounds: readonly Ground[]) =>
  Object.fromEntries(
    grounds.map((ground) => {
      const about = [
        'actor' in ground ? ground.actor : '',
        'issue' in ground ? ground.issue : '',
        ground.kind === 'cost' ? ground.of : '',
      ];
      return [
        [ground.kind, ...about].filter((word) => word !== '').join(' '),
        digits(ground.amount),
      ];
    }),
  );

const press = step({
  id: 'press',
  actor: 'North',
  effects: [{ on: 'South', issue: 'land', by: -10 }],
});
const yields = step({
  id: 'yield',
  actor: 'North',
  effects: [{ on: 'North', issue: 'truce', by: 10 }],
});

describe('own aims', () => {
  test('weigh points by the own salience, whoever moves', () => {
    // South goes from 80 to 70: 10 points nearer to 0 at a salience of 0.8. South pays for it.
    expect(summed(groundsOf(tableOf([press]), ['press']))).toEqual({ 'aim South land': 8 });
    expect(summed(groundsOf(tableOf([press]), ['press'], 'North', { gain: 1.5 }))).toEqual({
      'aim South land': 12,
    });
  });

  test('are the same turn with other eyes to somebody else, its own position counting half', () => {
    // 10 points away from 100 at 0.5, of its own position: half. Conceding 10 points costs South
    // 0.5 · 10 / 10 = 0.5 at home, 1 % of its 50.
    expect(summed(groundsOf(tableOf([press]), ['press'], 'South'))).toEqual({
      'aim South land': -2.5,
      'cost domestic': -1,
    });
  });

  test('count what passes the aim as leading away from it', () => {
    const over = step({
      id: 'over',
      actor: 'South',
      effects: [{ on: 'North', issue: 'land', by: 30 }],
    });
    const scenario = tableOf([over], {
      table: {
        North: { land: { position: 20, ideal: 0 } },
        South: { land: { position: 80, ideal: 30, salience: 100 } },
      },
    });
    // From 10 below the 30 that South would like to 20 above it.
    expect(summed(groundsOf(scenario, ['over'], 'South'))).toEqual({ 'aim North land': -10 });
  });

  test('are about those without whom there is no agreement, or about all where nobody has to agree', () => {
    const actors = { North: { budget: 40, consents: false }, South: { budget: 50 } };
    const both = [
      press,
      step({ id: 'own', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -10 }] }),
    ];
    expect(summed(groundsOf(tableOf(both, { actors }), ['press']))).toEqual({
      'aim South land': 8,
    });
    expect(summed(groundsOf(tableOf(both, { actors }), ['own']))).toEqual({});
    const nobody = { North: { consents: false }, South: { consents: false } };
    // 10 points nearer to its own aim: 0.8 · 0.5 of them.
    expect(summed(groundsOf(tableOf(both, { actors: nobody }), ['own']))).toEqual({
      'aim North land': 4,
    });
  });

  test('leave out what goes on whoever moves', () => {
    const scenario = tableOf(
      [
        yields,
        step({ id: 'talk', actor: 'South', weeks: 4 }),
        step({ id: 'again', actor: 'North', weeks: 4 }),
      ],
      { alignment: { 'North South': 0.8 } },
    );
    // After North has come 10 points closer, its pull on South is weaker for weeks to come.
    const { before, state } = play(
      scenario,
      presets(scenario),
      play(scenario, presets(scenario), startOf(scenario), 'yield').state,
      'again',
    );
    expect(state.stances[3]?.position).not.toBeCloseTo(before.stances[3]?.position as number, 2);
    expect(Object.keys(summed(groundsOf(scenario, ['yield', 'again'])))).not.toContain(
      'aim South truce',
    );
  });

  test('leave out what comes back by itself', () => {
    const scenario = tableOf([press, step({ id: 'again', actor: 'North', weeks: 4 })]);
    const pushed = play(scenario, presets(scenario), startOf(scenario), 'press').state;
    const { before, state } = play(scenario, presets(scenario), pushed, 'again');
    expect(state.stances[2]?.position).toBeGreaterThan((before.stances[2]?.position as number) + 1);
    expect(summed(groundsOf(scenario, ['press', 'again']))).toEqual({});
  });

  test('end with the scale', () => {
    const over = step({
      id: 'over',
      actor: 'North',
      effects: [{ on: 'South', issue: 'land', by: -95 }],
    });
    // From 80 to 0 and not to 15 beyond it, at 0.8.
    expect(summed(groundsOf(tableOf([over]), ['over']))).toMatchObject({ 'aim South land': 64 });
  });

  test('take in what others answer in kind', () => {
    const scenario = tableOf([yields], {
      actors: { North: { budget: 40 }, South: { budget: 50, reciprocity: 0.4 } },
    });
    // 10 points closer to what South would like, answered with 0.4 · 10 · 0.5 = 2 points towards
    // North, of which the room of 20 points to South’s limit lets 20/30 through: 4/3 · 0.6.
    // Its own 10 points away are 10 · 0.6 · 0.5.
    expect(summed(groundsOf(scenario, ['yield']))).toMatchObject({
      'aim South truce': 0.8,
      'aim North truce': -3,
    });
  });
});

describe('meeting', () => {
  test('counts points by which positions near the ground between the limits', () => {
    // The limits 40 and 60 leave the ground from 40 to 60: North comes from 20 below it to 10.
    // Conceding costs 0.6 · 10 / 10 = 0.6, of 40 that is 1.5 %.
    expect(summed(groundsOf(tableOf([yields]), ['yield']))).toEqual({
      'aim North truce': -3,
      'meeting truce': 6,
      'cost domestic': -1.5,
    });
  });

  test('counts no further than the ground, and the way out of it against', () => {
    const far = step({
      id: 'far',
      actor: 'North',
      effects: [{ on: 'South', issue: 'truce', by: -55 }],
    });
    // From 20 above the ground to 15 below: 5 points nearer at 0.6.
    expect(summed(groundsOf(tableOf([far]), ['far']))).toMatchObject({ 'meeting truce': 3 });
  });

  test('has no more to gain on that ground', () => {
    const inside = step({
      id: 'inside',
      actor: 'North',
      effects: [{ on: 'South', issue: 'truce', by: -30 }],
    });
    // From 80 to 50: 20 points to the edge of it at 60, at 0.6.
    expect(summed(groundsOf(tableOf([inside]), ['inside']))).toMatchObject({ 'meeting truce': 12 });
  });

  const bend = (by: number) =>
    step({ id: 'bend', actor: 'North', limits: [{ on: 'North', issue: 'truce', by }] });

  test('counts points by which limits come nearer', () => {
    // From 40 to 45: the gap shrinks by 5, and the positions are as far from what is left as from
    // there before.
    expect(summed(groundsOf(tableOf([bend(5)]), ['bend']))).toEqual({ 'meeting truce': 3 });
  });

  test('counts limits as far as the scale goes', () => {
    // From 40 to 0 and not to −10: the gap grows by 40, at 0.6.
    expect(summed(groundsOf(tableOf([bend(-50)]), ['bend']))).toEqual({ 'meeting truce': -24 });
  });

  test('counts limits that meet, and those that no longer do', () => {
    // From 40 to 65: the gap of 20 is gone, and where there was none both accept 60 to 65.
    expect(summed(groundsOf(tableOf([bend(25)]), ['bend']))).toEqual({
      'meeting truce': 12,
      'opens truce': 9,
    });
    const back = step({
      id: 'back',
      actor: 'South',
      limits: [{ on: 'South', issue: 'truce', by: 10 }],
    });
    // South, at 0.5, then goes from 60 to 70: a gap of 5 and no longer met.
    expect(summed(groundsOf(tableOf([bend(25), back]), ['bend', 'back'], 'South'))).toEqual({
      'meeting truce': -2.5,
      'opens truce': -7.5,
    });
  });

  test('does not thank the war for wearing limits down', () => {
    const scenario = tableOf([step({ id: 'wait', actor: 'North', weeks: 10 })], {
      actors: { North: { budget: 40 }, South: { budget: 50, delay: { military: 3 } } },
    });
    const { state } = play(scenario, presets(scenario), startOf(scenario), 'wait');
    expect(state.stances[3]?.limit).toBeLessThan(60);
    expect(summed(groundsOf(scenario, ['wait']))).toEqual({});
  });

  test('is nothing to a temper without that weight', () => {
    expect(summed(groundsOf(tableOf([yields]), ['yield'], 'North', { meeting: 0 }))).toEqual({
      'aim North truce': -3,
      'cost domestic': -1.5,
    });
  });
});

describe('a limit of one’s own', () => {
  const cross = step({
    id: 'cross',
    actor: 'North',
    effects: [{ on: 'North', issue: 'truce', by: 25 }],
  });
  const more = step({
    id: 'more',
    actor: 'North',
    effects: [{ on: 'North', issue: 'truce', by: 2 }],
  });

  test('weighs heavily when its owner crosses it, once', () => {
    // 45 is beyond 40: 40 points at 0.6.
    expect(summed(groundsOf(tableOf([cross]), ['cross']))).toMatchObject({ 'crossing truce': -24 });
    const again = summed(groundsOf(tableOf([cross, more]), ['cross', 'more']));
    expect(again['crossing truce']).toBeUndefined();
  });

  test('is not crossed by standing at it', () => {
    const at = step({
      id: 'at',
      actor: 'North',
      effects: [{ on: 'North', issue: 'truce', by: 20 }],
    });
    expect(summed(groundsOf(tableOf([at]), ['at']))['crossing truce']).toBeUndefined();
  });

  test('does not weigh when somebody else pushes its owner across, nor for others', () => {
    const push = step({
      id: 'push',
      actor: 'South',
      effects: [{ on: 'North', issue: 'truce', by: 25 }],
    });
    const scenario = tableOf([push, cross]);
    expect(summed(groundsOf(scenario, ['push']))['crossing truce']).toBeUndefined();
    expect(summed(groundsOf(scenario, ['cross'], 'South'))['crossing truce']).toBeUndefined();
  });
});

describe('costs', () => {
  const paid = (value: number, kind: 'domestic' | 'credibility' = 'domestic') =>
    step({ id: 'pay', actor: 'North', costs: [{ bearer: 'North', kind, value }] });

  test('weigh by the share of what can still be carried, down to the reserve', () => {
    const scenario = tableOf([paid(10)]);
    // 10 of 40, of the 30 left, of the 20 left, of the 10 left; then of a quarter of the budget.
    const theLastOf = (times: number) =>
      summed(groundsOf(scenario, Array(times).fill('pay')))['cost domestic'];
    expect([1, 2, 3, 4, 5].map(theLastOf)).toEqual([-25, digits(-100 / 3), -50, -100, -100]);
  });

  test('in standing weigh as much more as the temper says', () => {
    const costs = (weights: Partial<Record<WeightName, number>>) =>
      summed(groundsOf(tableOf([paid(4, 'credibility')]), ['pay'], 'North', weights));
    expect(costs({ standing: 2 })).toEqual({ 'cost credibility': -20 });
    expect(costs({ standing: 2, cost: 0.5 })).toEqual({ 'cost credibility': -10 });
  });

  test('of others are theirs', () => {
    expect(summed(groundsOf(tableOf([paid(10)]), ['pay'], 'South'))).toEqual({});
  });
});

test('trust counts as it grows in those who must agree', () => {
  const gift = step({
    id: 'gift',
    actor: 'North',
    trust: [
      { of: 'South', in: 'North', by: 0.1 },
      { of: 'North', in: 'South', by: 0.3 },
    ],
  });
  // 0.1 of 20 points, twice for a temper that minds its standing.
  const grounds = (weights = {}) => summed(groundsOf(tableOf([gift]), ['gift'], 'North', weights));
  expect(grounds()).toEqual({ 'trust South': 2 });
  expect(grounds({ standing: 2 })).toEqual({ 'trust South': 4 });
});

describe('the same again', () => {
  const quiet = (weeks: number) => step({ id: 'quiet', actor: 'South', weeks });

  test('moves half, and counts for a fifth of that at once', () => {
    // 5 points at 0.8, a fifth of them; without `repeat` in the engine they would be 10.
    expect(summed(groundsOf(tableOf([press]), ['press', 'press']))).toEqual({
      'aim South land': 0.8,
    });
  });

  test('counts in full again after 26 weeks, half way there after 13', () => {
    const rested = (weeks: number) =>
      summed(groundsOf(tableOf([press, quiet(weeks)]), ['press', 'quiet', 'press']))[
        'aim South land'
      ];
    // What pressure won has faded meanwhile, but 5 points are 5 points: at 0.8 · (0.2 + 0.8 / 2).
    expect(rested(13)).toBeCloseTo(2.4, 9);
    expect(rested(26)).toBeCloseTo(4, 9);
    expect(rested(52)).toBeCloseTo(4, 9);
  });

  test('is not known of a step that was taken before the exercise', () => {
    const scenario = tableOf([press], { openings: [{ standing: ['press'] }] });
    expect(summed(groundsOf(scenario, ['press']))).toEqual({ 'aim South land': 8 });
  });

  test('also takes from what brings limits closer, and from nothing else', () => {
    const grounds = summed(groundsOf(tableOf([yields]), ['yield', 'yield']));
    // 5 points: 5 · 0.6 · 0.2 nearer, half of that as its own position; 0.3 of the 39.4 left.
    expect(grounds).toEqual({
      'aim North truce': -0.3,
      'meeting truce': 0.6,
      'cost domestic': digits(-30 / 39.4),
    });
  });
});

test('a loss is what a deed moves against an actor’s aims, before any temper', () => {
  const scenario = tableOf([press]);
  const rates = presets(scenario);
  const turn = play(scenario, rates, startOf(scenario), 'press');
  const scales = {
    scenario,
    numbers: seatNumbers,
    temper: { id: 'x', weights: { ...even, gain: 0.5 } },
  };
  const loss = (actor: string) => lossOf(scales, { turn, after: made(scenario, turn) }, actor);
  expect([loss('North'), loss('South')].map(digits)).toEqual([-8, 2.5]);
});
