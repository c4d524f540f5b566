import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Changes, engineAssumptions } from '../../src/engine/assumptions.ts';
import { changeProblem, readChanges, writeChanges } from '../../src/share/changes.ts';
import { attempt, reader, writer } from '../../src/share/codec.ts';
import { scenario } from './sample.ts';

const written = (changes: Changes) => {
  const out = writer();
  writeChanges(out, scenario, 'start', changes);
  return [...out.done()];
};

const read = (bytes: readonly number[]) =>
  attempt(() => readChanges(reader(Uint8Array.from(bytes)), scenario, 'start'));

const keyOf = (name: string) => [...createHash('sha256').update(name).digest().subarray(0, 2)];

// Two actors with openness, reciprocity and budget are the numbers 0 to 5; each stance then has a
// position, a limit, a salience and an influence: those of North are 6 to 13, South's on land 14 to 17.
describe('changes as bytes', () => {
  test.each([
    ['none', {}, [0, 0]],
    ['pace at 30 hundredths', { pace: 0.3 }, [1, ...keyOf('pace'), 60, 0]],
    ['a limit 10 halves lower', { 'limit.South.land': 50 }, [0, 1, 15, 19]],
    [
      'a limit, and the number after the next, 6 halves higher',
      { 'limit.South.land': 50, 'influence.South.land': 53 },
      [0, 2, 15, 19, 1, 12],
    ],
  ])('%s', (_, changes, bytes) => {
    expect(written(changes)).toEqual(bytes);
    expect(read(bytes)).toEqual(changes);
  });

  test('what is as it was is left out', () => {
    expect(written({ pace: 0.25, 'limit.South.land': 55 })).toEqual([0, 0]);
  });

  test('a number of the author that lies between two steps can be moved to both', () => {
    const between = (value: number) => ({
      ...scenario,
      entries: scenario.entries.map((entry) => ({
        ...entry,
        salience: { value, low: 40, high: 45 },
      })),
    });
    for (const value of [42, 42.5]) {
      const out = writer();
      writeChanges(out, between(42.3), 'start', { 'salience.North.land': value });
      const again = readChanges(reader(out.done()), between(42.3), 'start');
      expect(again).toEqual({ 'salience.North.land': value });
    }
  });

  test.each([
    ['an unknown name', [1, 0, 0, 60, 0]],
    ['what is as it was', [1, ...keyOf('pace'), 50, 0]],
    ['what is out of bounds', [1, ...keyOf('pace'), (202 % 128) | 128, 1, 0]],
    ['the same name twice', [2, ...keyOf('pace'), 60, ...keyOf('pace'), 62, 0]],
    ['a number that is not there', [0, 1, 127, 2]],
    ['a number of the author as it was', [0, 1, 15, 0]],
    ['a number of the author out of bounds', [0, 1, 15, 255, 1]],
    ['fewer than said', [0, 2, 15, 19]],
  ])('%s is refused', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });

  test.each([
    ['no such name', { speed: 1 }],
    ['off its steps', { pace: 0.333 }],
    ['out of bounds', { pace: 2 }],
    ['no number', { pace: Number.NaN }],
  ])('%s cannot be written', (_, changes) => {
    expect(() => written(changes as Changes)).toThrow();
  });
});

test('no two assumptions of the engine are told by the same two bytes', () => {
  const keys = engineAssumptions.map(({ name }) => keyOf(name).join());
  expect(new Set(keys).size).toBe(keys.length);
});

describe('a value that an assumption cannot have', () => {
  const half = { value: 5, low: 4, high: 6, grain: 2, bounds: [0, 10] } as const;
  test.each([
    [5.5, undefined],
    [10, undefined],
    [10.5, { kind: 'bounds', nearest: [10] }],
    [-1, { kind: 'bounds', nearest: [0] }],
    [Number.POSITIVE_INFINITY, { kind: 'bounds', nearest: [10] }],
    [5.2, { kind: 'grain', nearest: [5, 5.5] }],
  ])('%d: the nearest it can have', (value, problem) => {
    expect(changeProblem(half, value)).toEqual(problem);
  });
  test('but it can always have what it has', () => {
    expect(changeProblem({ ...half, value: 5.2 }, 5.2)).toBeUndefined();
  });
});
