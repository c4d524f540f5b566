import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, parseStatement, type Statement } from '../../../src/models/graph/statements.ts';

const options = ['Modify', 'Delay', 'Accept', 'Air', 'Air strike'];
const bit = (...names: string[]) =>
  names.reduce((taken, name) => taken | (1 << options.indexOf(name)), 0);

const isTrue = (text: string, ...taken: string[]): boolean => {
  const read = parseStatement(text, options);
  if (!read.ok) throw new Error(JSON.stringify(read.misread));
  return holds(read.statement, bit(...taken));
};

/** True where none, the first, the second and both of two options are taken. */
const truths = (text: string) =>
  [[], ['Modify'], ['Delay'], ['Modify', 'Delay']].map((taken) => isTrue(text, ...taken));

test.each([
  ['Modify', [false, true, false, true]],
  ['not Modify', [true, false, true, false]],
  ['not not Modify', [false, true, false, true]],
  ['Modify and Delay', [false, false, false, true]],
  ['Modify or Delay', [false, true, true, true]],
  // Only the condition without the consequence makes it false.
  ['Modify if Delay', [true, true, false, true]],
  ['Modify iff Delay', [true, false, false, true]],
  ['NOT (modify OR delay)', [true, false, false, false]],
])('%s', (text, expected) => {
  expect(truths(text)).toEqual(expected);
});

describe('what binds closer', () => {
  test('not before and, and before or, or before if', () => {
    // (not Modify) and Delay.
    expect(truths('not Modify and Delay')).toEqual([false, false, true, false]);
    // Delay or (Modify and Accept): true with Delay alone.
    expect(isTrue('Delay or Modify and Accept', 'Delay')).toBe(true);
    expect(isTrue('Modify and Accept or Delay', 'Delay')).toBe(true);
    // (Modify or Accept) if Delay: true without Delay, whatever else.
    expect(truths('Modify or Accept if Delay')).toEqual([true, true, false, true]);
    // Modify if (Delay or Accept): false with Accept alone.
    expect(isTrue('Modify if Delay or Accept', 'Accept')).toBe(false);
    expect(isTrue('Modify iff Delay or Accept', 'Modify', 'Accept')).toBe(true);
  });
  test('parentheses before all', () => {
    expect(isTrue('(Delay or Modify) and Accept', 'Delay')).toBe(false);
    expect(isTrue('not (Modify and Delay)', 'Modify')).toBe(true);
  });
});

test('names of several words; the longest that fits; a name ends where a word ends', () => {
  expect(isTrue('not air Strike and Modify', 'Modify', 'Air')).toBe(true);
  expect(isTrue('Air', 'Air strike')).toBe(false);
  expect(isTrue('(Air strike)', 'Air strike')).toBe(true);
  for (const found of ['Airs', 'Delayé', 'Modify_2']) {
    const misread = { kind: 'unknown', at: 0, found };
    expect(parseStatement(found, options)).toEqual({ ok: false, misread });
  }
});

test.each([
  ['Blokade', { kind: 'unknown', at: 0, found: 'Blokade' }],
  ['Modify and Blo kade if Delay', { kind: 'unknown', at: 11, found: 'Blo kade' }],
  ['Modify and', { kind: 'missing', at: 10, found: '' }],
  ['', { kind: 'missing', at: 0, found: '' }],
  ['Modify and or Delay', { kind: 'missing', at: 11, found: 'or' }],
  ['not', { kind: 'missing', at: 3, found: '' }],
  ['Modify Delay', { kind: 'leftover', at: 7, found: 'Delay' }],
  ['Modify)', { kind: 'leftover', at: 6, found: ')' }],
  ['Modify if Delay if Accept', { kind: 'leftover', at: 16, found: 'if' }],
  ['Delay and (Modify', { kind: 'unclosed', at: 10 }],
  ['(Modify Delay)', { kind: 'leftover', at: 8, found: 'Delay' }],
  ['()', { kind: 'missing', at: 1, found: ')' }],
  ['Modify or '.repeat(60), { kind: 'long', at: 500, most: 500 }],
])('what is wrong with: %s', (text, misread) => {
  expect(parseStatement(text, options)).toEqual({ ok: false, misread });
});

test('as many parentheses as fit are read', () => {
  const deep = `${'('.repeat(247)}Modify${')'.repeat(247)}`;
  expect(parseStatement(deep, options)).toEqual({
    ...{ ok: true, statement: { kind: 'option', option: 0 } },
  });
});

const statement: fc.Arbitrary<Statement> = fc.letrec<{ any: Statement }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('option' as const), option: fc.nat(options.length - 1) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('any') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const, 'if' as const, 'iff' as const),
      left: tie('any'),
      right: tie('any'),
    }),
  ),
})).any;

const written = (read: Statement): string => {
  if (read.kind === 'option') return options[read.option] as string;
  if (read.kind === 'not') return `not (${written(read.of)})`;
  return `(${written(read.left)}) ${read.kind} (${written(read.right)})`;
};

test('what is written with parentheses everywhere is read as it was meant', () => {
  fc.assert(
    fc.property(
      statement.filter((read) => written(read).length <= 500),
      (read) => {
        expect(parseStatement(written(read), options)).toEqual({ ok: true, statement: read });
      },
    ),
  );
});

test('any text is read or refused', () => {
  const text = fc.string({ unit: fc.constantFrom('(', ')', ' ', 'Modify', 'not', 'if', 'é', 'x') });
  fc.assert(fc.property(text, (any) => typeof parseStatement(any, options).ok === 'boolean'));
});
