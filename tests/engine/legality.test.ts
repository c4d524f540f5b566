import { describe, expect, test } from 'vitest';
import { isLegal, obstacles } from '../../src/engine/legality.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { lineOf, startOf } from './lineOf.ts';

const scenario = scenarioOf({
  table: {
    North: { land: { position: 20 }, sea: { position: 40 } },
    South: { land: { position: 80 }, sea: { position: 60 } },
  },
  openings: [{}, { standing: ['meet', 'strike'] }],
  steps: [
    step({ id: 'meet', actor: 'North' }),
    step({ id: 'strike', actor: 'South', weeks: 2 }),
    step({ id: 'sign', actor: 'North', requires: ['meet', 'approve'] }),
    step({ id: 'approve', actor: 'South' }),
    step({ id: 'talk', actor: 'North', weeks: 1, excludes: [{ step: 'strike', weeks: 3 }] }),
    step({ id: 'trust', actor: 'North', excludes: ['strike'] }),
    step({ id: 'once', actor: 'North', excludes: ['once'] }),
    step({ id: 'monthly', actor: 'North', weeks: 1, excludes: [{ step: 'monthly', weeks: 4 }] }),
    step({ id: 'wait', actor: 'North', weeks: 1 }),
    step({
      id: 'close',
      actor: 'North',
      when: [
        { actor: 'South', issue: 'land', atMost: 70 },
        { actor: 'North', issue: 'sea', atLeast: 40 },
        { actor: 'South', issue: 'sea', atLeast: 30, atMost: 60 },
      ],
    }),
    step({ id: 'push', actor: 'North', effects: [{ on: 'South', issue: 'land', by: -10 }] }),
    step({
      id: 'everything',
      actor: 'North',
      requires: ['approve'],
      excludes: ['meet'],
      when: [{ actor: 'North', issue: 'land', atLeast: 20.5 }],
    }),
  ],
});

/** What stands in the way of the last step of a line. */
const stopping = (steps: string[], opening = 'start') =>
  lineOf(scenario, steps, {}, opening).at(-1)?.obstacles;

describe('a step is allowed', () => {
  test('when nothing is said against it', () => {
    expect(stopping(['meet'])).toEqual([]);
    expect(stopping(['meet', 'meet'])).toEqual([]);
  });

  test('once every step it requires has been taken', () => {
    expect(stopping(['sign'])).toEqual([
      { kind: 'requires', step: 'meet' },
      { kind: 'requires', step: 'approve' },
    ]);
    expect(stopping(['meet', 'sign'])).toEqual([{ kind: 'requires', step: 'approve' }]);
    expect(stopping(['approve', 'meet', 'sign'])).toEqual([]);
  });

  // 80 is not at most 70; 40 is at least 40, and 60 between 30 and 60.
  test('where positions have been reached, ends included', () => {
    expect(stopping(['close'])).toEqual([
      { kind: 'position', condition: { actor: 'South', issue: 'land', atMost: 70 }, now: 80 },
    ]);
    expect(stopping(['push', 'close'])).toEqual([]);
  });

  test('unless another was taken', () => {
    expect(stopping(['trust'])).toEqual([]);
    expect(stopping(['strike', 'trust'])).toEqual([
      { kind: 'excluded', by: 'strike', weeksLeft: undefined },
    ]);
    expect(stopping(['strike', 'wait', 'wait', 'wait', 'trust'])).toHaveLength(1);
  });

  // The strike ends in week 2; three weeks later is week 5.
  test('for some weeks after it was taken', () => {
    expect(stopping(['strike', 'talk'])).toEqual([
      { kind: 'excluded', by: 'strike', weeksLeft: 3 },
    ]);
    expect(stopping(['strike', 'wait', 'wait', 'talk'])).toEqual([
      { kind: 'excluded', by: 'strike', weeksLeft: 1 },
    ]);
    expect(stopping(['strike', 'wait', 'wait', 'wait', 'talk'])).toEqual([]);
  });

  // Weeks count from the last time: 2 + 1 + 2 = 5, so until week 8.
  test('for weeks that begin anew when it is taken again', () => {
    expect(stopping(['strike', 'wait', 'strike', 'wait', 'talk'])).toEqual([
      { kind: 'excluded', by: 'strike', weeksLeft: 2 },
    ]);
  });

  test('only once if it excludes itself, or once in a while', () => {
    expect(stopping(['once'])).toEqual([]);
    expect(stopping(['once', 'once'])).toEqual([
      { kind: 'excluded', by: 'once', weeksLeft: undefined },
    ]);
    expect(stopping(['monthly', 'wait', 'monthly'])).toEqual([
      { kind: 'excluded', by: 'monthly', weeksLeft: 3 },
    ]);
    expect(stopping(['monthly', 'wait', 'wait', 'wait', 'wait', 'monthly'])).toEqual([]);
  });

  test('or says everything that stands in its way', () => {
    expect(stopping(['meet', 'everything'])?.map(({ kind }) => kind)).toEqual([
      'requires',
      'excluded',
      'position',
    ]);
  });
});

describe('what was done before the opening', () => {
  test('satisfies what is required, and excludes', () => {
    expect(stopping(['approve', 'sign'], 'start2')).toEqual([]);
    expect(stopping(['trust'], 'start2')).toHaveLength(1);
  });

  // How many weeks ago it was done is not known.
  test('excludes for good only, not for weeks', () => {
    expect(stopping(['talk'], 'start2')).toEqual([]);
    expect(stopping(['strike', 'talk'], 'start2')).toEqual([
      { kind: 'excluded', by: 'strike', weeksLeft: 3 },
    ]);
  });

  test('does not count as a repetition', () => {
    const times = (steps: string[]) =>
      lineOf(scenario, steps, {}, 'start2').at(-1)?.state.taken['meet']?.times;
    expect(startOf(scenario, {}, 'start2').taken['meet']).toEqual({ times: 0, week: 0 });
    expect(times(['meet'])).toBe(1);
    expect(times(['meet', 'meet'])).toBe(2);
  });
});

test('a step that is not allowed leaves the state as it is', () => {
  const [before, turn] = lineOf(scenario, ['meet', 'sign']);
  expect(turn).toMatchObject({ reasons: [], costs: [] });
  expect(turn?.state).toBe(before?.state);
  expect(turn?.before).toBe(before?.state);
});

test('asking costs nothing', () => {
  const state = startOf(scenario);
  const [close, push] = ['close', 'push'].map((id) => scenario.steps.find((s) => s.id === id));
  expect(close && obstacles(scenario, state, close)).toHaveLength(1);
  expect(push && obstacles(scenario, state, push)).toEqual([]);
  expect(isLegal(scenario, state, 'close')).toBe(false);
  expect(isLegal(scenario, state, 'push')).toBe(true);
});
