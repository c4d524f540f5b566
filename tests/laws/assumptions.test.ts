import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  allAssumptions,
  assume,
  authoredAssumptions,
  engineAssumptions,
  type Named,
  rounded,
} from '../../src/engine/assumptions.ts';
import type { Scenario } from '../../src/engine/types.ts';
import { anyScenario } from '../support/anyScenario.ts';
import { law } from './anyLine.ts';

const anyNamed = fc
  .tuple(anyScenario, fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([scenario, day, n, share]) => {
    const opening = scenario.openings[day % scenario.openings.length]?.id as string;
    const all = allAssumptions(scenario, opening);
    const named = all[n % all.length] as Named;
    const [min, max] = named.bounds;
    return { scenario, opening, named, value: rounded(named, min + share * (max - min)) };
  });

describe('every number an author wrote', () => {
  law('is listed once, and nothing else is', anyScenario, (scenario) => {
    for (const { id } of scenario.openings) {
      // An actor without openness of its own has the engine's, to be changed for it alone.
      const own = new Set(scenario.actors.filter((a) => a.openness).map((a) => `openness.${a.id}`));
      const listed = authoredAssumptions(scenario, id).filter(
        ({ name, group }) => group !== 'openness' || own.has(name),
      );
      const written = ranges(scenario).filter(({ place }) => ofOpening(scenario, place, id));
      expect(listed).toHaveLength(written.length);
      const numbers = ({ value, low, high }: Numbers) => `${value} ${low} ${high}`;
      expect(listed.map(numbers).sort()).toEqual(written.map(({ range }) => numbers(range)).sort());

      const names = allAssumptions(scenario, id).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  law(
    'can be changed, and nothing else changes',
    anyNamed,
    ({ scenario, opening, named, value }) => {
      const { name, group, low, high } = named;
      const before = assume(scenario, opening, {});
      const after = assume(scenario, opening, { [name]: value });
      const apart = differences(before, after);
      if (
        group === 'openness' &&
        !scenario.actors.find(({ id }) => id === named.about[0])?.openness
      ) {
        expect(apart.map(({ now }) => now)).toEqual([{ value, low, high }]);
      } else if (value === named.value) {
        expect(apart).toEqual([]);
      } else {
        expect(apart).toEqual([
          { place: expect.stringMatching(/value$|^rates/), was: named.value, now: value },
        ]);
      }
      const there = allAssumptions(after.scenario, opening).find((one) => one.name === name);
      const stated = group === 'engine' ? after.rates[name] : there?.value;
      expect(stated).toBe(value);
    },
  );

  law(
    'is named, or it cannot be changed',
    fc.tuple(anyScenario, fc.string()),
    ([scenario, name]) => {
      const opening = scenario.openings[0]?.id as string;
      if (allAssumptions(scenario, opening).some((one) => one.name === name)) return;
      expect(() => assume(scenario, opening, JSON.parse(`{${JSON.stringify(name)}: 1}`))).toThrow();
    },
  );
});

law(
  'a slider holds what it was rounded to',
  fc.tuple(
    fc.constantFrom(...engineAssumptions),
    fc.double({ min: -1000, max: 1000, noNaN: true }),
  ),
  ([a, value]) => {
    expect(rounded(a, rounded(a, value))).toBe(rounded(a, value));
    expect(Math.abs(rounded(a, value) - value)).toBeLessThanOrEqual(0.5 / a.grain + 1e-9);
  },
);

// --- helpers

type Numbers = { value: number; low: number; high: number };
type Place = readonly string[];

/** Every value with a low and a high in a scenario, wherever it stands. */
function ranges(part: unknown, place: Place = []): { place: Place; range: Numbers }[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part && 'low' in part && 'high' in part) {
    return [{ place, range: part as Numbers }];
  }
  return Object.entries(part).flatMap(([key, inner]) => ranges(inner, [...place, key]));
}

/** Positions and alignments are said for every opening; the other openings are not in play. */
const ofOpening = ({ openings }: Scenario, place: Place, opening: string): boolean =>
  !openings.some(({ id }) => id !== opening && place.at(-1) === id);

interface Difference {
  place: string;
  was: unknown;
  now: unknown;
}

function differences(was: unknown, now: unknown, place = ''): Difference[] {
  if (Object.is(was, now)) return [];
  const both = [was, now].every((part) => typeof part === 'object' && part !== null);
  if (!both) return [{ place, was, now }];
  const keys = new Set([...Object.keys(was as object), ...Object.keys(now as object)]);
  return [...keys].flatMap((key) =>
    differences(
      (was as Record<string, unknown>)[key],
      (now as Record<string, unknown>)[key],
      place === '' ? key : `${place}.${key}`,
    ),
  );
}
