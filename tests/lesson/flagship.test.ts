import { describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { isLegal } from '../../src/engine/legality.ts';
import { opening } from '../../src/engine/opening.ts';
import { play } from '../../src/engine/play.ts';
import { playOn } from '../../src/lesson/playOn.ts';
import { tempers } from '../../src/lesson/temper.ts';
import { flagship } from '../share/flagship.ts';

const days = flagship.openings.map(({ id }) => id);

describe.each(tempers.map(({ id }) => id))('all seats of the flagship, %s', (id) => {
  const temper = tempers.find((one) => one.id === id) ?? tempers[0];
  const played = (day: string, seed: number, moves = 40) => {
    const { scenario, rates } = assume(flagship, day, {});
    const start = opening(scenario, rates, day, seed);
    const seats = scenario.actors.map((actor) => ({ actor: actor.id, temper }));
    return { scenario, rates, start, ...playOn(scenario, rates, start, { seats, moves }) };
  };

  const lines = new Set<string>();
  test('40 moves from 50 seeds, every step allowed where it is taken', { timeout: 900_000 }, () => {
    for (let seed = 0; seed < 50; seed++) {
      const line = played(days[seed % days.length] as string, seed);
      const { scenario, rates, start, steps, choices } = line;
      let state = start;
      for (const step of steps) {
        expect(isLegal(scenario, state, step)).toBe(true);
        state = play(scenario, rates, state, step).state;
      }
      expect(line.state).toEqual(state);
      expect(steps.length).toBeLessThanOrEqual(40);
      expect(steps.length).toBeGreaterThan(8);
      const sums = choices.flatMap(({ options }) => options.map(({ sum }) => sum));
      expect(sums.every(Number.isFinite)).toBe(true);
      lines.add(steps.join());
    }
    // Chance has a say where steps come to almost the same, and nowhere else.
    expect(lines.size).toBeGreaterThan(days.length);
  });

  test('the same seed, the same line', () => {
    expect(played('t0', 3, 12)).toEqual(played('t0', 3, 12));
  });

  // The same step comes to less each time, so that others come before it.
  test('twelve moves, none of them more than twice, and more steps than repetitions', () => {
    for (const day of days) {
      const { steps } = played(day, 0, 12);
      const different = [...new Set(steps)];
      const times = different.map((step) => steps.filter((other) => other === step).length);
      expect(steps.length).toBeGreaterThan(10);
      expect(Math.max(...times)).toBeLessThanOrEqual(2);
      expect(different.length).toBeGreaterThan(steps.length / 2);
    }
  });
});
