import { expect, test } from 'vitest';
import { formatProblem, placeOf } from '../../src/scenario/parsed.ts';
import { isPrintable, quote } from '../../src/scenario/quote.ts';

test('a problem is a line: file, place, sentence', () => {
  const problem = { place: 'steps[12].on', sentence: 'no actor "UKR"' };
  expect(formatProblem('x.json', problem)).toBe('x.json: steps[12].on: no actor "UKR"');
  expect(formatProblem('x.json', { place: '', sentence: 'is empty' })).toBe('x.json: is empty');
});

test('a place reads like code, and what could not be code is in quotes', () => {
  expect(placeOf(['steps', 12, 'effects', 0, 'on'])).toBe('steps[12].effects[0].on');
  expect(placeOf([0, 'a'])).toBe('[0].a');
  expect(placeOf(['sources', 'my-book', 'my book'])).toBe('sources.my-book["my book"]');
  expect(placeOf(['sources', ''])).toBe('sources[""]');
});

test('somebody else’s words stay on their line, in their direction, and short', () => {
  expect(quote('say "hi"')).toBe('"say \\"hi\\""');
  expect(quote('a\nb')).toBe('"a\\nb"');
  expect(quote('a\u009b31mb\u202ec\u2028d\ud800')).toBe('"a\\u009b31mb\\u202ec\\u2028d\\ud800"');
  expect(quote('ü'.repeat(60))).toBe(`"${'ü'.repeat(60)}"`);
  expect(quote('🕊'.repeat(61))).toBe(`"${'🕊'.repeat(60)}…"`);
  expect(quote('x'.repeat(1_000_000))).toHaveLength(63);
});

test('letters of any script can be printed, control characters cannot', () => {
  expect(['Kyjiw', 'Київ', '🕊️', 'a b', '<b>'].every(isPrintable)).toBe(true);
  for (const text of ['\n', '\u0000', '\u007f', '\u009b', '\u202e', '\u2028', '\udc00']) {
    expect(isPrintable(`a${text}b`)).toBe(false);
  }
});
