import { describe, expect, test } from 'vitest';
import { atLeast, scenarioOf, step, type Wish } from '../support/scenarioOf.ts';
import { factors, lastOf, rowOf, why } from './lineOf.ts';

/** North decides `by` on land; South answers by its reciprocity. */
function answerTo(by: number, rho: number, south: Partial<Wish>, north = 20) {
  const scenario = scenarioOf({
    table: {
      North: { land: { position: north, ideal: 0 } },
      South: { land: { position: 80, ideal: 90, salience: 60, ...south } },
    },
    actors: { South: { reciprocity: rho }, North: { reciprocity: 1 } },
    steps: [
      step({ id: 'move', actor: 'North', effects: [{ on: 'North', issue: 'land', by }] }),
      step({
        id: 'push',
        actor: 'North',
        effects: [{ on: 'South', issue: 'land', by: -8 }],
      }),
    ],
  });
  return { scenario, turn: lastOf(scenario, ['move']) };
}

describe('an answer', () => {
  // North comes from 70 to 60 points off South's ideal: c = 10. 0.5 · 10 · 0.6 = 3 towards North,
  // down, where South has 30 points of room: 3 · 30/40 = 2.25.
  test('is a share of what the other conceded, by salience and room', () => {
    const { scenario, turn } = answerTo(10, 0.5, { limit: atLeast(50) });
    expect(why(turn, 'position', 'South', 'land')).toEqual({ answer: -2.25 });
    expect(factors(turn, 'position', 'South', 'answer')).toEqual({
      reciprocity: 0.5,
      closer: 10,
      salience: 0.6,
      room: 0.75,
    });
    expect(rowOf(scenario, turn.state, 'South', 'land').position).toBe(77.75);
  });

  test.each([
    { says: 'leads away where concessions are read as weakness', rho: -0.5, by: 10, amount: 3 },
    { says: 'leads away from who leaves', rho: 0.5, by: -10, amount: 3 },
    {
      says: 'comes after who leaves, of one who reads that as strength',
      rho: -0.5,
      by: -10,
      amount: -3,
    },
  ])('$says', ({ rho, by, amount }) => {
    const { turn } = answerTo(by, rho, {});
    expect(why(turn, 'position', 'South', 'land')).toEqual({ answer: amount });
  });

  // The way from 75 to 78 is 3 points closer to 90; answered in full (1 · 3 · 1) South would pass
  // North, who is only 2 points away.
  test('never goes past the mover', () => {
    const { turn } = answerTo(3, 1, { salience: 100 }, 75);
    expect(why(turn, 'position', 'South', 'land')).toEqual({ answer: -2 });
  });

  // 20 → 50 passes South's ideal of 30: from 10 points off to 20 points off, c = −10.
  test('counts what lies between the mover and the ideal, not how far it moved', () => {
    const { turn } = answerTo(30, 0.5, { ideal: 30 });
    expect(why(turn, 'position', 'South', 'land')).toEqual({ answer: 3 });
  });

  // North wants 95 on and gets 80 + 5 only to 100: c = |90−100| − |90−95| = −5: 0.5 · −5 · 0.6 away,
  // and North now stands above, so away is down.
  test('counts only what the scale allowed', () => {
    const { turn } = answerTo(20, 0.5, {}, 95);
    expect(why(turn, 'position', 'North', 'land')).toEqual({ decision: 20, edge: -15 });
    expect(why(turn, 'position', 'South', 'land')).toEqual({ answer: -1.5 });
  });

  test('is not given to what is not a decision, and the mover does not answer itself', () => {
    const { scenario } = answerTo(10, 0.5, {});
    expect(why(lastOf(scenario, ['push']), 'position', 'South', 'land')).toEqual({ pressure: -8 });
    expect(why(lastOf(scenario, ['move']), 'position', 'North', 'land')).toEqual({ decision: 10 });
  });
});
