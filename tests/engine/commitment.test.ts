import { describe, expect, test } from 'vitest';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { digits, lineOf, rowOf, why } from './lineOf.ts';

const scenario = scenarioOf({
  table: {
    North: { land: { position: 20 }, sea: { position: 20 } },
    South: { land: { position: 80 }, sea: { position: 60 } },
  },
  steps: [
    step({ id: 'vow', actor: 'North', commits: [{ issue: 'land', by: 0.4 }] }),
    step({ id: 'swear', actor: 'North', commits: [{ issue: 'land', by: 0.7 }] }),
    step({ id: 'answer', actor: 'South', commits: [{ issue: 'land', by: 0.3 }] }),
    step({ id: 'wait', actor: 'North' }),
  ],
});

const tied = (steps: string[], changes = {}) =>
  lineOf(scenario, steps, changes).map(({ state }) =>
    ['North', 'South'].map((actor) => digits(rowOf(scenario, state, actor, 'land').commitment)),
  );

describe('a commitment', () => {
  test('is made on the issue that was spoken of', () => {
    const [turn] = lineOf(scenario, ['vow']);
    expect(turn && why(turn, 'commitment', 'North', 'land')).toEqual({ 'said in public': 0.4 });
    expect(turn?.state.stances.map(({ commitment }) => commitment)).toEqual([0.4, 0, 0, 0]);
  });

  // 0.4 · 0.9 = 0.36, · 0.9 = 0.324.
  test('fades by a tenth a step', () => {
    expect(tied(['vow', 'wait', 'wait'])).toEqual([
      [0.4, 0],
      [0.36, 0],
      [0.324, 0],
    ]);
  });

  // South speaks: North's 0.4 fades to 0.36. North says it again, half as strong (0.4 / 2), and
  // what it had does not fade, while South's does: 0.36 + 0.2, 0.3 · 0.9.
  test('does not fade in the step that renews it', () => {
    expect(tied(['vow', 'answer', 'vow'])).toEqual([
      [0.4, 0],
      [0.36, 0.3],
      [0.56, 0.27],
    ]);
  });

  // 0.7 + 0.4 ends at 1.
  test('is never more than whole', () => {
    const line = lineOf(scenario, ['swear', 'vow']);
    expect(line[1] && why(line[1], 'commitment', 'North', 'land')).toEqual({
      'said in public': 0.4,
      edge: -0.1,
    });
    expect(tied(['swear', 'vow'])[1]).toEqual([1, 0]);
  });

  // 0.4 · 0.7; said again 0.28 + 0.8 · 0.4.
  test('fades and repeats as is assumed', () => {
    expect(tied(['vow', 'wait', 'vow'], { commitmentFade: 0.7, repeat: 0.8 })).toEqual([
      [0.4, 0],
      [0.28, 0],
      [0.6, 0],
    ]);
  });
});
