import { describe, expect, test } from 'vitest';
import { revision } from '../../src/engine/play.ts';
import { changesAuthor } from '../../src/share/changes.ts';
import { editionOf } from '../../src/share/edition.ts';
import { parseLink, resolveLink } from '../../src/share/link.ts';
import {
  type Catalogue,
  catalogue,
  entries,
  frozen,
  isFrozen,
  linkOf,
  scenarios,
} from './entries.ts';

// Links that are out in the world: README.md tells how one is added, and that none is changed.
describe.each(entries)('$scenario: $about', (entry) => {
  const scenario = scenarios[entry.scenario];
  const { edition, engine, link = '', digest = '' } = entry;

  test.skipIf(link === '')('opens as it was, or says why not', () => {
    const parsed = parseLink(link);
    if (!parsed.ok) expect.fail(`no link any more: ${parsed.problem.kind}`);
    const read = resolveLink(parsed.value, Object.values(scenarios));
    const end = digest.slice(0, 6);
    const value = { ...linkOf(entry), scenario, end };
    if (edition !== editionOf(scenario)) {
      const refused = { ok: false, problem: { kind: 'otherEdition', scenario: scenario.id } };
      const asItWas = { ok: true, value: { ...value, other: 'edition' } };
      expect(read).toEqual(changesAuthor(value.changes) ? refused : asItWas);
    } else if (engine !== revision) {
      expect(read).toEqual({ ok: true, value: { ...value, other: 'engine' } });
    } else {
      expect(read).toEqual({ ok: true, value });
      expect(frozen(entry)).toEqual({ edition, engine, link, digest });
    }
  });
});

test.skipIf(!isFrozen)('there are forty, ten of them of the flagship as it is now', () => {
  const now = entries.filter(
    ({ scenario, edition }) =>
      scenario === 'alaska-2025' && edition === editionOf(scenarios[scenario]),
  );
  expect(entries.length).toBeGreaterThanOrEqual(40);
  expect(now.length).toBeGreaterThanOrEqual(10);
  expect(new Set(entries.map(({ link }) => link)).size).toBe(entries.length);
});

// Links count along these lists: what is new goes to their ends, and nothing leaves them.
test.each(Object.entries(catalogue))('the catalogue of %s only grows at its end', (name, was) => {
  const { steps, actors, issues, openings, record } = scenarios[name as keyof typeof scenarios];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const now: Catalogue = {
    steps: ids(steps),
    actors: ids(actors),
    issues: ids(issues),
    openings: ids(openings),
    records: Object.fromEntries(
      openings.map(({ id, record: { first, last } }) => [
        id,
        record.moves.slice(first, last).map(({ step }) => step),
      ]),
    ),
  };
  const begins = (list: readonly string[], before: readonly string[]) =>
    expect(list.slice(0, before.length)).toEqual(before);
  for (const list of ['steps', 'actors', 'issues', 'openings'] as const) {
    begins(now[list], was[list]);
  }
  for (const [opening, before] of Object.entries(was.records)) {
    begins(now.records[opening] ?? [], before);
  }
});
