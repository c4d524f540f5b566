import { describe, expect, test } from 'vitest';
import type { Family } from '../../src/cases/family.ts';
import { ktabPceCases } from '../../src/cases/ktabPce.ts';
import { ktabPmatrixCases } from '../../src/cases/ktabPmatrix.ts';
import { ktabSmpCases } from '../../src/cases/ktabSmp.ts';

const solve = (family: Family, input: unknown) => family.solve(family.input.parse(input), {});

/** What is said of an input, or nothing if it is solved. */
const said = (family: Family, input: unknown): string | undefined => {
  const solved = solve(family, input);
  if (solved.ok) return undefined;
  return solved.problems.map(({ place, sentence }) => `${place} ${sentence}`).join('\n');
};

// biome-ignore lint/suspicious/noExplicitAny: each family has its own shape
const outputOf = (family: Family, input: unknown): any => {
  const solved = solve(family, input);
  if (!solved.ok) throw new Error(JSON.stringify(solved.problems));
  return solved.value.output;
};

const smp = ktabSmpCases as Family;
const north = { name: 'North', capability: 3, position: [0], salience: [50] };
const south = { name: 'South', capability: 1, position: [100], salience: [80] };
const two = { actors: [north, south] };

describe('ktab-smp', () => {
  // As worked by hand in tests/models/spatial.test.ts.
  test('two who meet', () => {
    const output = outputOf(smp, two);
    expect(Object.keys(output)).toEqual([
      ...['n_states', 'positions_by_turn', 'win_probability_by_turn'],
      ...['risk_attitude_by_turn', 'best_targets_turn0'],
    ]);
    expect(output.n_states).toBe(3);
    expect(output.positions_by_turn[0]).toEqual([[0], [100]]);
    expect(output.positions_by_turn[2][1][0]).toBeCloseTo(42.14, 9);
    expect(output.win_probability_by_turn[0][0]).toBeCloseTo(0.75, 7);
    expect(output.risk_attitude_by_turn[0]).toEqual([expect.closeTo(1), expect.closeTo(-0.5)]);
    expect(output.best_targets_turn0[0]).toEqual({
      ...{ i: 0, j: 1 },
      p_i_est_by_i: expect.closeTo(15 / 23, 9),
      expected_delta_utility: expect.closeTo((1.6 * 15) / 23 - 0.6, 9),
    });
  });

  test.each([
    [undefined, 1],
    [100, 1],
    ['positions and saliences 0..100 (divided by 100 inside)', 1],
    ['0 to 10', 10],
    ['[0, 1]', 100],
    ['0–1', 100],
    [1, 100],
  ])('scale %s', (scale, by) => {
    const small = two.actors.map((actor) => ({
      ...actor,
      position: actor.position.map((x) => x / by),
      salience: actor.salience.map((s) => s / by),
    }));
    const output = outputOf(smp, { actors: small, scale });
    expect(output.positions_by_turn[1][0][0]).toBeCloseTo(42.14 / by, 9);
  });

  test('who has nobody worth challenging is not listed', () => {
    const options = { min_significant_edu: 0.35 };
    const [only, ...more] = outputOf(smp, { ...two, options }).best_targets_turn0;
    expect(only.i).toBe(0);
    expect(more).toEqual([]);
  });

  test('every option is told, and those given are used', () => {
    const solved = solve(smp, {
      ...{ actors: [north, { ...south, position: [80] }, { ...north, position: [30] }], seed: 9 },
      options: { max_iterations: 1, InterVecBrgn: 'S2PMax', source: 'a remark' },
    });
    if (!solved.ok) throw new Error('not solved');
    expect(solved.value.options).toEqual({
      ...{ VotingRule: 'Prop', VictoryProbModel: 'Linear', PCEModel: 'Conditional' },
      ...{ StateTransitions: 'Deterministic', BigRRange: 'Mid', BigRAdjust: 'OneThird' },
      ...{ ThirdPartyCommit: 'SemiCommit', InterVecBrgn: 'S2PMax', BargnModel: 'InitOnlyInterp' },
      ...{ min_iterations: 2, max_iterations: 1, stop_ratio: 0.02, min_sig_delta: 1e-4 },
      ...{ pos_tol: 1e-3, min_significant_edu: 1e-5, seed: 9 },
    });
    expect(solved.value.output['n_states']).toBe(2);
  });

  // One option each that makes another run of three who are not alike.
  test.each([
    ...['Binary', 'PropBin', 'PropCbc', 'Cubic', 'ASymProsp'].map((of) => ({ VotingRule: of })),
    ...['Square', 'Quartic', 'Octic', 'Binary'].map((of) => ({ VictoryProbModel: of })),
    ...['MarkovUniform', 'MarkovIncentive'].map((of) => ({ PCEModel: of })),
    ...['Min', 'Max'].map((of) => ({ BigRRange: of })),
    ...['None', 'Half', 'TwoThirds'].map((of) => ({ BigRAdjust: of })),
    ...['NoCommit', 'FullCommit'].map((of) => ({ ThirdPartyCommit: of })),
    ...['S1P1', 'S2PMax'].map((of) => ({ InterVecBrgn: of })),
    ...['InitRcvrInterp', 'PWCompInterp', 'InitRcvrInterp-meant', 'PWCompInterp-meant'].map(
      (of) => ({ BargnModel: of }),
    ),
    { StateTransitions: 'Stochastic' },
    { min_iterations: 12 },
    { max_iterations: 2 },
    { stop_ratio: 0.9 },
    { min_sig_delta: 100 },
    { pos_tol: 0.5 },
    { min_significant_edu: 0.4 },
  ])('%o', (options) => {
    const actors = [
      { capability: 30, position: [4, 80], salience: [40, 30] },
      { capability: 20, position: [90, 10], salience: [20, 60] },
      { capability: 55, position: [37, 33], salience: [10, 50] },
      { capability: 45, position: [66, 71], salience: [55, 25] },
      { capability: 25, position: [71, 60], salience: [35, 15] },
    ];
    expect(outputOf(smp, { actors, options })).not.toEqual(outputOf(smp, { actors }));
  });

  test('names of KTAB mean what KTAB computes', () => {
    const actors = [
      { capability: 30, position: [4], salience: [40] },
      { capability: 20, position: [90], salience: [60] },
      { capability: 55, position: [37], salience: [80] },
    ];
    const under = (BargnModel: string) => outputOf(smp, { actors, options: { BargnModel } });
    for (const name of ['InitRcvrInterp', 'PWCompInterp']) {
      expect(under(name)).toEqual(under(`${name}-KTAB`));
      expect(under(name)).not.toEqual(under(`${name}-meant`));
    }
  });

  test('ideals follow', () => {
    const accommodation = [
      [0.5, 0.25],
      [0, 1],
    ];
    const options = { min_iterations: 3 };
    const lagging = outputOf(smp, { ...two, accommodation, options });
    expect(lagging.positions_by_turn[1]).toEqual(outputOf(smp, two).positions_by_turn[1]);
    const identity = [
      [1, 0],
      [0, 1],
    ];
    expect(outputOf(smp, { ...two, accommodation: identity })).toEqual(outputOf(smp, two));
  });

  test('the seed decides where bargains are drawn', () => {
    const actors = [20, 45, 70, 95].map((x, i) => ({
      ...{ capability: 10 + i, position: [x], salience: [60 + i] },
    }));
    const drawn = (seed: number) =>
      JSON.stringify(outputOf(smp, { actors, seed, options: { StateTransitions: 'Stochastic' } }));
    expect(drawn(4)).toBe(drawn(4));
    expect(new Set([1, 2, 3, 4, 5].map(drawn)).size).toBeGreaterThan(1);
  });

  const but = (change: object) => ({ actors: [north, { ...south, ...change }] });
  test.each([
    [{ actors: [] }, /actors is empty/],
    [{ actors: Array(201).fill(north) }, /201 actors; .*200/],
    [{ actors: [north, south].map((a) => ({ ...a, capability: 0 })) }, /no capability/],
    [but({ capability: -2 }), /actors\[1\]\.capability is -2 for South/],
    [but({ salience: [140] }), /actors\[1\]\.salience\[0\] is 140 for South.* 0 to 100/],
    [but({ salience: [-1] }), /salience\[0\] is -1/],
    [but({ position: [101] }), /actors\[1\]\.position\[0\] is 101 for South.* 0 to 100/],
    [but({ position: [-0.5] }), /position\[0\] is -0.5/],
    [but({ position: [1, 2] }), /actors\[1\]\.position has 2 numbers for South, must have 1/],
    [but({ salience: [] }), /actors\[1\]\.salience has 0 numbers for South, must have 1/],
    [{ ...two, scale: 'as usual' }, /scale must say/],
    [{ ...two, scale: '0..0' }, /scale must say/],
    [{ ...two, options: { BigRAdjust: 'Full' } }, /BigRAdjust cannot be Full: KTAB stops/],
    [{ ...two, accommodation: [[1, 0]] }, /accommodation has 1 rows, must have 2/],
    [{ ...two, accommodation: [[1], [0, 1]] }, /accommodation\[0\] has 1 numbers, must have 2/],
    [
      {
        ...two,
        accommodation: [
          [1, 0],
          [0.6, 0.5],
        ],
      },
      /accommodation\[1\] adds up to 1.1/,
    ],
  ])('%o', (input, sentence) => {
    expect(said(smp, input)).toMatch(sentence);
  });

  test('saliences of all dimensions are parts of one whole', () => {
    const actors = [
      { name: 'North', capability: 1, position: [0, 0], salience: [70.5, 45] },
      { capability: 1, position: [0, 0], salience: [1, 1] },
    ];
    expect(said(smp, { actors })).toBe(
      'input.actors[0].salience adds up to 115.5 for North, may be at most 100 over all dimensions',
    );
    const thirds = [1, 1, 1].map(() => 1 / 3);
    const whole = { capability: 1, position: [0, 0.5, 1], salience: thirds };
    expect(said(smp, { actors: [whole, whole], scale: '0..1' })).toBeUndefined();
  });
});

describe('ktab-pce', () => {
  const pce = ktabPceCases as Family;
  const even = [
    [0, 1],
    [1, 0],
  ];

  test('three elections, and how votes and victories come about', () => {
    const output = outputOf(pce, {
      coalitions_2: [
        [0, 3],
        [1, 0],
      ],
      coalitions_3: even,
    });
    expect(output.two_options).toEqual([0.75, 0.25]);
    expect(output.Conditional).toEqual([0.5, 0.5]);
    expect(output.high_precision.MarkovUniform).toEqual([0.5, 0.5]);
    expect(output.victory_matrix).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    expect(output.victory_three_to_one.Square).toBe(0.9);
    expect(output.votes_weight10_utilities['0.3,0.8'].ASymProsp).toBe(-5);
  });

  test.each([
    [
      { coalitions_2: [[0, 1]], coalitions_3: even },
      /coalitions_2\[0\] has 2 numbers, must have 1/,
    ],
    [
      {
        coalitions_2: [
          [0, 0],
          [0, 0],
        ],
        coalitions_3: even,
      },
      /coalitions_2\[0\]\[1\] is 0, and so is \[1\]\[0\]/,
    ],
    [{ coalitions_2: even, coalitions_3: [] }, /coalitions_3 has 0 options/],
  ])('%o', (input, sentence) => {
    expect(said(pce, input)).toMatch(sentence);
  });
});

describe('ktab-pmatrix', () => {
  const pmatrix = ktabPmatrixCases as Family;

  // 2·0.5 + 3·0.1 and 2·0 + 3·0.6: 1.3 and 1.8. Votes 2·½ : 3·½, Linear and Conditional: 2 : 3.
  test('support and election', () => {
    const output = outputOf(pmatrix, {
      weights: [2, 3],
      utilities: [
        [0.5, 0],
        [0.1, 0.6],
      ],
      PCEModel: 'Conditional',
    });
    expect(output.zeta_printed).toEqual([expect.closeTo(1.3), expect.closeTo(1.8)]);
    expect(output.central_position).toBe(1);
    expect(output.pce_printed).toEqual([expect.closeTo(0.4, 6), expect.closeTo(0.6, 6)]);
  });

  test.each([
    [{ weights: [1, 2], utilities: [[1]] }, /utilities has 1 rows, must have 2/],
    [{ weights: [1], utilities: [[]] }, /utilities\[0\] has 0 options/],
    [{ weights: [1, 1], utilities: [[1, 0], [1]] }, /utilities\[1\] has 1 numbers, must have 2/],
  ])('%o', (input, sentence) => {
    expect(said(pmatrix, input)).toMatch(sentence);
  });
});
