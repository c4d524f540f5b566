import { describe, expect, test } from 'vitest';
import { coalitionsFit, solveCoalitions } from '../../../src/models/graph/coalitions.ts';
import { graphFrom } from '../../../src/models/graph/conflict.ts';
import { graphOfDrawn, letters } from './drawn.ts';

const stable = (states: string, ...drawing: [Parameters<typeof graphOfDrawn>[1]]) => {
  const { coalitions } = solveCoalitions(graphOfDrawn(states, ...drawing));
  const named = coalitions.map(({ members, improvements, stability }) => {
    return [members.join(''), { improvements, ...stability }] as const;
  });
  return Object.fromEntries(named);
};

// d: both refuse, c: both cooperate. No one alone leaves d, together they do.
test('the prisoners leave together what neither leaves alone', () => {
  const found = stable('dabc', {
    A: { moves: 'da ad bc cb', order: 'b>c>d>a' },
    B: { moves: 'db bd ac ca', order: 'a>c>d>b' },
  });
  expect(found['01']?.improvements).toEqual([[3], [], [], []]);
  expect(letters('dabc', found['01']?.nash ?? new Uint8Array())).toBe('abc');
  // Nobody is left to answer.
  expect(letters('dabc', found['01']?.gmr ?? new Uint8Array())).toBe('abc');
});

describe('others answer a coalition', () => {
  // A and B go s→a→b together; C can answer b→c; A and B can go on c→e.
  const conflict = (a: string, b: string, c = 'c>b>a>s>e') => ({
    A: { moves: 'sa ce', order: a },
    B: { moves: 'ab', order: b },
    C: { moves: 'bc', order: c },
  });
  const stays = (found: ReturnType<typeof stable>, concept: 'nash' | 'gmr' | 'smr' | 'seq') =>
    letters('sabce', found['01']?.[concept] ?? new Uint8Array()).includes('s');

  test('one member that is no better off is enough', () => {
    // c is bad for A only.
    const found = stable('sabce', conflict('b>s>c>a>e', 'b>c>s>a>e'));
    expect(found['01']?.improvements[0]).toEqual([2]);
    expect(stays(found, 'nash')).toBe(false);
    expect(stays(found, 'gmr')).toBe(true);
    expect(stays(found, 'smr')).toBe(true);
    expect(stays(found, 'seq')).toBe(true);
  });
  test('it deters not if both like c better, too', () => {
    const found = stable('sabce', conflict('b>c>s>a>e', 'b>c>s>a>e'));
    expect(stays(found, 'gmr')).toBe(false);
  });
  test('nor lastingly if both can go on to something better', () => {
    const found = stable('sabce', conflict('b>e>s>c>a', 'b>e>c>s>a'));
    expect(stays(found, 'gmr')).toBe(true);
    expect(stays(found, 'smr')).toBe(false);
  });
  test('nor credibly if C would lose by it', () => {
    const found = stable('sabce', conflict('b>s>c>a>e', 'b>c>s>a>e', 'b>c>a>s>e'));
    expect(stays(found, 'gmr')).toBe(true);
    expect(stays(found, 'seq')).toBe(false);
  });
});

test('smaller coalitions first', () => {
  const nobody = { moves: '', order: 's' };
  const { coalitions } = solveCoalitions(graphOfDrawn('s', { A: nobody, B: nobody, C: nobody }));
  expect(coalitions.map(({ members }) => members.join(''))).toEqual([
    ...['0', '1', '2', '01', '02', '12', '012'],
  ]);
});

test('size', () => {
  const dms = ['A', 'B', 'C', 'D'];
  expect(coalitionsFit({ dms, size: 1024 })).toBe(true);
  expect(coalitionsFit({ dms, size: 1025 })).toBe(false);
  expect(coalitionsFit({ dms: [...dms, 'E'], size: 1024 })).toBe(false);
  expect(coalitionsFit({ dms: ['A', 'B'], size: 1025 })).toBe(false);
});

test('more states than bits of a word', () => {
  // A ring of 70 states; A goes on, B goes back; both like higher numbers.
  const size = 70;
  const all = Array.from({ length: size }, (_, s) => s);
  const graph = graphFrom({
    dms: ['A', 'B'],
    reachable: [all.map((s) => [(s + 1) % size]), all.map((s) => [(s + size - 1) % size])],
    ranks: [all, all],
  });
  const { coalitions, stable: found } = solveCoalitions(graph);
  // A, then B, then A…: from s the two reach s + 1, s, s − 1, s (and s + 1) only.
  const together = coalitions.at(-1)?.improvements;
  expect(together?.[0]).toEqual([1, 69]);
  expect(together?.[33]).toEqual([34]);
  expect(together?.[69]).toEqual([]);
  expect([...found.nash].lastIndexOf(1)).toBe(69);
});
