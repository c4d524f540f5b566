import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freePlace, tickGrid, ticksPath } from '../../src/app/charts/tickColumns.ts';

const grid = (rows: readonly (readonly number[])[], room = 20) =>
  tickGrid(rows, { room, most: 5, steps: [4, 3] });

describe('ticks upon each other', () => {
  test('those that cannot be told apart are in one column', () => {
    // Columns of four: 9 and 10.1 are nearest to 8 and 12, 13 and 10.1 to 12, −1 to 0.
    expect(grid([[9, 10.1, 13, -1]]).columns).toEqual([
      [
        { x: 0, count: 1 },
        { x: 8, count: 1 },
        { x: 12, count: 2 },
      ],
    ]);
  });

  test('as high as asked; lower where the tallest column of any row has no room', () => {
    expect(grid([[0, 0, 0, 0]])).toMatchObject({ step: 4, height: 5 });
    expect(grid([[0, 0, 0, 0, 0], [50]])).toMatchObject({ step: 4, height: 4 });
    // Eight would be 2.5 high; in finer columns seven and one are 20/7.
    const eight = [0, 0, 0, 0, 0, 0, 0, 1.7];
    expect(grid([eight])).toMatchObject({ step: 3, height: 20 / 7 });
    expect(grid([[]])).toMatchObject({ step: 4, height: 5, columns: [[]] });
  });

  test('as many ticks as lines, none above the room', () => {
    const anyRow = fc.array(fc.float({ min: 0, max: 500, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 4 }), (rows) => {
        const { columns, height } = grid(rows);
        rows.forEach((row, i) => {
          const own = columns[i] ?? [];
          expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(row.length);
          for (const { count } of own) expect(count * height).toBeLessThanOrEqual(20 + 1e-9);
        });
      }),
    );
  });

  test('one box a line; one a column where gaps would be too fine', () => {
    const columns = [{ x: 8, count: 2 }];
    const boxes = (height: number) =>
      ticksPath(columns, { base: 30, width: 3, height }).split('M').slice(1);
    expect(boxes(5)).toEqual(['6.5,25h3v3.75h-3z', '6.5,20h3v3.75h-3z']);
    expect(boxes(2)).toEqual(['6.5,26h3v4h-3z']);
    // Never too low to be seen.
    expect(boxes(0.1)).toEqual(['6.5,27.75h3v2.25h-3z']);
  });
});

describe('words where nothing is', () => {
  const room = { width: 10, left: 0, right: 100 };
  test.each([
    ['nothing in the way', [], 50, 50],
    ['behind what is there', [[45, 55]], 52, 55],
    ['before it, where that is nearer', [[45, 90]], 47, 35],
    [
      'between two',
      [
        [0, 40],
        [52, 100],
      ],
      60,
      42,
    ],
    ['at the edge', [], 97, 90],
    [
      'nowhere',
      [
        [0, 48],
        [52, 95],
      ],
      50,
      undefined,
    ],
  ] as const)('%s', (_, taken, near, place) => {
    expect(freePlace(taken, { ...room, near })).toBe(place);
  });

  test('never upon anything', () => {
    const anyTaken = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 20 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyTaken, fc.integer({ min: 0, max: 100 }), (some, near) => {
        const taken = some.map(([from, width]) => [from, from + width] as const);
        const place = freePlace(taken, { ...room, near });
        if (place === undefined) return;
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place + 10).toBeLessThanOrEqual(100);
        for (const [from, to] of taken) expect(place >= to || place + 10 <= from).toBe(true);
      }),
    );
  });
});
