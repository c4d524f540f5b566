import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { seal, unseal } from '../../src/share/envelope.ts';
import { formatLink, type Link, parseLink, resolveLink } from '../../src/share/link.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { anyLink } from './anyLink.ts';

const end = 'c0ffee';
const some = { minLength: 4, maxLength: 4 };
const anyCase = anyScenarioFile.chain((scenario) =>
  fc.record({ scenario: fc.constant(scenario), links: fc.array(anyLink(scenario), some) }),
);

const law = (
  statement: string,
  holds: (scenario: ScenarioFile, link: Link) => void,
  numRuns = 40,
) =>
  test(statement, { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(anyCase, ({ scenario, links }) => {
        for (const link of links) holds(scenario, link);
      }),
      { numRuns },
    ),
  );

const read = (text: string, ...known: ScenarioFile[]) => {
  const parsed = parseLink(text);
  return parsed.ok ? resolveLink(parsed.value, known) : parsed;
};

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

  law('is refused or unchanged by any one character that is changed, added or lost', oneWrong, 2);

  law('opens or is refused when its content is replaced by anything', (scenario, link) => {
    const opened = unseal([formatLink(scenario, link, end)]);
    const content = [...(opened.ok ? opened.value.subarray(0, -3) : [])];
    fc.assert(
      fc.property(fc.nat(content.length - 7), fc.uint8Array({ maxLength: 4 }), (at, bytes) => {
        const text = seal(Uint8Array.from(content.toSpliced(at + 7, bytes.length, ...bytes)));
        const again = read(text, scenario);
        if (again.ok) expect(formatLink(scenario, again.value, again.value.end)).toBe(text);
      }),
      { numRuns: 50 },
    );
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
