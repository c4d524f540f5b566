import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { seal, unseal } from '../../src/share/envelope.ts';
import { formatLink, type Link, parseLink, resolveLink } from '../../src/share/link.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { anyLink } from './anyLink.ts';

const end = 'c0ffee';
const anyCase = anyScenarioFile.chain((scenario) =>
  fc.record({ scenario: fc.constant(scenario), link: anyLink(scenario) }),
);

const law = (
  statement: string,
  holds: (scenario: ScenarioFile, link: Link) => void,
  numRuns = 300,
) =>
  test(statement, () =>
    fc.assert(
      fc.property(anyCase, ({ scenario, link }) => holds(scenario, link)),
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

  law('is refused or unchanged by any one character that is changed, added or lost', oneWrong, 25);

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
  const whole = parseLink(`#s=1.${payload}`);
  expect(whole.ok).toBe(true);
  const unharmed = (text: string) => {
    const parsed = parseLink(`#s=1.${text}`);
    if (parsed.ok) expect(parsed).toEqual(whole);
    return parsed.ok;
  };
  for (let at = 0; at <= payload.length; at++) {
    const [before, after] = [payload.slice(0, at), payload.slice(at + 1)];
    for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      if (at < payload.length && character !== payload[at]) {
        expect(unharmed(before + character + after), `${character} for no. ${at}`).toBe(false);
      }
      // One more of what stands there already is where deletion is the same at both neighbours.
      unharmed(before + character + payload.slice(at));
    }
    if (at < payload.length) {
      expect(unharmed(before + after), `without no. ${at}`).toBe(false);
      expect(unharmed(before), `cut at ${at}`).toBe(false);
    }
  }
}
