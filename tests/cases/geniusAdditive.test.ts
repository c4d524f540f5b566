import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { geniusAdditiveCases } from '../../src/cases/geniusAdditive.ts';
import { repositoriesAreHere } from '../reference/reference.ts';

const issue = (
  name: string,
  weight: number,
  values: readonly (readonly [string, number])[],
  index?: number,
) => {
  return {
    name,
    ...(index !== undefined && { index }),
    weight,
    values: values.map(([value, evaluation]) => ({ value, evaluation })),
  };
};

const price = issue('Price', 3, [
  ['low', 1],
  ['high', 4],
]);
const colour = issue('Colour', 1, [
  ['red', 2],
  ['blue', 1],
]);
const buyer = {
  price: issue('Price', 1, [
    ['low', 10],
    ['high', 5],
  ]),
  colour: issue('Colour', 1, [
    ['red', 0],
    ['blue', 3],
  ]),
};

type Given = (typeof price)[];
const solve = (a: Given, b: Given, reservations: readonly [number, number] = [0, 0]) =>
  geniusAdditiveCases.solve(
    geniusAdditiveCases.input.parse({
      profile_A: { issues: a, reservation: reservations[0], discount: 1, file: 'a.xml' },
      profile_B: { issues: b, reservation: reservations[1] },
    }),
    {},
  );
const outputOf = (...given: Parameters<typeof solve>) => {
  const found = solve(...given);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.output as {
    n_outcomes: number;
    n_pareto: number;
    pareto: { u: number[]; outcome: string[] }[];
    [rule: string]: unknown;
  };
};

// u of A: 3/16 or 3/4, and 1/4 or 1/8; of B: 1/2 or 1/4, and 0 or 1/2.
// low red (.4375, .5), low blue (.3125, 1), high red (1, .25), high blue (.875, .75).
const all = {
  'high,red': [1, 0.25],
  'high,blue': [0.875, 0.75],
  'low,blue': [0.3125, 1],
};

test('two issues by hand', () => {
  const output = outputOf([price, colour], [buyer.price, buyer.colour]);
  expect(output.n_outcomes).toBe(4);
  expect(output.pareto).toEqual(
    Object.entries(all).map(([outcome, u]) => ({ u, outcome: outcome.split(',') })),
  );
  const middle = { u: [0.875, 0.75], outcome: ['high', 'blue'] };
  expect(output).toMatchObject({
    n_pareto: 3,
    nash: middle,
    egalitarian: middle,
    kalai_smorodinsky_maxmin_ratio: middle,
    kalai_genius_min_abs_difference: middle,
    utilitarian: middle,
    // √(.125² + .25²) = 0.2795085.
    opposition: 0.279508,
  });
});

// Raw: A 3 or 12, 2 or 1; B 10 or 5, 0 or 3. low red (5, 10), low blue (4, 13), high red (14, 5),
// high blue (13, 8). The worst are 4 and 5, the largest 14 and 13, so parts are (.1, .625),
// (0, 1), (1, 0), (.9, .375): products of gains 5, 0, 0, 27; differences .525, 1, 1, .525.
test('and what NegMAS makes of it', () => {
  const raw = outputOf([price, colour], [buyer.price, buyer.colour])['negmas_unnormalised'];
  expect(raw).toEqual({
    nash: [
      [
        [13, 8],
        ['high', 'blue'],
      ],
    ],
    kalai: [
      [
        [13, 8],
        ['high', 'blue'],
      ],
    ],
    ks: [
      [
        [13, 8],
        ['high', 'blue'],
      ],
      [
        [5, 10],
        ['low', 'red'],
      ],
    ],
    n_pareto: 4,
  });
  // A reservation above the worst outcome takes its place: gains from (10, 5) are (4, 0), (3, 3).
  const held = outputOf([price, colour], [buyer.price, buyer.colour], [10, 0]);
  expect(held['negmas_unnormalised']).toMatchObject({
    ks: [
      [
        [13, 8],
        ['high', 'blue'],
      ],
    ],
  });
  // Where A has nothing to gain, all of it, the largest sum first.
  const idle = outputOf([price, colour], [buyer.price, buyer.colour], [14, 0]);
  expect(idle['negmas_unnormalised']).toMatchObject({
    kalai: [
      [
        [13, 8],
        ['high', 'blue'],
      ],
      [
        [14, 5],
        ['high', 'red'],
      ],
      [
        [4, 13],
        ['low', 'blue'],
      ],
      [
        [5, 10],
        ['low', 'red'],
      ],
    ],
  });
});

test('issues and values in another order, or matched by index', () => {
  const expected = outputOf([price, colour], [buyer.price, buyer.colour]);
  const turned = { ...buyer.colour, values: buyer.colour.values.toReversed() };
  expect(outputOf([price, colour], [turned, buyer.price])).toEqual(expected);
  const numbered = (issues: Given, names: readonly string[]) =>
    issues.map((one, i) => ({ ...one, name: names[i] as string, index: i + 1 }));
  const english = numbered([price, colour], ['Price', 'Colour']);
  const german = numbered([buyer.price, buyer.colour], ['Preis', 'Farbe']);
  expect(outputOf(english, german.toReversed())).toEqual(expected);
});

test('a value that is listed twice counts twice, and is worth what it is given last', () => {
  const twice = issue('Price', 3, [
    ['low', 0],
    ['low', 1],
    ['high', 4],
  ]);
  const output = outputOf([twice, colour], [buyer.price, buyer.colour]);
  expect(output.n_outcomes).toBe(6);
  expect(output.n_pareto).toBe(3);
  expect(output.pareto.at(-1)?.u).toEqual([0.3125, 1]);
});

// From (.9, 0): high red only. From (.9, .5): nothing.
test('nobody is given less than the reservation value', () => {
  const some = outputOf([price, colour], [buyer.price, buyer.colour], [0.9, 0]);
  for (const rule of ['nash', 'egalitarian', 'utilitarian', 'kalai_genius_min_abs_difference']) {
    expect(some[rule]).toEqual({ u: [1, 0.25], outcome: ['high', 'red'] });
  }
  expect(some.n_pareto).toBe(3);
  expect(outputOf([price, colour], [buyer.price, buyer.colour], [0.9, 0.5])['nash']).toBeNull();
  const none = {
    profile_A: { issues: [price] },
    profile_B: { issues: [buyer.price], reservation: null },
  };
  const found = geniusAdditiveCases.solve(geniusAdditiveCases.input.parse(none), {});
  expect(found).toMatchObject({ value: { output: { n_pareto: 2, egalitarian: { u: [1, 0.5] } } } });
});

// The colour is worth nothing to A, blue less than nothing to B: u of B is ½ · e/10 + ½ · e/2.
test('an issue may be worth nothing, and a value less than nothing', () => {
  const idle = issue('Colour', 1, [
    ['red', 0],
    ['blue', 0],
  ]);
  const torn = issue('Colour', 1, [
    ['red', 2],
    ['blue', -1],
  ]);
  expect(outputOf([price, idle], [buyer.price, torn]).pareto).toEqual([
    { u: [0.75, 0.75], outcome: ['high', 'red'] },
    { u: [0.1875, 1], outcome: ['low', 'red'] },
  ]);
});

test('ties are told', () => {
  const one = [
    issue('Split', 1, [
      ['mine', 10],
      ['yours', 4],
    ]),
  ];
  const other = [
    issue('Split', 1, [
      ['mine', 4],
      ['yours', 10],
    ]),
  ];
  const found = solve(one, other);
  const tied = [
    [1, 0.4],
    [0.4, 1],
  ];
  expect(found).toMatchObject({
    value: { output: { nash: { outcome: ['mine'] } }, options: { tied: { nash: tied } } },
  });
});

/** Each side wants the other end of every issue, twice as much as of the one before. */
const opposed = (issues: number, turned: boolean): Given =>
  Array.from({ length: issues }, (_, i) =>
    issue(`${i}`, 2 ** i, [
      ['mine', turned ? 0 : 1],
      ['yours', turned ? 1 : 0],
    ]),
  );

test('lists too long to be read are left out', () => {
  expect(outputOf(opposed(6, false), opposed(6, true)).pareto).toHaveLength(64);
  expect(outputOf(opposed(7, false), opposed(7, true)).pareto).toBeNull();
  // Both want the same of 2^17 outcomes: one point, but nothing that NegMAS would list.
  const agreed = outputOf(opposed(17, false), opposed(17, false));
  expect(agreed.n_outcomes).toBe(131_072);
  expect(agreed.pareto).toHaveLength(1);
  expect('negmas_unnormalised' in agreed).toBe(false);
});

describe('what is wrong', () => {
  const wrong = (a: Given, b: Given) => {
    const found = solve(a, b);
    return found.ok ? [] : found.problems.map(({ place, sentence }) => `${place} ${sentence}`);
  };
  const b = [buyer.price, buyer.colour];

  test.each([
    [
      'weights that add up to nothing',
      [
        { ...price, weight: 0 },
        { ...colour, weight: 0 },
      ],
      b,
      'input.profile_A.issues need weights that add up to more than 0',
    ],
    [
      'a negative weight',
      [price, { ...colour, weight: -1 }],
      b,
      'input.profile_A.issues[1].weight must not be below 0',
    ],
    [
      'a largest evaluation of 0 or less',
      [price, colour],
      [
        buyer.price,
        issue('Colour', 1, [
          ['red', 0],
          ['blue', -3],
        ]),
      ],
      'input.profile_B.issues[1].values "Colour" needs an evaluation above 0: each is divided by the largest',
    ],
    [
      'no values',
      [price, issue('Colour', 1, [])],
      b,
      'input.profile_A.issues[1].values "Colour" needs at least one value',
    ],
    [
      'an issue that only A has',
      [price, colour],
      [buyer.price],
      'input.profile_A.issues[1] has no issue of its own in profile B: "Colour"',
    ],
    [
      'an issue that only B has',
      [price],
      b,
      'input.profile_B.issues[1] is not in profile A: "Colour"',
    ],
    [
      'two issues of one name',
      [price, price],
      b,
      'input.profile_A.issues[1] has no issue of its own in profile B: "Price"',
    ],
    [
      'a value that only A has',
      [issue('Price', 3, [['free', 2]]), colour],
      b,
      'input.profile_A.issues[0] profile B has no value "free" for it',
    ],
    [
      'a value that only B has',
      [issue('Price', 3, [['low', 2]]), colour],
      b,
      'input.profile_A.issues[0] lacks the value "high" of profile B',
    ],
  ] as const)('%s', (_, first, second, sentence) => {
    expect(wrong([...first], [...second])).toEqual([sentence]);
  });

  test('more packages than can be compared', () => {
    expect(wrong(opposed(25, false), opposed(25, true))).toEqual([
      'input.profile_A.issues make more packages than can be compared: leave some out',
    ]);
  });

  test('numbers beyond reason', () => {
    const huge = {
      profile_A: { issues: [{ ...price, weight: 1e300 }] },
      profile_B: { issues: [] },
    };
    expect(geniusAdditiveCases.input.safeParse(huge).success).toBe(false);
  });
});

const folder = join(import.meta.dirname, '../../../shared/data/reference/from-repositories');

// Others read these files by their keys. What was recalled from a paper is not computed.
test.skipIf(!repositoriesAreHere)('the keys are those of the files', () => {
  const files = readdirSync(folder).filter((name) => name.startsWith('genius-'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const { input, expected } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const found = geniusAdditiveCases.solve(geniusAdditiveCases.input.parse(input), {});
    const keys = Object.keys(expected).filter((key) => !key.startsWith('opposition_recalled'));
    expect(found.ok && Object.keys(found.value.output).sort()).toEqual(keys.sort());
  }
});
