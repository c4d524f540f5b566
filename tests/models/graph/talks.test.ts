import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/engine/types.ts';
import { graphOf } from '../../../src/models/graph/conflict.ts';
import { graphModel } from '../../../src/models/graph/graphModel.ts';
import { rankingOf } from '../../../src/models/graph/preferences.ts';
import { marked, solve } from '../../../src/models/graph/stability.ts';
import { standOf, type Talks, talksAt } from '../../../src/models/graph/talks.ts';
import { presets } from '../../../src/models/model.ts';
import { startOf } from '../../engine/lineOf.ts';
import { atLeast, atMost, scenarioOf } from '../../support/scenarioOf.ts';

const at = (scenario: Scenario, actors: readonly string[], issues: readonly string[], more = {}) =>
  talksAt(scenario, startOf(scenario), actors, issues, {
    ...{ breakdown: 10, width: 1, share: 0.5 },
    ...more,
  });

/** `hg`: the first holds, the second gives. */
const named = ({ dms, states }: Talks, s: number): string =>
  dms.map((_, k) => standOf(states[s]?.taken ?? 0, k)?.charAt(0)).join('');

const inState = (talks: Talks, name: string) => {
  const s = talks.states.findIndex((_, each) => named(talks, each) === name);
  return {
    settlement: talks.settlements[s],
    values: talks.values.map((row) => row[s]),
    crossed: talks.crossed.map((row) => row[s]),
  };
};

const order = (talks: Talks, k: number): string[][] =>
  rankingOf(talks.ranks[k] ?? []).map((group) => group.map((s) => named(talks, s)));

// Equal weights: 50 · 1 and 100 · ½. North accepts nothing above 40, South nothing below 30.
const two = scenarioOf({
  table: {
    North: {
      land: { position: 20, ideal: 0, limit: atMost(40), salience: 100, influence: 50 },
    },
    South: {
      land: { position: 80, ideal: 100, limit: atLeast(30), salience: 50, influence: 100 },
    },
  },
});

describe('two on one issue, by hand', () => {
  const talks = at(two, ['North', 'South'], ['land']);

  test('three stands each, without doing both', () => {
    expect(talks.states).toHaveLength(9);
    expect(named(talks, 0)).toBe('hh');
    expect(talks.options.map(({ name }) => name)).toEqual([
      ...['North gives', 'North leaves', 'South gives', 'South leaves'],
    ]);
  });

  // hh (20 + 80)/2, gh (40 + 80)/2, hg (20 + 30)/2, gg (40 + 30)/2.
  test.each([
    { name: 'hh', settlement: [50], values: [50, 50], crossed: [['land'], []] },
    { name: 'gh', settlement: [60], values: [40, 60], crossed: [['land'], []] },
    { name: 'hg', settlement: [25], values: [75, 25], crossed: [[], ['land']] },
    { name: 'gg', settlement: [35], values: [65, 35], crossed: [[], []] },
    // Today's mean, 50, less 10.
    { name: 'lh', settlement: undefined, values: [40, 40], crossed: [[], []] },
    { name: 'gl', settlement: undefined, values: [40, 40], crossed: [[], []] },
    { name: 'll', settlement: undefined, values: [40, 40], crossed: [[], []] },
  ])('$name', ({ name, ...expected }) => {
    expect(inState(talks, name)).toEqual(expected);
  });

  test('beyond a limit comes after everything, however good it looks', () => {
    const broken = ['lh', 'lg', 'hl', 'gl', 'll'];
    expect(order(talks, 0)).toEqual([['hg'], ['gg'], broken, ['hh'], ['gh']]);
    expect(order(talks, 1)).toEqual([['gh'], ['hh'], broken, ['gg'], ['hg']]);
  });

  // Whatever settles, one of them likes a breakdown better: North than hh and gh, South than hg and
  // gg. South comes back from hl to hh and from gl to gh, North from lg to hg. In lh and ll neither
  // gains by anything it can do alone.
  test('nobody can settle; what stays is a breakdown', () => {
    const { graph } = graphOf(talks);
    const nash = marked(solve(graph).equilibria.nash).map((s) => named(talks, s));
    expect(nash).toEqual(['lh', 'll']);
  });

  test('a breakdown that costs more makes the settlement worth staying for', () => {
    // At 20 a breakdown is worth 30 to both: gg is better, 65 and 35.
    const dear = at(two, ['North', 'South'], ['land'], { breakdown: 20 });
    expect(inState(dear, 'lh').values).toEqual([30, 30]);
    const { equilibria } = solve(graphOf(dear).graph);
    const seq = marked(equilibria.seq).map((s) => named(dear, s));
    expect(seq).toContain('gg');
  });

  test('values within the width are equal', () => {
    // For North: 75 and 65; at a width of 10 they are one group.
    expect(order(at(two, ['North', 'South'], ['land'], { width: 10 }), 0)[0]).toEqual(['hg', 'gg']);
  });
});

test('several issues: the mean of closeness by salience; limits on any of them', () => {
  const scenario = scenarioOf({
    table: {
      North: {
        land: { position: 0, ideal: 0, salience: 75, limit: atMost(60) },
        sea: { position: 0, ideal: 0, salience: 25, limit: atMost(10) },
      },
      South: {
        land: { position: 100, ideal: 100, salience: 25 },
        sea: { position: 100, ideal: 100, salience: 75 },
      },
    },
  });
  const talks = at(scenario, ['North', 'South'], ['land', 'sea']);
  // Weights 75 : 25 on land, 25 : 75 at sea: settlement 25 and 75. North: ¾ · 75 + ¼ · 25.
  expect(inState(talks, 'hh')).toEqual({
    settlement: [25, 75],
    values: [62.5, 62.5],
    crossed: [['sea'], []],
  });
  // 62.5 − 10 is better than 62.5 beyond the limit at sea.
  expect(order(talks, 0)[0]).toContain('lh');
});

describe('limits', () => {
  const limited = (most: number) =>
    scenarioOf({
      table: {
        North: { land: { position: 0, limit: atMost(most) } },
        South: { land: { position: 100 } },
      },
    });
  test('what lies exactly on one is not beyond it', () => {
    expect(inState(at(limited(50), ['North', 'South'], ['land']), 'hh').crossed[0]).toEqual([]);
    expect(inState(at(limited(49.5), ['North', 'South'], ['land']), 'hh').crossed[0]).toEqual([
      'land',
    ]);
  });
  test('one that was worn beyond the scale is its end', () => {
    const scenario = limited(50);
    const start = startOf(scenario);
    const stances = start.stances.map((stance) =>
      stance.limit === undefined ? stance : { ...stance, limit: 130 },
    );
    const talks = talksAt(scenario, { stances }, ['North', 'South'], ['land']);
    expect(inState(talks, 'gh').settlement).toEqual([100]);
  });
});

describe('who gives without a limit', () => {
  const scenario = scenarioOf({
    table: {
      North: { land: { position: 0, influence: 100 } },
      West: { land: { position: 60, influence: 25 } },
      South: { land: { position: 100, influence: 75 } },
    },
  });
  // The others' mean, seen from North: (25 · 60 + 75 · 100)/100 = 90. All have salience 50.
  test('goes part of the way to the mean of the others', () => {
    const all = ['North', 'West', 'South'];
    const half = at(scenario, all, ['land']);
    expect(inState(half, 'ghh').settlement).toEqual([(100 * 45 + 25 * 60 + 75 * 100) / 200]);
    const whole = at(scenario, all, ['land'], { share: 1 });
    expect(inState(whole, 'ghh').settlement).toEqual([90]);
    const none = at(scenario, all, ['land'], { share: 0 });
    expect(inState(none, 'ghh').settlement).toEqual(inState(none, 'hhh').settlement);
  });
});

describe('who leaves', () => {
  const table = {
    North: { land: { position: 0 } },
    South: { land: { position: 100 } },
    Guest: { land: { position: 80 } },
  };
  const scenario = scenarioOf({ table, actors: { Guest: { consents: false } } });
  const talks = at(scenario, ['North', 'South', 'Guest'], ['land']);

  test('takes its weight along if its consent is not needed', () => {
    expect(inState(talks, 'hhh').settlement).toEqual([60]);
    expect(inState(talks, 'hhl').settlement).toEqual([50]);
  });
  test('ends the talks if it is', () => {
    expect(inState(talks, 'lhh').settlement).toBeUndefined();
    expect(inState(talks, 'hlh').settlement).toBeUndefined();
  });
  test('ends them if it leaves one alone', () => {
    const free = { North: { consents: true }, South: { consents: false } };
    const pair = at(scenarioOf({ table, actors: free }), ['North', 'South'], ['land']);
    expect(inState(pair, 'hl').settlement).toBeUndefined();
    expect(inState(pair, 'hh').settlement).toEqual([50]);
  });
});

test('nobody with any weight, nobody who cares: plain numbers all the same', () => {
  const scenario = scenarioOf({
    table: {
      North: { land: { position: 0, influence: 0, salience: 0 } },
      South: { land: { position: 50, influence: 0, salience: 0 } },
      West: { land: { position: 100, influence: 100, salience: 100 } },
    },
    actors: { West: { consents: false } },
  });
  const talks = at(scenario, ['North', 'South', 'West'], ['land']);
  expect(inState(talks, 'hhh')).toMatchObject({ settlement: [100], values: [100, 100, 100] });
  // West left; nobody who stays has any weight: the issue stays at today's mean.
  expect(inState(talks, 'hhl').settlement).toEqual([100]);
  const pair = at(scenario, ['North', 'South'], ['land']);
  expect(inState(pair, 'hh').settlement).toEqual([25]);
});

test('two to four', () => {
  expect(() => at(two, ['North'], ['land'])).toThrow('two to four');
});

test('the presets are those of the model', () => {
  const { parameters } = presets(graphModel);
  expect(talksAt(two, startOf(two), ['North', 'South'], ['land'])).toEqual(
    talksAt(two, startOf(two), ['North', 'South'], ['land'], parameters),
  );
  expect(parameters).toEqual({ breakdown: 10, width: 1, share: 0.5 });
});

// A law of red lines: whatever the numbers, no settlement beyond a limit is ranked above a breakdown.
test('red lines are not averaged away', () => {
  const point = fc.integer({ min: 0, max: 100 });
  const wish = fc.record({ position: point, ideal: point, salience: point, influence: point });
  fc.assert(
    fc.property(
      wish,
      wish,
      point,
      point,
      fc.nat(50),
      fc.nat(10),
      (a, b, most, least, cost, width) => {
        const scenario = scenarioOf({
          table: {
            North: { land: { ...a, limit: atMost(most) } },
            South: { land: { ...b, limit: atLeast(least) } },
          },
        });
        const more = { breakdown: cost, width };
        const talks = at(scenario, ['North', 'South'], ['land'], more);
        talks.ranks.forEach((ranks, k) => {
          ranks.forEach((rank, s) => {
            if (talks.crossed[k]?.[s]?.length === 0) return;
            for (const [other, settlement] of talks.settlements.entries()) {
              if (!settlement) expect(rank).toBeLessThan(ranks[other] as number);
            }
          });
        });
      },
    ),
  );
});
