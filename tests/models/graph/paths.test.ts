import { expect, test } from 'vitest';
import { solveCoalitions } from '../../../src/models/graph/coalitions.ts';
import { single, wayTo } from '../../../src/models/graph/paths.ts';
import { graphOfDrawn } from './drawn.ts';

const ends = (states: string, at: string) =>
  Uint8Array.from([...states], (state) => (at.includes(state) ? 1 : 0));

test('steps that are better for who makes them, by turns', () => {
  const graph = graphOfDrawn('sabc', {
    A: { moves: 'sa sc bc', order: 'a>c>b>s' },
    B: { moves: 'ab', order: 'b>a>s>c' },
  });
  // s→c is one step for A, though it likes a better; b→c is one, too, after B went from a to b.
  expect(wayTo(ends('sabc', 'c'), 0, single(graph))).toEqual({ states: [0, 3], by: [[0]] });
  expect(wayTo(ends('sabc', 'b'), 0, single(graph))).toEqual({
    ...{ states: [0, 1, 2], by: [[0], [1]] },
  });
  expect(wayTo(ends('sabc', 's'), 0, single(graph))).toEqual({ states: [0], by: [] });
  // From c nobody moves.
  expect(wayTo(ends('sabc', 's'), 3, single(graph))).toBeUndefined();
});

test('nobody twice running', () => {
  const graph = graphOfDrawn('sab', {
    A: { moves: 'sa ab', order: 'b>a>s' },
    B: { moves: '', order: 's=a=b' },
  });
  expect(wayTo(ends('sab', 'b'), 0, single(graph))).toBeUndefined();
});

test('a place reached by somebody else lets the first go on', () => {
  const graph = graphOfDrawn('sab', {
    A: { moves: 'sa ab', order: 'b>a>s' },
    B: { moves: 'sa', order: 'a>s>b' },
  });
  expect(wayTo(ends('sab', 'b'), 0, single(graph))).toEqual({ states: [0, 1, 2], by: [[1], [0]] });
});

test('coalitions step together where nobody would alone; of equal ways the one with fewer movers', () => {
  // Prisoner’s dilemma from d; then from c A alone goes on to e, as both could.
  const graph = graphOfDrawn('dabce', {
    A: { moves: 'da ad bc cb ce', order: 'e>b>c>d>a' },
    B: { moves: 'db bd ac ca', order: 'e>a>c>d>b' },
  });
  expect(wayTo(ends('dabce', 'e'), 0, single(graph))).toBeUndefined();
  const { coalitions } = solveCoalitions(graph);
  // Together they go from d to e at once: the chain A, B, A ends there.
  expect(wayTo(ends('dabce', 'e'), 0, coalitions)?.by).toEqual([[0, 1]]);
  expect(wayTo(ends('dabce', 'e'), 3, coalitions)?.by).toEqual([[0]]);
});

test('fewer movers count over all steps, whoever is listed first', () => {
  // 0 → 1 by two, 0 → 2 by one; from both on to 3.
  const movers = [
    { members: [0, 1], improvements: [[1], [], [], []] },
    { members: [2], improvements: [[2], [], [], []] },
    { members: [3], improvements: [[], [3], [3], []] },
  ];
  expect(wayTo(Uint8Array.of(0, 0, 0, 1), 0, movers)).toEqual({
    ...{ states: [0, 2, 3], by: [[2], [3]] },
  });
});

test('going round in a circle ends; what is only as good is no step', () => {
  const graph = graphOfDrawn('sab', {
    A: { moves: 'sa sb', order: 'a>s=b' },
    B: { moves: 'as', order: 's>a>b' },
  });
  expect(wayTo(ends('sab', 'b'), 0, single(graph))).toBeUndefined();
});
