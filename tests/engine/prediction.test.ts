import { describe, expect, test } from 'vitest';
import { type Answer, happened } from '../../src/engine/prediction.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { lastOf } from './lineOf.ts';

type Effects = readonly (readonly [on: string, by: number])[];

/**
 * North moves; it stands at 40 and aims at 0, South stands at 60 and aims at 100. Steps take no
 * time and nobody is aligned: at the opening a step moves by what its author wrote, and no more.
 */
const scenarioWith = (effects: Effects) =>
  scenarioOf({
    table: {
      North: { land: { position: 40, ideal: 0 } },
      South: { land: { position: 60, ideal: 100 } },
    },
    steps: [
      step({
        id: 'move',
        actor: 'North',
        effects: effects.map(([on, by]) => ({ on, issue: 'land', by })),
      }),
      step({
        id: 'sign',
        actor: 'North',
        requires: ['move'],
        effects: [{ on: 'South', issue: 'land', by: -9 }],
      }),
    ],
  });

const afterStep = (id: string, effects: Effects, actor: string): Answer => {
  const scenario = scenarioWith(effects);
  return happened(scenario, lastOf(scenario, [id]), { actor, issue: 'land' });
};

describe('what an actor did when another moved', () => {
  test.each<[string, Effects, Answer]>([
    ['nothing', [], 'holds'],
    // 60 → 59.75: less than half a point.
    ['next to nothing', [['South', -0.25]], 'holds'],
    // Half a point is a move: 20 from North's 40, then 19.5.
    ['half a point', [['South', -0.5]], 'closer'],
    ['towards the mover', [['South', -10]], 'closer'],
    ['from the mover', [['South', 10]], 'away'],
    // 60 → 35, past North: 20 from it before, 5 after.
    ['past the mover, and nearer', [['South', -25]], 'closer'],
    // 60 → 15: 20 from it before, 25 after.
    ['far past the mover', [['South', -45]], 'away'],
    // North goes 40 → 70. Where it now stands counts: South was 10 from there, and is 2.
    [
      'after a mover that passed it',
      [
        ['North', 30],
        ['South', 8],
      ],
      'closer',
    ],
    // Nearer to where North was, but that is not where it is: 10 from there before, 18 after.
    [
      'towards where the mover no longer is',
      [
        ['North', 30],
        ['South', -8],
      ],
      'away',
    ],
    // The mover came 10 nearer; South did nothing itself.
    ['nothing, though the mover came nearer', [['North', 10]], 'holds'],
  ])('%s', (_, effects, answer) => {
    expect(afterStep('move', effects, 'South')).toBe(answer);
  });
});

test.each<[string, number, Answer]>([
  ['holds', 0.25, 'holds'],
  ['gives ground', 10, 'away'],
  ['hardens', -10, 'closer'],
])('a mover that %s is told by its own aim', (_, by, answer) => {
  expect(afterStep('move', [['North', by]], 'North')).toBe(answer);
});

test('a step that is not allowed moves nobody', () => {
  expect(afterStep('sign', [], 'South')).toBe('holds');
});
