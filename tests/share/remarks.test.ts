import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grow, pathOf } from '../../src/engine/tree.ts';
import { noRemarks, remarked, remarksIn, tidy } from '../../src/share/remarks.ts';
import { link, scenario } from './sample.ts';

describe('a text is made one plain line', () => {
  test.each([
    ['as it is', 'What if Kyiv says no?', 'What if Kyiv says no?'],
    ['blanks at the ends and between', '  a \t b  ', 'a b'],
    ['lines', 'a\r\nb\u2028c', 'a b c'],
    ['blanks of other widths', 'a\u00a0\u2003b\ufeff', 'a b'],
    ['control characters', 'a\u0000b\u009b', 'a b'],
    ['marks that turn the line', 'a\u202eb\u2066c\u2069', 'abc'],
    ['marks that a script needs', 'שלום\u200f, می\u200cشود', 'שלום\u200f, می\u200cشود'],
    ['half a character', 'a\ud800b', 'a b'],
    ['a letter and its accent', 'e\u0301', 'é'],
    ['the same, kept apart', 'e\u202e\u0301', 'é'],
    ['markup, which stays what it is: text', '<b>a</b>', '<b>a</b>'],
    ['nothing', ' \n', ''],
  ])('%s', (_, written, plain) => {
    expect(tidy(written, 'names')).toBe(plain);
  });

  test('of at most 40 characters as a name, 140 as a note, none of them halved', () => {
    expect(tidy('🕊'.repeat(50), 'names')).toBe('🕊'.repeat(40));
    expect(tidy('x'.repeat(200), 'notes')).toBe('x'.repeat(140));
    expect(tidy(`${'x'.repeat(39)} yz`, 'names')).toBe('x'.repeat(39));
  });

  test('and once it is, nothing more is done', () => {
    const pieces = fc.constantFrom(
      ...[
        'e',
        '\u0301',
        '\u202e',
        '\u2067',
        ' ',
        '\n',
        '\u0000',
        'ᄀ',
        'ᅡ',
        '가',
        '\ud83d',
        '\u0958',
      ],
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 150 }).map((some) => some.join('')),
      fc.string({ unit: 'binary', maxLength: 150 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('names', 'notes'), (written, kind) => {
        const plain = tidy(written, kind);
        expect(tidy(plain, kind)).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('remarks', () => {
  const at = (...steps: string[]) => pathOf(scenario, steps);
  const expected = { actor: 'South', issue: 'land', answer: 'holds' } as const;
  const remarks = {
    names: { '': 'Main', [at('offer', 'truce')]: 'B' },
    notes: { [at('offer')]: 'Why', [at('offer', 'truce', 'sign')]: 'At last' },
    predictions: { [at('offer', 'truce')]: expected, [at('offer', 'answer')]: expected },
  };

  test('go with the moves they are about', () => {
    expect(remarksIn(link.tree, remarks)).toEqual(remarks);
    expect(remarksIn(grow([], at('offer', 'answer')), remarks)).toEqual({
      names: { '': 'Main' },
      notes: { [at('offer')]: 'Why' },
      predictions: { [at('offer', 'answer')]: expected },
    });
    expect(remarksIn([], remarks)).toEqual({ ...noRemarks, names: { '': 'Main' } });
  });

  test('are said, said otherwise and taken back one by one', () => {
    const one = remarked(noRemarks, 'notes', at('offer'), 'Why');
    expect(one).toEqual({ ...noRemarks, notes: { [at('offer')]: 'Why' } });
    const two = remarked(one, 'predictions', at('offer'), expected);
    expect(two).toEqual({ ...one, predictions: { [at('offer')]: expected } });
    expect(remarked(two, 'notes', at('offer'), 'Because').notes).toEqual({
      [at('offer')]: 'Because',
    });
    expect(remarked(two, 'notes', at('offer'), '')).toEqual({ ...two, notes: {} });
    expect(remarked(two, 'predictions', at('offer'), undefined)).toEqual(one);
    expect(noRemarks).toEqual({ names: {}, notes: {}, predictions: {} });
  });
});
