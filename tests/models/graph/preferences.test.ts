import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dense,
  rankingOf,
  ranksByPriority,
  ranksOf,
  ranksOfPairs,
  ranksWithin,
} from '../../../src/models/graph/preferences.ts';
import { parseStatement, type Statement } from '../../../src/models/graph/statements.ts';

const options = ['A', 'B', 'C'];
const said = (...texts: string[]) =>
  texts.map((text): Statement => {
    const read = parseStatement(text, options);
    if (!read.ok) throw new Error(text);
    return read.statement;
  });

describe('option prioritisation', () => {
  // Bits: A 1, B 2, C 4. Scores with weights 4, 2, 1 for the statements:
  //   state        0    A    B    AB   C    AC   BC   ABC
  //   not A        4    0    4    0    4    0    4    0
  //   B iff C      2    2    0    0    0    0    2    2
  //   C if B       1    1    0    0    1    1    1    1
  //   score        7    3    4    0    5    1    7    3
  test('by hand', () => {
    const ranks = ranksByPriority(said('not A', 'B iff C', 'C if B'), [0, 1, 2, 3, 4, 5, 6, 7]);
    expect(rankingOf(ranks)).toEqual([[0, 6], [4], [2], [1, 7], [5], [3]]);
  });

  test('one statement counts more than sixty after it', () => {
    const sixty = Array.from({ length: 60 }, () => 'not A');
    const ranks = ranksByPriority(said('A', ...sixty, 'B'), [0, 1, 2, 3]);
    expect(rankingOf(ranks)).toEqual([[3], [1], [2], [0]]);
  });

  test('no statement at all: everything is equally good', () => {
    expect(ranksByPriority([], [0, 1, 2])).toEqual([0, 0, 0]);
  });

  test('as the sum of 2^(k−j)', () => {
    const any = fc.array(fc.constantFrom('A', 'B', 'not C', 'A if B', 'B iff C', 'A or C'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(any, (texts) => {
        const states = [0, 1, 2, 3, 4, 5, 6, 7];
        const statements = said(...texts);
        const truth = (text: string, taken: number) => {
          const [a, b, c] = [taken & 1, taken & 2, taken & 4].map((bit) => bit > 0);
          return {
            A: a,
            B: b,
            'not C': !c,
            'A if B': a || !b,
            'B iff C': b === c,
            'A or C': a || c,
          }[text];
        };
        const scores = states.map((taken) =>
          texts.reduce((sum, text) => 2 * sum + (truth(text, taken) ? 1 : 0), 0),
        );
        expect(ranksByPriority(statements, states)).toEqual([...dense(scores)]);
      }),
    );
  });
});

test('rankings with ties, both ways', () => {
  expect(ranksOf([[2], [0, 3], [1]], 4)).toEqual([1, 0, 2, 1]);
  expect(rankingOf([1, 0, 2, 1])).toEqual([[2], [0, 3], [1]]);
  expect([...dense([0.5, -3, 7, 0.5])]).toEqual([1, 0, 2, 1]);
  expect([...dense([0, -0])]).toEqual([0, 0]);
});

describe('pairs', () => {
  test('what follows from them holds; equals are seen alike by all others', () => {
    // 0 over 1 and 2, those over 3; nothing between 1 and 2.
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ] as const;
    expect(ranksOfPairs(4, pairs)).toEqual([2, 1, 1, 0]);
    expect(
      ranksOfPairs(3, [
        [2, 1],
        [1, 0],
      ]),
    ).toEqual([0, 1, 2]);
  });
  test('a circle is no ranking', () => {
    const circle = ranksOfPairs(4, [
      [0, 1],
      [3, 0],
      [1, 2],
      [2, 0],
    ]);
    expect(circle).toEqual({ kind: 'circle', states: [0, 1, 2, 0] });
  });
  test('an open order is no ranking', () => {
    // 1 may be above, between or below 0 and 2.
    expect(ranksOfPairs(3, [[0, 2]])).toEqual({ kind: 'open', states: [1, 2] });
  });
});

describe('values within a width', () => {
  test('are equal to the best of their group, not to each other', () => {
    // 10 and 9.2 are within 1 of 10; 8.9 is not, though it is within 1 of 9.2.
    expect(ranksWithin([9.2, 10, 8.9, 7.9, 7.8], 1)).toEqual([2, 2, 1, 1, 0]);
  });
  test('none, and a width of nothing', () => {
    expect(ranksWithin([], 1)).toEqual([]);
    expect(ranksWithin([3, 5, 3], 0)).toEqual([0, 1, 0]);
  });
});
