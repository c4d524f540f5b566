import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insideLimits } from '../../src/engine/packages.ts';
import { stanceOf } from '../../src/engine/table.ts';
import {
  type Asked,
  type Bargain,
  packagesFor,
  softened,
  withins,
} from '../../src/models/packages.ts';
import { startOf } from '../engine/lineOf.ts';
import { anyLine, endOf } from '../laws/anyLine.ts';
import { atLeast, atMost, scenarioOf, type Wish } from '../support/scenarioOf.ts';

type Table = Record<string, Record<string, Wish>>;

const asked = (table: Table, more: Partial<Asked> = {}): Bargain => {
  const scenario = scenarioOf({ table });
  const issues = scenario.issues.map(({ id }) => id);
  const found = packagesFor(scenario, startOf(scenario), {
    ...{ pair: ['North', 'South'], issues, ...more },
  });
  return found as Bargain;
};

const names = (bargain: Bargain, rows: readonly number[] = []) =>
  rows.map((row) => Object.values(bargain.packageAt(row)).join(' '));

/*
 * One issue: North would have 0 and stands at 20, South would have 100 and stands at 70. So u is
 * 1 − p and p (in hundredths); d is what the other's position is worth: 0.3 and 0.2.
 */
const land = (north: Partial<Wish>, south: Partial<Wish> = {}): Table => ({
  North: { land: { position: 20, ideal: 0, ...north } },
  South: { land: { position: 70, ideal: 100, ...south } },
});
const soft = { value: 40, low: 30, high: 55 };
const limits = land({ limit: { ...soft, bound: 'max' } }, { limit: atLeast(30) });

describe('one issue by hand', () => {
  const bargain = asked(limits);

  test('what packages are worth, and what is had without one', () => {
    expect(bargain).toMatchObject({ count: 21, step: 5, thinned: false });
    expect(names(bargain, [0, 9, 20])).toEqual(['0', '45', '100']);
    expect(bargain.met.get('North')?.[9]).toBeCloseTo(0.55, 12);
    expect(bargain.met.get('South')?.[9]).toBeCloseTo(0.45, 12);
    expect(bargain.disagreement[0]).toBeCloseTo(0.3, 12);
    expect(bargain.disagreement[1]).toBeCloseTo(0.2, 12);
  });

  test('which are inside the limits, and inside what they allow at most', () => {
    const { hard, soft, all } = bargain.subsets;
    expect(names(bargain, [...hard.frontier])).toEqual(['30', '35', '40']);
    expect(names(bargain, [...soft.frontier])).toEqual(['30', '35', '40', '45', '50', '55']);
    expect([hard.count, soft.count, all.count]).toEqual([3, 6, 21]);
    expect([...hard.holds.keys()].filter((row) => hard.holds[row])).toEqual([6, 7, 8]);
  });

  // Gains 0.7 − p and p − 0.2, so products .04, .0525, .06 at 30, 35, 40 and .0625 at 45. Hopes inside
  // the limits are .4 and .2: parts (1, .5), (.875, .75), (.75, 1). Inside the softer ones .4 and .35:
  // (.75, .57) at 40, (.625, .71) at 45, (.5, .86) at 50. The sum is 1 everywhere.
  test('what the rules say', () => {
    expect(bargain.answering).toBe('hard');
    const { hard, soft, all } = bargain.subsets;
    const told = (rule: keyof NonNullable<typeof hard.solutions>) =>
      [hard, soft, all].map(({ solutions }) => names(bargain, solutions?.[rule]).join());
    expect(told('nash')).toEqual(['40', '45', '45']);
    expect(told('kalai-smorodinsky')).toEqual(['40', '45', '45']);
    expect(told('egalitarian')).toEqual(['40', '45', '45']);
    expect(told('utilitarian')).toEqual([
      '30,35,40',
      '30,35,40,45,50,55',
      '20,25,30,35,40,45,50,55,60,65,70',
    ]);
  });

  // b₁ = 0.8: (0.7 − p)^0.8 (p − 0.2)^0.2 is largest at p = 0.2 + 0.2·0.5 = 0.3.
  test('weights, another d, other rules', () => {
    const all = (more: Partial<Asked>) => asked(limits, more).subsets.all.solutions;
    expect(names(bargain, all({ weight: 0.8 })?.nash)).toEqual(['30']);
    expect(asked(limits, { disagreement: [0, 0.4] }).disagreement).toEqual([0, 0.4]);
    // (1 − p)(p − 0.4) is largest at 0.7.
    expect(names(bargain, all({ disagreement: [0, 0.4] })?.nash)).toEqual(['70']);
    // |u1 − u2| is least at 50, whatever d is.
    const gap = all({ disagreement: [0, 0.4], egalitarian: 'gap' });
    expect(names(bargain, gap?.egalitarian)).toEqual(['50']);
    // Parts at 40: .75 and 1; at 35: .875 and .75. The rule of differences takes the smaller.
    const difference = asked(limits, { kalaiSmorodinsky: 'difference' }).subsets.hard.solutions;
    expect(names(bargain, difference?.['kalai-smorodinsky'])).toEqual(['35']);
  });
});

describe('where no package is inside', () => {
  test('the next wider set answers, and is named', () => {
    const apart = asked(land({ limit: { ...soft, bound: 'max' } }, { limit: atLeast(50) }));
    expect(apart.subsets.hard).toMatchObject({ count: 0, solutions: undefined });
    expect(apart.subsets.hard.frontier).toHaveLength(0);
    expect(apart.answering).toBe('soft');
    const far = asked(land({ limit: atMost(40) }, { limit: atLeast(50) }));
    expect(far.answering).toBe('all');
    expect(asked(limits, { within: 'soft' }).answering).toBe('soft');
    expect(asked(limits, { within: 'all' }).answering).toBe('all');
  });

  // At most 10 is worth 0.1 to South, which has 0.2 without it.
  test('or none that both would rather have', () => {
    const { hard } = asked(land({ limit: atMost(10) })).subsets;
    expect(hard.count).toBe(3);
    expect(hard.solutions).toEqual({
      ...{ nash: [], 'kalai-smorodinsky': [], egalitarian: [], utilitarian: [] },
    });
  });
});

describe('several issues', () => {
  // Land 60 of 80, sea 20 of 80: ¾ (1 − 50/100) + ¼ (1 − 35/70), ideals 0 and 30.
  test('count by salience, each from its ideal to the farther end', () => {
    const bargain = asked(
      {
        North: {
          land: { position: 20, ideal: 0, salience: 60 },
          sea: { position: 0, ideal: 30, salience: 20 },
        },
        South: { land: { position: 70, ideal: 100 }, sea: { position: 100 } },
        East: {
          land: { position: 40, salience: 0 },
          sea: { position: 20, salience: 0 },
        },
      },
      { others: ['East'] },
    );
    const row = 10 * 21 + 13;
    expect(bargain.packageAt(row)).toEqual({ land: 50, sea: 65 });
    expect(bargain.met.get('North')?.[row]).toBeCloseTo(0.5, 12);
    // South: ½ · 50/100 + ½ · 65/100. East, whom neither matters: ½ (1 − 10/60) + ½ (1 − 45/80).
    expect(bargain.met.get('South')?.[row]).toBeCloseTo(0.575, 12);
    expect(bargain.met.get('East')?.[row]).toBeCloseTo((1 - 1 / 6 + 1 - 45 / 80) / 2, 12);
    // d of North at South's (70, 100): ¾ · 0.3 + ¼ · 0.
    expect(bargain.disagreement[0]).toBeCloseTo(0.225, 12);
  });

  // Sea matters to neither: every point of it is as good.
  test('all that are tied are named', () => {
    const idle = { sea: { position: 0, salience: 0 } };
    const bargain = asked({
      North: { ...limits['North'], ...idle },
      South: { ...limits['South'], ...idle },
    });
    const { solutions, frontier } = bargain.subsets.hard;
    expect(frontier).toHaveLength(3);
    expect(solutions?.nash).toHaveLength(21);
    expect(names(bargain, solutions?.nash).slice(0, 2)).toEqual(['40 0', '40 5']);
  });

  test.each([
    { issues: 3, step: 5, count: 9261 },
    { issues: 4, step: 10, count: 14_641 },
    { issues: 5, step: 20, count: 7776 },
    { issues: 6, step: 25, count: 15_625 },
    { issues: 9, step: 50, count: 19_683 },
    { issues: 14, step: 100, count: 16_384 },
  ])('$issues are looked at in steps of $step', ({ issues, step, count }) => {
    const wishes = Object.fromEntries(
      Array.from({ length: issues }, (_, i) => [`issue${i}`, { position: 50 }]),
    );
    const bargain = asked({ North: wishes, South: wishes });
    expect(bargain).toMatchObject({ step, count, thinned: step > 5 });
    expect(bargain.met.get('South')).toHaveLength(count);
  });

  test('none, and too many', () => {
    const wishes = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`issue${i}`, { position: 50 }]),
    );
    expect(asked({ North: wishes, South: wishes })).toBeUndefined();
    expect(asked(limits, { issues: [] })).toBeUndefined();
  });
});

describe('the loosest end of a limit', () => {
  const both = land(
    { limit: { ...soft, bound: 'max' } },
    { limit: { value: 30, low: 10, high: 35, bound: 'min' } },
  );
  const scenario = scenarioOf({ table: both });
  const softest = (moved: Record<string, number> = {}) => {
    const state = startOf(scenario);
    const stances = state.stances.map((stance) => {
      return { ...stance, limit: moved[stance.actor] ?? stance.limit };
    });
    const at = softened(scenario, { ...state, stances });
    return ['North', 'South'].map((actor) => stanceOf(scenario, at, actor, 'land').limit);
  };

  test('is higher of a limit from above, lower of one from below', () => {
    expect(softest()).toEqual([55, 10]);
  });

  // A limit that moved keeps its distance to that end, on the scale.
  test('moves with the limit', () => {
    expect(softest({ North: 30, South: 45 })).toEqual([45, 25]);
    expect(softest({ North: 95, South: 5 })).toEqual([100, 0]);
  });

  test('is the limit itself where that was changed beyond its range', () => {
    const beyond = scenarioOf({
      table: land({ limit: { value: 60, low: 30, high: 55, bound: 'max' } }),
    });
    const at = softened(beyond, startOf(beyond));
    expect(stanceOf(beyond, at, 'North', 'land').limit).toBe(60);
    expect(stanceOf(beyond, at, 'South', 'land').limit).toBeUndefined();
  });
});

test('laws on any table: inside its set, efficient there, wider sets are wider', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { scenario } = line;
      const state = endOf(line);
      const pair = scenario.actors.slice(0, 2).map(({ id }) => id) as [string, string];
      const issues = scenario.issues.slice(0, 2).map(({ id }) => id);
      const bargain = packagesFor(scenario, state, { pair, issues }) as Bargain;
      const met = pair.map((actor) => bargain.met.get(actor) as Float64Array);
      const u = (row: number, player: 0 | 1) => met[player]?.[row] as number;
      for (const values of met) {
        expect(values.every((value) => value >= -1e-12 && value <= 1 + 1e-12)).toBe(true);
      }
      const isInside = insideLimits(scenario, state, issues);
      const { hard, soft } = bargain.subsets;
      for (let row = 0; row < bargain.count; row++) {
        expect(hard.holds[row] === 1).toBe(isInside(bargain.packageAt(row)));
      }
      expect(soft.count).toBeGreaterThanOrEqual(0);
      for (const which of withins) {
        const { holds, solutions } = bargain.subsets[which];
        const rows = [...holds.keys()].filter((row) => holds[row] === 1);
        for (const row of Object.values(solutions ?? {}).flat()) {
          expect(holds[row]).toBe(1);
          const better = rows.some(
            (other) => u(other, 0) > u(row, 0) + 1e-9 && u(other, 1) > u(row, 1) + 1e-9,
          );
          expect(better).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
});
