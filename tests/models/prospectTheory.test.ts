import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presets } from '../../src/models/model.ts';
import {
  type Attitude,
  certainEquivalent,
  prospectTheory,
  prospectValue,
  value,
  weighting,
} from '../../src/models/war/prospectTheory.ts';

const { odds: _p, gain: _g, loss: _l, ...measured } = presets(prospectTheory).parameters;

/** Powers that can be taken in the head: roots for gains, squares for losses, chances as they are. */
const plain: Attitude = {
  ...{ gainPower: 0.5, lossPower: 2, lossAversion: 3, gainWeighting: 1, lossWeighting: 1 },
};

test('value', () => {
  expect([49, 0, -4].map((outcome) => value(outcome, plain))).toEqual([7, 0, -48]);
});

// γ = ½, p = 0.36: 0.6 / (0.6 + 0.8)².
test('weight of a chance', () => {
  expect(weighting(0.36, 0.5)).toBeCloseTo(0.6 / 1.96, 12);
  expect([0, 1].map((chance) => weighting(chance, 0.61))).toEqual([0, 1]);
  expect(weighting(0.3, 1)).toBeCloseTo(0.3, 12);
});

// v = 7, 3, −12, −48 at chances of 0.1, 0.2, 0.3, 0.4.
test('where chances count as they are, V is the mean of the values', () => {
  const prospect = [
    [9, 0.2],
    [-4, 0.4],
    [49, 0.1],
    [-2, 0.3],
  ] as const;
  expect(prospectValue(prospect, plain)).toBeCloseTo(0.7 + 0.6 - 3.6 - 19.2, 12);
});

// γ = ½: 49 has w(0.36) = 0.306122, and 9 what it adds to w(1) = 1.
// δ = ½: −2 has w(0.36), −1 the rest; the worst is weighed first.
test('each outcome adds a step, from the ends inwards', () => {
  const bent = { ...plain, gainWeighting: 0.5 };
  const step = 0.6 / 1.96;
  const gains = [
    [9, 0.64],
    [49, 0.36],
  ] as const;
  expect(prospectValue(gains, bent)).toBeCloseTo(7 * step + 3 * (1 - step), 12);
  const losses = [
    [-1, 0.64],
    [-2, 0.36],
  ] as const;
  const fearful = { ...plain, lossWeighting: 0.5 };
  expect(prospectValue(losses, fearful)).toBeCloseTo(-12 * step - 3 * (1 - step), 12);
  expect(prospectValue(losses, bent)).toBeCloseTo(-12 * 0.36 - 3 * 0.64, 12);
});

test('chances that rounding adds up to more than 1 are 1', () => {
  expect(0.33 + 0.56 + 0.11).toBeGreaterThan(1);
  const prospect = [
    [9, 0.33],
    [9, 0.56],
    [9, 0.11],
  ] as const;
  expect(prospectValue(prospect, { ...plain, gainWeighting: 0.5 })).toBeCloseTo(3, 12);
});

test('for sure', () => {
  expect(certainEquivalent(7, plain)).toBeCloseTo(49, 12);
  expect(certainEquivalent(-48, plain)).toBeCloseTo(-4, 12);
  expect(certainEquivalent(0, plain)).toBe(0);
});

// From the paper: losses count 2.25 times, so an even chance of either hurts.
test('the page’s prospect: as much to gain as to lose, with even odds', () => {
  const { parameters } = presets(prospectTheory);
  const { worth, sure } = prospectTheory.find({ ...parameters, gain: 100, loss: 100 });
  expect(worth).toBeCloseTo(-34.5743092162, 9);
  expect(sure).toBeCloseTo(-22.3036596491, 9);
  expect(prospectTheory.find({ ...parameters, odds: 1 }).sure).toBeCloseTo(parameters.gain, 9);
  expect(prospectTheory.find({ ...parameters, odds: 0 }).sure).toBeCloseTo(-parameters.loss, 9);
  expect(prospectTheory.find({ ...parameters, gain: 0, loss: 0 })).toEqual({ worth: 0, sure: 0 });
});

const power = fc.double({ min: 0.3, max: 1, noNaN: true });
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.double({ min: -100, max: 100, noNaN: true });

test('a larger chance never counts less, and no chance counts more than certainty', () => {
  fc.assert(
    fc.property(power, chance, chance, (gamma, p, q) => {
      const [less, more] = [Math.min(p, q), Math.max(p, q)].map((x) => weighting(x, gamma));
      expect(more).toBeGreaterThanOrEqual((less as number) - 1e-9);
      expect(more).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test('a sure thing is worth itself, and what may be better or worse lies between', () => {
  fc.assert(
    fc.property(amount, amount, chance, (one, other, p) => {
      expect(certainEquivalent(prospectValue([[one, 1]], measured), measured)).toBeCloseTo(one, 6);
      const sure = certainEquivalent(
        prospectValue(
          [
            [one, p],
            [other, 1 - p],
          ],
          measured,
        ),
        measured,
      );
      // Across the point of reference both sides are weighed by themselves: together less than 1.
      expect(sure).toBeGreaterThanOrEqual(Math.min(one, other, 0) - 1e-6);
      expect(sure).toBeLessThanOrEqual(Math.max(one, other, 0) + 1e-6);
    }),
  );
});
