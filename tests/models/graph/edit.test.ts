import { describe, expect, test } from 'vitest';
import { type Conflict, graphOf } from '../../../src/models/graph/conflict.ts';
import {
  withDirection,
  withFeasible,
  withPlace,
  withRanking,
} from '../../../src/models/graph/edit.ts';
import { rankingOf } from '../../../src/models/graph/preferences.ts';
import { marked, solve } from '../../../src/models/graph/stability.ts';

/** Prisoner's dilemma: NN 0, YN 1, NY 2, YY 3. */
const dilemma = {
  dms: ['A', 'B'],
  options: [
    { name: 'A cooperates', dm: 'A', direction: 'both' },
    { name: 'B cooperates', dm: 'B', direction: 'both' },
  ],
  states: [0, 1, 2, 3].map((taken) => ({ taken, feasible: true })),
  ranks: [
    [1, 0, 3, 2],
    [1, 3, 0, 2],
  ],
  title: 'kept',
} satisfies Conflict & { title: string };

const nash = (conflict: Conflict) => {
  const { graph, shown } = graphOf(conflict);
  return marked(solve(graph).equilibria.nash).map((node) => shown[node]);
};

test('ruled out and let in again', () => {
  const without = withFeasible(dilemma, 0, false);
  expect(nash(without)).toEqual([1, 2]);
  expect(without.title).toBe('kept');
  expect(withFeasible(without, 0, true)).toEqual(dilemma);
  expect(nash(dilemma)).toEqual([0]);
});

test('cooperation that cannot be taken back lasts where both have begun', () => {
  const bound = [0, 1].reduce<Conflict>((c, k) => withDirection(c, k, 'forward'), dilemma);
  expect(bound.options.map(({ direction }) => direction)).toEqual(['forward', 'forward']);
  // A alone has cooperated: it cannot go back, and B would lose by joining.
  expect(nash(bound)).toEqual([0, 1, 2, 3]);
  expect(nash(withDirection(bound, 1, 'backward'))).toEqual([0, 1]);
});

describe('one ranking', () => {
  const rankingA = (conflict: Conflict) => rankingOf(conflict.ranks[0] ?? []);

  test('as a whole', () => {
    const other = withRanking(dilemma, 0, [[3], [0, 2], [1]]);
    expect(rankingA(other)).toEqual([[3], [0, 2], [1]]);
    expect(other.ranks[1]).toEqual(dilemma.ranks[1]);
    // A now stays where both cooperate; B still leaves.
    expect(nash(other)).toEqual([0]);
  });

  // A: 2 > 3 > 0 > 1.
  test.each([
    { state: 3, place: { kind: 'above', state: 2 }, ranking: [[3], [2], [0], [1]] },
    { state: 3, place: { kind: 'below', state: 1 }, ranking: [[2], [0], [1], [3]] },
    { state: 3, place: { kind: 'with', state: 2 }, ranking: [[2, 3], [0], [1]] },
    { state: 1, place: { kind: 'with', state: 0 }, ranking: [[2], [3], [0, 1]] },
    { state: 3, place: { kind: 'with', state: 3 }, ranking: [[2], [3], [0], [1]] },
  ] as const)('$state goes $place.kind $place.state', ({ state, place, ranking }) => {
    expect(rankingA(withPlace(dilemma, 0, state, place))).toEqual(ranking);
  });

  test('ranks have no gaps', () => {
    const other = withPlace(dilemma, 0, 3, { kind: 'with', state: 2 });
    expect(other.ranks[0]).toEqual([1, 0, 2, 2]);
  });

  test('out of a tie, and next to one', () => {
    const tied = withRanking(dilemma, 0, [
      [2, 3],
      [0, 1],
    ]);
    expect(rankingA(withPlace(tied, 0, 3, { kind: 'below', state: 2 }))).toEqual([
      ...[[2], [3], [0, 1]],
    ]);
    expect(rankingA(withPlace(tied, 0, 3, { kind: 'above', state: 0 }))).toEqual([
      ...[[2], [3], [0, 1]],
    ]);
    expect(rankingA(withPlace(tied, 0, 3, { kind: 'with', state: 1 }))).toEqual([[2], [0, 1, 3]]);
  });
});
