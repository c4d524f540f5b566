import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/models/model.ts';
import { actorsOf, type Described, distance, utility } from '../../src/models/spatial/actors.ts';
import { bargain, meeting, mixed } from '../../src/models/spatial/bargain.ts';
import { contest, emptyView, look } from '../../src/models/spatial/challenge.ts';
import { choose, worth } from '../../src/models/spatial/choice.ts';
import { bestChallenge, proposals } from '../../src/models/spatial/proposals.ts';
import { choices, type Rules, usualRules } from '../../src/models/spatial/rules.ts';
import { riskAttitudes, standing, winning } from '../../src/models/spatial/standing.ts';
import { type Accommodation, spatialTurns, type Turn } from '../../src/models/spatial/turns.ts';
import { inTurns, spatial } from '../../src/models/spatial.ts';
import type { Table } from '../../src/models/table.ts';

/** One dimension: position, salience, capability. */
const on = (...rows: [x: number, s: number, c: number][]): Described[] =>
  rows.map(([x, s, capability]) => ({ capability, position: [x], salience: [s] }));

const run = (
  described: readonly Described[],
  rules: Partial<Rules> = {},
  ideals?: Accommodation,
) => {
  const turns: Turn[] = [];
  for (const progress of spatialTurns(described, { ...usualRules, ...rules }, ideals)) {
    if (progress.kind === 'turn') turns.push(progress.turn);
  }
  return turns;
};

/** All at their ideals, with attitudes to risk as given. */
const setting = (described: readonly Described[], risk: number[], rules: Partial<Rules> = {}) => {
  const actors = actorsOf(described);
  const positions = Float64Array.from(described.flatMap(({ position }) => position));
  const all = { ...usualRules, ...rules };
  const now = { ...standing(actors, all, positions, positions), risk: Float64Array.from(risk) };
  return { actors, rules: all, now };
};

const seen = (
  { actors, rules, now }: ReturnType<typeof setting>,
  viewer: number,
  initiator: number,
  target: number,
) => {
  const view = emptyView(actors.count);
  look(view, now, rules, viewer, initiator);
  return { view, challenge: contest(actors, now, rules, view, target) };
};

// (0.6·0.5)² + (0.2·1)² = 0.13, of 0.6² + 0.2² = 0.4.
test('distance is felt by what matters', () => {
  const actors = actorsOf([{ capability: 1, position: [0, 0], salience: [0.6, 0.2] }]);
  const [a, b] = [Float64Array.of(9, 9, 0, 0), Float64Array.of(0.5, 1)];
  expect(distance(actors, 0, a, 1, b, 0)).toBeCloseTo(Math.sqrt(0.13 / 0.4), 12);
  const indifferent = actorsOf([{ capability: 1, position: [0, 0], salience: [0, 0] }]);
  expect(distance(indifferent, 0, a, 1, b, 0)).toBe(0);
});

// Half-way: ½·(1 + ½), ½·(1 − ¼); beyond the end: −0.1·(1 + 0.5).
test('utility falls with distance, the more slowly the more risk is shunned', () => {
  expect(utility(0.5, 0)).toBe(0.5);
  expect(utility(0.5, 1)).toBe(0.75);
  expect(utility(0.5, -0.5)).toBe(0.375);
  expect(utility(1.1, 0.5)).toBeCloseTo(-0.15, 12);
});

// Smallest 0.2, largest 0.5: Mid (0.6 − 0.9)/0.6, (0.9 − 0.9)/0.6, (1.5 − 0.9)/0.6, and so on.
test.each([
  ['Min', [0, 1 / 3, 1]],
  ['Mid', [-0.5, 0, 1]],
  ['Max', [-1, -1 / 3, 1]],
] as const)('attitudes to risk, %s', (riskRange, expected) => {
  const risk = riskAttitudes({ riskRange }, Float64Array.of(0.2, 0.3, 0.5));
  for (const [i, r] of expected.entries()) expect(risk[i]).toBeCloseTo(r, 12);
});

test('all are neutral where all have the same chance, but for rounding', () => {
  expect([...riskAttitudes({ riskRange: 'Mid' }, Float64Array.of(0.5, 0.5))]).toEqual([0, 0]);
  const rounded = Float64Array.of(0.1 + 0.2, 0.3);
  expect([...riskAttitudes({ riskRange: 'Max' }, rounded)]).toEqual([0, 0]);
});

// Own 1, other −½: (2 − ½)/3, (1 − ½)/2, (1 − 1)/3.
test.each([
  ['None', 1],
  ['OneThird', 0.5],
  ['Half', 0.25],
  ['TwoThirds', 0],
] as const)('how much is seen of another’s attitude, %s', (riskEstimate, expected) => {
  const { view } = seen(setting(on([0, 1, 1], [1, 1, 1]), [1, -0.5], { riskEstimate }), 0, 0, 1);
  expect(view.risk[0]).toBeCloseTo(1, 12);
  expect(view.risk[1]).toBeCloseTo(expected, 12);
});

describe('a contest of two, and a third', () => {
  // Nobody minds risk, so u = 1 − d. Weights S·c are 1, 1 and ½·4 = 2. Of the third A = 0.75,
  // B = 0.25, O = 1: with i it has 1 + 2·½ = 2 of 3, q = 2/3.
  const three = on([0, 1, 1], [1, 1, 1], [0.25, 0.5, 4]);

  // ⅔·2.5 + ⅓·0.75 = 23/12 against ⅔·2.25 + ⅓·1.5 = 2: −1/12, and 2 of that go to j, 1 : 7/6.
  test('SemiCommit: an ally has to follow only in defeat', () => {
    const { challenge } = seen(setting(three, [0, 0, 0]), 0, 0, 1);
    expect(challenge.probability).toBeCloseTo(6 / 13, 9);
    // S of the target is 1: 2·6/13 − 1, as i’s own utilities are 1 and 0.
    expect(challenge.gain).toBeCloseTo(-1 / 13, 9);
  });

  // Neither choice makes a difference then: both sums are the same.
  test.each(['NoCommit', 'FullCommit'] as const)('%s: the third keeps out', (commitment) => {
    const { challenge, view } = seen(setting(three, [0, 0, 0], { commitment }), 0, 0, 1);
    expect(challenge.probability).toBeCloseTo(0.5, 9);
    // 2A + O, or 3A.
    expect(view.won[2]).toBeCloseTo(commitment === 'NoCommit' ? 2.5 : 2.25, 12);
    expect(view.lost[2]).toBe(view.won[2]);
  });

  // From the other end A = 0.25 and B = 0.75: it puts 2·½ behind j, q = 1/3; ⅓·1.5 + ⅔·2.25 = 2
  // against ⅓·0.75 + ⅔·2.5 = 23/12: the same 1/6 to the one who is farther.
  test('the same contest from the other side', () => {
    expect(seen(setting(three, [0, 0, 0]), 1, 1, 0).challenge.probability).toBeCloseTo(7 / 13, 9);
  });

  // The target resists with S = ½ only: ½·2 + ½·(2·⅓) − 1 for chances of 2 : 4.
  test('who cares less gives way', () => {
    const two = on([0, 1, 2], [1, 0.5, 8]);
    const { challenge } = seen(setting(two, [0, 0]), 0, 0, 1);
    expect(challenge.probability).toBeCloseTo(1 / 3, 9);
    expect(challenge.gain).toBeCloseTo(1 / 3, 9);
  });

  // Ideals have moved on: i has 0.6 of its own position and 0.9 of the other, j 0.4 and 0.8. Each
  // backs the other: 2·0.4 : 1·0.3, and ½·1.2 + ½(8/11·1.2 + 3/11·1.8) − 1.5 = −2.4/11.
  test('who would rather be where the other is', () => {
    const swapped = setting(on([0, 1, 1], [1, 0.5, 4]), [0, 0]);
    // Cells: i of i’s position, j of i’s, i of j’s, j of j’s.
    const distances = Float64Array.of(0.4, 0.2, 0.1, 0.6);
    const { challenge } = seen({ ...swapped, now: { ...swapped.now, distances } }, 0, 0, 1);
    expect(challenge.probability).toBeCloseTo(8 / 11, 9);
    expect(challenge.gain).toBeCloseTo(-2.4 / 11, 9);
  });

  // i at 0 with R = 1 is seen by j (R = 0) as a third of it: u of the middle is ½(1 + ½·⅓) for i.
  // a : b = 1·(1 − 7/12) : 1·½ = 5 : 6, and ΔU for i = 2·5/11 + 2·7/12·6/11 − 19/12.
  test('as the target sees it', () => {
    const two = on([0, 1, 1], [0.5, 1, 1]);
    const { challenge } = seen(setting(two, [1, 0]), 1, 0, 1);
    expect(challenge.probability).toBeCloseTo(5 / 11, 9);
    expect(challenge.gain).toBeCloseTo(10 / 11 + 7 / 11 - 19 / 12, 9);
  });
});

describe('where two meet', () => {
  const i = { x: 0, s: 0.5, p: 0.6 };
  const j = { x: 1, s: 0.25, p: 0.4 };

  // 0.25·0.36 = 0.09 and 0.0625·0.16 = 0.01: a tenth of the way; the ε are rounded away.
  test('S2P2', () => expect(meeting({ interpolation: 'S2P2' }, i, j)).toEqual([0.1, 0.1]));

  // 0.3 and 0.1: a quarter of the way.
  test('S1P1', () => expect(meeting({ interpolation: 'S1P1' }, i, j)).toEqual([0.25, 0.25]));

  // Only j is behind, by 0.2: 0.2·0.25 of 0.2·0.25 + 0.8·0.0625 is a half, but for ε. Not rounded.
  test('S2PMax', () => {
    const [to, otherTo] = meeting({ interpolation: 'S2PMax' }, { ...i, x: 0.2 }, { ...j, x: 0.7 });
    expect(to).toBe(0.2);
    expect(otherTo).toBeCloseTo(0.7 - (0.5 * 0.05) / 0.100001, 12);
  });

  test.each(choices.interpolation)('nobody moves whom nothing matters to, %s', (interpolation) => {
    const none = { s: 0 };
    expect(meeting({ interpolation }, { ...i, ...none }, { ...j, ...none })).toEqual([0, 1]);
  });

  // 10⁻⁶ against 10⁻⁶: with s p = 10⁻⁶ on one side only, ε shows: (ε·0 + w·1)/(ε + w) = ½, and 1.
  test('each keeps a little of its own', () => {
    const to = meeting({ interpolation: 'S1P1' }, { ...i, s: 0 }, { ...j, s: 2.5e-6 });
    expect(to).toEqual([0.5, 1]);
  });

  // (0.3·0 + 0.02·1)/0.32 = 0.0625 has four digits; (0.3·0 + 0.1·⅓)/0.4 = 0.08333… has more.
  test('to four digits', () => {
    expect(meeting({ interpolation: 'S1P1' }, i, { x: 1 / 3, s: 0.25, p: 0.4 })).toEqual([
      0.0833, 0.0833,
    ]);
  });

  // p = −1: w = −0.5 and 0.5 (S1P1) add up to nothing but ε; both run off at one end of the scale.
  test('chances that are none leave nobody off the scale', () => {
    for (const interpolation of choices.interpolation) {
      for (const p of [-1, -0.3, 1.5]) {
        const met = meeting(
          { interpolation },
          { x: 0.2, s: 0.5, p },
          { x: 0.7, s: 0.25, p: 1 - p },
        );
        for (const x of met) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
        }
      }
    }
    // −1·0.5 + ε + 2·0.25 without ε; a quotient by nothing.
    const none = meeting(
      { interpolation: 'S2PMax' },
      { x: 0.2, s: 0, p: -1 },
      { x: 0.7, s: 0, p: 2 },
    );
    expect(none).toEqual([0.2, 0.7]);
  });

  // 3 : 1 of 0.2 and 0.6, of 1 and 0.
  test('two views mixed by weight', () => {
    const at = (x: number, y: number) => ({
      ...{ initiator: 0, receiver: 1 },
      initiatorTo: Float64Array.of(x),
      receiverTo: Float64Array.of(y),
    });
    const mean = mixed(at(0.2, 1), at(0.6, 0), 3, 1);
    expect(mean.initiatorTo[0]).toBeCloseTo(0.3, 12);
    expect(mean.receiverTo[0]).toBeCloseTo(0.75, 12);
    expect(mixed(at(0.2, 1), at(0.6, 0), 0, 0).initiatorTo[0]).toBeCloseTo(0.4, 12);
  });
});

// As above: j sees chances of 5/11 where i, with R = 1 for both, sees 1 − ¾ = ¼ : ¼, a half. Squares
// of s·p with s = 1: for i ½·½ each, a half of the way; for j 25 : 36.
describe('who proposes', () => {
  const two = setting(on([0, 1, 1], [0.5, 1, 1]), [1, 0]);
  const offers = (bargainRule: Rules['bargain'], among = two) => {
    const rules = { ...among.rules, bargain: bargainRule };
    const { challenge } = seen(among, 0, 0, 1);
    const view = emptyView(2);
    return proposals(among.actors, among.now, rules, view, 0, challenge).map(
      ({ initiator, receiver, initiatorTo }) => {
        expect([initiator, receiver]).toEqual([0, 1]);
        return initiatorTo[0] as number;
      },
    );
  };
  const challengers = 0.25;
  const receivers = 0.5 * (36 / 61);

  test('the challenger alone', () => {
    const [only, ...more] = offers('InitOnlyInterp');
    // The challenger takes the other for as fond of certainty as itself, a third less: 2/3.
    // u of the middle: ½(1 + ½·⅔) = ⅔ for j, so that it has ⅓ behind it; i has ¼: 3 : 4.
    expect(only).toBeCloseTo(0.5 * (16 / 25), 4);
    expect(more).toEqual([]);
    expect(challengers).toBeLessThan(receivers);
  });

  test('both, as it was meant', () => {
    const [own, others] = offers('InitRcvrInterp-meant');
    expect(own).toBeCloseTo(0.5 * (16 / 25), 4);
    expect(others).toBeCloseTo(receivers, 4);
  });

  // KTAB reads ΔU = 10/11 + 7/11 − 19/12 for the chance.
  test('both, with the mistake', () => {
    const [, others] = offers('InitRcvrInterp-KTAB');
    const misread = 17 / 11 - 19 / 12;
    const [i, j] = [misread ** 2, (1 - misread) ** 2];
    expect(others).toBeCloseTo((0.5 * j) / (i + j), 4);
  });

  // Capability 3 and 1, S ½ and 1: weights 1.5 : 1, where KTAB has 3·½ : 3·1.
  test('one between both, by power', () => {
    const uneven = setting(on([0, 0.5, 3], [0.5, 1, 1]), [1, 0]);
    const [own, others] = offers('InitRcvrInterp-meant', uneven) as [number, number];
    expect(own).not.toBe(others);
    expect(offers('PWCompInterp-meant', uneven)).toEqual([
      expect.closeTo((1.5 * own + 1 * others) / 2.5, 9),
    ]);
    const [, misread] = offers('InitRcvrInterp-KTAB', uneven) as [number, number];
    expect(offers('PWCompInterp-KTAB', uneven)).toEqual([
      expect.closeTo((1.5 * own + 3 * misread) / 4.5, 9),
    ]);
  });
});

// Three on a line, nobody minds risk. For the one at 0: 1 + 0.6 + 0 now, /3; if the first two go to
// 0.1 and 0.3: 0.9 + 0.7 + 0.
test('what a bargain is worth is the mean over all positions', () => {
  const { actors, now } = setting(on([0, 1, 1], [0.4, 1, 1], [1, 1, 1]), [0, 0, 0]);
  const neutral = { ...now, utilities: now.distances.map((d) => 1 - d) };
  const [first] = worth(actors, neutral);
  expect(first).toBeCloseTo(1.6 / 3, 12);
  const [agreed, , third] = worth(actors, neutral, {
    ...{ initiator: 0, receiver: 1 },
    initiatorTo: Float64Array.of(0.1),
    receiverTo: Float64Array.of(0.3),
  });
  expect(agreed).toBeCloseTo(1.6 / 3, 12);
  // 1 − 0.9, 1 − 0.7, 1.
  expect(third).toBeCloseTo(1.4 / 3, 12);
});

describe('a choice among bargains', () => {
  const { actors, now, rules } = setting(on([0, 1, 3], [1, 1, 1]), [0, 0]);
  const option = (to: number, ...utilities: number[]) => ({
    bargain: {
      ...{ initiator: 0, receiver: 1 },
      initiatorTo: Float64Array.of(to),
      receiverTo: Float64Array.of(1 - to),
    },
    worth: Float64Array.from(utilities),
  });
  const stay = { bargain: undefined, worth: Float64Array.of(0.5, 0.5) };
  const never = () => {
    throw new Error('nothing is drawn');
  };

  // 3·0.1 for the first, 1·0.2 against: 3 : 2.
  test('the likeliest, to where one’s part of it leads', () => {
    const offers = [stay, option(0.2, 0.6, 0.3)];
    expect(choose(actors, rules, now, 0, offers, never)).toEqual({
      to: Float64Array.of(0.2),
      tied: false,
    });
    expect(choose(actors, rules, now, 1, offers, never).to).toEqual(Float64Array.of(0.8));
    expect(choose(actors, rules, now, 1, [stay], never).to).toEqual(Float64Array.of(1));
  });

  test('of equal ones the first, which is told where they lead elsewhere', () => {
    const same = [option(0.2, 0.6, 0.5), option(0.2, 0.6, 0.5), stay];
    expect(choose(actors, rules, now, 0, same, never).tied).toBe(false);
    const elsewhere = [option(0.3, 0.6, 0.5), option(0.2, 0.6, 0.5), stay];
    expect(choose(actors, rules, now, 0, elsewhere, never)).toEqual({
      to: Float64Array.of(0.3),
      tied: true,
    });
  });

  // 3 : 2 as above, so that up to 0.4 it stays.
  test('by lot, each with its chance', () => {
    const drawing = { ...rules, transition: 'Stochastic' } as const;
    const offers = [stay, option(0.2, 0.6, 0.3)];
    const at = (number: number) => choose(actors, drawing, now, 0, offers, () => number).to[0];
    expect([at(0), at(0.399), at(0.401), at(0.999999999), at(1)]).toEqual([0, 0, 0.2, 0.2, 0.2]);
    const same = [option(0.3, 0.6, 0.5), option(0.2, 0.6, 0.5)];
    expect(choose(actors, drawing, now, 0, same, () => 0.4)).toEqual({
      to: Float64Array.of(0.3),
      tied: false,
    });
  });
});

// 0, 0.0008 and 0.0016: the middle one is within 0.001 of both others, which are two positions.
test('who is near two positions has the chance of the last of them', () => {
  const near = on([0, 1, 3], [0.0008, 1, 2], [0.0016, 1, 2], [1, 1, 5]);
  const { actors, rules } = setting(near, [0, 0, 0, 0]);
  const positions = Float64Array.from(near.flatMap(({ position }) => position));
  const { chance, options } = winning(actors, rules, standing(actors, rules, positions, positions));
  expect(options.map(({ actor }) => actor)).toEqual([0, 2, 3]);
  expect(chance[1]).toBe(chance[2]);
  expect(chance[0]).not.toBe(chance[1]);
  const whole = options.reduce((sum, option) => sum + option.chance, 0);
  expect(whole).toBeCloseTo(1, 12);
});

// Two at the ends, c = 3 and 1, S = ½ and ⅘. First election 3 : 1, so R = 1 and −½; distances are 0
// and 1, where R does not matter. S·c is 1.5 : 0.8, P = 15/23.
//   0 against 1: 0.2·2 + 0.8·2·15/23 − 1;  1 against 0: 0.5·2 + 0.5·2·8/23 − 1: both positive.
//   w = (½·15/23)² : (⅘·8/23)² = 56.25 : 40.96, so both bargains are at 40.96/97.21 = 0.42135… → 0.4214.
//   Worth, to 0: u = 0.5786·1.4214 = 0.8224 instead of ½; to 1: 0.4214·(1 − 0.2893) = 0.2995: 3·0.3224
//   against 0.2005. Both go there; the next turn nobody moves.
describe('two who meet', () => {
  const two = on([0, 0.5, 3], [1, 0.8, 1]);

  test('turn by turn', () => {
    const [start, met, rest, ...more] = run(two) as [Turn, Turn, Turn];
    expect(more).toEqual([]);
    expect(start.chance[0]).toBeCloseTo(0.75, 7);
    expect(start.risk[0]).toBeCloseTo(1, 12);
    expect(start.risk[1]).toBeCloseTo(-0.5, 12);
    expect(met.positions).toEqual([[0.4214], [0.4214]]);
    const [zero, one] = met.challenges;
    expect(zero?.target).toBe(1);
    expect(zero?.probability).toBeCloseTo(15 / 23, 9);
    expect(zero?.gain).toBeCloseTo((1.6 * 15) / 23 - 0.6, 9);
    expect(one?.target).toBe(0);
    expect(one?.gain).toBeCloseTo(8 / 23, 9);
    expect(met.chance).toEqual([1, 1]);
    expect(met.risk).toEqual([0, 0]);
    expect(rest.positions).toEqual(met.positions);
    expect(rest.challenges).toEqual([undefined, undefined]);
    expect([start.quiet, met.quiet, rest.quiet]).toEqual([false, false, true]);
    expect([start.ties, met.ties, rest.ties]).toEqual([0, 0, 0]);
  });

  test('until quiet, but so many turns at least and at most', () => {
    expect(run(two, { minTurns: 5 })).toHaveLength(6);
    expect(run(two, { maxTurns: 1 })).toHaveLength(2);
    expect(run(two, { maxTurns: 1 }).at(-1)?.quiet).toBe(false);
    expect(run(two, { stopRatio: 0, maxTurns: 7 })).toHaveLength(8);
  });

  // The first turn moves 0.4214 + 0.5786 = 1, the second nothing: less than any part of 1.0001.
  test('what a challenge has to be worth', () => {
    expect(run(two, { leastGain: 0.35 })[1]?.challenges[1]).toBeUndefined();
    expect(run(two, { leastGain: 0.34 })[1]?.challenges[1]?.target).toBe(0);
    expect(run(two, { leastGain: 1 }).at(-1)?.positions).toEqual([[0], [1]]);
  });

  // ½·0.4214 + ¼·0.4214 + ¼·0 for the first, ½·0.4214 + ½·1 for the second.
  test('ideals follow as they are told to', () => {
    const [start, met] = run(two, {}, [
      [0.5, 0.25],
      [0, 0.5],
    ]) as [Turn, Turn];
    expect(start.ideals).toEqual([[0], [1]]);
    expect(met.ideals[0]?.[0]).toBeCloseTo(0.75 * 0.4214, 12);
    expect(met.ideals[1]?.[0]).toBeCloseTo(0.7107, 12);
    expect(run(two).at(-1)?.ideals).toEqual([[0.4214], [0.4214]]);
  });

  // Who would rather be elsewhere than where it stands goes on challenging nobody: all stand at one
  // place. But utilities are from the ideal: 0.4214 away from it, not at it.
  test('utilities are felt from the ideal', () => {
    const actors = actorsOf(two);
    const [at, ideals] = [Float64Array.of(0.4214, 0.4214), Float64Array.of(0, 1)];
    const { distances } = standing(actors, usualRules, at, ideals);
    for (const [cell, d] of [0.4214, 0.5786, 0.4214, 0.5786].entries()) {
      expect(distances[cell]).toBeCloseTo(d, 12);
    }
  });
});

// The two at 1 are alike in everything, so that it is the same whom the first challenges.
test('equal claims: the first in the list, and it is counted', () => {
  const [, moved] = run(on([0, 1, 2], [1, 0.5, 1], [1, 0.5, 1])) as [Turn, Turn];
  expect(moved.challenges[0]?.target).toBe(1);
  expect(moved.ties).toBeGreaterThan(0);
});

// For the one at 0 who is farther is worth more; the twins are those at 0.5.
test.each([
  [[0.5, 0.5, 0.2], 1, true],
  [[0.5, 0.2, 0.5], 1, true],
  [[0.5, 0.5, 0.9], 3, false],
  [[0.9, 0.5, 0.5], 1, false],
] as const)('among those at %j', (others, target, tied) => {
  const all = on([0, 1, 2], ...others.map((x) => [x, 0.5, 1] as [number, number, number]));
  const { actors, now, rules } = setting(all, [0, 0, 0, 0]);
  const found = bestChallenge(actors, now, rules, emptyView(4), 0);
  expect([found.best?.target, found.tied]).toEqual([target, tied]);
});

describe('whoever takes part', () => {
  test.each([
    ['one alone', on([0.3, 1, 1])],
    ['one to whom nothing matters', on([0.3, 0, 1], [0.8, 1, 2], [0.5, 0.4, 1])],
    ['nothing matters to anybody', on([0.3, 0, 1], [0.8, 0, 2])],
    ['one without means', on([0.3, 0.5, 0], [0.8, 1, 2], [0.5, 0.4, 1])],
    ['all at one place', on([0.123456, 0.5, 1], [0.123456, 1, 2], [0.123456, 0.2, 3])],
  ])('%s', (_, described) => {
    for (const turn of run(described)) {
      for (const number of [...turn.positions.flat(), ...turn.risk, ...turn.chance]) {
        expect(number).toSatisfy(Number.isFinite);
      }
    }
  });

  test('those who agree stay, to the last digit', () => {
    const turns = run(on([0.123456, 0.5, 1], [0.123456, 1, 2]));
    expect(turns.at(-1)?.positions).toEqual([[0.123456], [0.123456]]);
    expect(turns).toHaveLength(3);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const group = fc.integer({ min: 1, max: 3 }).chain((m) =>
  fc.array(
    fc.record({
      capability: fc.double({ min: 0.1, max: 100, noNaN: true }),
      position: fc.array(share, { minLength: m, maxLength: m }),
      salience: fc.array(
        share.map((s) => s / m),
        { minLength: m, maxLength: m },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  ),
);
const anyRules = fc.record(
  Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
) as fc.Arbitrary<Pick<Rules, keyof typeof choices>>;

test('numbers are numbers, positions stay on the scale, chances add up, under all rules', () => {
  fc.assert(
    fc.property(group, anyRules, share, (described, rules, follow) => {
      const ideals = described.map((_, i) => described.map((_, j) => (i === j ? follow : 0)));
      for (const turn of run(described, { ...rules, maxTurns: 6 }, ideals)) {
        for (const x of turn.positions.flat()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
        }
        for (const r of turn.risk) expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-6);
        expect(turn.options.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 6);
      }
    }),
  );
});

test('nobody leaves the range of the table, but for rounding, where chances are chances', () => {
  fc.assert(
    fc.property(group, anyRules, (described, rules) => {
      fc.pre(!rules.bargain.endsWith('-KTAB'));
      const columns = (described[0] as Described).position.map((_, k) =>
        described.map(({ position }) => position[k] as number),
      );
      for (const turn of run(described, { ...rules, maxTurns: 6 })) {
        for (const position of turn.positions) {
          for (const [k, x] of position.entries()) {
            expect(x).toBeGreaterThanOrEqual(Math.min(...(columns[k] as number[])) - 5.1e-5);
            expect(x).toBeLessThanOrEqual(Math.max(...(columns[k] as number[])) + 5.1e-5);
          }
        }
      }
    }),
  );
});

test('it ends with the first turn in which all move less than the given part of the first', () => {
  const ratios = fc.double({ min: 0.01, max: 0.9, noNaN: true });
  const extra = fc.double({ min: 0.001, max: 2, noNaN: true });
  fc.assert(
    fc.property(group, ratios, extra, (described, stopRatio, leastMove) => {
      const turns = run(described, { stopRatio, leastMove, maxTurns: 10 });
      const moved = turns.slice(1).map(({ positions }, t) =>
        positions.reduce((sum, position, i) => {
          const before = turns[t]?.positions[i] as readonly number[];
          return sum + Math.hypot(...position.map((x, k) => x - (before[k] as number)));
        }, 0),
      );
      const still = moved.map((all) => all / ((moved[0] as number) + leastMove) < stopRatio);
      const quiet = still.findIndex((is, t) => is && t >= 1);
      expect(turns.map((turn) => turn.quiet).indexOf(true)).toBe(quiet < 0 ? -1 : quiet + 1);
      expect(turns).toHaveLength(quiet < 0 ? 11 : quiet + 2);
    }),
  );
});

// With m1 and m2 moved in the first two turns and L added, the second is quiet if the part asked for is
// just above m2/(m1 + L), and not if it is just below; L is larger than m1 is.
test('what is added to the first turn counts for it', () => {
  const five = on(
    [0.04, 0.4, 30],
    [0.9, 0.2, 20],
    [0.37, 0.5, 55],
    [0.66, 0.6, 45],
    [0.71, 0.3, 25],
  );
  const [x0, x1, x2] = run(five, { maxTurns: 2 }).map(({ positions }) => positions.flat());
  const moved = (from: number[] = [], to: number[] = []) =>
    from.reduce((sum, x, i) => sum + Math.abs(x - (to[i] as number)), 0);
  const first = moved(x0, x1);
  const second = moved(x1, x2);
  expect(Math.min(first, second)).toBeGreaterThan(0);
  const leastMove = first + 0.5;
  const part = second / (first + leastMove);
  const quiet = (stopRatio: number) =>
    run(five, { maxTurns: 2, stopRatio, leastMove }).map((turn) => turn.quiet);
  expect(quiet(part * 1.001)).toEqual([false, false, true]);
  expect(quiet(part * 0.999)).toEqual([false, false, false]);
});

// 300 000 / 100² = 30 actors between two moments: after 30, 60 and 90 of 100 in both halves.
test('a long turn is told in parts', () => {
  const hundred = on(
    ...Array.from({ length: 100 }, (_, i): [number, number, number] => [
      ((i * 37) % 101) / 100,
      0.2 + ((i * 13) % 70) / 100,
      5 + ((i * 29) % 90),
    ]),
  );
  const parts: unknown[] = [];
  for (const progress of spatialTurns(hundred, usualRules)) {
    if (progress.kind === 'working') parts.push([progress.number, progress.share]);
    else if (parts.length > 0) break;
  }
  expect(parts).toEqual([0.15, 0.3, 0.45, 0.65, 0.8, 0.95].map((share) => [1, share]));
});

// One turn: later ones may carry a rounded digit anywhere.
test('who is named first does not matter where nothing is tied', () => {
  fc.assert(
    fc.property(group, anyRules, (described, rules) => {
      fc.pre(rules.votingRule !== 'ASymProsp' && rules.transition === 'Deterministic');
      const [, there] = run(described, { ...rules, maxTurns: 1 }) as [Turn, Turn];
      const [, back] = run(described.toReversed(), { ...rules, maxTurns: 1 }) as [Turn, Turn];
      fc.pre(there.ties === 0 && back.ties === 0);
      for (const [i, position] of back.positions.toReversed().entries()) {
        for (const [k, x] of position.entries()) {
          expect(Math.abs(x - (there.positions[i]?.[k] as number))).toBeLessThan(1.01e-4);
        }
      }
    }),
  );
});

describe('by lot', () => {
  const four = on([0, 0.5, 3], [0.3, 0.6, 2], [0.6, 0.7, 2], [1, 0.8, 1]);
  const end = (seed: number) =>
    JSON.stringify(
      run(four, { transition: 'Stochastic', seed, maxTurns: 5 }).map((t) => t.positions),
    );

  test('the same seed, the same run', () => expect(end(3)).toBe(end(3)));
  test('other seeds, other runs', () => {
    expect(new Set([1, 2, 3, 4, 5, 6].map(end)).size).toBeGreaterThan(1);
  });
});

const seat = (actor: string, position: number, salience: number, capability: number) => {
  return { actor, position, salience, capability };
};
const table = (...issues: ReturnType<typeof seat>[][]): Table => ({
  actors: issues[0]?.map(({ actor }) => actor) ?? [],
  issues: issues.map((seats, i) => ({ id: `issue ${i}`, seats })),
});

describe('a table', () => {
  test('of one issue: as the two who meet', () => {
    const { outcome, because, remarks, path, working } = spatial.forecast(
      table([seat('North', 0, 0.5, 3), seat('South', 100, 0.8, 1)]),
      presets(spatial),
    );
    expect(outcome).toEqual([42.14]);
    expect(because).toEqual([{ kind: 'winner', actor: 'North', probability: 1, turns: 2 }]);
    expect(remarks).toEqual([]);
    expect(path).toEqual([
      [[0], [100]],
      [[42.14], [42.14]],
      [[42.14], [42.14]],
    ]);
    expect(working[0]?.rows).toEqual([
      { actor: 'North', numbers: [3, 0.5, 0, 0, 42.14, 1] },
      { actor: 'South', numbers: [1, 0.8, 100, 0, 42.14, 1] },
    ]);
    expect(working[0]?.columns).toHaveLength(6);
  });

  // Capability 4 and 2 on one, 2 and 0 on the other issue: 3 and 1. Saliences are halved.
  test('of two issues is one run', () => {
    const whole = spatial.forecast(
      table(
        [seat('North', 10, 0.5, 4), seat('South', 90, 1, 2)],
        [seat('North', 70, 0.3, 2), seat('South', 20, 0.2, 0)],
      ),
      presets(spatial),
    );
    const turns = run([
      { capability: 3, position: [0.1, 0.7], salience: [0.25, 0.15] },
      { capability: 1, position: [0.9, 0.2], salience: [0.5, 0.1] },
    ]);
    expect(whole.path).toHaveLength(turns.length);
    for (const [t, { positions }] of turns.entries()) {
      for (const [i, position] of positions.entries()) {
        for (const [k, x] of position.entries()) {
          expect(whole.path?.[t]?.[i]?.[k]).toBeCloseTo(x * 100, 9);
        }
      }
    }
    expect(new Set(whole.outcome).size).toBe(2);
    expect(whole.working[1]?.rows.map(({ numbers }) => numbers.slice(0, 3))).toEqual([
      [3, 0.3, 70],
      [1, 0.2, 20],
    ]);
  });

  test('settings reach the run', () => {
    const given = table([
      seat('North', 0, 0.5, 3),
      seat('Mid', 33, 0.6, 2),
      seat('South', 100, 0.8, 1),
    ]);
    const { parameters, options } = presets(spatial);
    const rounds = (more: Partial<typeof parameters>) =>
      spatial.forecast(given, { parameters: { ...parameters, ...more }, options });
    expect(rounds({ turns: 3, stop: 0.001 }).path).toHaveLength(4);
    expect(rounds({ turns: 1 }).remarks).toContainEqual({ kind: 'restless', rounds: 1 });
    const lagging = run(
      on([0, 0.5, 3], [0.33, 0.6, 2], [1, 0.8, 1]),
      {},
      [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? 0.25 : 0))),
    );
    expect(rounds({ follow: 0.25 }).path).toHaveLength(lagging.length);
    expect(rounds({ follow: 0.25 }).path?.at(-1)).toEqual(
      lagging.at(-1)?.positions.map(([x]) => [expect.closeTo((x as number) * 100, 9)]),
    );
    expect(rounds({ follow: 0.25 }).path).not.toEqual(rounds({}).path);
    const lots = [1, 2, 3, 4, 5].map((seed) => {
      const drawing = { ...options, transition: 'Stochastic' };
      const settings = { parameters: { ...parameters, seed }, options: drawing };
      return JSON.stringify(spatial.forecast(given, settings).path);
    });
    expect(new Set(lots).size).toBeGreaterThan(1);
    const chosen = { ...options, interpolation: 'S2PMax' };
    const other = spatial.forecast(given, { parameters, options: chosen });
    expect(other.path).not.toEqual(rounds({}).path);
  });

  test('equal claims are told', () => {
    const { remarks } = spatial.forecast(
      table([seat('North', 0, 1, 2), seat('East', 100, 0.5, 1), seat('West', 100, 0.5, 1)]),
      presets(spatial),
    );
    expect(remarks).toContainEqual({ kind: 'tie', times: expect.any(Number) });
  });

  // The second issue matters to nobody, on the third not all take part.
  test('without weight, without a seat, without anybody', () => {
    const given: Table = {
      ...table(
        [seat('North', 0, 0.5, 3), seat('South', 100, 0.8, 1)],
        [seat('North', 10, 0, 3), seat('South', 60, 0, 1)],
      ),
    };
    const issues = [...given.issues, { id: 'apart', seats: [seat('North', 50, 1, 1)] }];
    const some = spatial.forecast({ ...given, issues }, presets(spatial));
    expect(some.outcome).toEqual([expect.any(Number), undefined, undefined]);
    expect(some.because[1]).toBeUndefined();
    expect(some.path?.[0]).toEqual([
      [0, 10, undefined],
      [100, 60, undefined],
    ]);
    expect(some.working[2]?.rows).toEqual([]);
    for (const none of [
      table([seat('North', 7, 0, 3), seat('South', 100, 0.8, 0)]),
      { actors: [], issues: [{ id: 'empty', seats: [] }] },
      { actors: ['North'], issues: [] },
    ]) {
      const { outcome, path } = spatial.forecast(none, presets(spatial));
      expect(outcome).toEqual(none.issues.map(() => undefined));
      expect(path).toHaveLength(1);
    }
    const silent = table([seat('North', 7, 0, 3), seat('South', 100, 0.8, 0)]);
    expect(spatial.forecast(silent, presets(spatial)).path).toEqual([[[7], [100]]]);
  });

  test('in steps, which can be left', () => {
    const given = table([seat('North', 0, 0.5, 3), seat('South', 100, 0.8, 1)]);
    const steps = inTurns(given, presets(spatial));
    expect(steps.next().value).toMatchObject({ kind: 'turn', turn: { positions: [[0], [1]] } });
    expect(steps.return(undefined as never).done).toBe(true);
    expect(steps.next().done).toBe(true);
  });

  // Equal weights, and all that matters: a contest is worth nothing, 2·½ − 1.
  test('of two positions that are as likely the first, which is told; nobody has moved', () => {
    const { outcome, remarks, path } = spatial.forecast(
      table([seat('North', 7, 1, 2), seat('South', 93, 1, 2)]),
      presets(spatial),
    );
    expect(outcome).toEqual([7]);
    expect(remarks).toEqual([{ kind: 'tie', times: 1 }]);
    expect(path).toEqual([1, 2, 3].map(() => [[7], [93]]));
  });

  test('the outcome is where the likeliest stands', () => {
    const given = table([
      seat('North', 5, 0.5, 2),
      seat('East', 61, 0.9, 4),
      seat('South', 98, 0.4, 1),
      seat('West', 70, 0.8, 3),
    ]);
    const { parameters, options } = presets(spatial);
    const settings = { parameters: { ...parameters, turns: 1 }, options };
    const { outcome, because, working } = spatial.forecast(given, settings);
    const rows = working[0]?.rows.map(({ numbers }) => numbers as number[]) ?? [];
    const chances = rows.map((numbers) => numbers[5] as number);
    expect(new Set(chances).size).toBeGreaterThan(1);
    const most = chances.indexOf(Math.max(...chances));
    expect(outcome[0]).toBe(rows[most]?.[4]);
    expect(because[0]).toMatchObject({ kind: 'winner', probability: chances[most], turns: 1 });
  });
});

test('a bargain moves dimension by dimension', () => {
  const actors = actorsOf([
    { capability: 1, position: [0, 1], salience: [0.5, 0.2] },
    { capability: 1, position: [1, 0], salience: [0.25, 0.2] },
  ]);
  // With P = 0.6: 0.09 : 0.01 as above, and 0.36 : 0.16 of 0.04 each, 16/52 from 1 towards 0.
  const { initiatorTo, receiverTo } = bargain(
    ...([actors, usualRules, Float64Array.of(0, 1, 1, 0), 0, 1, 0.6] as const),
  );
  expect([...initiatorTo]).toEqual([0.1, 0.6923]);
  expect([...receiverTo]).toEqual([0.1, 0.6923]);
});
