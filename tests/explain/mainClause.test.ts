import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mainClause } from '../../src/explain/mainClause.ts';

// Each by hand: after „Wenn die Ukraine“, and after „Die Ukraine“.
test.each([
  ['ein Referendum anbietet', 'bietet ein Referendum an'],
  ['Bodentruppen ausschließen', 'schließen Bodentruppen aus'],
  ['sich heraushält', 'hält sich heraus'],
  ['beide nach Camp David einladen', 'laden beide nach Camp David ein'],
  ['die Dauer offenlassen', 'lassen die Dauer offen'],
  ['russisches Vermögen festsetzt', 'setzt russisches Vermögen fest'],
  ['US-Waffen kaufen will', 'will US-Waffen kaufen'],
  ['das Parlament entscheiden lässt', 'lässt das Parlament entscheiden'],
  ['mitreden', 'reden mit'],
  // Nothing to be parted from them, whatever they begin with.
  ['den Plan überarbeiten', 'überarbeiten den Plan'],
  ['auf die NATO verzichtet', 'verzichtet auf die NATO'],
  ['auf den Brief antwortet', 'antwortet auf den Brief'],
  ['sich mit allen einigt', 'einigt sich mit allen'],
  ['die Durchfahrt hindert', 'hindert die Durchfahrt'],
  ['zu Hause herrscht', 'herrscht zu Hause'],
])('%s', (clause, main) => {
  expect(mainClause(clause, 'de')).toBe(main);
  expect(mainClause('offers a referendum', 'en')).toBe('offers a referendum');
});

test('of the bundled steps no verb is left at the end', () => {
  for (const id of ['alaska-2025', 'camp-david-1978']) {
    const { steps } = JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8'));
    for (const { clause } of steps) {
      const main = mainClause(clause.de, 'de');
      expect(main.split(' ').length, main).toBeGreaterThanOrEqual(clause.de.split(' ').length);
      if (clause.de.includes(' ')) expect(main).not.toBe(clause.de);
      expect(main).toMatch(/^\p{Ll}/u);
    }
  }
});
