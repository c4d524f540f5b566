import { describe, expect, test } from 'vitest';
import { credibility, loosened, offered } from '../../src/engine/linkage.ts';
import { insideLimits, packages } from '../../src/engine/packages.ts';
import type { Limit, Linkage } from '../../src/engine/types.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';
import { lastOf, startOf } from './lineOf.ts';

const bench = (limits: Record<string, Record<string, Limit | undefined>>) => {
  const issues = [...new Set(Object.values(limits).flatMap(Object.keys))];
  const table = Object.fromEntries(
    Object.entries(limits).map(([actor, mine]) => [
      actor,
      Object.fromEntries(
        issues.map((issue) => {
          const limit = mine[issue];
          return [issue, { position: 50, ...(limit && { limit }) }];
        }),
      ),
    ]),
  );
  const scenario = scenarioOf({ table });
  return packages(scenario, startOf(scenario), issues);
};

describe('the share of possible packages', () => {
  // Land between 30 and 40: 30, 35, 40. Sea from 62: 65, 70, … 100 are 8. 3 · 8 of 21 · 21.
  test('counts points five apart on every issue', () => {
    const found = bench({
      North: { land: atMost(40), sea: atLeast(62) },
      South: { land: atLeast(30) },
    });
    expect(found).toEqual({ share: 24 / 441, closest: undefined });
  });

  test('is all where nobody has a limit, and of no issue the one empty package', () => {
    expect(bench({ North: { land: undefined, sea: undefined } }).share).toBe(1);
    const scenario = scenarioOf({ table: { North: { land: { position: 50 } } } });
    expect(packages(scenario, startOf(scenario), []).share).toBe(1);
  });

  // 41 … 44 is open, but no point of the grid lies there.
  test('is nothing where the overlap falls between two points', () => {
    const { share, closest } = bench({ North: { land: atLeast(41) }, South: { land: atMost(44) } });
    expect(share).toBe(0);
    expect(closest).toEqual({
      points: { land: 40 },
      blocks: [{ actor: 'North', issue: 'land', points: 1 }],
    });
  });

  test('takes only the issues that are in play', () => {
    const scenario = scenarioOf({
      table: {
        North: {
          land: { position: 20, limit: atMost(40) },
          sea: { position: 0, limit: atMost(9) },
        },
        South: {
          land: { position: 80, limit: atLeast(40) },
          sea: { position: 99, limit: atLeast(90) },
        },
      },
    });
    const state = startOf(scenario);
    expect(packages(scenario, state, ['land']).share).toBe(1 / 21);
    expect(packages(scenario, state, ['sea', 'land']).share).toBe(0);
  });

  test('does not ask those who need not consent', () => {
    const scenario = scenarioOf({
      table: {
        North: { land: { position: 20, limit: atMost(40) } },
        East: { land: { position: 80, limit: atLeast(90) } },
      },
      actors: { East: { consents: false } },
    });
    expect(packages(scenario, startOf(scenario), ['land']).share).toBe(9 / 21);
  });
});

describe('the closest package', () => {
  // Any land from 40 to 55 is 15 points too much in all; at 45 and 50 nobody bears more than 10,
  // and of these the lower is named.
  test('is beyond limits by the fewest points in all, then for the worst off, then lowest', () => {
    expect(bench({ North: { land: atMost(40) }, South: { land: atLeast(55) } }).closest).toEqual({
      points: { land: 45 },
      blocks: [
        { actor: 'North', issue: 'land', points: 5 },
        { actor: 'South', issue: 'land', points: 10 },
      ],
    });
  });

  // Two against one: 55 costs North 15 and the others nothing; at 50 it is 10 + 5 + 5.
  test('counts every actor that is beyond', () => {
    const { closest } = bench({
      North: { land: atMost(40) },
      South: { land: atLeast(55) },
      West: { land: atLeast(55) },
    });
    expect(closest).toEqual({
      points: { land: 55 },
      blocks: [{ actor: 'North', issue: 'land', points: 15 }],
    });
  });

  // Sea is possible from 60 on; that buys nothing on land.
  test('is not bought by what another issue has to give', () => {
    const found = bench({
      North: { land: atMost(40), sea: atLeast(60) },
      South: { land: atLeast(45), sea: undefined },
    });
    expect(found).toEqual({
      share: 0,
      closest: {
        points: { land: 40, sea: 60 },
        blocks: [{ actor: 'South', issue: 'land', points: 5 }],
      },
    });
  });
});

describe('a package with an offer in it', () => {
  const shield: Linkage & { by: Linkage['by'] } = {
    id: 'guarantee',
    actor: 'South',
    issue: 'land',
    offer: 'shield',
    guarantors: ['North', 'West'],
    from: 60,
    to: 100,
    by: { value: 20, low: 20, high: 20 },
  };
  const scenario = ({ most = 50, northShield = 60, opposed = 0 } = {}) =>
    scenarioOf({
      table: {
        North: {
          land: { position: 20, limit: atMost(most) },
          shield: { position: northShield, limit: atMost(90) },
        },
        West: { land: { position: 30 }, shield: { position: 70 } },
        South: {
          land: { position: 80, limit: atLeast(55) },
          shield: { position: 100, ...(opposed && { limit: atLeast(opposed) }) },
        },
      },
      trust: { 'South North': 0, 'South West': 0.4, 'North South': 0.9 },
      linkages: [shield],
      steps: [
        step({ id: 'lie', actor: 'North', trust: [{ of: 'South', in: 'North', by: -0.5 }] }),
        step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'shield', by: 8 }] }),
      ],
    });

  // South's word for North is 0.5, for West 0.7: 0.5 counts. South accepts 55 at a shield of 60 and
  // 20 · 0.5 = 10 less at 100: 50 at 80, 48.75 at 85, 47.5 at 90. North allows land up to 50 and a
  // shield up to 90: land 50 with a shield of 80, 85 or 90.
  test('is judged by limits as they are under that offer', () => {
    const found = packages(scenario(), startOf(scenario()), ['land', 'shield']);
    expect(found).toEqual({ share: 3 / 441, closest: undefined });
  });

  test('asked about alone, is judged the same way', () => {
    const isInside = insideLimits(scenario(), startOf(scenario()), ['land', 'shield']);
    const shields = [75, 80, 90, 95].map((shield) => isInside({ land: 50, shield }));
    expect(shields).toEqual([false, true, true, false]);
    expect(isInside({ land: 55, shield: 80 })).toBe(false);
    expect(isInside({ land: 45, shield: 90 })).toBe(false);
  });

  test('is the same whichever issue is named first', () => {
    const turned = packages(scenario(), startOf(scenario()), ['shield', 'land']);
    expect(turned.share).toBe(3 / 441);
  });

  // North stands for 80 already, so West's 70 counts, 1/4: 2.5 of the 10 are in South's 55. Under
  // 60 South accepts 57.5; under 90, 57.5 − 7.5 = 50.
  test('does not count twice what is on offer already', () => {
    const offered = scenario({ northShield: 80 });
    expect(packages(offered, startOf(offered), ['land', 'shield']).share).toBe(1 / 441);
    const wider = scenario({ northShield: 80, most: 55 });
    // 55: 57.5 − 2.5 from a shield of 70 on: 70, 75, 80, 85, 90; 50 with 90.
    expect(packages(wider, startOf(wider), ['land', 'shield']).share).toBe(6 / 441);
  });

  // Without the shield in play what North stands for stays: 60, and South's 55 as it is.
  test('is judged as things stand where the offer is not in play', () => {
    expect(packages(scenario(), startOf(scenario()), ['land'])).toEqual({
      share: 0,
      closest: { points: { land: 50 }, blocks: [{ actor: 'South', issue: 'land', points: 5 }] },
    });
  });

  // After the lie North's word is worth 0.25: at 90 South still wants 55 − 20 · 3/4 · 0.25 = 51.25.
  // Closest is a shield of 90 and land 50, and South lacks a point and a quarter.
  test('is worth as little as the weakest word', () => {
    const { state } = lastOf(scenario(), ['lie']);
    expect(packages(scenario(), state, ['land', 'shield'])).toEqual({
      share: 0,
      closest: {
        points: { shield: 90, land: 50 },
        blocks: [{ actor: 'South', issue: 'land', points: 1.25 }],
      },
    });
  });

  // South must have a shield of 97 (that is 100), North gives 90: 10 points for North, or 7 for South
  // at 90; between them 95 is 5 and 2. All three are 7 or more: 95 has 7 in all and at most 5.
  // Land: at 95 South accepts 55 − 20 · 7/8 · 0.5 = 46.25.
  test('may have to give on the offer itself', () => {
    const torn = scenario({ opposed: 97 });
    expect(packages(torn, startOf(torn), ['land', 'shield']).closest).toEqual({
      points: { shield: 95, land: 50 },
      blocks: [
        { actor: 'North', issue: 'shield', points: 5 },
        { actor: 'South', issue: 'shield', points: 2 },
      ],
    });
  });

  // A promise to one who need not agree moves nothing that binds.
  test('ignores what loosens the limit of one that need not consent', () => {
    const base = scenario();
    const free = {
      ...base,
      actors: base.actors.map((actor) => ({ ...actor, consents: actor.id !== 'South' })),
    };
    // Land to 50: 11 points; shield to 90: 19.
    expect(packages(free, startOf(free), ['land', 'shield']).share).toBe((11 * 19) / 441);
  });
});

describe('offers that hang on each other', () => {
  /*
   * North accepts land up to 40, South a shield up to 50. North's limit loosens by up to 10 as the
   * shield of a package goes from 40 to 60, South's by up to 20 as its land goes from 30 to 50. Both
   * stand at 30 and 40 now, where nothing is loosened yet; both trust each other fully.
   */
  const scenario = (least: number, shield: number) =>
    scenarioOf({
      table: {
        North: {
          land: { position: 30, limit: atMost(40) },
          shield: { position: 40, limit: atLeast(shield) },
          sea: { position: 0, limit: atMost(9) },
        },
        South: {
          land: { position: 30, limit: atLeast(least) },
          shield: { position: 40, limit: atMost(50) },
          sea: { position: 0 },
        },
      },
      trust: { 'North South': 1, 'South North': 1 },
      linkages: [
        {
          id: 'land-for-shield',
          actor: 'North',
          issue: 'land',
          offer: 'shield',
          guarantors: ['South'],
          from: 40,
          to: 60,
          by: 10,
        },
        {
          id: 'shield-for-land',
          actor: 'South',
          issue: 'shield',
          offer: 'land',
          guarantors: ['North'],
          from: 30,
          to: 50,
          by: 20,
        },
      ],
    });

  // South wants land of 45 at least, North a shield of 55 at least. Land 45 asks for a shield of 50,
  // land 50 for 60; a shield of 55 asks for land of 35, 60 for 40, 65 for 45, 70 for 50.
  // Land 45: shields 55, 60, 65. Land 50: shields 60, 65, 70. Sea 0 and 5.
  test('are tried in all combinations', () => {
    const found = scenario(45, 55);
    expect(packages(found, startOf(found), ['land', 'shield']).share).toBe(6 / 441);
    expect(packages(found, startOf(found), ['land', 'sea', 'shield']).share).toBe(12 / 9261);
  });

  // South wants land of 52 at least: North goes to 50 at most, so 50 and 55 are left, and with a
  // shield of 60 or more, which land allows up to 70, 50 is 2 beyond for South and 55 is 5 for North.
  test('have one closest package together', () => {
    const found = scenario(52, 55);
    expect(packages(found, startOf(found), ['land', 'shield', 'sea'])).toEqual({
      share: 0,
      closest: {
        points: { land: 50, shield: 60, sea: 0 },
        blocks: [{ actor: 'South', issue: 'land', points: 2 }],
      },
    });
  });

  // North accepts land up to 50, South from 70, or from 50 with a shield of 100 (20 less). West
  // accepts a shield up to 60, or up to 100 with a sea of 100 (40 more). One package does it all.
  test('are followed from one to the next', () => {
    const link = { guarantors: ['North'], from: 0, to: 100 };
    const chain = scenarioOf({
      table: {
        North: {
          land: { position: 0, limit: atMost(50) },
          shield: { position: 0 },
          sea: { position: 0 },
        },
        South: {
          land: { position: 99, limit: atLeast(70) },
          shield: { position: 99 },
          sea: { position: 0 },
        },
        West: {
          land: { position: 50 },
          shield: { position: 0, limit: atMost(60) },
          sea: { position: 99 },
        },
      },
      trust: { 'South North': 1, 'West North': 1 },
      linkages: [
        { ...link, id: 'land', actor: 'South', issue: 'land', offer: 'shield', by: 20 },
        { ...link, id: 'shield', actor: 'West', issue: 'shield', offer: 'sea', by: 40 },
      ],
    });
    for (const issues of [
      ['land', 'shield', 'sea'],
      ['sea', 'land', 'shield'],
    ]) {
      expect(packages(chain, startOf(chain), issues).share).toBe(1 / 9261);
    }
  });

  // What North has on offer already, all of it, has loosened South's limit by 8, to 2. A
  // package without it would put the limit at −6: it ends at 0, which is accepted.
  test('leave a limit on the scale', () => {
    const scenario = scenarioOf({
      table: {
        North: { land: { position: 0 }, shield: { position: 100, limit: atMost(0) } },
        South: { land: { position: 0, limit: atMost(2) }, shield: { position: 100 } },
      },
      trust: { 'South North': 1 },
      linkages: [
        {
          id: 'guarantee',
          actor: 'South',
          issue: 'land',
          offer: 'shield',
          guarantors: ['North'],
          from: 0,
          to: 100,
          by: 8,
        },
      ],
    });
    expect(packages(scenario, startOf(scenario), ['land', 'shield']).share).toBe(1 / 441);
  });
});

describe('the value of a promise', () => {
  const scenario = scenarioOf({
    table: {
      North: { shield: { position: 70 } },
      West: { shield: { position: 85 } },
      South: { shield: { position: 90 } },
    },
    trust: { 'South North': 0.6, 'South West': -0.5, 'North South': -1, 'West South': -1 },
  });
  const promise = (from: number, to: number, ...guarantors: string[]): Linkage => ({
    id: 'promise',
    actor: 'South',
    issue: 'shield',
    offer: 'shield',
    guarantors,
    from,
    to,
    by: { value: 8, low: 0, high: 8 },
  });

  test('is the trust in the guarantor that is trusted least, from 0 to 1', () => {
    const state = startOf(scenario);
    expect(credibility(scenario, state, promise(60, 100, 'North'))).toBe(0.8);
    expect(credibility(scenario, state, promise(60, 100, 'North', 'West'))).toBe(0.25);
  });

  test('is what all of them stand for', () => {
    const state = startOf(scenario);
    expect(offered(scenario, state, promise(60, 100, 'North', 'West'))).toBe(70);
    expect(offered(scenario, state, promise(60, 20, 'North', 'West'))).toBe(85);
  });

  // A quarter, a half, all of 8, by 0.5; nothing before it begins.
  test.each([
    { offer: 50, points: 0 },
    { offer: 60, points: 0 },
    { offer: 70, points: 1 },
    { offer: 80, points: 2 },
    { offer: 100, points: 4 },
  ])('grows to $points as the offer reaches $offer', ({ offer, points }) => {
    expect(loosened(promise(60, 100, 'North'), offer, 0.5)).toBe(points);
  });

  test('grows downwards from 60 to 20, and ends there', () => {
    expect(loosened(promise(60, 20, 'North'), 50, 1)).toBe(2);
    expect(loosened(promise(60, 20, 'North'), 0, 1)).toBe(8);
    expect(loosened(promise(60, 20, 'North'), 70, 1)).toBe(0);
  });
});
