import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Division, divide } from '../../src/models/bargaining/talmud.ts';

const rules: readonly Division[] = ['talmud', 'proportional', 'equal-awards', 'equal-losses'];

// Claims 30, 60, 90 on 120, order mixed. Half claims 15, 30, 45; missing 60 ≤ 90: losses 15, 22.5,
// 22.5. Proportional: two thirds. Equal awards: 30, then 45 each. Equal losses: 20 each.
test.each([
  { rule: 'talmud', awards: [67.5, 15, 37.5] },
  { rule: 'proportional', awards: [60, 20, 40] },
  { rule: 'equal-awards', awards: [45, 30, 45] },
  { rule: 'equal-losses', awards: [70, 10, 40] },
] as const)('three claims by $rule', ({ rule, awards }) => {
  expect(divide([90, 30, 60], 120, rule)).toEqual(awards);
});

// Equal losses of 140/3 would be more than the smallest claim: 30, 55, 55.
test('nobody loses more than the claim', () => {
  expect(divide([90, 30, 60], 40, 'equal-losses')).toEqual([35, 0, 5]);
});

// What one does not contest goes to the other: of 100 claimed 100 and 30: 70, and half of 30.
test('the contested garment', () => {
  expect(divide([100, 30], 100)).toEqual([85, 15]);
  expect(divide([100, 30], 20)).toEqual([10, 10]);
});

describe('at the ends', () => {
  test.each(rules)('%s', (rule) => {
    expect(divide([4, 0, 6], 0, rule)).toEqual([0, 0, 0]);
    expect(divide([4, 0, 6], 10, rule)).toEqual([4, 0, 6]);
    expect(divide([4, 0, 6], 11, rule)).toEqual([4, 0, 6]);
    expect(divide([0, 0], 0, rule)).toEqual([0, 0]);
    expect(divide([], 3, rule)).toEqual([]);
  });
});

describe('laws', () => {
  const estate = fc
    .record({
      claims: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ claims, part }) => {
      return { claims, estate: part * claims.reduce((sum, claim) => sum + claim, 0) };
    });

  test.each(rules)(
    'adds up, and gives nobody less than nothing or more than claimed: %s',
    (rule) => {
      fc.assert(
        fc.property(estate, ({ claims, estate }) => {
          const awards = divide(claims, estate, rule);
          expect(awards.reduce((sum, award) => sum + award, 0)).toBeCloseTo(estate, 8);
          awards.forEach((award, i) => {
            expect(award).toBeGreaterThanOrEqual(-1e-9);
            expect(award).toBeLessThanOrEqual((claims[i] as number) + 1e-9);
          });
        }),
      );
    },
  );

  test('half of everything is half of every claim', () => {
    fc.assert(
      fc.property(estate, ({ claims }) => {
        const half = claims.reduce((sum, claim) => sum + claim, 0) / 2;
        divide(claims, half).forEach((award, i) => {
          expect(award).toBeCloseTo((claims[i] as number) / 2, 9);
        });
      }),
    );
  });

  test('any two divide what they got as they would divide it alone', () => {
    fc.assert(
      fc.property(estate, ({ claims, estate }) => {
        const awards = divide(claims, estate);
        const [a = 0, b = 0] = awards;
        const [c, d] = divide(claims.slice(0, 2), a + b);
        expect(c).toBeCloseTo(a, 7);
        expect(d).toBeCloseTo(b, 7);
      }),
    );
  });

  test('what is awarded and what is lost mirror each other', () => {
    fc.assert(
      fc.property(estate, ({ claims, estate }) => {
        const total = claims.reduce((sum, claim) => sum + claim, 0);
        const mirrored = divide(claims, total - estate);
        divide(claims, estate).forEach((award, i) => {
          expect(award + (mirrored[i] as number)).toBeCloseTo(claims[i] as number, 7);
        });
      }),
    );
  });
});
