import { describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { type Replay, replay } from '../../src/engine/tree.ts';
import type { State, Turn } from '../../src/engine/types.ts';
import { written } from '../../src/explain/classroom/debrief/written.ts';
import { speaker } from '../../src/explain/speaker.ts';
import { debrief } from '../../src/lesson/debrief.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { fileOf } from '../support/fileOf.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';

/*
 * Turns made by hand, so that every number is known. On `land` the limits begin 20 apart: North takes
 * at most 40, South at least 60. On `sea` they leave 30 points of room, from 30 to 60. West has no limit.
 */
const scenario: ScenarioFile = fileOf(
  scenarioOf({
    table: {
      North: {
        land: { position: 10, limit: atMost(40) },
        sea: { position: 20, limit: atMost(60) },
      },
      South: {
        land: { position: 90, limit: atLeast(60) },
        sea: { position: 80, limit: atLeast(30) },
      },
      West: { land: { position: 50 }, sea: { position: 50 } },
    },
    actors: { North: { budget: 50 }, South: { budget: 40 }, West: { budget: 60 } },
    steps: [step({ id: 'one', actor: 'North' }), step({ id: 'two', actor: 'South' })],
  }),
);
const { rates } = assume(scenario, 'start', {});
const start = replay(scenario, rates, 'start').state('');

type Change = [actor: string, issue: string, part: 'position' | 'limit', to: number];

const put = (state: State, ...changes: Change[]): State => ({
  ...state,
  stances: state.stances.map((stance) => {
    const own = changes.filter(
      ([actor, issue]) => actor === stance.actor && issue === stance.issue,
    );
    const parts = own.map(([, , part, to]) => [part, to] as const);
    return { ...stance, ...Object.fromEntries(parts) };
  }),
});

const turnOf = (
  before: State,
  state: State,
  paid: readonly [bearer: string, amount: number][] = [],
): Turn => ({
  ...({ obstacles: [], reasons: [] } as unknown as Turn),
  step: scenario.steps[0] as Turn['step'],
  before,
  state,
  costs: paid.map(([bearer, amount]) => ({
    bearer,
    kind: 'domestic',
    amount,
  })) as unknown as Turn['costs'],
});

function found(
  turns: readonly Turn[],
  shown = { issues: ['land', 'sea'], actors: ['North', 'South', 'West'] },
) {
  const end = turns.at(-1)?.state ?? start;
  const replayed = {
    line: () => turns,
    state: (path: string) => (path === '' ? start : end),
    turn: () => undefined,
  } as unknown as Replay;
  return debrief({ scenario, rates, replay: replayed, opening: 'start' }, 'aa', {}, shown);
}

const pointsOf = (...turns: Turn[]) => found(turns).turningPoints;

describe('what a turning point is known by', () => {
  test('limits: the room before and after, on the issue where it changed most, not over all', () => {
    // South wears 10 on land: 20 apart become 10. North wears 4 on sea: 30 of room become 34.
    const state = put(start, ['South', 'land', 'limit', 50], ['North', 'sea', 'limit', 64]);
    expect(pointsOf(turnOf(start, state))).toMatchObject([
      { by: 'limits', issue: 'land', before: -20, after: -10 },
    ]);
  });

  test('limits that moved by less than a point are no turning point; a cost is', () => {
    const state = put(start, ['South', 'land', 'limit', 59.2]);
    expect(pointsOf(turnOf(start, state))).toEqual([]);
    expect(pointsOf(turnOf(start, state, [['South', 3]]))).toMatchObject([
      { by: 'cost', points: 3 },
    ]);
  });

  test('a bearer’s costs of one step are added, two bearers’ are not', () => {
    const turn = turnOf(start, start, [
      ...([
        ['North', 3],
        ['South', 4],
        ['North', 2],
      ] as [string, number][]),
    ]);
    expect(pointsOf(turn)).toMatchObject([{ by: 'cost', points: 5 }]);
  });
});

describe('its picture', () => {
  test('is of the issue on which somebody moved furthest, whatever the limits did elsewhere', () => {
    const state = put(
      start,
      ['South', 'land', 'limit', 45],
      ['North', 'sea', 'position', 32],
      ['West', 'sea', 'position', 47],
    );
    const [point] = pointsOf(turnOf(start, state));
    expect(point).toMatchObject({ by: 'limits', issue: 'land' });
    expect(point?.picture).toEqual({
      issue: 'sea',
      rows: [
        { actor: 'North', from: 20, to: 32, limit: undefined },
        { actor: 'West', from: 50, to: 47, limit: undefined },
      ],
    });
  });

  test('where nobody moved, is of the issue whose limit did', () => {
    const state = put(start, ['South', 'land', 'limit', 52]);
    expect(pointsOf(turnOf(start, state))[0]?.picture).toEqual({
      issue: 'land',
      rows: [{ actor: 'South', from: 90, to: 90, limit: { from: 60, to: 52 } }],
    });
  });

  test('leaves out who moved by less than half a point, and whoever is not on the board', () => {
    const state = put(
      start,
      ['South', 'land', 'position', 80],
      ['North', 'land', 'position', 10.4],
      ['West', 'land', 'position', 60],
    );
    const shown = { issues: ['land'], actors: ['North', 'South'] };
    const [point] = found([turnOf(start, state, [['South', 1]])], shown).turningPoints;
    expect(point?.picture?.rows.map(({ actor }) => actor)).toEqual(['South']);
  });

  test('is missing where nothing moved at all', () => {
    expect(pointsOf(turnOf(start, start, [['South', 1]]))[0]?.picture).toBeUndefined();
  });
});

// By hand: −20 to −10 is 10 closer, −20 to 5 is 25 closer and they meet, 30 to 24 is 6 less room.
describe.each([
  [
    'South',
    'land',
    50,
    'the limits came 10 points closer',
    'kamen sich die Grenzen 10 Punkte näher',
  ],
  [
    'South',
    'land',
    35,
    'the limits met: they came 25 points closer',
    'trafen sich die Grenzen: Sie kamen sich 25 Punkte näher',
  ],
  [
    'South',
    'land',
    61.5,
    'the limits moved 1.5 points further apart',
    'rückten die Grenzen 1,5 Punkte weiter auseinander',
  ],
  [
    'North',
    'sea',
    54,
    'the limits left 6 points less room',
    'ließen die Grenzen 6 Punkte weniger Raum',
  ],
  ['North', 'sea', 61, 'the limits left 1 point more room', 'ließen die Grenzen 1 Punkt mehr Raum'],
  [
    'North',
    'sea',
    28,
    'the limits no longer met: they moved 32 points apart',
    'trafen sich die Grenzen nicht mehr: Sie rückten 32 Punkte auseinander',
  ],
] as const)('%s’s limit on the %s goes to %d', (actor, issue, to, en, de) => {
  test.each([
    ['en', en],
    ['de', de],
  ] as const)('in %s', (language, sentence) => {
    const line = found([turnOf(start, put(start, [actor, issue, 'limit', to]))]);
    const text = written(speaker(scenario, language), line, '2025-08-01', { questions: [] });
    expect(text.turningPoints).toContain(sentence);
  });
});
