import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, meant, rowsOf, separatorOf } from '../../src/lesson/csv.ts';

const read = (text: string, separator: ',' | ';' | '\t' = ',') =>
  [...rowsOf(text, separator)].map(({ cells }) => cells);

describe('a table is read', () => {
  // The examples of RFC 4180, section 2, 1 to 7.
  test.each([
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      '"aaa","bbb","ccc"\r\nzzz,yyy,xxx',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
      [
        ['aaa', 'b\r\nbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    ['"aaa","b""bb","ccc"', [['aaa', 'b"bb', 'ccc']]],
    ['a, b ,\n', [['a', ' b ', '']]],
    ['a\n\nb\r\rc', [['a'], [''], ['b'], [''], ['c']]],
    ['""', [['']]],
    ['"a"b,"c', [['ab', '"c']]],
    ['a"b,c""d', [['a"b', 'c""d']]],
    ['\ufeff"a",b', [['a', 'b']]],
    ['sep=,\r\na,b', [['a', 'b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test('with the place of each cell and of the next row', () => {
    const text = 'a,"b\nb",c\r\nd';
    const rows = [...rowsOf(text, ',')];
    expect(rows.map(({ starts }) => starts.map((at) => text[at]))).toEqual([
      ['a', '"', 'c'],
      ['d'],
    ]);
    expect(rows.map(({ end }) => end)).toEqual([text.indexOf('d'), text.length + 1]);
  });
});

test.each([
  ['a,b\nc,d', ','],
  ['a;b\nc;d,e', ';'],
  ['a\tb\nc, d\te', '\t'],
  ['"a;b",c\n"d;e",f', ','],
  ['sep=;\na\n', ';'],
  [`${'a;1,2,3\n'.repeat(19)}a;1\n`, ';'],
  ['a b\nc d', undefined],
  ['a,b', undefined],
  ['Dear all,\nso,\nit\nis\n', undefined],
  ['sep=|\na|b', undefined],
])('%j is parted by %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

describe('a table is written', () => {
  test('with quotes where they are needed, and numbers as they are', () => {
    expect(
      csvOf([
        ['a', 'b "c"', 'd,e'],
        [1.5, -2, ' f'],
        ['', 'g\nh', 'i;j'],
      ]),
    ).toBe('a,"b ""c""","d,e"\r\n1.5,-2," f"\r\n,"g\nh","i;j"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''=1"])(
    '%j is no formula, and comes back',
    (text) => {
      const [[cell = ''] = []] = read(csvOf([[text]]));
      expect(cell[0]).toBe("'");
      expect(meant(cell)).toBe(text);
    },
  );

  test.each(["'tis", "''", "Ada's", 'a=b', '1-2', ''])('%j stays as it is', (text) => {
    expect(read(csvOf([[text, 'x']]))).toEqual([[text, 'x']]);
    expect(meant(text)).toBe(text);
  });

  test('whatever it says, it is read as it was', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...`'"=+-@,;\t\r\n a`) }),
    );
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (some) => {
        fc.pre(!/^\ufeff|^sep=/i.test(some[0]?.[0] ?? ''));
        const back = read(csvOf(some)).map((cells) => cells.map(meant));
        expect(back).toEqual(some);
        for (const cell of read(csvOf(some)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
