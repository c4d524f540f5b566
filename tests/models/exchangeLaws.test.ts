import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tournament } from '../../src/models/exchange/tournament.ts';
import { type Trade, tradingOn } from '../../src/models/exchange/trading.ts';
import { exchange } from '../../src/models/exchange.ts';
import { presets } from '../../src/models/model.ts';
import type { Issue, Seat, Table } from '../../src/models/table.ts';

const actors = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Some take no part in some issues, some have no capability, some do not care. */
const anySeat = fc.option(
  fc.record({
    position: fc.oneof(fc.constantFrom(0, 50, 100), fc.integer({ min: 0, max: 100 })),
    salience: fc.integer({ min: 0, max: 20 }).map((x) => x / 20),
    capability: fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: 20 }), weight: 9 },
      { arbitrary: fc.constant(0), weight: 1 },
    ),
  }),
  { freq: 9, nil: undefined },
);

const anyTable: fc.Arbitrary<Table> = fc
  .array(fc.array(anySeat, { minLength: actors.length, maxLength: actors.length }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => ({
    actors,
    issues: rows.map((row, at) => ({
      id: `issue ${at + 1}`,
      seats: row.flatMap((seat, k): Seat[] =>
        seat ? [{ actor: actors[k] as string, ...seat }] : [],
      ),
    })),
  }));

const seatOf = ({ issues }: Table, id: string, actor: string): Seat =>
  issues.find((issue) => issue.id === id)?.seats.find((seat) => seat.actor === actor) as Seat;

const settings = (rule: string, rounds = 1) => {
  const { parameters } = presets(exchange);
  return { parameters: { ...parameters, rounds }, options: { rule } };
};

const near = 1e-6;

describe.each(['2016', '2020'])('under the rule of %s', (rule) => {
  const law = (statement: string, holds: (table: Table) => void) =>
    test(statement, () => fc.assert(fc.property(anyTable, holds)));
  const onlyRound = (table: Table) =>
    tradingOn(table, settings(rule))[0] as ReturnType<typeof tradingOn>[0];

  law('an exchange never hurts the two, and gives both the same', (table) => {
    for (const { partners, gain } of onlyRound(table).trades) {
      expect(gain).toBeGreaterThan(0);
      const [i, j] = partners;
      for (const [own, other] of [
        [i, j],
        [j, i],
      ] as const) {
        const wants = seatOf(table, other.gives, own.actor).salience * Math.abs(other.shift);
        const minds = seatOf(table, own.gives, own.actor).salience * Math.abs(own.shift);
        expect(wants - minds).toBeCloseTo(gain, 9);
      }
    }
  });

  law('whoever gives goes on from where it stood, towards its partner and not beyond', (table) => {
    const standing = new Map<string, number>();
    for (const { partners } of onlyRound(table).trades) {
      const [i, j] = partners;
      for (const [own, other] of [
        [i, j],
        [j, i],
      ] as const) {
        const seat = seatOf(table, own.gives, own.actor);
        const key = `${own.actor} ${own.gives}`;
        expect(own.from).toBe(standing.get(key) ?? seat.position);
        standing.set(key, own.to);
        expect(own.target).toBe(seatOf(table, own.gives, other.actor).position);
        const [low, high] = [own.from, own.target].toSorted((a, b) => a - b) as [number, number];
        expect(own.to).toBeGreaterThanOrEqual(low - near);
        expect(own.to).toBeLessThanOrEqual(high + near);
        // Never back to where it began.
        expect((own.to - own.from) * (own.from - seat.position)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  law('partners stand on opposite sides of both outcomes', (table) => {
    const { base, trades } = onlyRound(table);
    for (const { partners } of trades) {
      for (const { gives } of partners) {
        const at = table.issues.findIndex(({ id }) => id === gives);
        const above = partners.map(
          ({ actor }) => seatOf(table, gives, actor).position > (base[at] as number) + near,
        );
        expect(above[0]).not.toBe(above[1]);
      }
    }
  });

  law('outcomes are where the shifts take them, inside the range of positions', (table) => {
    const { base, outcome, trades } = onlyRound(table);
    for (const [at, { id, seats }] of table.issues.entries()) {
      const before = base[at];
      if (before === undefined) {
        expect(outcome[at]).toBeUndefined();
        continue;
      }
      const shifts = trades.flatMap(({ partners }) => partners.filter(({ gives }) => gives === id));
      const after = shifts.reduce((sum, { shift }) => sum + shift, before);
      expect(outcome[at]).toBeCloseTo(after, 6);
      const positions = seats.map(({ position }) => position);
      expect(outcome[at]).toBeGreaterThanOrEqual(Math.min(...positions) - near);
      expect(outcome[at]).toBeLessThanOrEqual(Math.max(...positions) + near);
    }
  });

  law('an issue on which all agree is left alone', (table) => {
    const [first, ...rest] = table.issues as [Issue, ...Issue[]];
    const seats = first.seats.map((seat) => ({ ...seat, position: 40 }));
    const { trades } = onlyRound({ ...table, issues: [{ ...first, seats }, ...rest] });
    expect(trades.filter(touching(first.id))).toEqual([]);
  });

  law('only the ratios of capabilities count', (table) => {
    const issues = table.issues.map(({ id, seats }, at) => ({
      id,
      seats: seats.map((seat) => ({ ...seat, capability: seat.capability * 2 ** (at + 1) })),
    }));
    expect(onlyRound({ ...table, issues })).toEqual(onlyRound(table));
  });

  law('what others feel adds up to what the round has done to them', (table) => {
    const { base, outcome, trades } = onlyRound(table);
    for (const actor of actors) {
      if (trades.some(({ partners }) => partners.some((partner) => partner.actor === actor)))
        continue;
      const effects = trades.flatMap(({ others }) => others.filter((one) => one.actor === actor));
      const felt = effects.reduce((sum, { effect }) => sum + effect, 0);
      const done = table.issues.reduce((sum, { seats }, at) => {
        const seat = seats.find((one) => one.actor === actor);
        const [before, after] = [base[at], outcome[at]];
        if (!seat || before === undefined || after === undefined) return sum;
        const nearer = Math.abs(before - seat.position) - Math.abs(after - seat.position);
        return sum + nearer * seat.salience;
      }, 0);
      expect(felt).toBeCloseTo(done, 6);
    }
  });

  law('where nothing is tied, the order of actors does not matter', (table) => {
    const found = onlyRound(table);
    fc.pre(found.ties === 0);
    const other = onlyRound({ ...table, actors: actors.toReversed() });
    found.outcome.forEach((o, at) => {
      if (o === undefined) expect(other.outcome[at]).toBeUndefined();
      else expect(other.outcome[at]).toBeCloseTo(o, 6);
    });
  });

  law(
    'a round begins where the one before left everybody, and nobody leaves the range',
    (table) => {
      for (const { start, voting } of tradingOn(table, settings(rule, 3))) {
        for (const rows of [start, voting]) {
          table.issues.forEach(({ seats }, at) => {
            const positions = seats.map(({ position }) => position);
            for (const x of rows.map((row) => row[at])) {
              if (x === undefined) continue;
              expect(x).toBeGreaterThanOrEqual(Math.min(...positions) - near);
              expect(x).toBeLessThanOrEqual(Math.max(...positions) + near);
            }
          });
        }
      }
    },
  );
});

const touching = (id: string) => (trade: Trade) => trade.partners.some(({ gives }) => gives === id);

test('under the rule of 2020 the first exchange takes no outcome past a partner', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const [round] = tradingOn(table, settings('2020'));
      for (const { gives, target, shift } of round?.trades[0]?.partners ?? []) {
        const at = table.issues.findIndex(({ id }) => id === gives);
        const before = (round?.base[at] as number) - target;
        expect(before * (before + shift)).toBeGreaterThanOrEqual(-near);
      }
    }),
  );
});

// An actor at the outcome counts as below it, which is above it in the mirror.
test('under the rule of 2016 a scale can be turned round', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const [found] = tradingOn(table, settings('2016'));
      const atOutcome = table.issues.some(({ seats }, at) =>
        seats.some(({ position }) => Math.abs(position - (found?.base[at] ?? -1)) < near),
      );
      fc.pre(!atOutcome && found?.ties === 0);
      const issues = table.issues.map(({ id, seats }) => ({
        id,
        seats: seats.map((seat) => ({ ...seat, position: 100 - seat.position })),
      }));
      const [mirrored] = tradingOn({ ...table, issues }, settings('2016'));
      found?.outcome.forEach((o, at) => {
        if (o !== undefined) expect(mirrored?.outcome[at]).toBeCloseTo(100 - o, 6);
      });
    }),
  );
});

describe('a tournament', () => {
  const anyChanges = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 })),
    { maxLength: 60 },
  );

  test('knows the largest after every change, and all that are as large', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const numbers = Array.from({ length: 13 }, () => 0);
        const knows = tournament(numbers.length);
        for (const [place, value] of changes) {
          numbers[place] = value;
          knows.set(place, value);
          const most = Math.max(...numbers);
          const winners = numbers.flatMap((one, at) => (one === most && most > 0 ? [at] : []));
          expect(knows.winners()).toEqual(winners);
        }
      }),
    );
  });

  test('takes numbers as equal that differ by rounding alone', () => {
    const knows = tournament(3);
    knows.set(0, 0.1 + 0.2);
    knows.set(2, 0.3);
    knows.set(1, 0.3 - 1e-9);
    expect(knows.winners()).toEqual([0, 2]);
  });

  test('has no winner among none', () => {
    expect(tournament(0).winners()).toEqual([]);
  });
});
