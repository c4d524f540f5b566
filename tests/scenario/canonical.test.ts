import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/scenario/canonical.ts';
import { load } from '../../src/scenario/load.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { soundFile } from '../support/brokenFile.ts';

function hashOf(text: string): string {
  const parsed = load(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return Buffer.from(contentHash(parsed.value)).toString('hex');
}

/** The same with the names of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
}

test('six bytes of the SHA-256 of the file with its names in order', () => {
  // The order of names comes from Python's json.dumps(file, sort_keys=True) and its like: here by
  // a replacer that lists all names in order, and the hash from Node's own crypto.
  const file = soundFile();
  const names = new Set<string>();
  JSON.stringify(file, (name, value) => {
    names.add(name);
    return value;
  });
  const text = JSON.stringify(file, [...names].sort());
  const expected = createHash('sha256').update(text).digest('hex').slice(0, 12);
  expect(hashOf(JSON.stringify(file))).toBe(expected);
});

test('neither order nor spacing nor what may be left out matters', () => {
  fc.assert(
    fc.property(anyScenarioFile, (file) => {
      const hash = hashOf(JSON.stringify(file));
      expect(hashOf(JSON.stringify(reversed(file), null, '\t'))).toBe(hash);
      const brief = { ...file, $schema: './schema.json', steps: file.steps.map(withoutEmpty) };
      expect(hashOf(JSON.stringify(brief))).toBe(hash);
    }),
  );
});

const withoutEmpty = (step: object) =>
  Object.fromEntries(
    Object.entries(step).filter(
      ([name, value]) =>
        !(Array.isArray(value) && value.length === 0) && !(name === 'weeks' && value === 1),
    ),
  );

test('every word and number matters, and so does the order of a list', () => {
  const hash = hashOf(JSON.stringify(soundFile()));
  const changes: ((file: ReturnType<typeof soundFile>) => void)[] = [
    (f) => (f.edition = '2'),
    (f) => (f.title.de += '!'),
    (f) => (f.steps[0].costs[0].high += 1e-9),
    (f) => f.steps.reverse(),
    (f) => (f.entries[0].disputed = f.title),
  ];
  const hashes = changes.map((change) => {
    const file = soundFile();
    change(file);
    return hashOf(JSON.stringify(file));
  });
  expect(new Set([hash, ...hashes]).size).toBe(changes.length + 1);
});
