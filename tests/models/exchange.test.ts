import { describe, expect, test } from 'vitest';
import { accountsOf, type Trading, tradingOn } from '../../src/models/exchange/trading.ts';
import { exchange } from '../../src/models/exchange.ts';
import { presets } from '../../src/models/model.ts';
import type { Issue, Table } from '../../src/models/table.ts';

type Row = readonly [actor: string, position: number, salience: number, capability: number];

const issue = (id: string, ...rows: readonly Row[]): Issue => ({
  id,
  seats: rows.map(([actor, position, salience, capability]) => {
    return { actor, position, salience, capability };
  }),
});

const tableOf = (actors: string, ...issues: readonly Issue[]): Table => ({
  actors: actors.split(' '),
  issues,
});

const under = (rule: string, parameters: Partial<Record<string, number>> = {}) => {
  const usual = presets(exchange);
  return { parameters: { ...usual.parameters, ...parameters }, options: { rule } };
};

const both = ['2016', '2020'] as const;

/** The one round that is usual. */
const trading = (table: Table, rule: string): Trading =>
  tradingOn(table, under(rule))[0] as Trading;

/** Who went where: `A q 0→50`. */
const moves = ({ trades }: Trading): string[][] =>
  trades.map(({ partners }) =>
    partners.map(({ actor, gives, from, to }) => `${actor} ${gives} ${round(from)}→${round(to)}`),
  );
const round = (x: number) => Number(x.toFixed(4));

// On p, c s is 0.8 and 0.2, so W = 1 and O = 20; on q 1.8 and 1.2, so W = 3 and O = 40.
// A cares for p against q as 0.8 : 0.2, B as 0.4 : 0.6: A is i and demands p.
// B all the way, 100 → 0:   ΔO_p = 100 · 0.2 / 1 = 20
// equal gain:               ΔO_q = 20 · (0.8 + 0.4) / (0.2 + 0.6) = 30
// A follows:                |m|  = 30 · 3 / 1.8 = 50
// gain:                     0.8 · 20 − 0.2 · 30 = 10 = 0.6 · 30 − 0.4 · 20
const twoByTwo = tableOf(
  'A B',
  issue('p', ['A', 0, 0.8, 1], ['B', 100, 0.4, 0.5]),
  issue('q', ['A', 0, 0.2, 9], ['B', 100, 0.6, 2]),
);

describe('two actors, two issues', () => {
  test.each(both)('one goes all the way, the other as far as gives both the same (%s)', (rule) => {
    const found = trading(twoByTwo, rule);
    expect(moves(found)).toEqual([['A q 0→50', 'B p 100→0']]);
    expect(found.trades[0]?.gain).toBeCloseTo(10, 12);
    expect(found.trades[0]?.partners.map(({ shift }) => round(shift))).toEqual([30, -20]);
    expect(found.base.map((o) => round(o as number))).toEqual([20, 40]);
    expect(found.outcome.map((o) => round(o as number))).toEqual([0, 70]);
  });

  // B with c = 2 on p: W = 1.6, O = 50; A with c = 2 on q: W = 1.6, O = 75. B all the way would shift
  // p by 50 and q by 75, for which A would have to go 75 · 1.6 / 0.4 = 300. So A goes all the way:
  // ΔO_q = 100 · 0.4 / 1.6 = 25,  ΔO_p = 25 · 0.8 / 1.2 = 16.6667,  |m| = 16.6667 · 1.6 / 0.8 = 33.3333
  // gain = 0.8 · 16.6667 − 0.2 · 25 = 8.3333 = 0.6 · 25 − 0.4 · 16.6667
  test.each(both)('the other goes all the way where the first would ask too much (%s)', (rule) => {
    const found = trading(
      tableOf(
        'A B',
        issue('p', ['A', 0, 0.8, 1], ['B', 100, 0.4, 2]),
        issue('q', ['A', 0, 0.2, 2], ['B', 100, 0.6, 2]),
      ),
      rule,
    );
    expect(moves(found)).toEqual([['A q 0→100', 'B p 100→66.6667']]);
    expect(found.trades[0]?.gain).toBeCloseTo(8.3333, 4);
    expect(found.outcome.map((o) => round(o as number))).toEqual([33.3333, 100]);
  });

  test('the forecast says what was traded, where it began and where everybody votes', () => {
    const forecast = exchange.forecast(twoByTwo, presets(exchange));
    expect(forecast.outcome.map((o) => round(o as number))).toEqual([0, 70]);
    const { because } = forecast;
    expect(because[0]).toEqual({
      ...{ kind: 'traded', actor: 'B', with: 'A', on: 'q', from: 20, trades: 1 },
    });
    expect(because[1]).toMatchObject({ kind: 'traded', actor: 'A', with: 'B', on: 'p', trades: 1 });
    expect(forecast.remarks).toEqual([]);
    expect(forecast.path?.map((at) => at.map((row) => row.map((x) => round(x as number))))).toEqual(
      [
        [
          [0, 0],
          [100, 100],
        ],
        [
          [0, 50],
          [0, 100],
        ],
      ],
    );
    expect(forecast.working[1]?.columns).toEqual(['c', 's', 'x', 'y', 'cs/Σcs', 'csy/Σcs']);
    // 1.8 of 3 at 50, 1.2 of 3 at 100: 30 + 40 = 70.
    const numbers = forecast.working[1]?.rows.map((row) => row.numbers.map((x) => round(x ?? -1)));
    expect(numbers).toEqual([
      [9, 0.2, 0, 50, 0.6, 30],
      [2, 0.6, 100, 100, 0.4, 40],
    ]);
  });
});

describe('nobody trades', () => {
  const on = (id: string, ...positions: readonly number[]) =>
    issue(id, ...positions.map((x, k): Row => ['ABC'[k] ?? '', x, [0.9, 0.3, 0.5][k] ?? 0, k + 1]));
  const nothing = { trades: [], ties: 0 };

  test.each(both)('on one issue alone (%s)', (rule) => {
    expect(trading(tableOf('A B C', on('p', 0, 50, 100)), rule)).toMatchObject(nothing);
  });

  test.each(both)('who stand on the same side of one of the two (%s)', (rule) => {
    const table = tableOf('A B C', on('p', 0, 100, 100), on('q', 10, 10, 10));
    expect(trading(table, rule)).toMatchObject(nothing);
    const forecast = exchange.forecast(table, under(rule));
    expect(forecast.outcome[1]).toBe(10);
    // On q, weights are 0.9, 0.6 and 1.5: C has half of them.
    expect(forecast.because[1]).toEqual({ kind: 'untraded', actor: 'C', share: 0.5 });
  });

  test.each(both)('whose issues matter to both in the same proportion (%s)', (rule) => {
    const table = tableOf(
      'A B',
      issue('p', ['A', 0, 0.8, 1], ['B', 100, 0.4, 1]),
      issue('q', ['A', 0, 0.4, 1], ['B', 100, 0.2, 1]),
    );
    expect(trading(table, rule)).toMatchObject(nothing);
  });

  test.each(both)('who have no weight on what they would give (%s)', (rule) => {
    const table = tableOf(
      'A B',
      issue('p', ['A', 0, 0.8, 1], ['B', 100, 0.4, 0]),
      issue('q', ['A', 0, 0.2, 1], ['B', 100, 0.6, 1]),
    );
    expect(trading(table, rule)).toMatchObject(nothing);
    expect(trading(table, rule).outcome[0]).toBe(0);
  });

  test('where nobody has any weight, and nothing is said of the outcome', () => {
    const table = tableOf('A B', issue('p', ['A', 0, 0, 1], ['B', 100, 0, 1]), ...twoByTwo.issues);
    const forecast = exchange.forecast(table, presets(exchange));
    expect(forecast.outcome[0]).toBeUndefined();
    expect(forecast.because[0]).toBeUndefined();
    expect(round(forecast.outcome[2] as number)).toBe(70);
  });
});

// p: weights 0.2 at 40, 0.5 at 100, 0.3 at 0, O = 8 + 50 = 58. If B goes all the way to A's 40,
// ΔO_p = 60 · 0.5 = 30 and O would be 28: past the 40 that A wants.
//   rule of 2016:  ΔO_q = 30 · 1.2 / 0.8 = 45,  |m| = 45 · 3 / 1.8 = 75,  gain 0.8 · 30 − 0.2 · 45 = 15
//   rule of 2020:  |m| = |40 − 58| / 0.5 = 36, so ΔO_p = 18,  ΔO_q = 18 · 1.2 / 0.8 = 27,
//                  |m| = 27 · 3 / 1.8 = 45,  gain 0.8 · 18 − 0.2 · 27 = 9
const overshooting = tableOf(
  'A B C',
  issue('p', ['A', 40, 0.8, 0.25], ['B', 100, 0.4, 1.25], ['C', 0, 0.5, 0.6]),
  issue('q', ['A', 0, 0.2, 9], ['B', 100, 0.6, 2]),
);

describe('an outcome that would pass the position of the one it is to please', () => {
  test('passes it under the rule of 2016', () => {
    const found = trading(overshooting, '2016');
    expect(moves(found)).toEqual([['A q 0→75', 'B p 100→40']]);
    expect(found.trades[0]?.gain).toBeCloseTo(15, 12);
    expect(found.outcome.map((o) => round(o as number))).toEqual([28, 85]);
    expect(found.trades[0]?.partners.map(({ stopped }) => stopped)).toEqual([false, false]);
  });

  test('ends there under the rule of 2020', () => {
    const found = trading(overshooting, '2020');
    expect(moves(found)).toEqual([['A q 0→45', 'B p 100→64']]);
    expect(found.trades[0]?.gain).toBeCloseTo(9, 12);
    expect(found.outcome.map((o) => round(o as number))).toEqual([40, 67]);
    expect(found.trades[0]?.partners.map(({ stopped }) => stopped)).toEqual([false, true]);
  });

  // With q first, it is B that demands the first issue and is called i.
  test('whichever issue comes first', () => {
    const [p, q] = overshooting.issues as [Issue, Issue];
    const found = trading({ ...overshooting, issues: [q, p] }, '2020');
    expect(moves(found)).toEqual([['B p 100→64', 'A q 0→45']]);
  });

  // The same with A at 62.5, where O is: 0.2 · 62.5 + 50. It counts as below O, and O may go from there.
  // B all the way: ΔO_p = 37.5 · 0.5 = 18.75, ΔO_q = 28.125, A goes 46.875, gain 15 − 5.625
  test('an outcome that already stands there is free to go', () => {
    const [p, q] = overshooting.issues as [Issue, Issue];
    const [first, ...rest] = p.seats as [Issue['seats'][0], ...Issue['seats']];
    const seats = [{ ...first, position: 62.5 }, ...rest];
    const found = trading({ ...overshooting, issues: [{ ...p, seats }, q] }, '2020');
    expect(moves(found)).toEqual([['A q 0→46.875', 'B p 100→62.5']]);
    expect(found.trades[0]?.gain).toBeCloseTo(9.375, 12);
  });

  // p as in `twoByTwo`, O = 20. q: weights 0.2 · 8 at 0, 0.6 · 2 at 40, 0.5 · 4 at 60: 1.6, 1.2 and 2,
  // W = 4.8, O = 35. ΔO_p = 20, ΔO_q = 30 would need |m| = 30 · 4.8 / 1.6 = 90 > 40: so A all the way,
  // ΔO_q = 40 · 1.6 / 4.8 = 13.3333 and O would be 48.3333: past B's 40. Under the rule of 2020 A goes
  // |40 − 35| · 4.8 / 1.6 = 15: ΔO_q = 5, ΔO_p = 5 · 0.8 / 1.2 = 3.3333, |m| = 3.3333 / 0.2 = 16.6667
  // gain = 0.8 · 3.3333 − 0.2 · 5 = 1.6667 = 0.6 · 5 − 0.4 · 3.3333
  test('also where it is i that would go too far', () => {
    const found = trading(
      tableOf(
        'A B C',
        issue('p', ['A', 0, 0.8, 1], ['B', 100, 0.4, 0.5]),
        issue('q', ['A', 0, 0.2, 8], ['B', 40, 0.6, 2], ['C', 60, 0.5, 4]),
      ),
      '2020',
    );
    expect(moves(found)).toEqual([['A q 0→15', 'B p 100→83.3333']]);
    expect(found.trades[0]?.gain).toBeCloseTo(1.6667, 4);
    expect(found.outcome.map((o) => round(o as number))).toEqual([16.6667, 40]);
    expect(found.trades[0]?.partners.map(({ stopped }) => stopped)).toEqual([true, false]);
  });
});

// p: weights 1 of A at 0, 1 of C at 0, 2 of B at 100: W = 4, O = 50. q: 1 each of A and C at 0, of B
// at 60 and of D at 100: W = 4, O = 40. A or C all the way to B's 60 shifts q by 15.
// A with B:  ΔO_q = 15, ΔO_p = 15 · 0.7 / 1.2 = 8.75, B goes 8.75 · 4 / 2 = 17.5, gain 7 − 3 = 4
// C with B:  ΔO_q = 15, ΔO_p = 15 · 0.7 / 0.9 = 11.6667, gain 0.5 · 11.6667 − 3 = 2.8333
// A comes first. Then O of q is 55, and C all the way would take it to 70.
const oneAfterTheOther = tableOf(
  'A B C D',
  issue('p', ['A', 0, 0.8, 1.25], ['B', 100, 0.4, 5], ['C', 0, 0.5, 2]),
  issue('q', ['A', 0, 0.2, 5], ['B', 60, 0.5, 2], ['C', 0, 0.2, 5], ['D', 100, 0.5, 2]),
);

describe('one exchange after the other', () => {
  // B goes 11.6667 · 4 / 2 = 23.3333 more, from 82.5.
  test('whoever has moved goes on from there', () => {
    const found = trading(oneAfterTheOther, '2016');
    expect(moves(found)).toEqual([
      ['A q 0→60', 'B p 100→82.5'],
      ['C q 0→60', 'B p 82.5→59.1667'],
    ]);
    expect(found.outcome.map((o) => round(o as number))).toEqual([29.5833, 70]);
  });

  // C knows where A has gone: ΔO_q = 60 − 55 = 5, |m| = 20, ΔO_p = 5 · 0.7 / 0.9 = 3.8889, B goes 7.7778
  // gain = 0.5 · 3.8889 − 0.2 · 5 = 0.9444
  test('what the partner has been given before counts under the rule of 2020', () => {
    const found = trading(oneAfterTheOther, '2020');
    expect(moves(found)).toEqual([
      ['A q 0→60', 'B p 100→82.5'],
      ['C q 0→20', 'B p 82.5→74.7222'],
    ]);
    expect(found.trades[1]?.gain).toBeCloseTo(0.9444, 4);
    expect(found.outcome.map((o) => round(o as number))).toEqual([37.3611, 60]);
  });

  test('the forecast names the largest of them', () => {
    const { because } = exchange.forecast(oneAfterTheOther, presets(exchange));
    expect(because[0]).toMatchObject({ actor: 'B', with: 'A', on: 'q', from: 50, trades: 2 });
    expect(because[1]).toMatchObject({ actor: 'A', with: 'B', on: 'p', from: 40, trades: 2 });
  });

  // p: W = 15, A 11.4 at 0, B 2.4 and C 1.2 at 100: O = 24. q: W = 10, A 4 at 0, B 4.8 at 90, C 1.2 at
  // 50: O = 49.2. B all the way: ΔO_p = 16, ΔO_q = 16 · 1.2 / 0.8 = 24, A goes 60, gain 8. A is then past
  // the 50 that C wanted of it.
  test.each(both)('nobody turns back (%s)', (rule) => {
    const table = tableOf(
      'A B C',
      issue('p', ['A', 0, 0.8, 14.25], ['B', 100, 0.4, 6], ['C', 100, 0.4, 3]),
      issue('q', ['A', 0, 0.2, 20], ['B', 90, 0.6, 8], ['C', 50, 0.2, 6]),
    );
    expect(moves(trading(table, rule))).toEqual([['A q 0→60', 'B p 100→0']]);
  });
});

describe('what a candidate knows of others under the rule of 2020', () => {
  const q = (oneAfterTheOther.issues as [Issue, Issue])[1];

  // As before, but B gives C something else for it: on r, B's point is worth half a point of O.
  // C goes 20, ΔO_q = 5, ΔO_r = 5 · 0.7 / 0.9 = 3.8889, B goes 7.7778
  test('is what its own partner was given, for whatever it gave', () => {
    const table = tableOf(
      'A B C D',
      issue('p', ['A', 0, 0.8, 1.25], ['B', 100, 0.4, 2.5]),
      q,
      issue('r', ['B', 100, 0.4, 2.5], ['C', 0, 0.5, 2]),
    );
    expect(moves(trading(table, '2020'))).toEqual([
      ['A q 0→60', 'B p 100→82.5'],
      ['B r 100→92.2222', 'C q 0→20'],
    ]);
  });

  // q: 1 each of A and C at 0, B and E at 60, D at 100: W = 5, O = 44; to 60 it is 12 points of O.
  // A with B:  ΔO_p = 12 · 0.7 / 1.2 = 7, B goes 14, gain 5.6 − 2.4 = 3.2
  // C with E:  ΔO_r = 12 · 0.7 / 0.9 = 9.3333, E goes 18.6667, gain 4.6667 − 2.4 = 2.2667
  // E has not been given what B was: it sees O go from 44 to 56, though it goes from 56 to 68.
  test('is not what others were given', () => {
    const table = tableOf(
      'A B C D E',
      issue('p', ['A', 0, 0.8, 1.25], ['B', 100, 0.4, 2.5]),
      { ...q, seats: [...q.seats, { actor: 'E', position: 60, salience: 0.5, capability: 2 }] },
      issue('r', ['C', 0, 0.5, 2], ['E', 100, 0.4, 2.5]),
    );
    const found = trading(table, '2020');
    expect(moves(found)).toEqual([
      ['A q 0→60', 'B p 100→86'],
      ['E r 100→81.3333', 'C q 0→60'],
    ]);
    expect(round(found.outcome[1] as number)).toBe(68);
  });

  // On q and on s, 1 at 0 and B's 3 at 60: W = 4, O = 45, and all the way is 15 points, to 60 and no
  // farther. Over p and r as at first: gains 4 and 2.8333.
  test('is not what its partner was given elsewhere', () => {
    const table = tableOf(
      'A B C',
      issue('p', ['A', 0, 0.8, 1.25], ['B', 100, 0.4, 2.5]),
      issue('q', ['A', 0, 0.2, 5], ['B', 60, 0.5, 6]),
      issue('r', ['C', 0, 0.5, 2], ['B', 100, 0.4, 2.5]),
      issue('s', ['C', 0, 0.2, 5], ['B', 60, 0.5, 6]),
    );
    expect(moves(trading(table, '2020'))).toEqual([
      ['A q 0→60', 'B p 100→82.5'],
      ['C s 0→60', 'B r 100→76.6667'],
    ]);
  });

  // q: 1 each of A and C at 0, B at 60, D at 100: W = 4, O = 40. On p and t, B has 0.035 and 0.0175 of W,
  // on r half. A with B over p: ΔO_p = 3.5, ΔO_q = 3.5 · 1.2 / 0.7 = 6, A goes 24, gain 1.6; over t half
  // of all that, gain 0.8. C with B over r: 15 · (0.22 · 0.7 / 0.62 − 0.2), at most 0.7258.
  // Then O is 49, but the candidate knows only of A's first move, and sees 46: ΔO_q = 14, C goes 56,
  // ΔO_r = 14 · 0.7 / 0.62 = 15.8065, B goes 31.6129
  test('is the first place to which it was given, not the last', () => {
    const table = tableOf(
      'A B C D',
      issue('p', ['A', 0, 0.8, 48.25], ['B', 100, 0.4, 3.5]),
      issue('t', ['A', 0, 0.8, 98.25], ['B', 100, 0.4, 3.5]),
      q,
      issue('r', ['B', 100, 0.4, 2.75], ['C', 0, 0.22, 5]),
    );
    const found = trading(table, '2020');
    expect(moves(found)).toEqual([
      ['A q 0→24', 'B p 100→0'],
      ['A q 24→36', 'B t 100→0'],
      ['B r 100→68.3871', 'C q 0→56'],
    ]);
    expect(round(found.outcome[2] as number)).toBe(63);
  });
});

// q: A 30 at 0, B 12 at 50, C 15 at 100, D 3 at 0: W = 60, O = 35. A's point is worth half a point of O.
// p: of W = 75, B 2.5 and C 1.8 at 100. r: A at 0 and B at 100 with half of W = 3 each.
//   A with B over p  B all the way: ΔO_p = 3.3333, ΔO_q = 3.3333 · 1.2 / 0.8 = 5, A goes 10, gain 1.6667
//   A with C over p  C all the way: ΔO_p = 2.4, ΔO_q = 2.4 · 1 / 1.2 = 2, A goes 4, gain 1.52
//   A with B over r  A would go to 50 and O to 60; it is stopped at 50. ΔO_q = 15 at first, gain 1.5;
//                    10 after the first exchange, gain 1; and after the second, with O at 42 and A at 14,
//                    ΔO_q = 8, A goes 16, ΔO_r = 8 · 0.8 / 0.8 = 8, B goes 16, gain 0.3 · 8 − 0.2 · 8 = 0.8
test('a shortened move is measured from where the mover stands', () => {
  const table = tableOf(
    'A B C D',
    issue('p', ['A', 0, 0.8, 88.375], ['B', 100, 0.4, 6.25], ['C', 100, 0.2, 9]),
    issue('q', ['A', 0, 0.2, 150], ['B', 50, 0.6, 20], ['C', 100, 1, 15], ['D', 0, 0.5, 6]),
    issue('r', ['A', 0, 0.3, 5], ['B', 100, 0.5, 3]),
  );
  const found = trading(table, '2020');
  expect(moves(found)).toEqual([
    ['A q 0→10', 'B p 100→0'],
    ['A q 10→14', 'C p 100→0'],
    ['B r 100→84', 'A q 14→30'],
  ]);
  expect(found.trades.map(({ gain }) => round(gain))).toEqual([1.6667, 1.52, 0.8]);
  expect(round(found.outcome[1] as number)).toBe(50);
});

// p: W = 15, A 11.4 at 0, B 2 and C 1.6 at 100: O = 24. q: W = 10, A 4 at 0, B 4.8 and C 1.2 at 100.
// B all the way: ΔO_p = 13.3333, ΔO_q = 13.3333 · 1.2 / 0.8 = 20, A goes 50, gain 6.6667.
// C all the way: ΔO_p = 10.6667, ΔO_q = 10.6667 · 1.2 / 0.4 = 32, A goes 80, gain 2.1333.
// After the first, A has 50 left: ΔO_q = 20, ΔO_p = 20 / 3 = 6.6667, C goes 62.5, gain 1.3333.
const twoPartners = (mirrored: string): Table => {
  const at = (id: string, x: number) => (mirrored.includes(id) ? 100 - x : x);
  return tableOf(
    'A B C',
    issue(
      'p',
      ['A', at('p', 0), 0.8, 14.25],
      ['B', at('p', 100), 0.4, 5],
      ['C', at('p', 100), 0.4, 4],
    ),
    issue(
      'q',
      ['A', at('q', 0), 0.2, 20],
      ['B', at('q', 100), 0.6, 8],
      ['C', at('q', 100), 0.2, 6],
    ),
  );
};

describe('moves that are remembered', () => {
  test('are not looked at under the rule of 2016', () => {
    expect(moves(trading(twoPartners(''), '2016'))).toEqual([
      ['A q 0→50', 'B p 100→0'],
      ['A q 50→100', 'C p 100→37.5'],
    ]);
  });

  test('A: 80 upward that were planned and the 50 that are left are more than 100', () => {
    expect(moves(trading(twoPartners(''), '2020'))).toEqual([['A q 0→50', 'B p 100→0']]);
  });

  // With C at 85 on q, O is 58.2. A would go 80 for C, but is stopped at (85 − 58.2) / 0.4 = 67. After the
  // first exchange O is 78.2 and A has 35 left to C: 102 together. That it would be stopped again, after
  // (85 − 78.2) / 0.4 = 17, is no longer looked at.
  test('A: 67 and 35 are more than 100, although the 35 would be shortened', () => {
    const [p, q] = twoPartners('').issues as [Issue, Issue];
    const seats = q.seats.map((seat) => (seat.actor === 'C' ? { ...seat, position: 85 } : seat));
    const table = { actors: ['A', 'B', 'C'], issues: [p, { ...q, seats }] };
    expect(moves(trading(table, '2020'))).toEqual([['A q 0→50', 'B p 100→0']]);
    expect(trading(table, '2016').trades).toHaveLength(2);
  });

  test('downward the program of 2020 does not count', () => {
    expect(moves(trading(twoPartners('q'), '2020'))).toEqual([
      ['A q 100→50', 'B p 100→0'],
      ['A q 50→0', 'C p 100→37.5'],
    ]);
  });

  test('nor does it count the 100 upward that C had planned, which has not moved since', () => {
    expect(moves(trading(twoPartners('p q'), '2020'))).toEqual([
      ['A q 100→50', 'B p 0→100'],
      ['A q 50→0', 'C p 0→62.5'],
    ]);
  });
});

describe('equal claims', () => {
  // A and C are alike, so that B gains as much with the one as with the other.
  const [p, q] = twoByTwo.issues as [Issue, Issue];
  const twin = ({ id, seats }: Issue): Issue => {
    return { id, seats: [...seats, { ...(seats[0] as Issue['seats'][0]), actor: 'C' }] };
  };
  const alike = { issues: [twin(p), twin(q)] };

  test('are decided by the order of actors, and told', () => {
    const first = (actors: string) =>
      trading({ ...alike, actors: actors.split(' ') }, '2020').trades[0]?.partners[0].actor;
    expect(first('A B C')).toBe('A');
    expect(first('C B A')).toBe('C');
    const { remarks } = exchange.forecast({ ...alike, actors: ['A', 'B', 'C'] }, presets(exchange));
    expect(remarks).toEqual([{ kind: 'tie', times: 1 }]);
  });

  test('are decided by the order of issues', () => {
    // r is q once more, but nothing to B's p: A can give either for the same.
    const issues = [p, { ...q, id: 'r' }, q];
    const [trade] = trading({ actors: ['A', 'B'], issues }, '2020').trades;
    expect(trade?.partners.map(({ gives }) => gives)).toEqual(['r', 'p']);
  });
});

// As `overshooting`, with onlookers without capability: D at 30 on p and 70 on q, E at 30 and 20, F at
// 90 on both, G at 90 on p only.
// O goes from 58 to 28 on p and from 40 to 85 on q.
//   C   p  |58 − 0| − |28 − 0| = 30, · 0.5 = 15
//   D   p  28 − 2 = 26, · 0.5 = 13;  q  30 − 15 = 15, · 1 = 15;   together 28
//   E   p  13;                       q  20 − 65 = −45, · 0.4 = −18;  together −5
//   F   p  32 − 62 = −30, · 0.5 = −15;  q  50 − 5 = 45, · 0.2 = 9;    together −6
//   G   p  −30, · 0.1 = −3
// E is on A's side on both and F on B's, D on neither's; C and G take part in p only.
test('what an exchange does to others', () => {
  const [p, q] = overshooting.issues as [Issue, Issue];
  const and = ({ id, seats }: Issue, ...more: readonly Row[]) => {
    return { id, seats: [...seats, ...issue(id, ...more).seats] };
  };
  const table = tableOf(
    'A B C D E F G',
    and(p, ['D', 30, 0.5, 0], ['E', 30, 0.5, 0], ['F', 90, 0.5, 0], ['G', 90, 0.1, 0]),
    and(q, ['D', 70, 1, 0], ['E', 20, 0.4, 0], ['F', 90, 0.2, 0]),
  );
  const { trades } = trading(table, '2016');
  const others = trades[0]?.others.map((one) => ({ ...one, effect: round(one.effect) }));
  expect(others).toEqual([
    { actor: 'C', effect: 15, inner: false },
    { actor: 'D', effect: 28, inner: false },
    { actor: 'E', effect: -5, inner: true },
    { actor: 'F', effect: -6, inner: true },
    { actor: 'G', effect: -3, inner: false },
  ]);
  const accounts = accountsOf(table.actors, trades).map(({ actor, trades, own, inner, outer }) => {
    const sums = [own, inner.better, inner.worse, outer.better, outer.worse];
    return [actor, trades, ...sums.map(round)];
  });
  expect(accounts).toEqual([
    ['A', 1, 15, 0, 0, 0, 0],
    ['B', 1, 15, 0, 0, 0, 0],
    ['C', 0, 0, 0, 0, 15, 0],
    ['D', 0, 0, 0, 0, 28, 0],
    ['E', 0, 0, 0, -5, 0, 0],
    ['F', 0, 0, 0, -6, 0, 0],
    ['G', 0, 0, 0, 0, 0, -3],
  ]);
});

// After `oneAfterTheOther` (2020) O of q is 55 before C moves and 60 after: D at 100 with s = 0.5 gets
// 15 · 0.5 = 7.5 from the first exchange and 5 · 0.5 = 2.5 from the second.
test('effects are told from where earlier exchanges have left the outcome', () => {
  const effects = trading(oneAfterTheOther, '2020').trades.map(
    ({ others }) => others.find(({ actor }) => actor === 'D')?.effect,
  );
  expect(effects.map((effect) => round(effect as number))).toEqual([7.5, 2.5]);
});

// `twoByTwo` ends with B's vote on p at 0 and A's on q at 50. Kept of the way:
//   B on p  (1 − 0.4) · 0.4 + 0.1 = 0.34:  100 − 34 = 66
//   A on q  (1 − 0.2) · 0.4 + 0.1 = 0.42:  0.42 · 50 = 21
// Round 2: O_p = 66 · 0.2 = 13.2; ΔO_p = 13.2, ΔO_q = 13.2 · 1.5 = 19.8, A goes 19.8 · 3 / 1.8 = 33: 21 → 54.
// O_q = 0.6 · 54 + 40 = 72.4
describe('the next round', () => {
  test('begins part of the way to the votes', () => {
    const [, second] = tradingOn(twoByTwo, under('2020', { rounds: 2 })) as [Trading, Trading];
    const rows = second.start.map((row) => row.map((x) => round(x as number)));
    expect(rows).toEqual([
      [0, 21],
      [66, 100],
    ]);
    expect(moves(second)).toEqual([['A q 21→54', 'B p 66→0']]);
    expect(second.trades[0]?.round).toBe(2);
    expect(second.outcome.map((o) => round(o as number))).toEqual([0, 72.4]);
  });

  test('the forecast is that of the last round, told from the first', () => {
    const settings = under('2020', { rounds: 2 });
    const { outcome, because, path } = exchange.forecast(twoByTwo, settings);
    expect(outcome.map((o) => round(o as number))).toEqual([0, 72.4]);
    expect(because[0]).toMatchObject({ kind: 'traded', from: 20, trades: 2 });
    expect(path).toHaveLength(3);
  });

  test('begins at the votes where everybody is persuaded, and where it was where nobody is', () => {
    const started = (salienceWeight: number, fixedWeight: number) =>
      tradingOn(twoByTwo, under('2020', { rounds: 2, salienceWeight, fixedWeight }))[1]?.start;
    expect(started(0, 0)).toEqual([
      [0, 0],
      [100, 100],
    ]);
    expect(started(0, 1)?.map((row) => row.map((x) => round(x as number)))).toEqual([
      [0, 50],
      [0, 100],
    ]);
  });
});
