import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revision } from '../../src/engine/play.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { seal, unseal } from '../../src/share/envelope.ts';
import { formatLink, type Link, parseLink, resolveLink } from '../../src/share/link.ts';
import { noRemarks } from '../../src/share/remarks.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { anyLink } from './anyLink.ts';
import { payload, scenario as sample, link as sampleLink } from './sample.ts';

const end = 'c0ffee';
const some = { minLength: 4, maxLength: 4 };
const anyCase = anyScenarioFile.chain((scenario) =>
  fc.record({ scenario: fc.constant(scenario), links: fc.array(anyLink(scenario), some) }),
);

const law = (
  statement: string,
  holds: (scenario: ScenarioFile, link: Link) => void,
  options: fc.Parameters<unknown> = { numRuns: 40 },
) =>
  test(statement, { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(anyCase, ({ scenario, links }) => {
        for (const link of links) holds(scenario, link);
      }),
      options,
    ),
  );

const read = (text: string, ...known: ScenarioFile[]) => {
  const parsed = parseLink(text);
  return parsed.ok ? resolveLink(parsed.value, known) : parsed;
};

const saysWords = ({ remarks }: Link): boolean =>
  Object.keys({ ...remarks?.names, ...remarks?.notes }).length > 0;

function wordless({ remarks, ...link }: Link): Link {
  const { predictions = {} } = remarks ?? {};
  return Object.keys(predictions).length === 0
    ? link
    : { ...link, remarks: { ...noRemarks, predictions } };
}

describe('any link of any scenario', () => {
  law('is read as what was written', (scenario, link) => {
    const payload = formatLink(scenario, link, end);
    expect(read(`1.${payload}`, scenario)).toEqual({ ok: true, value: { ...link, scenario, end } });
    expect(payload).toMatch(/^[\w-]+$/);
  });

  law('is one text, in whatever order changes and issues were named', (scenario, link) => {
    const { changes, view } = link;
    const turned = {
      ...link,
      changes: Object.fromEntries(Object.entries(changes).reverse()),
      view: { ...view, issues: view.issues.toReversed(), others: view.others.toReversed() },
    };
    expect(formatLink(scenario, turned, end)).toBe(formatLink(scenario, link, end));
  });

  law('is refused or unchanged by any one character that is changed, added or lost', oneWrong, {
    numRuns: 2,
    // A smaller example says no more, and finding one takes minutes.
    endOnFailure: true,
  });

  // Without words: the same text can be deflated in many ways, and is never written in all of them.
  law('opens or is refused when its content is replaced by anything', (scenario, whole) => {
    const link = wordless(whole);
    const opened = unseal([formatLink(scenario, link, end)]);
    const content = [...(opened.ok ? opened.value : [])];
    fc.assert(
      fc.property(fc.nat(content.length - 7), fc.uint8Array({ maxLength: 4 }), (at, bytes) => {
        const text = seal(Uint8Array.from(content.toSpliced(at + 7, bytes.length, ...bytes)));
        const again = read(text, scenario);
        if (again.ok && !saysWords(again.value))
          expect(formatLink(scenario, again.value, again.value.end)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

// By hand, the content of the sample: 2 bytes of the scenario, 4 of the edition, then revision,
// opening, three bytes of seed, 6 of changes and so on; at the end a view of no bytes and 3 of digest.
describe('a content that nobody here would write', () => {
  const content = unseal([payload]);
  const bytes = content.ok ? [...content.value] : [];
  const edited = (at: number, drop: number, ...more: number[]) => {
    const text = seal(Uint8Array.from(bytes.toSpliced(at, drop, ...more)));
    const again = read(`#s=1.${text}`, sample);
    return again.ok ? 'opens' : again.problem;
  };

  test('unchanged, it opens', () => {
    expect(bytes.slice(6, 11)).toEqual([
      revision,
      0,
      (24463 % 128) | 128,
      ((24463 / 128) & 127) | 128,
      24463 >> 14,
    ]);
    expect(edited(0, 0)).toBe('opens');
  });

  test.each([
    ['another scenario', [0, 1, (bytes[0] as number) ^ 1], { kind: 'unknownScenario' }],
    // It changes limit.South.land, which is told by its place among the numbers of its own edition.
    [
      'another edition, and a number of the author’s changed',
      [5, 1, (bytes[5] as number) ^ 1],
      { kind: 'otherEdition', scenario: 'example' },
    ],
    ['a newer engine', [6, 1, 99], { kind: 'otherEngine', made: 99, here: revision }],
    ['no such opening', [7, 1, 1], { kind: 'impossible' }],
    ['a seed of 33 bits', [8, 3, 128, 128, 128, 128, 16], { kind: 'impossible' }],
    ['no such place', [-5, 1, 9], { kind: 'impossible' }],
    ['a panel to come', [-4, 1, 2, 0, 9], { kind: 'newer' }],
    ['a part to come', [bytes.length, 0, 9, 1, 0], { kind: 'newer' }],
    ['an empty part', [bytes.length, 0, 2, 0], { kind: 'impossible' }],
    ['parts out of order', [bytes.length, 0, 4, 1, 0, 1, 1, 0], { kind: 'impossible' }],
    ['a part twice', [bytes.length, 0, 4, 1, 0, 4, 1, 0], { kind: 'impossible' }],
    ['a part cut short', [bytes.length, 0, 4, 2, 0], { kind: 'impossible' }],
    ['two places against one', [bytes.length, 0, 1, 2, 0, 0], { kind: 'impossible' }],
    ['five places compared', [bytes.length, 0, 4, 3, 0, 0, 0], { kind: 'impossible' }],
    ['three ends where there are four', [bytes.length, 0, 5, 3, 0, 0, 0], { kind: 'impossible' }],
    ['no end', [-3, 3], { kind: 'impossible' }],
    ['nothing but the revision', [7, 99], { kind: 'impossible' }],
  ])('%s', (_, [at = 0, drop = 0, ...more], problem) => {
    expect(edited(at, drop, ...more)).toEqual(problem);
  });
});

describe('a link made with other numbers', () => {
  const { 'limit.South.land': _, ...ofEngine } = sampleLink.changes;
  const sent = { ...sampleLink, changes: ofEngine };
  const content = unseal([formatLink(sample, sent, end)]);
  const bytes = content.ok ? [...content.value] : [];
  const edited = (at: number, drop: number, ...more: number[]) =>
    read(`#s=1.${seal(Uint8Array.from(bytes.toSpliced(at, drop, ...more)))}`, sample);
  const [otherEdition, olderEngine] = [(bytes[5] as number) ^ 1, revision - 1];
  const opened = { ok: true, value: { ...sent, scenario: sample, end } };

  test('as they are here, it is as it was', () => {
    expect(edited(0, 0)).toEqual(opened);
  });

  test('of another edition it is read, and says so', () => {
    const value = { ...opened.value, other: 'edition' };
    expect(edited(5, 1, otherEdition)).toEqual({ ok: true, value });
    expect(edited(5, 2, otherEdition, olderEngine)).toEqual({ ok: true, value });
  });

  test('of an older engine it is read, and says so', () => {
    expect(edited(6, 1, olderEngine)).toEqual({
      ok: true,
      value: { ...opened.value, other: 'engine' },
    });
  });

  test('its own edition is preferred, wherever it stands', () => {
    const other = { ...sample, steps: sample.steps.map((step) => ({ ...step, weeks: 3 })) };
    const payload = `1.${formatLink(sample, sampleLink, end)}`;
    const value = { ...sampleLink, scenario: sample, end };
    expect(read(payload, other, sample)).toEqual({ ok: true, value });
    expect(read(payload, sample, other)).toEqual({ ok: true, value });
  });

  // The last five bytes: the place, a view of no bytes, the digest.
  test.each([
    [
      'of another edition, at a place that is not here',
      [-5, 1, 9],
      [5, 1, otherEdition],
      { kind: 'otherEdition', scenario: 'example' },
    ],
    [
      'of another edition and a newer engine',
      [0, 0],
      [5, 2, otherEdition, revision + 1],
      { kind: 'otherEdition', scenario: 'example' },
    ],
    [
      'of an older engine, at a place that is not here',
      [-5, 1, 9],
      [6, 1, olderEngine],
      { kind: 'otherEngine', made: olderEngine, here: revision },
    ],
    ['of another edition, with a part to come', [99, 0, 9, 1, 0], [5, 1, 1], { kind: 'newer' }],
  ])('%s, it is refused', (_, [a = 0, b = 0, ...late], [c = 0, d = 0, ...early], problem) => {
    const changed = bytes.toSpliced(a, b, ...late).toSpliced(c, d, ...early);
    expect(read(`#s=1.${seal(Uint8Array.from(changed))}`, sample)).toEqual({ ok: false, problem });
  });
});

function oneWrong(scenario: ScenarioFile, link: Link) {
  const payload = formatLink(scenario, link, end);
  const whole = JSON.stringify(parseLink(`#s=1.${payload}`));
  const opens = (text: string) => parseLink(`#s=1.${text}`).ok;
  const differs = (text: string) =>
    opens(text) && JSON.stringify(parseLink(`#s=1.${text}`)) !== whole;
  expect(opens(payload)).toBe(true);
  expect([...payload].filter((_, at) => opens(payload.slice(0, at)))).toEqual([]);
  expect(
    [...payload].filter((_, at) => opens(payload.slice(0, at) + payload.slice(at + 1))),
  ).toEqual([]);
  for (const character of alphabet) {
    const changed = [...payload].map(
      (_, at) => `${payload.slice(0, at)}${character}${payload.slice(at + 1)}`,
    );
    expect(changed.filter((text) => text !== payload && opens(text))).toEqual([]);
    // Emphasis behind a link, `_link_`, is no part of it: what is added there may be left out again.
    const longer = [...payload, ''].map(
      (_, at) => `${payload.slice(0, at)}${character}${payload.slice(at)}`,
    );
    expect(longer.filter(differs)).toEqual([]);
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
