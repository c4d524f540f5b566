import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opposition } from '../../src/models/bargaining/additive.ts';
import { egalitarianPoints } from '../../src/models/bargaining/egalitarian.ts';
import type { Pair } from '../../src/models/bargaining/frontier.ts';
import { kalaiSmorodinskyPoints } from '../../src/models/bargaining/kalaiSmorodinsky.ts';
import { nashPoints } from '../../src/models/bargaining/nash.ts';
import { type Choice, type Efficient, paretoSet } from '../../src/models/bargaining/pareto.ts';
import type { Problem } from '../../src/models/bargaining/points.ts';
import { utilitarianPoints } from '../../src/models/bargaining/utilitarian.ts';

const domain: readonly Choice[] = [
  { first: [0, 2], second: [3, 1] },
  { first: [0, 1, 4], second: [2, 2, 0] },
];

// First values: (0,3) with (0,2), (1,2), (4,0): (0,5), (1,5), (4,3). Second: (2,3), (3,3), (6,1).
// (0,5) is beaten by (1,5), (2,3) and (3,3) by (4,3).
test('by hand', () => {
  expect(paretoSet(domain)).toEqual([
    { u: [6, 1], values: [1, 2] },
    { u: [4, 3], values: [0, 2] },
    { u: [1, 5], values: [0, 1] },
  ]);
});

test('of equal packages the first, issues counted in order', () => {
  const level: readonly Choice[] = [
    { first: [1, 0], second: [0, 1] },
    { first: [0, 1], second: [1, 0] },
  ];
  expect(paretoSet(level)).toEqual([
    { u: [2, 0], values: [0, 1] },
    { u: [1, 1], values: [0, 0] },
    { u: [0, 2], values: [1, 0] },
  ]);
  expect(paretoSet([])).toEqual([{ u: [0, 0], values: [] }]);
});

// 0.1 + 0.2 is more than 0.3 in the last bit.
test('a last bit of u2 makes no point unless it is asked to', () => {
  const bits: readonly Choice[] = [{ first: [2, 1], second: [0.3, 0.1 + 0.2] }];
  expect(paretoSet(bits)?.map(({ u }) => u)).toEqual([[2, 0.3]]);
  expect(paretoSet(bits, 0)).toHaveLength(2);
});

test('too many to look at', () => {
  let power = 1;
  const doubling = Array.from({ length: 25 }, (): Choice => {
    power *= 2;
    return { first: [0, power], second: [power, 0] };
  });
  expect(paretoSet(doubling.slice(0, 8))).toHaveLength(256);
  expect(paretoSet(doubling)).toBeUndefined();
});

const part = fc.integer({ min: 0, max: 9 });
const anyDomain: fc.Arbitrary<Choice[]> = fc.array(
  fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 4 }).map((values): Choice => {
    return { first: values.map(([a]) => a), second: values.map(([, b]) => b) };
  }),
  { minLength: 1, maxLength: 5 },
);

/** Every package, in order. */
const listed = (issues: readonly Choice[]): Efficient[] =>
  issues.reduce<Efficient[]>(
    (all, { first, second }) =>
      all.flatMap(({ u, values }) =>
        first.map((gain, value) => {
          return { u: [u[0] + gain, u[1] + (second[value] as number)], values: [...values, value] };
        }),
      ),
    [{ u: [0, 0], values: [] }],
  );

describe('as if every package had been listed', () => {
  test('the set', () => {
    fc.assert(
      fc.property(anyDomain, (issues) => {
        const all = listed(issues);
        const unbeaten = all.filter(
          ({ u: [a, b] }) => !all.some(({ u: [c, d] }) => c >= a && d >= b && (c > a || d > b)),
        );
        const firsts = unbeaten.filter(
          ({ u }, i) => unbeaten.findIndex((other) => `${other.u}` === `${u}`) === i,
        );
        expect(paretoSet(issues)).toEqual(firsts.sort((a, b) => b.u[0] - a.u[0]));
      }),
    );
  });

  const rules: Record<string, (problem: Problem) => number[]> = {
    nash: (problem) => nashPoints(problem),
    egalitarian: (problem) => egalitarianPoints(problem),
    'smallest gap': (problem) => egalitarianPoints(problem, 'gap'),
    'kalai-smorodinsky': (problem) => kalaiSmorodinskyPoints(problem),
    'smallest difference': (problem) => kalaiSmorodinskyPoints(problem, 'difference'),
    utilitarian: utilitarianPoints,
  };

  test.each(Object.entries(rules))('the answer of %s', (_, rule) => {
    const d = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(anyDomain, d, d, (issues, d1, d2) => {
        const answer = (points: readonly Pair[]) => {
          const rows = rule({ points, disagreement: [d1, d2] });
          return [...new Set(rows.map((row) => `${points[row]}`))].sort();
        };
        const set = paretoSet(issues) as Efficient[];
        expect(answer(set.map(({ u }) => u))).toEqual(answer(listed(issues).map(({ u }) => u)));
      }),
    );
  });

  test('opposition', () => {
    fc.assert(
      fc.property(anyDomain, (issues) => {
        const scaled = (all: readonly Efficient[]) =>
          all.map(({ u: [a, b] }): Pair => [a / 45, b / 45]);
        const set = paretoSet(issues) as Efficient[];
        expect(opposition(scaled(set))).toBe(opposition(scaled(listed(issues))));
      }),
    );
  });
});
