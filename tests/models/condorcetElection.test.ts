import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chances,
  coalitions,
  elect,
  electionModels,
  support,
  victories,
  victory,
  victoryModels,
  vote,
  votingRules,
} from '../../src/models/condorcetElection.ts';

const numbers = (...values: number[]) => Float64Array.from(values);

// A gain of ½ with weight 10: 10·½, all 10, 10(0.8·½ + 0.2), 10(½·½ + ½·⅛), 10·⅛, ⅔ of 10·½.
// The loss of ½ is the same with a minus, but whole under ASymProsp.
test.each([
  ['Prop', 5, -5],
  ['Binary', 10, -10],
  ['PropBin', 6, -6],
  ['PropCbc', 3.125, -3.125],
  ['Cubic', 1.25, -1.25],
  ['ASymProsp', 10 / 3, -5],
] as const)('what half a utility is worth under %s', (rule, gained, lost) => {
  expect(vote(rule, 10, 0.75, 0.25)).toBeCloseTo(gained, 12);
  expect(vote(rule, 10, 0.25, 0.75)).toBeCloseTo(lost, 12);
  expect(vote(rule, 10, 0.4, 0.4)).toBeCloseTo(0, 12);
});

// 2⁻³⁰ is 0.0931… of 10⁻⁸.
test('a difference that is hardly one does not count whole', () => {
  const hardly = 0.5 + 2 ** -30;
  expect(vote('Binary', 10, hardly, 0.5)).toBeCloseTo(10 * 2 ** -30 * 1e8, 9);
  expect(vote('PropBin', 10, 0.5, hardly)).toBeCloseTo(-2 * 2 ** -30 * 1e8, 7);
});

// Weights 1, 2, 3. The later option is preferred by the second by 0.4 (0.8 votes) and by nobody
// else; the first by 0.5 (0.5 votes); the third does not care.
test('coalitions behind two options', () => {
  const strength = coalitions('Prop', numbers(1, 2, 3), [
    numbers(0.9, 0.2, 0.5),
    numbers(0.4, 0.6, 0.5),
  ]);
  expect(strength[2]).toBeCloseTo(0.8 + 1e-8, 12);
  expect(strength[1]).toBeCloseTo(0.5 + 1e-8, 12);
  expect([strength[0], strength[3]]).toEqual([1e-8, 1e-8]);
});

// Losses count whole for the later of two options, gains two thirds: 2·0.4·⅔ behind it, 0.5 against.
test('under ASymProsp the later of two options is judged', () => {
  const strength = coalitions('ASymProsp', numbers(1, 2), [numbers(0.9, 0.2), numbers(0.4, 0.6)]);
  expect(strength[2]).toBeCloseTo(1.6 / 3, 7);
  expect(strength[1]).toBeCloseTo(0.5, 7);
});

describe('the chance of a coalition', () => {
  test.each([
    ['Linear', 2 / 3],
    ['Square', 4 / 5],
    ['Quartic', 16 / 17],
    ['Octic', 256 / 257],
    ['Binary', 1 / 1.000001],
  ] as const)('twice as strong, under %s', (model, expected) => {
    expect(victory(model, 2, 1)).toBeCloseTo(expected, 12);
    expect(victory(model, 1, 2)).toBeCloseTo(1 - expected, 12);
    expect(victory(model, 7, 7)).toBeCloseTo(0.5, 12);
  });

  // 1.05 : 1 is a share of 1.05/2.05, and (2.1·1.05/2.05 − 1)/0.1 = 0.155/0.205 = 31/41.
  test('under Binary a straight line up to a tenth more', () => {
    expect(victory('Binary', 1.05, 1)).toBeCloseTo(31 / 41, 12);
    expect(victory('Binary', 1, 1.05)).toBeCloseTo(10 / 41, 12);
    expect(victory('Binary', 1.1, 1)).toBeCloseTo(1, 5);
  });

  test.each(victoryModels)('never leaves 0–1, however strong, under %s', (model) => {
    for (const [behind, against] of [
      [1e90, 1e-90],
      [3e90, 1e90],
      [3e-90, 1e-90],
      [1.1 - 1e-16, 1],
    ] as const) {
      const chance = victory(model, behind, against);
      expect(chance).toBeGreaterThan(0.5);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chance + victory(model, against, behind)).toBeCloseTo(1, 9);
    }
  });
});

// a beats b 3 : 1, b and c 1 : 3, a and c even.
const circle = numbers(0, 3, 1, 1, 0, 1, 1, 3, 0);

// V = (½ ¾ ½ | ¼ ½ ¼ | ½ ¾ ½): products 3/16, 1/32, 3/16, shares 6, 1, 6 of 13.
test('Conditional: the products of chances, as shares', () => {
  expect([...victories('Linear', circle)]).toEqual([
    0.5, 0.75, 0.5, 0.25, 0.5, 0.25, 0.5, 0.75, 0.5,
  ]);
  const [a, b, c] = elect('Conditional', 'Linear', circle);
  expect(a).toBeCloseTo(6 / 13, 12);
  expect(b).toBeCloseTo(1 / 13, 12);
  expect(c).toBeCloseTo(6 / 13, 12);
});

// P = q solves 3P(a) = ½·2P(a) + ¾(P(a)+P(b)) + ½(P(a)+P(c)) and 3P(b) = ½·2P(b) + ¼(P(b)+P(a)) +
// ¼(P(b)+P(c)). With P(a) = P(c) = p, P(b) = 1 − 2p the second is 1.5 (1 − 2p) = ½p: p = 3/7.
test('MarkovUniform: where the favourite stays, challenged by all alike', () => {
  const [a, b, c] = elect('MarkovUniform', 'Linear', circle);
  expect(a).toBeCloseTo(3 / 7, 5);
  expect(b).toBeCloseTo(1 / 7, 5);
  expect(c).toBeCloseTo(3 / 7, 5);
});

// Of two, 3 : 1, the chance p of the first moves to ¾p + ¼·¾ from ½ on: it is ¾ − ¼·0.75ᵗ. Half the
// distance is within 10⁻⁶ for the first time at t = 41, and p moves once more.
test('MarkovUniform: until it changes no more than a millionth', () => {
  const [a] = elect('MarkovUniform', 'Linear', numbers(0, 3, 1, 0));
  expect(a).toBeCloseTo(0.75 - 0.25 * 0.75 ** 42, 12);
});

// n = c V: against b a and c have 9/4 each (T = ½, ½), against a b has ¼ and c ½ (T = ⅓, ⅔), the
// same against c. Flow out of b: P(b)·¾; into it: P(a)·⅓·¼ + P(c)·⅓·¼ = p/6. With P(b) = 1 − 2p
// that is ¾ − 3p/2 = p/6: p = 9/20.
test('MarkovIncentive: challenged by those who have something to gain', () => {
  const [a, b, c] = elect('MarkovIncentive', 'Linear', circle);
  expect(a).toBeCloseTo(0.45, 6);
  expect(b).toBeCloseTo(0.1, 6);
  expect(c).toBeCloseTo(0.45, 6);
});

// With hardly anybody behind either, 3·10⁻⁸ and 10⁻⁸, it shows that the favourite is left alone with
// n = ½·10⁻⁸ + 10⁻¹⁰: challenged at 2.25 of 2.76 and at 0.25 of 0.76, lost at ¾ and ¼.
test('MarkovIncentive: where hardly anybody cares the favourite may stay', () => {
  const [a] = elect('MarkovIncentive', 'Linear', numbers(0, 3e-8, 1e-8, 0));
  const [into, out] = [(2.25 / 2.76) * 0.75, (0.25 / 0.76) * 0.25];
  expect(a).toBeCloseTo(into / (into + out), 6);
});

test('where each is sure to lose to another all have the same chance', () => {
  const rock = numbers(0, 1, 0, 0, 0, 1, 1, 0, 0);
  for (const model of electionModels) {
    for (const chance of elect(model, 'Linear', rock)) expect(chance).toBeCloseTo(1 / 3, 5);
  }
});

// 201 in a ring, each surely beats the hundred after it: products of 10⁻⁶⁰⁰, below any number.
test('many options of which none beats all', () => {
  const k = 201;
  const ring = new Float64Array(k * k);
  for (let a = 0; a < k; a++) {
    for (let step = 1; step <= 100; step++) {
      ring[a * k + ((a + step) % k)] = 2;
      ring[((a + step) % k) * k + a] = 1;
    }
  }
  for (const chance of elect('Conditional', 'Binary', ring)) expect(chance).toBeCloseTo(1 / k, 9);
  // One that loses to three fewer is 10¹⁸ times as likely as the others.
  for (let other = 1; other <= 3; other++) {
    ring[other * k + 0] = 1;
    ring[0 * k + other] = 2;
    ring[(201 - other) * k] = 1;
    ring[201 - other] = 2;
  }
  const elected = elect('Conditional', 'Binary', ring);
  expect(elected[0]).toBeCloseTo(1, 9);
  expect((elected[100] as number) / (elected[0] as number)).toBeCloseTo(1e-18, 19);
});

// 2·0.5 + 3·0.1 and 2·0 + 3·0.6.
test('support is utility by weight', () => {
  const [a, b] = support(numbers(2, 3), [numbers(0.5, 0.1), numbers(0, 0.6)]);
  expect(a).toBeCloseTo(1.3, 12);
  expect(b).toBeCloseTo(1.8, 12);
});

const utilities = fc.double({ min: 0, max: 1, noNaN: true });
const ballot = fc
  .record({ n: fc.integer({ min: 1, max: 6 }), k: fc.integer({ min: 1, max: 6 }) })
  .chain(({ n, k }) =>
    fc.record({
      weights: fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), {
        minLength: n,
        maxLength: n,
      }),
      options: fc.array(fc.array(utilities, { minLength: n, maxLength: n }), {
        minLength: k,
        maxLength: k,
      }),
      rules: fc.record({
        votingRule: fc.constantFrom(...votingRules),
        victory: fc.constantFrom(...victoryModels),
        election: fc.constantFrom(...electionModels),
      }),
    }),
  );

test('chances are chances, and add up to 1', () => {
  fc.assert(
    fc.property(ballot, ({ weights, options, rules }) => {
      const elected = chances(
        rules,
        numbers(...weights),
        options.map((u) => numbers(...u)),
      );
      expect(elected).toHaveLength(options.length);
      for (const chance of elected) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(elected.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    }),
  );
});

test('which option is named first does not matter', () => {
  fc.assert(
    fc.property(ballot, ({ weights, options, rules }) => {
      fc.pre(rules.votingRule !== 'ASymProsp');
      const of = (list: number[][]) =>
        chances(
          rules,
          numbers(...weights),
          list.map((u) => numbers(...u)),
        );
      const there = of(options);
      const back = of(options.toReversed()).toReversed();
      for (const [a, chance] of there.entries()) expect(back[a]).toBeCloseTo(chance, 6);
    }),
  );
});
