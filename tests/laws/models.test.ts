import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecasters } from '../../src/models/index.ts';
import { type Law, presets } from '../../src/models/model.ts';
import type { Seat, Table } from '../../src/models/table.ts';

const seat = fc.record({
  position: fc.integer({ min: 0, max: 100 }),
  salience: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
  capability: fc.integer({ min: 0, max: 100 }),
});

const anyTable: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .chain(([actors, issues]) =>
    fc.array(fc.array(seat, { minLength: actors, maxLength: actors }), {
      minLength: issues,
      maxLength: issues,
    }),
  )
  .map((rows) => {
    const actors = (rows[0] ?? []).map((_, i) => `actor ${i}`);
    const seated = (seats: readonly Omit<Seat, 'actor'>[]) =>
      seats.map((place, i) => ({ ...place, actor: actors[i] as string }));
    return {
      actors,
      issues: rows.map((seats, i) => ({ id: `issue ${i}`, seats: seated(seats) })),
    };
  });

const reversed = ({ actors, issues }: Table): Table => {
  return {
    actors: actors.toReversed(),
    issues: issues.map(({ id, seats }) => ({ id, seats: seats.toReversed() })),
  };
};

describe.each(forecasters)('$id', (model) => {
  const settings = presets(model);
  const law = (name: Law, statement: string, holds: (table: Table) => void) =>
    test.skipIf(model.exceptions?.[name] !== undefined)(statement, () =>
      fc.assert(fc.property(anyTable, holds), { numRuns: 200 }),
    );

  law('defined', 'every number is one, whatever the weights', (table) => {
    const { outcome, working, path = [] } = model.forecast(table, settings);
    const numbers = [
      ...outcome,
      ...working.flatMap(({ rows }) => rows.flatMap((row) => row.numbers)),
      ...path.flat(2),
    ];
    for (const number of numbers) expect(number ?? 0).toSatisfy(Number.isFinite);
  });

  law('range', 'nobody ends outside the positions on the table', (table) => {
    const { outcome, path = [] } = model.forecast(table, settings);
    table.issues.forEach(({ seats }, row) => {
      const positions = seats.map(({ position }) => position);
      const ends = [outcome[row], ...path.flatMap((round) => round.map((actor) => actor[row]))];
      for (const end of ends) {
        if (end === undefined) continue;
        expect(end).toBeGreaterThanOrEqual(Math.min(...positions) - 1e-4);
        expect(end).toBeLessThanOrEqual(Math.max(...positions) + 1e-4);
      }
    });
  });

  law('still', 'who agrees already stays where it is', (table) => {
    const agreed = {
      ...table,
      issues: table.issues.map((issue) => {
        return { ...issue, seats: issue.seats.map((place) => ({ ...place, position: 40 })) };
      }),
    };
    for (const end of model.forecast(agreed, settings).outcome) {
      if (end !== undefined) expect(end).toBeCloseTo(40, 4);
    }
  });

  law('order', 'the order of the actors does not matter', (table) => {
    const forwards = model.forecast(table, settings);
    const backwards = model.forecast(reversed(table), settings);
    // Where a tie was broken, it was broken by the order, and said so.
    if (forwards.remarks.some(({ kind }) => kind === 'tie')) return;
    forwards.outcome.forEach((end, row) => {
      if (end === undefined) expect(backwards.outcome[row]).toBeUndefined();
      else expect(backwards.outcome[row]).toBeCloseTo(end, 6);
    });
  });

  test('the same table gives the same numbers, and is left as it was', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const before = JSON.stringify(table);
        expect(model.forecast(table, settings)).toEqual(model.forecast(table, settings));
        expect(JSON.stringify(table)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  test('without any weight it says nothing, and says so of every issue', () => {
    const seats = [0, 50, 100].map((position, i) => {
      return { actor: `actor ${i}`, position, salience: 0, capability: 1 };
    });
    const table = { actors: seats.map(({ actor }) => actor), issues: [{ id: 'issue', seats }] };
    expect(model.forecast(table, settings).outcome).toEqual([undefined]);
  });

  test('nobody, on nothing', () => {
    expect(model.forecast({ actors: [], issues: [] }, settings).outcome).toEqual([]);
  });
});
