import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isLegal } from '../../src/engine/legality.ts';
import { chooses, type Option } from '../../src/lesson/seat.ts';
import { seatNumbers } from '../../src/lesson/seatAssumptions.ts';
import { tempers } from '../../src/lesson/temper.ts';
import { anyLine, endOf, law } from '../laws/anyLine.ts';
import { reordered, shuffled } from '../laws/reordered.ts';

/** Some place in a line, and each seat at it with some temper. */
const anySeats = fc
  .record({
    line: anyLine,
    temper: fc.constantFrom(...tempers),
    keys: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  })
  .map(({ line, temper, keys }) => {
    const { scenario, rates } = line;
    const state = endOf(line);
    const choices = scenario.actors.map(({ id }) => chooses(scenario, rates, state, id, temper));
    return { line, temper, keys, state, choices };
  });

const product = (terms: readonly { value: number }[]) =>
  terms.reduce((all, { value }) => all * value, 1);

describe('the choice of a seat', () => {
  law('is a step of its own that is allowed, or none', anySeats, ({ line, state, choices }) => {
    for (const { actor, step, options } of choices) {
      const own = line.scenario.steps.filter((one) => one.actor === actor);
      const allowed = own.map(({ id }) => id).filter((id) => isLegal(line.scenario, state, id));
      expect(options.map((option) => option.step)).toEqual(allowed);
      if (step !== undefined) expect(allowed).toContain(step);
    }
  });

  law('comes within the width of a near-tie of the highest sum', anySeats, ({ choices }) => {
    for (const { step, reason, options, near } of choices) {
      const highest = Math.max(...options.map(({ sum }) => sum));
      expect(step === undefined).toBe(!(highest >= seatNumbers.worthwhile));
      if (options.length === 0) continue;
      expect(options).toContain(reason);
      if (step === undefined) expect(reason?.sum).toBe(highest);
      else {
        expect(reason?.step).toBe(step);
        expect(reason?.sum).toBeGreaterThanOrEqual(highest - seatNumbers.nearTie);
        expect(reason?.sum).toBeGreaterThanOrEqual(seatNumbers.worthwhile);
        expect(near).toContain(step);
      }
    }
  });

  law(
    'has a sum that is its grounds and its reply, each the product of its terms',
    anySeats,
    ({ choices }) => {
      for (const { sum, grounds, reply } of choices.flatMap(({ options }) => options)) {
        const parts: readonly Pick<Option['grounds'][number], 'amount' | 'terms'>[] = reply
          ? [...grounds, reply]
          : grounds;
        expect(sum).toBeCloseTo(
          parts.reduce((all, { amount }) => all + amount, 0),
          9,
        );
        for (const { amount, terms } of parts) expect(amount).toBeCloseTo(product(terms), 9);
      }
    },
  );

  law(
    'expects an answer only of somebody else, with a step of theirs',
    anySeats,
    ({ line, choices }) => {
      const actorOf = (id: string) => line.scenario.steps.find((step) => step.id === id)?.actor;
      for (const { actor, options } of choices) {
        for (const { reply } of options) {
          if (!reply) continue;
          expect(reply.by).not.toBe(actor);
          for (const step of [reply.step, reply.otherwise])
            if (step !== undefined) expect(actorOf(step)).toBe(reply.by);
        }
      }
    },
  );

  law('is the same when it is asked again', anySeats, ({ line, temper, state, choices }) => {
    const { scenario, rates } = line;
    expect(scenario.actors.map(({ id }) => chooses(scenario, rates, state, id, temper))).toEqual(
      choices,
    );
  });

  law(
    'weighs the same whatever the order of the actors',
    anySeats,
    ({ line, temper, keys, state, choices }) => {
      const { scenario, rates } = line;
      const turned = { ...scenario, actors: shuffled(scenario.actors, keys) };
      const there = reordered(scenario, state, turned);
      for (const { actor, options } of choices) {
        const found = chooses(turned, rates, there, actor, temper).options;
        expect(found.map(({ step }) => step)).toEqual(options.map(({ step }) => step));
        for (const [i, { sum }] of found.entries()) {
          const expected = options[i] as Option;
          expect(sum).toBeCloseTo(expected.sum, 7);
        }
      }
    },
  );
});
