import { describe, expect, test } from 'vitest';
import { graphCases } from '../../src/cases/graph.ts';

type Given = Record<string, unknown>;

// biome-ignore lint/suspicious/noExplicitAny: whatever shape a case has
const outputOf = (input: Given, asked: Record<string, string> = {}): any => {
  const solved = graphCases.solve(graphCases.input.parse(input), asked);
  if (!solved.ok) throw new Error(JSON.stringify(solved.problems));
  return { ...solved.value.output, options: solved.value.options };
};

const refusal = (input: Given, asked: Record<string, string> = {}): string => {
  const solved = graphCases.solve(graphCases.input.parse(input), asked);
  if (solved.ok) throw new Error('was not refused');
  return solved.problems.map(({ place, sentence }) => `${place} ${sentence}`).join('\n');
};

/** Prisoner's dilemma, as in the files. */
const dilemma = {
  dms: ['A', 'B'],
  options: ['A cooperates', 'B cooperates'],
  states: { '1': 'NN', '2': 'YN', '3': 'NY', '4': 'YY' },
  payoffs_ordinal: [
    [2, 1, 4, 3],
    [2, 4, 1, 3],
  ],
  moves: 'each DM toggles own option, reversible',
};
const { payoffs_ordinal: _, ...unranked } = dilemma;
const answer = { nash: [1], gmr: [1, 4], smr: [1, 4], seq: [1, 4], sim: [1, 4] };

describe('one conflict in many forms', () => {
  const rankings = { A: [3, 4, 1, 2], B: [2, 4, 1, 3] };
  test.each([
    { as: 'payoffs by name', ...{ payoffs_ordinal: { B: [2, 4, 1, 3], A: [2, 1, 4, 3] } } },
    {
      as: 'payoffs by state',
      payoffs_ordinal: { A: { '1': 2, '2': 1, '4': 3, '3': 4 }, B: [2, 4, 1, 3] },
    },
    { as: 'rankings', preference_ranking: rankings },
    { as: 'rankings in order', preference_ranking: [rankings.A, rankings.B] },
    {
      as: 'pairs',
      preference_pairs: {
        A: [
          [3, 4],
          [4, 1],
          [1, 2],
        ],
        B: [
          [2, 4],
          ['4', 1],
          [1, 3],
        ],
      },
    },
    {
      as: 'statements',
      preference_statements: {
        A: ['B cooperates', 'not A cooperates'],
        B: ['A cooperates', 'not B cooperates'],
      },
    },
    {
      as: 'each in a form of its own',
      preference_ranking: { A: rankings.A },
      preference_statements: { B: ['A cooperates', 'not (B cooperates)'] },
    },
  ])('$as', ({ as, ...ranked }) => {
    expect({ as, found: outputOf({ ...unranked, ...ranked }).equilibria }).toEqual({
      ...{ as, found: answer },
    });
  });

  test('as a graph, moves by state or as pairs, states as a list', () => {
    const graph = {
      dms: ['A', 'B'],
      states: [1, 2, 3, 4],
      preference_ranking: rankings,
      reachable: {
        A: { '1': [2], '2': 1, '3': [4], '4': [3] },
        B: [
          [1, 3],
          [3, 1],
          [2, '4'],
          [4, 2],
        ],
      },
    };
    const { sim, ...others } = answer;
    const found = outputOf(graph);
    expect(found.equilibria).toEqual(others);
    expect(found.options.simultaneous).toBe('left out: states name no options');
    const { states, options } = dilemma;
    expect(outputOf({ ...graph, states, options }).equilibria).toEqual({ ...others, sim });
  });

  test('without a list of states: all combinations, called by their decimals', () => {
    const { states, ...rest } = unranked;
    const preference_ranking = { A: [2, 3, 0, 1], B: [1, 3, 0, 2] };
    expect(outputOf({ ...rest, preference_ranking }).equilibria.gmr).toEqual([0, 3]);
  });
});

describe('names come back as they went in', () => {
  const rows = { A: ['1', '2'] };
  test('numbers as numbers, texts as texts', () => {
    const base = { dms: ['A'], reachable: { A: { '1': [2], '2': [1] } } };
    expect(outputOf({ ...base, states: [1, 2], preference_ranking: rows }).equilibria.nash).toEqual(
      [1],
    );
    expect(
      outputOf({ ...base, states: ['1', '2'], preference_ranking: { A: [1, 2] } }).equilibria.nash,
    ).toEqual(['1']);
    const states = { '1': '', '2': '' };
    expect(outputOf({ ...base, states, preference_ranking: rows }).equilibria.nash).toEqual(['1']);
    expect(
      outputOf({ ...base, states, preference_ranking: { A: [1, 2] } }).equilibria.nash,
    ).toEqual([1]);
    expect(
      outputOf({
        ...{ dms: ['A'], states: ['war', 'talks'], reachable: {} },
        preference_ranking: { A: ['talks', 'war'] },
      }).equilibria.nash,
    ).toEqual(['war', 'talks']);
  });
  test('keys that look like nothing but names', () => {
    const given = { dms: ['A'], options: ['A goes'], states: { s: 'N', t: 'Y' } };
    expect(outputOf({ ...given, payoffs_ordinal: [[1, 2]] }).equilibria.nash).toEqual(['t']);
  });
  test('numbers ascending, whatever the order of the list', () => {
    const given = {
      dms: ['A'],
      states: [10, 9, 2],
      reachable: {},
      preference_ranking: { A: [[2, 9, 10]] },
    };
    expect(outputOf(given).equilibria.nash).toEqual([2, 9, 10]);
  });
});

describe('bits', () => {
  const crisis = {
    dms: ['US', 'USSR'],
    options: [
      { name: 'Withdraw', dm: 'USSR', bit: 4 },
      { name: 'Air strike', dm: 'US', bit: 1 },
    ],
    preference_ranking: { US: [4, 5, 1, 0], USSR: [0, 4, 1, 5] },
  };

  test('every option is also looked at as if it alone could not be taken back', () => {
    const found = outputOf(crisis);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(['reversible', 'withdraw_irreversible', 'air_strike_irreversible']),
    );
    expect(found.equilibria).toEqual(found.reversible.equilibria);
    // Reversible: US leaves 0 for 1 and 5 for 4, USSR leaves 4 for 0 and 5 for 1: only 1 lasts. If the
    // strike stays, so does the US in 5, yet USSR goes to 1. If withdrawal stays, USSR stays in 4.
    expect(found.reversible.equilibria.nash).toEqual([1]);
    expect(found.air_strike_irreversible.stability_by_dm.nash).toEqual({
      US: [1, 4, 5],
      USSR: [0, 1],
    });
    expect(found.withdraw_irreversible.equilibria.nash).toEqual([1, 4]);
  });

  test('options named irreversible are so in the answer itself', () => {
    const found = outputOf({ ...crisis, irreversible: 'withdraw' });
    expect(found.equilibria).toEqual(found.withdraw_irreversible.equilibria);
    expect(found.reversible.equilibria.nash).toEqual([1]);
    expect(found.options.irreversible).toEqual(['Withdraw']);
    const directed = crisis.options.map((option, k) =>
      k === 0 ? { ...option, direction: 'irreversible once taken' } : option,
    );
    expect(outputOf({ ...crisis, options: directed }).equilibria).toEqual(found.equilibria);
  });

  test.each([
    ['Withdraw and Air strike together', [0, 1, 4]],
    ['YY', [0, 1, 4]],
    ['Y-; not Withdraw and not air strike', [1]],
    [['NN', 'Air strike'], [4]],
  ])('what %s rules out is not there', (infeasible, left) => {
    const preference_ranking = { US: [left], USSR: [left] };
    expect(outputOf({ ...crisis, infeasible, preference_ranking }).equilibria.nash).toEqual(left);
  });

  test('options that can only be dropped', () => {
    const options = crisis.options.map((option) => ({
      ...option,
      direction: 'can only be dropped',
    }));
    // US would like 5 better than 4, and cannot get there; USSR leaves 4 and 5.
    const preference_ranking = { US: [5, 4, 0, 1], USSR: [0, 4, 1, 5] };
    const found = outputOf({ ...crisis, options, preference_ranking });
    expect(found.stability_by_dm.nash).toEqual({ US: [0, 4, 5], USSR: [0, 1] });
  });

  test('beside a graph as it is, directions only describe', () => {
    const options = [{ name: 'x', dm: 'A', direction: 'whenever it likes' }];
    const given = { dms: ['A'], options, states: { '1': 'N', '2': 'Y' } };
    const reachable = { A: { '1': 2, '2': 1 } };
    const preference_ranking = { A: [1, 2] };
    expect(outputOf({ ...given, reachable, preference_ranking }).equilibria.sim).toEqual([1]);
  });

  test('whose an option is can be read from its name', () => {
    const given = {
      ...{ dms: ['US', 'USSR'], options: ['USSR stays', 'US stays', 'US talks'] },
      preference_statements: { US: ['USSR stays'], USSR: ['not USSR stays'] },
    };
    // USSR alone decides on the first: it stays in even decimals only. US is as well off anywhere.
    const { nash } = outputOf(given).stability_by_dm;
    expect(nash).toEqual({ US: [0, 1, 2, 3, 4, 5, 6, 7], USSR: [0, 2, 4, 6] });
  });

  test('what is said beside a list of states may be any words', () => {
    const told = { ...dilemma, infeasible: 'nobody knows', irreversible: [] };
    expect(outputOf({ ...told, moves: 'some cannot be undone' }).equilibria).toEqual(answer);
    const { states, ...rest } = unranked;
    const preference_ranking = { A: [[0, 1, 2, 3]], B: [[0, 1, 2, 3]] };
    const { nash } = outputOf({ ...rest, infeasible: 'none', preference_ranking }).equilibria;
    expect(nash).toEqual([0, 1, 2, 3]);
  });

  test('listed states are the ones there are', () => {
    const given = { ...crisis, states_decimal: [0, 4, 5] };
    const found = outputOf({ ...given, preference_ranking: { US: [4, 5, 0], USSR: [0, 4, 5] } });
    expect(found.stability_by_dm.nash).toEqual({ US: [0, 4], USSR: [0, 5] });
  });
});

describe('the way from the status quo', () => {
  const given = {
    dms: ['A', 'B'],
    states: ['s', 'a', 'b', 'c'],
    reachable: { A: { s: ['a'], c: ['b'] }, B: { a: 'b', s: 'c' } },
    preference_ranking: { A: ['b', 'a', 's', 'c'], B: ['b', 's', ['a', 'c']] },
  };
  // A and B together are in b at once, by two movers; A alone first goes to a.
  test('ends in what is stable for every coalition, by as few steps as can be', () => {
    expect(outputOf({ ...given, status_quo: 's' }).published_evolution).toEqual(['s', 'b']);
    expect(outputOf({ ...given, status_quo: 'b' }).published_evolution).toEqual(['b']);
    expect(outputOf(given).published_evolution).toBeUndefined();
  });
  test('states nobody can leave are told', () => {
    expect(outputOf(given).states_without_moves).toEqual(['b']);
  });
});

describe('several opponents', () => {
  // The chain of the definition: only A–B–C–B leads to what A likes less than s.
  const given = {
    dms: ['A', 'B', 'C'],
    states: ['s', 'a', 'b', 'c', 'd'],
    reachable: { A: { s: 'a' }, B: { a: 'b', c: 'd' }, C: { b: 'c' } },
    preference_ranking: {
      A: ['a', 'b', 'c', 's', 'd'],
      B: [['a', 'b', 'c', 's', 'd']],
      C: [['a', 'b', 'c', 's', 'd']],
    },
  };
  const isStable = (input: Given, asked = {}) =>
    outputOf(input, asked).equilibria.gmr.includes('s');

  test('answer by legal sequences, or as the file or the caller says', () => {
    expect(isStable(given)).toBe(true);
    expect(isStable({ ...given, sanctions: 'once-each' })).toBe(false);
    expect(isStable(given, { sanctions: 'one-move' })).toBe(false);
    expect(isStable({ ...given, sanctions: 'once-each' }, { sanctions: 'legal-sequences' })).toBe(
      true,
    );
    expect(outputOf({ ...given, sanctions: 'one-move' }).options.sanctions).toBe('one-move');
    expect(refusal({ ...given, sanctions: 'all' })).toBe(
      'input.sanctions must be one of legal-sequences, one-move, once-each',
    );
  });
});

describe('what is wrong is said', () => {
  const graph = {
    dms: ['A', 'B'],
    states: [1, 2, 3],
    reachable: { A: { '1': [2] } },
    preference_ranking: { A: [1, 2, 3], B: [1, [2, 3]] },
  };
  const options = dilemma.options.map((name, k) => ({ name, dm: 'AB'.charAt(k), bit: 2 ** k }));
  const pairs = (A: unknown) => {
    return { ...graph, preference_ranking: { B: [1, 2, 3] }, preference_pairs: { A } };
  };

  test.each<[string, Given, string]>([
    ['nobody', { ...graph, dms: [] }, 'dms names nobody'],
    ['twice the same', { ...graph, dms: ['A', 'A'] }, 'dms[1] "A" is there twice'],
    [
      'too many',
      { ...graph, dms: Array.from({ length: 200 }, (_, i) => i) },
      'dms has 200 decision makers; at most 10 can be solved',
    ],
    ['no states', { ...graph, states: [] }, 'states are missing'],
    ['a state twice', { ...graph, states: [1, 2, '1'] }, 'states[2] "1" is there twice'],
    [
      'a ranking that stops',
      { ...graph, preference_ranking: { A: [1, 2], B: [1, 2, 3] } },
      'preference_ranking.A does not rank state 3',
    ],
    [
      'a state that is not there',
      { ...graph, preference_ranking: { A: [1, 2, 4, 3], B: [1, 2, 3] } },
      'preference_ranking.A[2] no state "4"',
    ],
    [
      'a state in two places',
      { ...graph, preference_ranking: { A: [1, 2, [3, 1]], B: [1, 2, 3] } },
      'preference_ranking.A[2] ranks state 1 twice',
    ],
    [
      'a ranking left away',
      { ...graph, preference_ranking: { A: [1, 2, 3] } },
      'preference_ranking says nothing about "B"',
    ],
    [
      'somebody who takes no part',
      { ...graph, dms: ['A', 'B', 'Uniroyal'], reachable: { Uniroyl: {} } },
      'reachable no decision maker "Uniroyl"; did you mean "Uniroyal"?',
    ],
    [
      'two rankings of one',
      { ...graph, payoffs_ordinal: { A: [1, 2, 3] } },
      'payoffs_ordinal ranks the states for "A", and so does preference_ranking',
    ],
    [
      'too few lists',
      { ...unranked, payoffs_ordinal: [[1, 2, 3, 4]] },
      'payoffs_ordinal has 1 lists, must have 2',
    ],
    [
      'a list too short',
      {
        ...unranked,
        payoffs_ordinal: [
          [1, 2, 3],
          [1, 2, 3, 4],
        ],
      },
      'payoffs_ordinal.A has 3 numbers, must have 4',
    ],
    [
      'a payoff left away',
      { ...unranked, payoffs_ordinal: { A: { '1': 2, '2': 1 }, B: [2, 4, 1, 3] } },
      'payoffs_ordinal.A says nothing about state 3',
    ],
    [
      'a payoff of no state',
      { ...unranked, payoffs_ordinal: { A: { '5': 2 }, B: [2, 4, 1, 3] } },
      'payoffs_ordinal.A no state "5"',
    ],
    [
      'a circle',
      pairs([
        [1, 2],
        [2, 3],
        [3, 1],
      ]),
      'preference_pairs.A goes round in a circle, which is no ranking: 1 over 2 over 3 over 1',
    ],
    ['an open order', pairs([[1, 2]]), 'preference_pairs.A leaves open which is better, 3 or 2'],
    [
      'a move to nowhere',
      { ...graph, reachable: { A: { '1': [4] } } },
      'reachable.A.1 no state "4"',
    ],
    [
      'a move from nowhere',
      { ...graph, reachable: { A: { '7': [1] } } },
      'reachable.A no state "7"',
    ],
    [
      'a mover who takes no part',
      { ...graph, reachable: { C: {} } },
      'reachable no decision maker "C"',
    ],
    ['a status quo that is not there', { ...graph, status_quo: 5 }, 'status_quo no state "5"'],
    [
      'no moves and no options',
      { dms: ['A'], states: [1, 2], preference_ranking: { A: [1, 2] } },
      'reachable is missing',
    ],
    ['nothing at all', { dms: ['A'] }, 'reachable is missing'],
    [
      'an option of nobody',
      { ...dilemma, dms: ['A', 'B', 'C'], options: ['x', 'y'] },
      'options[0] does not say whose option it is',
    ],
    [
      'an option of somebody else',
      { ...dilemma, options: [{ name: 'x', dm: 'Aa' }] },
      'options[0].dm no decision maker "Aa"',
    ],
    ['an option twice', { ...dilemma, options: ['a', 'A'] }, 'options[1] "a" is there twice'],
    [
      'bits of some only',
      { ...dilemma, options: [{ name: 'x', bit: 1 }, 'y'] },
      'options must all have a bit or none',
    ],
    [
      'a bit that is none',
      {
        ...dilemma,
        options: [
          { name: 'x', bit: 1 },
          { name: 'y', bit: 3 },
        ],
      },
      'options must all have a bit or none',
    ],
    [
      'one bit twice',
      {
        ...dilemma,
        options: [
          { name: 'x', bit: 1 },
          { name: 'y', bit: 1 },
        ],
      },
      'options must each have a bit of their own',
    ],
    [
      'a direction there is not',
      { ...dilemma, options: [{ name: 'x', dm: 'A', direction: 'sideways' }] },
      'options[0].direction is "sideways", must be',
    ],
    [
      'an irreversible option that is none',
      { ...dilemma, irreversible: ['A cooperate'] },
      'irreversible[0] no option "A cooperate"; did you mean "A cooperates"?',
    ],
    [
      'moves that say what cannot be taken back',
      { ...dilemma, moves: 'each DM toggles own option, irreversible' },
      'moves says that not all can be taken back',
    ],
    [
      'a pattern too short',
      { ...dilemma, states: { '1': 'N' } },
      'states.1 is "N", must be 2 of Y, N and -',
    ],
    [
      'a pattern that leaves something open',
      { ...dilemma, states: { '1': 'NN', '2': '-Y' } },
      'states.2 leaves an option open',
    ],
    [
      'one combination twice',
      { ...dilemma, states: { '1': 'NN', '2': 'NN' } },
      'states has state 2, the same options as another state',
    ],
    [
      'a state that is impossible',
      { ...dilemma, infeasible: 'A cooperates and B cooperates together' },
      'states has state 4, which "A cooperates and B cooperates together" rules out',
    ],
    [
      'everything impossible',
      { ...unranked, states: undefined, infeasible: '--', payoffs_ordinal: [[], []] },
      'states are missing, or all are ruled out',
    ],
    [
      'a statement about nothing',
      { ...unranked, states: undefined, infeasible: 'A cooperates and B coöperates' },
      'infeasible[0] "A cooperates and B coöperates": no option is called "B coöperates" (character 18); did you mean "B cooperates"?',
    ],
    [
      'a statement as a preference',
      { ...unranked, preference_statements: { A: ['A cooperates', 'not'], B: [] } },
      'preference_statements.A[1] "not": ends where an option should follow',
    ],
    [
      'statements where states name no options',
      { ...graph, preference_ranking: { B: [1, 2, 3] }, preference_statements: { A: ['x'] } },
      'preference_statements.A speaks of options',
    ],
    [
      'a decimal that is no sum',
      { ...dilemma, states: undefined, options, states_decimal: [0, 4] },
      'states_decimal[1] is "4", which is no sum of the options’ bits',
    ],
    [
      'a name that says nothing',
      { ...dilemma, states: ['war', 'talks'] },
      'states[0] is "war", which is no sum of the options’ bits',
    ],
    [
      'too many options',
      { dms: ['A'], options: Array.from({ length: 17 }, (_, k) => ({ name: `o${k}`, dm: 'A' })) },
      'options are 17; at most 16 can be combined',
    ],
    [
      'too many moves',
      { dms: ['A'], options: Array.from({ length: 16 }, (_, k) => ({ name: `o${k}`, dm: 'A' })) },
      'options allow more moves than can be listed',
    ],
    [
      'too many states',
      { ...graph, states: Array.from({ length: 65_537 }, (_, k) => k) },
      'states are 65537; at most 65536',
    ],
  ])('%s', (_, input, sentence) => {
    expect(refusal(input)).toContain(`input.${sentence}`);
  });
});

test('moves that change options of others: no word on moves at the same time', () => {
  const found = outputOf({
    ...{ dms: ['A', 'B'], options: dilemma.options, states: dilemma.states },
    reachable: { A: { '1': [3] } },
    preference_ranking: { A: [1, 2, 3, 4], B: [1, 2, 3, 4] },
  });
  expect(found.options.simultaneous).toBe('left out: a move changes options of somebody else');
  expect(found.equilibria.sim).toBeUndefined();
});

test('a state is no move away from itself', () => {
  // Else B could pass: C b→c, B c→c, C c→d.
  const found = outputOf({
    dms: ['A', 'B', 'C'],
    states: ['s', 'a', 'c', 'd'],
    reachable: { A: { s: 'a' }, B: { c: 'c' }, C: { a: 'c', c: 'd' } },
    preference_ranking: {
      A: ['a', 'c', 's', 'd'],
      B: [['a', 'c', 's', 'd']],
      C: [['a', 'c', 's', 'd']],
    },
  });
  expect(found.equilibria.gmr).not.toContain('s');
});
