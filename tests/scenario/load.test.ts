import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { problemsAfter, problemsIn, soundFile } from '../support/brokenFile.ts';

test.each(readdirSync('scenarios').filter((name) => name !== 'schema.json'))('%s', (name) => {
  expect(problemsIn(readFileSync(`scenarios/${name}`, 'utf8'))).toEqual([]);
});

test('the flagship with a wrong name says which one was meant', () => {
  const file = JSON.parse(readFileSync('scenarios/alaska-2025.json', 'utf8'));
  file.steps[12].effects[0].on = 'UKR';
  expect(problemsIn(JSON.stringify(file))).toEqual([
    'steps[12].effects[0].on: no actor "UKR"; did you mean "UA"?',
  ]);
});

test('what may be left out is there after loading', () => {
  const file = soundFile();
  const { id, actor, status, title, short, clause, confidence, judgement = title } = file.steps[2];
  file.steps[2] = { id, actor, status, title, short, clause, confidence, judgement };
  delete file.linkages;
  delete file.openings[0].standing;
  delete file.actors[0].delay;

  const parsed = load(JSON.stringify(file));
  expect(parsed).toMatchObject({
    ok: true,
    value: { linkages: [], openings: [{ standing: [] }, {}], actors: [{ delay: {} }, {}, {}] },
  });
  expect(parsed.ok && parsed.value.steps[2]).toEqual({
    ...file.steps[2],
    weeks: 1,
    sources: [],
    targets: [],
    requires: [],
    excludes: [],
    when: [],
    effects: [],
    relations: [],
    trust: [],
    influence: [],
    commits: [],
    limits: [],
    costs: [],
  });
});

test('texts are trimmed, and otherwise kept as they are: markup is only text', () => {
  const file = soundFile();
  const markup = '<script>alert(1)</script> <b>&amp;</b> {count, plural} $x \\u0041';
  file.title = { en: `  ${markup}\n`, de: markup };
  const parsed = load(JSON.stringify(file));
  expect(parsed.ok && parsed.value.title).toEqual({ en: markup, de: markup });
});

test('minus zero is zero', () => {
  const file = JSON.stringify(soundFile()).replace('"weeks":0', '"weeks":-0');
  const parsed = load(file.replace('{"value":0,"low":0,"high":0', '{"value":-0,"low":-0,"high":0'));
  expect(parsed.ok && parsed.value.steps[0]?.weeks).toBe(0);
  expect(parsed.ok && parsed.value.actors[0]?.reciprocity.value).toBe(0);
});

test.each([
  ['NaN', 'line 1, column 0: expected a value, found "NaN"'],
  ['Infinity', 'line 1, column 0: expected a value, found "Infinity"'],
  ['1e999', 'actors[0].budget.value: is infinite, must be a number'],
  ['-1e999', 'actors[0].budget.value: is infinite, must be a number'],
])('%s is no number', (written, sentence) => {
  const text = JSON.stringify(soundFile()).replace(
    '"budget":{"value":20',
    `"budget":{"value":${written}`,
  );
  const [first] = problemsIn(text);
  expect(first?.replace(/column \d+/, 'column 0')).toBe(sentence);
});

test('a number with a thousand digits is read or refused like any other', () => {
  const text = JSON.stringify(soundFile());
  const budget = (digits: string) =>
    text.replace('"budget":{"value":20,', `"budget":{"value":${digits},`);
  expect(problemsIn(budget(`20.${'0'.repeat(1000)}`))).toEqual([]);
  expect(problemsIn(budget('9'.repeat(300)))).toEqual([
    'actors[0].budget.value: is 1e+300, may be at most 1000',
    'actors[0].budget: has low 20, value 1e+300, high 20: must be in this order',
  ]);
});

test('a file may have two million characters', () => {
  const text = JSON.stringify(soundFile()).padEnd(2_000_000);
  expect(problemsIn(text)).toEqual([]);
  expect(problemsIn(`${text} `)).toEqual(['has 2,000,001 characters, may have at most 2,000,000']);
});

test('a file of 20 MB is not even read', () => {
  const text = `[${'"text",'.repeat(3_000_000)}0]`;
  expect(problemsIn(text)).toEqual(['has 21,000,003 characters, may have at most 2,000,000']);
});

test.each([
  ['', 'is empty'],
  ['null', 'is null, must be an object'],
  ['[]', 'is a list, must be an object'],
  ['"scenario"', 'is "scenario", must be an object'],
  ['{"format": 1', 'line 1, column 13: the file ends too early, expected "," or "}"'],
  [
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    'line 1, column 166: is nested more than 32 levels deep',
  ],
  ['<!doctype html>', 'line 1, column 1: expected a value, found "<!doctype"'],
  ['\u0000\u0001', 'line 1, column 1: expected a value, found "\\u0000\\u0001"'],
])('%.20s', (text, sentence) => {
  expect(problemsIn(text)).toEqual([sentence]);
});

test('a file may begin with a byte order mark', () => {
  expect(problemsIn(`\uFEFF${JSON.stringify(soundFile(), null, 2)}`)).toEqual([]);
});

test('__proto__ is refused, and reaches nothing', () => {
  const text = JSON.stringify(soundFile());
  expect(problemsIn(text.replace('{', '{"__proto__": {"polluted": 1},'))).toEqual([
    '__proto__: is not allowed as a name',
  ]);
  expect(problemsIn(text.replace('"sources":{', '"sources":{"__proto__": {},'))).not.toEqual([]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('no code is written at run time: the Content-Security-Policy forbids it', async () => {
  const text = JSON.stringify(soundFile());
  const writeCode = vi.fn();
  vi.resetModules();
  vi.stubGlobal('Function', writeCode);
  const fresh = await import('../../src/scenario/load.ts');
  const parsed = fresh.load(text);
  vi.unstubAllGlobals();
  expect(parsed.ok).toBe(true);
  expect(writeCode).not.toHaveBeenCalled();
});

test('of endless problems the first two hundred are told', () => {
  const problems = problemsAfter((f) => {
    for (let i = 0; i < 50_000; i++) f[`name${i}`] = i;
  });
  expect(problems).toHaveLength(201);
  expect(problems[0]).toBe('name0: is not known here');
  expect(problems.at(-1)).toBe('has more problems than these 200');
});

test('whatever the engine can play can be written as a file and loaded again', () => {
  fc.assert(
    fc.property(anyScenarioFile, (file) => {
      expect(load(JSON.stringify(file))).toEqual({ ok: true, value: file });
    }),
  );
});

test('a file with anything changed in it loads or has problems, each with a sentence', () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      -1,
      1e300,
      '',
      'constructor',
      [],
      {},
      [[]],
      '\u0000',
      'UA',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const rename = fc.constantFrom('constructor', 'toString', '', 'a b', 'valueOf', '0');
  const anyMutation = fc.record({ at: fc.nat(), odd, rename: fc.option(rename) });
  fc.assert(
    fc.property(anyMutation, (mutation) => {
      const file = soundFile();
      const spots = spotsIn(file);
      const [parent, name] = spots[mutation.at % spots.length] as Spot;
      if (mutation.rename === null || Array.isArray(parent)) parent[name] = mutation.odd;
      else {
        parent[mutation.rename] = parent[name];
        delete parent[name];
      }
      const parsed = load(JSON.stringify(file));
      if (parsed.ok) return;
      expect(parsed.problems).not.toEqual([]);
      for (const { place, sentence } of parsed.problems) {
        expect(place).not.toMatch(/undefined|object Object/);
        expect(sentence).toMatch(/^[^\n]{8,400}$/);
        expect(sentence).not.toMatch(/object Object|Invalid/);
      }
    }),
    { numRuns: 400 },
  );
});

test('a file cut off or overwritten anywhere loads or has problems', () => {
  const text = JSON.stringify(soundFile());
  fc.assert(
    fc.property(fc.nat(text.length), fc.string(), fc.nat(5), (at, inserted, cut) => {
      const parsed = load(text.slice(0, at) + inserted + text.slice(at + cut));
      if (!parsed.ok) expect(parsed.problems).not.toEqual([]);
      expect(load(text.slice(0, at)).ok).toBe(at === text.length);
    }),
    { numRuns: 300 },
  );
});

// biome-ignore lint/suspicious/noExplicitAny: any place of any file.
type Spot = [parent: any, name: string];

const spotsIn = (value: unknown): Spot[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, part]): Spot[] => [[value, name], ...spotsIn(part)]);
