import { describe, expect, test } from 'vitest';
import { pulls } from '../../src/engine/mechanisms/influence.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { digits, lastOf, lineOf, rowOf, startOf, why } from './lineOf.ts';

/*
 * Alpha follows Beta by 60 · 0.5 = 30 and Gamma by 90 · 1 = 90, so by 1/4 and 3/4. Beta and Gamma
 * follow Alpha only, Delta nobody. Openness 0.2, pace 0.25 a week.
 */
const scenario = scenarioOf({
  table: {
    Alpha: { land: { position: 20, influence: 70 } },
    Beta: { land: { position: 60, influence: 60 } },
    Gamma: { land: { position: 90, influence: 90 } },
    Delta: { land: { position: 50, influence: 100 } },
  },
  alignment: {
    'Alpha Beta': 0.5,
    'Alpha Gamma': 1,
    'Beta Gamma': -0.1,
    'Alpha Delta': -0.6,
    'Beta Delta': -0.2,
    'Gamma Delta': 0,
  },
  steps: [
    ...[0, 1, 2].map((weeks) =>
      step({
        id: `move${weeks}`,
        actor: 'Beta',
        weeks,
        effects: [{ on: 'Beta', issue: 'land', by: 10 }],
      }),
    ),
    step({ id: 'wait', actor: 'Beta', weeks: 1 }),
    step({
      id: 'stand',
      actor: 'Delta',
      weeks: 3,
      effects: [{ on: 'Delta', issue: 'land', by: 10 }],
    }),
    step({ id: 'push', actor: 'Beta', effects: [{ on: 'Delta', issue: 'land', by: -8 }] }),
    step({ id: 'press', actor: 'Beta', effects: [{ on: 'Alpha', issue: 'land', by: -8 }] }),
    step({
      id: 'fallOut',
      actor: 'Beta',
      weeks: 1,
      relations: [{ between: ['Alpha', 'Beta'], alignment: -0.8 }],
    }),
    step({
      id: 'rise',
      actor: 'Beta',
      weeks: 1,
      influence: [{ on: 'Beta', issue: 'land', by: 30 }],
    }),
  ],
});

const position = (turn: { state: Parameters<typeof rowOf>[1] }, actor: string) =>
  digits(rowOf(scenario, turn.state, actor, 'land').position);

describe('the opening', () => {
  // Alpha is pulled by 1/4 · (60 − 20) + 3/4 · (90 − 20) = 62.5, so its anchor lies 0.2/0.8 of
  // that below 20: 4.375. Beta: 60 + 40/4 = 70. Gamma: 90 + 70/4 = 107.5. Delta: where it stands.
  test('has anchors that hold it at rest, off the scale if need be', () => {
    const anchors = startOf(scenario).stances.map(({ anchor }) => digits(anchor));
    expect(anchors).toEqual([4.375, 70, 107.5, 50]);
  });

  test('stays, bit for bit', () => {
    const line = lineOf(scenario, ['wait', 'wait']);
    expect(line.flatMap(({ reasons }) => reasons)).toEqual([]);
    expect(line[1]?.state.stances).toEqual(startOf(scenario).stances);
  });
});

describe('a decision of another', () => {
  // Beta goes from 60 to 70: Alpha is pulled by 1/4 · 10 more than at the opening.
  // No week: nothing. One week: 0.25 · 0.2 · 2.5. Two weeks: 1 − 0.75² = 0.4375 instead of 0.25.
  test.each([
    { weeks: 0, amount: undefined },
    { weeks: 1, amount: 0.125 },
    { weeks: 2, amount: 0.21875 },
  ])('pulls for $weeks weeks by $amount', ({ weeks, amount }) => {
    const turn = lastOf(scenario, [`move${weeks}`]);
    expect(why(turn, 'position', 'Alpha', 'land')['pull of Beta']).toBe(amount);
  });

  // Beta itself: Alpha pulls by −10, times 0.05; its own line went on by 10/0.8 = 12.5, 2.5 more
  // than it did, times 0.25 · 0.8. Both are half a point.
  test('leaves who took it at rest', () => {
    const turn = lastOf(scenario, ['move1']);
    expect(why(turn, 'position', 'Beta', 'land')).toEqual({
      decision: 10,
      'pull of Alpha': -0.5,
      'own line': 0.5,
    });
    expect(position(turn, 'Beta')).toBe(70);
  });

  // The second week. Alpha stands at 20.125:
  //   Beta  1/4 · ((70 − 20.125) − 40) = 2.46875 · 0.05 =  0.1234375
  //   Gamma 3/4 · ((90 − 20.125) − 70) = −0.09375 · 0.05 = −0.0046875
  //   own line 0.25 · 0.8 · (0 − 0.125)                  = −0.025
  // Beta: (20.125 − 70) + 40 = −9.875 · 0.05 = −0.49375, own line 0.5. Gamma: 0.125 · 0.05.
  test('goes on working the week after', () => {
    const turn = lineOf(scenario, ['move1', 'wait'])[1] as ReturnType<typeof lastOf>;
    expect(why(turn, 'position', 'Alpha', 'land')).toEqual({
      'pull of Beta': 0.1234375,
      'weaker pull of Gamma': -0.0046875,
      'own line': -0.025,
    });
    expect(['Alpha', 'Beta', 'Gamma', 'Delta'].map((actor) => position(turn, actor))).toEqual([
      20.21875, 70.00625, 90.00625, 50,
    ]);
  });

  // With openness 0.5 and pace 0.4: 0.4 · 0.5 · 2.5.
  test('pulls by the openness and pace that are assumed', () => {
    const turn = lastOf(scenario, ['move1'], { openness: 0.5, pace: 0.4 });
    expect(why(turn, 'position', 'Alpha', 'land')).toEqual({ 'pull of Beta': 0.5 });
    expect(position(turn, 'Beta')).toBe(70);
  });

  // Alpha alone follows at 0.6: 0.25 · 0.6 · 2.5; Beta's own openness is still 0.2.
  test('pulls an actor by its own openness where it has one', () => {
    const turn = lastOf(scenario, ['move1'], { 'openness.Alpha': 0.6 });
    expect(why(turn, 'position', 'Alpha', 'land')).toEqual({ 'pull of Beta': 0.375 });
    expect(why(turn, 'position', 'Beta', 'land')).toMatchObject({ 'pull of Alpha': -0.5 });
  });
});

describe('an actor that follows nobody', () => {
  test('is pulled by nobody, and pulls nobody', () => {
    const turn = lastOf(scenario, ['stand']);
    const moved = turn.reasons.filter(({ of }) => of === 'position');
    expect(moved.map(({ actor, kind }) => [actor, kind])).toEqual([['Delta', 'decision']]);
  });

  // It has nobody to lean against, so its own line goes along by just as much.
  test('stays where it decided to stand', () => {
    const line = lineOf(scenario, ['stand', 'wait', 'wait']);
    expect(line.map((turn) => position(turn, 'Delta'))).toEqual([60, 60, 60]);
    expect(line.map(({ state }) => rowOf(scenario, state, 'Delta', 'land').anchor)).toEqual([
      60, 60, 60,
    ]);
  });

  // An ally without any influence on the issue is nobody to follow.
  test('may have allies, if they have no influence', () => {
    const alone = scenarioOf({
      table: {
        North: { land: { position: 20 } },
        West: { land: { position: 60, influence: 0 } },
      },
      alignment: { 'North West': 0.8 },
      steps: [
        step({
          id: 'stand',
          actor: 'North',
          weeks: 2,
          effects: [{ on: 'North', issue: 'land', by: 10 }],
        }),
      ],
    });
    expect(rowOf(alone, startOf(alone), 'North', 'land').anchor).toBe(20);
    const { state } = lastOf(alone, ['stand']);
    expect(rowOf(alone, state, 'North', 'land')).toMatchObject({ position: 30, anchor: 30 });
  });

  // Pushed from 50 to 42 it keeps half: the line goes to 46, and a week brings it back by
  // 0.25 · 0.8 · 4.
  test('comes back to its own line after it was pushed', () => {
    const line = lineOf(scenario, ['push', 'wait']);
    expect(why(line[0] as (typeof line)[0], 'anchor', 'Delta', 'land')).toEqual({
      'taken along': -4,
    });
    expect(why(line[1] as (typeof line)[0], 'position', 'Delta', 'land')).toEqual({
      'own line': 0.8,
    });
  });
});

describe('the anchor', () => {
  // Beta, who follows Alpha: 10/(1 − 0.2). A second time: 5/(1 − 0.2).
  test('goes along with a decision', () => {
    const line = lineOf(scenario, ['move0', 'move0']);
    expect(line.map((turn) => why(turn, 'anchor', 'Beta', 'land'))).toEqual([
      { 'taken along': 12.5 },
      { 'taken along': 6.25 },
    ]);
  });

  // Alpha, pressed by −8: half of −8/(1 − 0.2); with retention 0.8 four fifths of it.
  test.each([
    { retention: 0.5, amount: -5 },
    { retention: 0.8, amount: -8 },
    { retention: 0, amount: undefined },
  ])('keeps $retention of what pressure gained', ({ retention, amount }) => {
    const turn = lastOf(scenario, ['press'], { retention });
    expect(why(turn, 'anchor', 'Alpha', 'land')['taken along']).toBe(amount);
  });

  // 80 + 30 ends at 100. What the scale took back is taken back from the line too: 20/0.8.
  test('goes along only as far as the scale allowed', () => {
    const high = scenarioOf({
      table: { North: { land: { position: 80 } }, South: { land: { position: 80 } } },
      alignment: { 'North South': 1 },
      steps: [
        step({
          id: 'leap',
          actor: 'North',
          effects: [
            { on: 'North', issue: 'land', by: 30 },
            { on: 'South', issue: 'land', by: 40 },
          ],
        }),
      ],
    });
    const turn = lastOf(high, ['leap']);
    expect(why(turn, 'anchor', 'North', 'land')).toEqual({ 'taken along': 25 });
    expect(why(turn, 'anchor', 'South', 'land')).toEqual({ 'taken along': 12.5 });
  });

  // Answered by 0.5 · 10 · 1 = 5 towards North: half of −5/0.8 is kept.
  test('keeps as much of an answer as of pressure', () => {
    const answering = scenarioOf({
      table: {
        North: { land: { position: 20 } },
        South: { land: { position: 80, ideal: 90, salience: 100 } },
      },
      actors: { South: { reciprocity: 0.5 } },
      alignment: { 'North South': 1 },
      steps: [
        step({ id: 'move', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 10 }] }),
      ],
    });
    expect(why(lastOf(answering, ['move']), 'anchor', 'South', 'land')).toEqual({
      'taken along': -3.125,
    });
  });
});

describe('who is followed changes', () => {
  // Alpha then follows Gamma alone: Beta's pull of 10 is gone, Gamma's goes from 52.5 to 70. Beta
  // is left with nobody, and Alpha's pull of −40 on it is gone.
  test('when a friendship ends', () => {
    const turn = lastOf(scenario, ['fallOut']);
    expect(why(turn, 'position', 'Alpha', 'land')).toEqual({
      'weaker pull of Beta': -0.5,
      'pull of Gamma': 0.875,
    });
    expect(why(turn, 'position', 'Beta', 'land')).toEqual({ 'weaker pull of Alpha': 2 });
  });

  // Beta's 60 become 90, its weight 45 of 135: a third. 1/3 · 40 − 10 and 2/3 · 70 − 52.5, · 0.05.
  test('when somebody gains influence', () => {
    expect(why(lastOf(scenario, ['rise']), 'position', 'Alpha', 'land')).toEqual({
      'pull of Beta': digits(((1 / 3) * 40 - 10) * 0.05),
      'weaker pull of Gamma': digits(((2 / 3) * 70 - 52.5) * 0.05),
    });
  });
});

// 1 follows 2 by 30 · 0.5 and 3 by 20 · 0.25: 3/4 and 1/4. 2 follows 1 alone; 3, disliked, nobody.
test('pulls are weights times distances', () => {
  const alignment = [1, 0.5, 0.25, 0.5, 1, -1, -0.25, -1, 1];
  const weights = new Float64Array([40, 30, 20]);
  const positions = new Float64Array([10, 50, 90]);
  const found = pulls(alignment, weights, positions);
  expect([...found]).toEqual([0, 30, 20, -40, 0, 0, 0, 0, 0]);

  const used = new Float64Array(9).fill(7);
  expect(pulls(alignment, weights, positions, used)).toBe(used);
  expect([...used].map(digits)).toEqual([0, 30, 20, -40, 0, 0, 0, 0, 0]);
});
