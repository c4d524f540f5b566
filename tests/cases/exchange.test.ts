import { describe, expect, test } from 'vitest';
import { exchangeCases } from '../../src/cases/exchange.ts';

const stake = (position: number, salience: number, capability: number) => {
  return { position, salience, capability };
};

// The sums are those of tests/models/exchange.test.ts: two actors, two issues, gain 10.
const table = {
  actors: ['A', 'B'],
  issues: ['p', 'q'],
  data: {
    p: { A: stake(0, 0.8, 1), B: stake(100, 0.4, 0.5) },
    q: { A: stake(0, 0.2, 9), B: stake(100, 0.6, 2) },
  },
};

const solve = (input: object, asked: Record<string, string> = {}) =>
  exchangeCases.solve(exchangeCases.input.parse(input), asked);

function outputOf(input: object, asked: Record<string, string> = {}) {
  const solved = solve(input, asked);
  if (!solved.ok) throw new Error(JSON.stringify(solved.problems));
  return solved.value;
}

const problemIn = (input: object, asked: Record<string, string> = {}) => {
  const solved = solve(input, asked);
  return solved.ok ? undefined : solved.problems[0];
};

const keysOf = (value: unknown) => Object.keys(value as object);

describe('the rule', () => {
  test.each([
    [{}, {}, '2020'],
    [{}, { rule: '2016' }, '2016'],
    [{ rule: 2016 }, { rule: '2020' }, '2016'],
    [{ variant: 'R 2016, plain' }, {}, '2016'],
    [{ options: { rule: '2016' } }, { rule: '2020' }, '2016'],
    [{ options: { variant: 'Python 2020' } }, { rule: '2016' }, '2020'],
  ])('of the file %j before that of the command line %j: %s', (said, asked, rule) => {
    expect(outputOf({ ...table, ...said }, asked).options['rule']).toBe(rule);
  });

  test('that is none of the two is not guessed', () => {
    expect(problemIn(table, { rule: '2018' })).toEqual({
      place: 'input.rule',
      sentence: 'must be 2016 or 2020',
    });
  });
});

describe('what comes out', () => {
  test('of 2020 is what its files hold', () => {
    const { output } = outputOf(table);
    expect(keysOf(output)).toEqual([
      ...['base_outcome', 'n_candidate_pairs', 'n_realized', 'realized_in_order'],
      ...['outcome_after_exchange', 'next_round_start_positions', 'later_rounds'],
      ...['repository_test_assertions', 'ties'],
    ]);
    expect(output).toMatchObject({ n_candidate_pairs: 1, n_realized: 1, ties: [] });
    const [row] = output['realized_in_order'] as Record<string, unknown>[];
    expect(row).toMatchObject({
      ...{ i: 'A', i_supply: 'q', i_from: 0, i_target: 100 },
      ...{ j: 'B', j_supply: 'p', j_from: 100, j_to: 0, j_target: 0 },
    });
    for (const [key, value] of Object.entries({
      gain: 10,
      i_move: 50,
      j_move: -100,
      dp: 20,
      dq: 30,
    })) {
      expect(row?.[key], key).toBeCloseTo(value, 9);
    }
    expect((output['later_rounds'] as { round: number }[]).map(({ round }) => round)).toEqual([
      2, 3, 4, 5,
    ]);
    expect(output['next_round_start_positions']).toEqual({
      p: { A: 0, B: expect.closeTo(66, 9) },
      q: { A: expect.closeTo(21, 9), B: 100 },
    });
  });

  test('of 2016 has the same under its own names, and the other rule beside it', () => {
    const { output } = outputOf(table, { rule: '2016' });
    const [row] = output['realized_in_order'] as Record<string, unknown>[];
    expect(row).toMatchObject({ i_supplies: 'q', j_supplies: 'p', recalculated: false });
    expect(keysOf(output)).not.toContain('later_rounds');
    expect(output['python_2020_variant']).toMatchObject({
      ...{ n_candidate_pairs: 1, n_realized: 1, first_20_gains: [expect.closeTo(10, 9)] },
      outcome_after: { p: 0, q: expect.closeTo(70, 9) },
    });
  });

  test('takes the number of rounds and the weights from the file', () => {
    const said = { rounds: 2, salience_weight: 0, fixed_weight: 1 };
    const { options, output } = outputOf({ ...table, ...said });
    expect(options).toMatchObject(said);
    expect(output['later_rounds']).toHaveLength(1);
    expect(output['next_round_start_positions']).toMatchObject({ p: { B: 0 } });
  });

  // p: 0.8 · 2 at 0 and 0.4 · 1 at 100, so O = 20; C is missing on q and trades nothing.
  test('leaves out who is missing on an issue', () => {
    const data = { ...table.data, p: { ...table.data.p, C: stake(50, 1, 0) } };
    const { output } = outputOf({ ...table, actors: ['A', 'B', 'C'], data });
    expect(output['n_candidate_pairs']).toBe(1);
    expect(keysOf((output['next_round_start_positions'] as { q: object }).q)).toEqual(['A', 'B']);
  });

  test('of one issue alone is no exchange, and no mistake', () => {
    const { output } = outputOf({ ...table, issues: ['p'], data: { p: table.data.p } });
    expect(output).toMatchObject({ n_candidate_pairs: 0, n_realized: 0, realized_in_order: [] });
    expect(output['outcome_after_exchange']).toEqual(output['base_outcome']);
    expect(output['repository_test_assertions']).toMatchObject({ first_gain: null });
  });

  // As in tests/models/exchange.test.ts: i is stopped, after which the program calls its own shift,
  // 5 on q, dp, and its partner's, 3.3333 on p, dq.
  test('names the shifts as the program does where the first of the two was stopped', () => {
    const data = {
      p: table.data.p,
      q: { A: stake(0, 0.2, 8), B: stake(40, 0.6, 2), C: stake(60, 0.5, 4) },
    };
    const { output } = outputOf({ ...table, actors: ['A', 'B', 'C'], data });
    const [row] = output['realized_in_order'] as { dp: number; dq: number }[];
    expect(row?.dp).toBeCloseTo(5, 9);
    expect(row?.dq).toBeCloseTo(3.3333, 4);
  });
});

describe('what is wrong gets a sentence', () => {
  const withP = (p: object) => ({ ...table, data: { ...table.data, p } });

  test.each([
    [
      'weights of 0',
      withP({ A: stake(0, 0, 1), B: stake(100, 0.4, 0) }),
      'data.p',
      'has no outcome: capability times salience adds up to 0; give somebody both, or leave the issue out',
    ],
    [
      'salience over 1',
      withP({ A: stake(0, 80, 1), B: stake(100, 0.4, 1) }),
      'data.p.A.salience',
      'is 80, but goes from 0 to 1; divide it by 100 if it is out of 100',
    ],
    [
      'an unknown actor',
      withP({ A: stake(0, 0.8, 1), Bee: stake(100, 0.4, 1) }),
      'data.p.Bee',
      'is not in the list of actors; add the name there or correct it',
    ],
    [
      'an unknown issue',
      { ...table, issues: ['p'] },
      'data.q',
      'is not in the list of issues; add it there or take it out',
    ],
    [
      'an issue without data',
      { ...table, issues: ['p', 'q', 'constructor'] },
      'data',
      'says nothing of the issue “constructor”',
    ],
    ['a name twice', { ...table, actors: ['A', 'B', 'A'] }, 'actors', 'names “A” twice'],
    [
      'too many actors',
      { ...table, actors: Array.from({ length: 201 }, (_, k) => `A${k}`) },
      'actors',
      'has 201 names; at most 200 can trade at once',
    ],
    [
      // 200 · 199 / 2 = 19900 pairs of actors, 11 · 10 / 2 = 55 of issues.
      'too many pairs',
      {
        ...{ ...table, actors: Array.from({ length: 200 }, (_, k) => `A${k}`) },
        issues: Array.from({ length: 11 }, (_, k) => `p${k}`),
      },
      'issues',
      'has 11 names; with 200 actors that makes 1094500 possible exchanges, and at most 1000000 can be looked at',
    ],
    [
      'a negative capability',
      withP({ A: stake(0, 0.8, -1), B: stake(100, 0.4, 1) }),
      'data.p.A.capability',
      'is -1, but goes from 0 to 1000000000',
    ],
    [
      'a position off the scale',
      withP({ A: stake(0, 0.8, 1), B: stake(150, 0.4, 1) }),
      'data.p.B.position',
      'is 150, but the rule of 2020 judges moves on a scale from 0 to 100; rescale the issue, or ask for the rule of 2016',
    ],
    [
      'weights of more than the whole way',
      { ...table, salience_weight: 0.8, fixed_weight: 0.3 },
      'salience_weight',
      'and fixed_weight must not add up to more than 1',
    ],
  ])('%s', (_, input, place, sentence) => {
    expect(problemIn(input)).toEqual({ place: `input.${place}`, sentence });
  });

  test('the rule of 2016 takes any scale, and then says nothing of 2020', () => {
    const { output } = outputOf(withP({ A: stake(0, 0.8, 1), B: stake(1000, 0.4, 0.5) }), {
      rule: '2016',
    });
    expect(output['n_realized']).toBe(1);
    expect(keysOf(output)).not.toContain('python_2020_variant');
  });
});

// As in tests/models/exchange.test.ts: A stands at 14 on q, and O at 42, before the third exchange. B,
// its partner then, has learnt only that A went to 10, where O was 40. From there it is 20 to B's 50:
//   A 14 → 34, ΔO_q = 10, ΔO_r = 10, B 100 → 80, gain 0.3 · 10 − 0.2 · 10 = 1, O = 52
test('a shortened move is measured as in the program, if not otherwise asked for', () => {
  const input = {
    actors: ['A', 'B', 'C', 'D'],
    issues: ['p', 'q', 'r'],
    data: {
      p: { A: stake(0, 0.8, 88.375), B: stake(100, 0.4, 6.25), C: stake(100, 0.2, 9) },
      q: {
        ...{ A: stake(0, 0.2, 150), B: stake(50, 0.6, 20) },
        ...{ C: stake(100, 1, 15), D: stake(0, 0.5, 6) },
      },
      r: { A: stake(0, 0.3, 5), B: stake(100, 0.5, 3) },
    },
  };
  const last = (said: object) => {
    const { output, options } = outputOf({ ...input, ...said });
    const row = (output['realized_in_order'] as Record<string, number>[]).at(-1);
    const outcome = (output['outcome_after_exchange'] as { q: number }).q;
    const numbers = [row?.['i_to'], row?.['j_to'], row?.['gain'], outcome];
    return [options['stop_from'], ...numbers.map((x) => Number(x?.toFixed(6)))];
  };
  expect(last({})).toEqual(['first learnt', 80, 34, 1, 52]);
  expect(last({ stop_from: 'here' })).toEqual(['here', 84, 30, 0.8, 50]);
});

// The same, but on r B's point is worth 0.09 points of O. To shift r by 8 it goes 88.9, for 10 it would
// have to go 111, to below 0.
test('an exchange lapses whose moves, measured so, leave the scale', () => {
  const p = { A: stake(0, 0.8, 88.375), B: stake(100, 0.4, 6.25), C: stake(100, 0.2, 9) };
  const q = {
    A: stake(0, 0.2, 150),
    B: stake(50, 0.6, 20),
    C: stake(100, 1, 15),
    D: stake(0, 0.5, 6),
  };
  const r = { A: stake(0, 0.3, 91), B: stake(100, 0.5, 5.4) };
  const input = { actors: ['A', 'B', 'C', 'D'], issues: ['p', 'q', 'r'], data: { p, q, r } };
  expect(outputOf(input).output['n_realized']).toBe(2);
  expect(outputOf({ ...input, stop_from: 'here' }).output['n_realized']).toBe(3);
});

// Both exchanges of tests/models/exchange.test.ts are with B, who gives p in both.
test('says which exchanges were worked out anew', () => {
  const p = { A: stake(0, 0.8, 1.25), B: stake(100, 0.4, 5), C: stake(0, 0.5, 2) };
  const q = {
    A: stake(0, 0.2, 5),
    B: stake(60, 0.5, 2),
    C: stake(0, 0.2, 5),
    D: stake(100, 0.5, 2),
  };
  const input = { actors: ['A', 'B', 'C', 'D'], issues: ['p', 'q'], data: { p, q } };
  const rows = outputOf(input, { rule: '2016' }).output['realized_in_order'] as object[];
  expect(rows).toMatchObject([{ recalculated: false }, { recalculated: true }]);
});
