import { describe, expect, test } from 'vitest';
import { revision } from '../../src/engine/play.ts';
import { editionOf } from '../../src/share/edition.ts';
import { parseLink, resolveLink } from '../../src/share/link.ts';
import { entries, frozen, isFrozen, linkOf, scenarios } from './entries.ts';

// Links that are out in the world: README.md tells how one is added, and that none is changed.
describe.each(entries)('$scenario: $about', (entry) => {
  const scenario = scenarios[entry.scenario];
  const { edition, engine, link = '', digest = '' } = entry;

  test.skipIf(link === '')('opens as it was, or says why not', () => {
    const parsed = parseLink(link);
    if (!parsed.ok) expect.fail(`no link any more: ${parsed.problem.kind}`);
    const read = resolveLink(parsed.value, Object.values(scenarios));
    if (edition !== editionOf(scenario)) {
      expect(read).toEqual({ ok: false, problem: { kind: 'otherEdition', scenario: scenario.id } });
    } else if (engine !== revision) {
      const problem = { kind: 'otherEngine', made: engine, here: revision };
      expect(read).toEqual({ ok: false, problem });
    } else {
      const end = digest.slice(0, 6);
      expect(read).toEqual({ ok: true, value: { ...linkOf(entry), scenario, end } });
      expect(frozen(entry)).toEqual({ edition, engine, link, digest });
    }
  });
});

test.skipIf(!isFrozen)('there are forty, ten of them of the flagship as it is now', () => {
  const now = entries.filter(
    ({ scenario, edition }) => scenario !== 'example' && edition === editionOf(scenarios[scenario]),
  );
  expect(entries.length).toBeGreaterThanOrEqual(40);
  expect(now.length).toBeGreaterThanOrEqual(10);
  expect(new Set(entries.map(({ link }) => link)).size).toBe(entries.length);
});
