import { describe, expect, test } from 'vitest';
import { beginningOf } from '../../src/lesson/beginning.ts';
import { tellingPassing } from '../../src/lesson/passing.ts';
import type { Line } from '../../src/lesson/wall.ts';
import { fileOf } from '../support/fileOf.ts';
import { scenarioOf } from '../support/scenarioOf.ts';

const plain = fileOf(
  scenarioOf({
    table: {
      South: { land: { position: 80 } },
      North: { land: { position: 20 } },
      West: { land: { position: 30 } },
    },
  }),
);

/** South, North and West at the end of each line. */
function telling(ends: readonly (readonly [number, number, number])[], ...marks: number[]) {
  const [mark] = plain.issues[0]?.marks ?? [];
  const issues = plain.issues.map((issue) => ({
    ...issue,
    marks: marks.map((value) => ({ ...(mark as NonNullable<typeof mark>), value })),
  }));
  const scenario = { ...plain, issues };
  const lines = ends.map((positions) => ({ positions, link: { opening: 'start' } })) as object[];
  return tellingPassing(
    ...([scenario, lines as Line[], beginningOf(scenario, lines as Line[]), ['land']] as const),
  );
}

describe('the mark that divides a class', () => {
  test('is passed in a number of lines nearest to half, and told beside who differs most', () => {
    // Past 40: North in two of four, West in one; past 25, North alone, in three.
    const ends = [
      [80, 45, 30],
      [80, 45, 30],
      [80, 26, 45],
      [80, 20, 30],
    ] as const;
    expect(telling(ends, 25, 40)).toEqual({
      ...{ issue: 'land', mark: 40, way: 'up' },
      ...{ who: { actor: 'North', lines: 2 }, other: { actor: 'West', lines: 1 } },
    });
  });

  test('of two as even ones it is that where another differs more, then the farther one', () => {
    // South stands first and passes 60 downwards in two lines, but nobody else began above it.
    const ends = [
      [50, 45, 30],
      [50, 45, 30],
      [80, 20, 30],
      [80, 20, 30],
    ] as const;
    expect(telling(ends, 60)?.who).toEqual({ actor: 'South', lines: 2 });
    expect(telling(ends, 60)).toMatchObject({ way: 'down', other: undefined });
    expect(telling(ends, 60, 40)).toMatchObject({ mark: 40, who: { actor: 'North', lines: 2 } });
    // North ends past 36 and past 42 alike, West past neither.
    expect(telling(ends, 36, 42)?.mark).toBe(42);
    expect(telling(ends, 42, 36)?.mark).toBe(42);
  });

  test('is told beside the one whose lines went most differently', () => {
    // All three began below 90: North passes it in two lines, West in one, South in none.
    const ends = [
      [80, 95, 95],
      [80, 95, 30],
      [80, 20, 30],
      [80, 20, 30],
    ] as const;
    expect(telling(ends, 90)).toMatchObject({
      ...{ who: { actor: 'North', lines: 2 }, other: { actor: 'South', lines: 0 } },
    });
  });

  test('whoever ends on it has not passed it', () => {
    expect(telling([[80, 40, 30]], 40)).toBeUndefined();
    expect(telling([[80, 40.1, 30]], 40)?.who.lines).toBe(1);
    expect(telling([[60, 20, 30]], 60)).toBeUndefined();
    expect(telling([[59.9, 20, 30]], 60)?.who.lines).toBe(1);
  });

  test('is no mark that its actor began beside', () => {
    const ends = [
      [80, 29, 30],
      [80, 20, 30],
    ] as const;
    expect(telling(ends, 24.9)).toBeUndefined();
    expect(telling(ends, 25)?.who).toEqual({ actor: 'North', lines: 1 });
    // West began at 30, two points from 28, and is not compared.
    expect(telling(ends, 28)).toMatchObject({
      who: { actor: 'North', lines: 1 },
      other: undefined,
    });
  });

  test('where all pass one, it is told; where nobody passes any, nothing is', () => {
    expect(telling([[80, 50, 30]], 40)).toMatchObject({ who: { lines: 1 }, other: { lines: 0 } });
    expect(telling([[80, 20, 30]], 40, 60)).toBeUndefined();
    expect(telling([], 40)).toBeUndefined();
  });

  test('only of issues asked for, and of core actors', () => {
    const marks = plain.issues[0]?.marks ?? [];
    const issues = plain.issues.map((issue) => ({
      ...issue,
      marks: marks.slice(0, 1).map((mark) => ({ ...mark, value: 40 })),
    }));
    const actors = plain.actors.map((actor) => ({ ...actor, core: actor.id !== 'North' }));
    const lines = [{ positions: [80, 50, 30], link: { opening: 'start' } }] as object[] as Line[];
    const scenario = { ...plain, issues };
    const begun = beginningOf(scenario, lines);
    expect(tellingPassing(scenario, lines, begun, ['land'])).toBeDefined();
    expect(tellingPassing(scenario, lines, begun, [])).toBeUndefined();
    expect(tellingPassing({ ...scenario, actors }, lines, begun, ['land'])).toBeUndefined();
  });
});

test('lines began where most of them did, and of as many where the scenario says it first', () => {
  const two = fileOf(
    scenarioOf({ table: { North: { land: { position: 20 } } }, openings: [{}, {}] }),
  );
  const from = (...openings: string[]) =>
    beginningOf(two, openings.map((opening) => ({ link: { opening } })) as object[] as Line[]);
  expect(from('start', 'start')).toMatchObject({ opening: 'start', all: true });
  expect(from('start2', 'start', 'start2')).toMatchObject({ opening: 'start2', all: false });
  expect(from('start2', 'start')).toMatchObject({ opening: 'start', all: false });
  expect(from('start').state.stances).toMatchObject([{ actor: 'North', position: 20 }]);
});
