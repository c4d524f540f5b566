import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/scenario/json.ts';
import { formatProblem } from '../../src/scenario/parsed.ts';

const problemsIn = (text: string): string[] => {
  const parsed = readJson(text);
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem('', problem));
};

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('reads what JSON.parse reads, to the same value', () => {
  const anyJson = fc.tuple(fc.json({ maxDepth: 8 }), fc.constantFrom(0, 1, 2, '\t'));
  fc.assert(
    fc.property(anyJson, ([json, indent]) => {
      fc.pre(!json.includes('__proto__'));
      const text = JSON.stringify(JSON.parse(json), null, indent);
      expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(json) });
    }),
  );
});

test('refuses what JSON.parse refuses, wherever a text is broken', () => {
  const text = '{"a": [1, -2.5e+3, {"b": null}], "c\\u00e9\\"": "d\\\\", "e": true, "f": []}';
  const signs = fc.constantFrom(
    '',
    '"',
    '\\',
    ',',
    ':',
    '{',
    ']',
    '0',
    '-',
    '.',
    'e',
    'x',
    '\n',
    ' ',
    '\u0001',
    '\u007f',
  );
  const place = fc.nat(text.length);
  fc.assert(
    fc.property(place, place, signs, (a, b, sign) => {
      const broken = text.slice(0, Math.min(a, b)) + sign + text.slice(Math.max(a, b));
      fc.pre(!problemsIn(broken).some((problem) => problem.includes('stands twice')));
      expect(readJson(broken).ok).toBe(parses(broken));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['', 'is empty'],
  [' \n ', 'is empty'],
  ['\uFEFF', 'is empty'],
  ['{', 'line 1, column 2: the file ends too early, expected a name in double quotes'],
  ['{"a": [1, 2', 'line 1, column 12: the file ends too early, expected "," or "]"'],
  ['{"a": {"b": 1}', 'line 1, column 15: the file ends too early, expected "," or "}"'],
  ['{"a":', 'line 1, column 6: the file ends too early, expected a value'],
  ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: expected "," or "}", found "\\""'],
  ['{"a": 1,}', 'line 1, column 9: expected a name in double quotes, found "}"'],
  ['[1,]', 'line 1, column 4: expected a value, found "]"'],
  ['{a: 1}', 'line 1, column 2: expected a name in double quotes, found "a"'],
  ['{"a" 1}', 'line 1, column 6: expected ":", found "1"'],
  ['{"a": NaN}', 'line 1, column 7: expected a value, found "NaN"'],
  ['{"a": -Infinity}', 'line 1, column 7: expected a value, found "-Infinity"'],
  ['{"a": undefined}', 'line 1, column 7: expected a value, found "undefined"'],
  ['// a comment\n{}', 'line 1, column 1: expected a value, found "//"'],
  ['{"a": 01}', 'line 1, column 8: expected "," or "}", found "1"'],
  ['{} {}', 'line 1, column 4: expected the end of the file, found "{"'],
  ["{'a': 1}", 'line 1, column 2: expected a name in double quotes, found "\'a\'"'],
  ['{"a": "b', 'line 1, column 7: the text that begins here has no closing quotation mark'],
  ['{"a": "b\n"}', 'line 1, column 7: the text that begins here has no closing quotation mark'],
  ['"a\\', 'line 1, column 1: the text that begins here has no closing quotation mark'],
  [
    '["a\\q"]',
    'line 1, column 2: the text that begins here has a character that JSON does not allow',
  ],
  [
    '["a\tb"]',
    'line 1, column 2: the text that begins here has a character that JSON does not allow',
  ],
  ['\uFEFF{"ä": "🕊", x}', 'line 1, column 12: expected a name in double quotes, found "x"'],
  ['{\r\n"a"\r\n}', 'line 3, column 1: expected ":", found "}"'],
])('%j', (text, sentence) => {
  expect(problemsIn(text)).toEqual([sentence]);
});

test('a byte order mark before the file is nothing', () => {
  expect(readJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
});

test('a name that stands twice is a mistake, not a value silently lost', () => {
  expect(problemsIn('{"a": 1, "b": [{"c": 1, "c": 2}], "a": 3}')).toEqual([
    'b[0].c: stands twice in the same object',
    'a: stands twice in the same object',
  ]);
});

test('__proto__ is refused wherever and however it is written', () => {
  expect(problemsIn('{"a": [{"__proto__": {"x": 1}}], "\\u005f_proto__": 1}')).toEqual([
    'a[0].__proto__: is not allowed as a name',
    '__proto__: is not allowed as a name',
  ]);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('names that every object has are read as names', () => {
  const text = '{"constructor": 1, "toString": 2, "hasOwnProperty": 3}';
  expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
});

test('what is nested endlessly ends with a sentence', () => {
  const sentence = 'is nested more than 32 levels deep';
  expect(problemsIn('['.repeat(1_000_000))).toEqual([`line 1, column 34: ${sentence}`]);
  expect(problemsIn('{"a":'.repeat(100_000))).toEqual([`line 1, column 166: ${sentence}`]);
  expect(problemsIn(`${'['.repeat(33)}${']'.repeat(33)}`)).toEqual([]);
});
