import { describe, expect, test } from 'vitest';
import { bdmCases } from '../../src/cases/bdm.ts';

const A = { name: 'A', position: 0, capability: 1, salience: 0.8 };
const B = { name: 'B B', position: 100, capability: 1, salience: 0.2 };

const solve = (input: object) => bdmCases.solve(bdmCases.input.parse(input), {});

// biome-ignore lint/suspicious/noExplicitAny: the keys are those of the files
function outputOf(input: object): any {
  const solved = solve(input);
  if (!solved.ok) throw new Error(JSON.stringify(solved.problems));
  return solved.value.output;
}

const problemOf = (input: object) => {
  const solved = solve(input);
  return solved.ok ? undefined : solved.problems[0];
};

// The rounds by hand are in tests/models/pressure.test.ts.
describe('a table of two', () => {
  const output = outputOf({ actors: [A, B] });

  test('has a mean and a median, in the keys of both files', () => {
    expect(output.static).toEqual({ weighted_mean: expect.closeTo(20, 9), weighted_median: 0 });
    expect(output).toMatchObject({ weighted_mean: expect.closeTo(20, 9), weighted_median: 0 });
  });

  test('is pressed as the program does it', () => {
    const [opening, first, ...more] = output.variant_scholz_code.rounds;
    expect(opening).toEqual({
      ...{ round: 0, positions: [0, 100], weighted_median: 0 },
      weighted_mean: expect.closeTo(20, 9),
    });
    expect(first).toMatchObject({
      ...{ round: 1, positions: [0, expect.closeTo(97.8039, 3)], weighted_median: 0 },
      weighted_mean: expect.closeTo(19.5608, 3),
      ...{ risk_R: [-1, 1], risk_exponent: [expect.closeTo(2), expect.closeTo(0.5)] },
      danger: [expect.closeTo(-0.88), expect.closeTo(1.52)],
    });
    expect(first.offers).toEqual([
      {
        ...{ actor: 'B B', type: 'compromise', by: 'A' },
        ...{ eu_ij: expect.closeTo(-0.051573, 5), eu_ji: expect.closeTo(2.348427, 5) },
        new_position: expect.closeTo(97.8039, 3),
      },
    ]);
    expect(output.risk_exponent_round1).toEqual(first.risk_exponent);
    expect(output.offers_round1).toEqual(first.offers);
    expect(more).toHaveLength(9);
    expect(output.rounds_without_any_offer).toBe(0);
  });

  test('is pressed as the text reads, until nobody gives way', () => {
    const { rounds } = output.variant_literal;
    expect(rounds.map(({ positions }: { positions: number[] }) => positions)).toEqual([
      [0, 100],
      [0, 0],
      [0, 0],
    ]);
    expect(rounds[2]).toMatchObject({ round: 2, offers: [], weighted_mean: 0 });
  });

  test('is read as Masad reads it, with what everybody expects of everybody', () => {
    expect(output.variant_masad_round1).toMatchObject({
      ...{ initial_vote: 0, initial_mean: expect.closeTo(20, 9) },
      actions_round1: ['B B compromises with A'],
      mean_after_round1: expect.closeTo(0.2 * 45.3569, 3),
      expected_utilities_a_round1: { 'B B': expect.closeTo(0.68, 9) },
      expected_utilities_b_b_round1: { A: expect.closeTo(-0.371573, 5) },
    });
  });

  test('prints a variant of one’s own only where one is asked for', () => {
    expect(output).not.toHaveProperty('chosen');
    const options = { denominator: 'this-pair' };
    const { chosen } = outputOf({ actors: [A, B], options });
    expect(chosen.rounds[1].positions).toEqual([0, 0]);
    expect(outputOf({ actors: [A, B], options: {} }).chosen.rounds).toEqual(
      output.variant_scholz_code.rounds,
    );
  });

  test('names what was used', () => {
    const solved = solve({ actors: [A, B], options: { choice: 'nearest' }, rounds: 4 });
    expect(solved.ok && solved.value.options).toEqual({
      ...{ Q: 1, T: 1, rounds: 4, range: 100 },
      ...{ denominator: 'all-pairs', choice: 'nearest', capitulation: 'never' },
    });
  });

  test('obeys rounds, Q, T and the ends of the scale', () => {
    const rounds = (more: object) =>
      outputOf({ actors: [A, B], ...more }).variant_scholz_code.rounds;
    expect(rounds({ rounds: 2 })).toHaveLength(3);
    // As worked out for Q = 0, T = 1 in tests/models/pressure.test.ts; with T = 0 the signs turn.
    expect(rounds({ Q: 0 })[1].danger).toEqual([expect.closeTo(-2.88), expect.closeTo(0.52)]);
    expect(rounds({ Q: 0, T: 0 })[1].danger).toEqual([expect.closeTo(1.12), expect.closeTo(2.52)]);
    // On a scale twice as long the same distance is worth half.
    const { danger } = rounds({ position_range: [-50, 150] })[1];
    expect(danger).toEqual([expect.closeTo(-0.44), expect.closeTo(0.76)]);
  });
});

test('where nobody gives way it says for how long that was looked at', () => {
  const alike = { ...A, name: 'C' };
  const output = outputOf({ actors: [A, alike] });
  expect(output).toMatchObject({ rounds_without_any_offer: 4, offers_round1: [] });
  expect(output.variant_scholz_code.rounds).toHaveLength(2);
});

describe('what cannot be computed is said', () => {
  test('twice the same name', () => {
    const problem = problemOf({ actors: [A, B, { ...B, name: 'A' }] });
    expect(problem).toEqual({
      ...{ place: 'input.actors[2].name', sentence: 'is the name of another actor, too' },
    });
  });

  test('nobody with any weight', () => {
    expect(problemOf({ actors: [{ ...A, salience: 0 }] })?.place).toBe('input.actors');
  });

  test('a position off the scale', () => {
    const problem = problemOf({ actors: [A, B], position_range: [0, 90] });
    expect(problem).toEqual({
      ...{ place: 'input.actors[1].position', sentence: 'must be from 0 to 90' },
    });
  });

  test('shapes', () => {
    const wrong = [
      { actors: [] },
      { actors: [{ ...A, salience: 1.1 }] },
      { actors: [{ ...A, capability: -1 }] },
      { actors: [A], Q: 2 },
      { actors: [A], options: { choice: 'best' } },
    ];
    for (const input of wrong) expect(bdmCases.input.safeParse(input).success).toBe(false);
  });
});
