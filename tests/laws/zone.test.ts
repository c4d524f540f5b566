import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { insideLimits, packages } from '../../src/engine/packages.ts';
import type { Actor, Scenario, Stance, State } from '../../src/engine/types.ts';
import { zone } from '../../src/engine/zone.ts';
import { anyLine, endOf, law } from './anyLine.ts';

/** The end of a line, with one or two issues in play, now and then three. */
const anyTable = fc
  .tuple(
    anyLine,
    fc.oneof(
      { weight: 19, arbitrary: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }) },
    ),
  )
  .map(([line, some]) => {
    const issues = line.scenario.issues.map(({ id }) => id);
    const inPlay = some.map((n) => issues[n % issues.length] as string);
    return { scenario: line.scenario, state: endOf(line), issues: [...new Set(inPlay)] };
  });

/** The same, with one limit drawn towards the ideal of whose it is. */
const anyTightened = fc
  .tuple(anyTable, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }))
  .filter(([{ state }]) => state.stances.some(({ limit }) => limit !== undefined))
  .map(([table, n, points]) => {
    const rows = [...table.state.stances.keys()].filter(
      (row) => limitAt(table.state, row) !== undefined,
    );
    const row = rows[n % rows.length] as number;
    const tightened = table.state.stances.map((stance, i): Stance => {
      if (i !== row || stance.limit === undefined) return stance;
      const moved = stance.bound === 'max' ? stance.limit - points : stance.limit + points;
      return { ...stance, limit: Math.min(100, Math.max(0, moved)) };
    });
    return { ...table, tighter: { ...table.state, stances: tightened } };
  });

describe('a package', () => {
  law('is possible only inside every limit, counted one by one', anyTable, (table) => {
    const { share } = packages(table.scenario, table.state, table.issues);
    const isInside = insideLimits(table.scenario, table.state, table.issues);
    const beyond = everyPackage(table).map(({ points, blocks }) => {
      const most = worst(blocks);
      // Asked about alone, it is told the same.
      if (Math.abs(most) > 1e-9) expect(isInside(points)).toBe(most < 0);
      return most;
    });
    const count = share * beyond.length;
    // A bit's breadth either way is how the limits were added up.
    expect(count).toBeLessThanOrEqual(beyond.filter((points) => points <= 1e-9).length + 1e-6);
    expect(count).toBeGreaterThanOrEqual(beyond.filter((points) => points <= -1e-9).length - 1e-6);
  });

  law('is named as closest where none is possible, and none is closer', anyTable, (table) => {
    const { share, closest } = packages(table.scenario, table.state, table.issues);
    expect(closest === undefined).toBe(share > 0);
    if (!closest) return;
    const totals = everyPackage(table).map(({ blocks }) => total(blocks));
    expect(total(closest.blocks)).toBeCloseTo(Math.min(...totals), 9);

    const there = blocksOf(table, closest.points).map(({ actor, issue, points }) => {
      const told = closest.blocks.find((block) => block.actor === actor && block.issue === issue);
      return Math.max(0, points) - (told?.points ?? 0);
    });
    expect(there.filter((points) => Math.abs(points) > 1e-9)).toEqual([]);
  });
});

describe('the zone of an issue', () => {
  law('is where no limit of those who must consent is crossed', anyTable, ({ scenario, state }) => {
    for (const { issue, open, low, high, gap } of zone(scenario, state)) {
      const bench = consenting(scenario, state).filter((stance) => stance.issue === issue);
      const accepted = (point: number) => bench.every((stance) => crossed(stance, point) <= 0);
      expect(open).toBe(low <= high);
      expect(gap?.points ?? 0).toBe(open ? 0 : low - high);
      if (open) expect([low, (low + high) / 2, high].map(accepted)).toEqual([true, true, true]);
      const outside = [low - 0.01, high + 0.01, ...(open ? [] : [(low + high) / 2])];
      for (const point of outside.filter((p) => p >= 0 && p <= 100))
        expect(accepted(point)).toBe(false);
    }
  });

  law('is never larger when a limit is drawn towards the ideal', anyTightened, (table) => {
    const { scenario, state, tighter, issues } = table;
    const before = zone(scenario, state);
    for (const [i, after] of zone(scenario, tighter).entries()) {
      const was = before[i] as (typeof before)[number];
      expect(after.low).toBeGreaterThanOrEqual(was.low);
      expect(after.high).toBeLessThanOrEqual(was.high);
      expect(after.open && !was.open).toBe(false);
    }
    const share = packages(scenario, state, issues).share;
    expect(packages(scenario, tighter, issues).share).toBeLessThanOrEqual(share);
  });

  law('is never larger when one more must consent', fc.tuple(anyTable, fc.nat()), ([table, n]) => {
    const { scenario, state, issues } = table;
    const stricter = {
      ...scenario,
      actors: scenario.actors.map((actor, i): Actor => {
        return i === n % scenario.actors.length ? { ...actor, consents: true } : actor;
      }),
    };
    expect(packages(stricter, state, issues).share).toBeLessThanOrEqual(
      packages(scenario, state, issues).share,
    );
  });
});

// --- The rule once more, in other words: every package, every actor, every promise.

type Table = { scenario: Scenario; state: State; issues: readonly string[] };
type Blocks = { actor: string; issue: string; points: number }[];

const limitAt = ({ stances }: State, row: number) => stances[row]?.limit;

const consenting = ({ actors }: Scenario, { stances }: State): Stance[] =>
  stances.filter(({ actor }) => actors.some(({ id, consents }) => id === actor && consents));

const crossed = ({ limit, bound }: Stance, point: number): number =>
  limit === undefined ? Number.NEGATIVE_INFINITY : bound === 'min' ? limit - point : point - limit;

function everyPackage(table: Table) {
  const grid = Array.from({ length: 21 }, (_, i) => i * 5);
  let points: Record<string, number>[] = [{}];
  for (const issue of table.issues) {
    points = points.flatMap((one) => grid.map((point) => ({ ...one, [issue]: point })));
  }
  return points.map((one) => ({ points: one, blocks: blocksOf(table, one) }));
}

/** How far a package is beyond each limit; below nought inside it. */
function blocksOf(
  { scenario, state, issues }: Table,
  at: Readonly<Record<string, number>>,
): Blocks {
  const bench = consenting(scenario, state).filter(
    ({ issue, limit }) => limit !== undefined && issues.includes(issue),
  );
  return bench.map((stance) => {
    const promised = scenario.linkages
      .filter(({ actor, issue }) => actor === stance.actor && issue === stance.issue)
      .map((link) => {
        const who = scenario.actors.map(({ id }) => id);
        const trusts = link.guarantors.map(
          (by) => state.trust[who.indexOf(link.actor) * who.length + who.indexOf(by)] as number,
        );
        const stand = link.guarantors.map(
          (by) =>
            state.stances.find((s) => s.actor === by && s.issue === link.offer)?.position as number,
        );
        const weakest = link.to > link.from ? Math.min(...stand) : Math.max(...stand);
        const part = (offer: number) =>
          Math.max(0, Math.min(1, (offer - link.from) / (link.to - link.from)));
        const more = part(at[link.offer] ?? weakest) - part(weakest);
        return link.by.value * more * Math.min(1, (1 + Math.min(...trusts)) / 2);
      })
      .reduce((sum, points) => sum + points, 0);
    const moved = (stance.limit as number) + (stance.bound === 'max' ? promised : -promised);
    const limit = Math.max(0, Math.min(100, moved));
    const { actor, issue } = stance;
    return { actor, issue, points: crossed({ ...stance, limit }, at[issue] as number) };
  });
}

const worst = (blocks: Blocks): number =>
  blocks.reduce((most, { points }) => Math.max(most, points), Number.NEGATIVE_INFINITY);

const total = (blocks: readonly { points: number }[]): number =>
  blocks.reduce((sum, { points }) => sum + Math.max(0, points), 0);
