import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished } from '../../src/lesson/finished.ts';
import { gather, gatherInSlices } from '../../src/lesson/gather.ts';
import { addressOf, formatLink, parseLink } from '../../src/share/link.ts';
import { anyLink } from '../share/anyLink.ts';
import { payload, scenario } from '../share/sample.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { page, pupil } from './pupils.ts';

const one = addressOf(page, payload);
const two = pupil(scenario, ['offer', 'answer']);
const twoPayload = two.replace(/^.*#s=1\./, '');

/** The payloads in a text, and where each is: `line:column`. */
const payloads = (text: string) => gather(text).found.map((found) => found.payload);
const places = (text: string) =>
  gather(text).found.map(({ at: { line, column, row } }) =>
    [line, column, ...(row === undefined ? [] : [row])].join(':'),
  );

const quotedPrintable = (text: string, length = 76) =>
  text
    .replaceAll('=', '=3D')
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      // An encoded character is never parted, everything else is parted anywhere.
      for (let rest = line; rest !== ''; ) {
        const cut =
          rest.length > length
            ? length - (/=.?$/.exec(rest.slice(0, length))?.[0].length ?? 0)
            : length;
        lines.push(rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      return lines.join('=\n');
    })
    .join('\n');

const safe = (link: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C%7Cabc%7C0&sdata=q%2Fw%3D&reserved=0`;
const google = (link: string) =>
  `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&source=editors&ust=17&usg=AOvVaw0`;

/** What a link goes through before it arrives; `link` becomes a text with that link in it once. */
const ways: [string, (link: string) => string][] = [
  ['plain', (link) => link],
  ['before a full stop', (link) => `Here: ${link}.`],
  ['in brackets', (link) => `(${link}), or so`],
  ['in angle brackets', (link) => `<${link}>`],
  ['in typographic quotes', (link) => `„${link}“`],
  ['as a cell', (link) => `"${link}"`],
  ['HTML-escaped', (link) => link.replace('/#', '/?a=1&amp;b=2#').concat('&amp;c=3')],
  ['# and = as entities', (link) => link.replace('#s=', '&#35;s&#61;')],
  ['as Handlebars escapes it', (link) => link.replace('#s=1.', '&#x23;s&#x3D;1&#x2E;')],
  ['percent-encoded', (link) => `https://x.example/?to=${encodeURIComponent(link)}&n=1`],
  [
    'percent-encoded twice',
    (link) => `https://x.example/?to=${encodeURIComponent(encodeURIComponent(link))}&n=1`,
  ],
  ['through Safe Links', safe],
  [
    'through Safe Links, the fragment left outside',
    (link) => {
      const [address = '', fragment = ''] = link.split('#');
      return `${safe(address)}#${fragment}`;
    },
  ],
  ['through Safe Links and a mail', (link) => quotedPrintable(safe(link))],
  ['through Google', google],
  ['through Google and Safe Links', (link) => safe(google(link))],
  [
    'as HTML',
    (link) => `<p dir="ltr"><a href="${link}" target="_blank" rel="noopener">${link}</a></p>`,
  ],
  [
    'as Gmail shows it',
    (link) =>
      `<a href="${link}" data-saferedirecturl="${google(link).replaceAll('&', '&amp;')}">${link}</a>`,
  ],
  ['as Outlook’s plain text', (link) => `${link}<${safe(link)}>`],
  ['in Slack', (link) => `<${link}|${link}>`],
  ['as Markdown', (link) => `[${link}](${link})`],
  ['in a mail’s soft line breaks', (link) => quotedPrintable(`We think this: ${link} is it`)],
  ['in a mail that broke its lines', (link) => `> ${link.slice(0, 50)}\n> ${link.slice(50)}`],
  [
    'with zero-width characters',
    (link) => link.replace('#s=1.', '#\u200bs=\u200b1.\u2060').replace(/.{9}$/, '\u200b$&\ufeff'),
  ],
  [
    'as JSON',
    (link) =>
      JSON.stringify({ answer: link }).replaceAll('=', '\\u003d').replaceAll('#', '\\u0023'),
  ],
  ['its payload alone', (link) => `1.${link.replace(/^.*#s=1\./, '')}`],
];

describe('one link, whatever it went through', () => {
  test.each(ways)('%s', (_, way) => {
    expect(payloads(way(one))).toEqual([payload]);
    expect(payloads(`Ada\n${way(two)}\n\nBob: ${way(one)}\nYours\n`)).toEqual([
      twoPayload,
      payload,
    ]);
  });

  test.each([...Array(60).keys()].map((n) => n + 12))(
    'Safe Links in a mail of %i characters a line',
    (length) => {
      expect(payloads(quotedPrintable(`<a href="${safe(one)}">`, length))).toEqual([payload]);
    },
  );
});

test('a blank behind a soft line break parts words from a link', () => {
  expect(payloads(`so ${one}=\n is it, and ${two}=\r\n\tis it`)).toEqual([payload, twoPayload]);
});

test('several a line, parted by anything', () => {
  for (const between of [' ', ', ', '; ', '\t', ' and ', '|', '<br>', '\n', '\r\n', '\u00a0']) {
    expect(payloads([one, two, one].join(between))).toEqual([payload, twoPayload, payload]);
  }
  expect(payloads(`<${one}> <${one}>`)).toEqual([payload, payload]);
  expect(payloads(JSON.stringify([one, one]))).toEqual([payload, payload]);
  expect(payloads(`<a href="${one}">A</a>, ${one}`)).toHaveLength(2);
  expect(payloads(`#s=1.${payload}#s=1.${twoPayload}`)).toEqual([payload, twoPayload]);
  expect(payloads(`<li><a href="${one}">A</a></li><li><a href="${one}">B</a></li>`)).toHaveLength(
    2,
  );
});

test('any links of any scenario, each through anything, stand in their order', () => {
  fc.assert(
    fc.property(
      anyScenarioFile.chain((file) =>
        fc.array(
          fc.tuple(
            anyLink(file).map((link) => formatLink(file, link, 'c0ffee')),
            fc.constantFrom(...ways),
          ),
          { maxLength: 6 },
        ),
      ),
      (links) => {
        const text = links
          .map(([sent, [, way]], i) => `${i}\n${way(addressOf(page, sent))}\n\n`)
          .join('');
        expect(payloads(text)).toEqual(links.map(([sent]) => sent));
        for (const found of payloads(text)) expect(parseLink(`#s=1.${found}`).ok).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

describe('where a link is', () => {
  test('begins with its address, counted from 1', () => {
    expect(places(`${one}\nAda: <${two}>, ${one}\r\n\r\r\n\t(${safe(two)})`)).toEqual([
      '1:1',
      `2:7`,
      `2:${7 + two.length + 3}`,
      '5:3',
    ]);
    expect(places(`see parley.example/app/#s=1.${payload}`)).toEqual(['1:5']);
    expect(places(`at #s=1.${payload} or 1.${payload}`)).toEqual([
      '1:4',
      `1:${4 + 5 + payload.length + 4}`,
    ]);
    expect(places(`https://a.example/?x=1&amp;y=2#s=1.${payload}`)).toEqual(['1:1']);
  });

  test('in characters as people count code points, without a byte order mark', () => {
    expect(places(`\ufeff🕊🕊 ${one}`)).toEqual(['1:4']);
    expect(places(`🕊\n${one} 🕊 ${two}`)).toEqual(['2:1', `2:${one.length + 4}`]);
  });

  test('in a text full of soft breaks, in that text', () => {
    expect(places(`a=\nb=\n${one}`)).toEqual(['3:1']);
    expect(places(`\u200b\u200b${one}`)).toEqual(['1:3']);
  });

  test('in a table also its row, though cells have lines', () => {
    const table = `Name,Answer\nAda,"so:\n${one}"\n\nBob,${two}\n`;
    expect(places(table)).toEqual(['3:1:2', '5:5:4']);
  });
});

describe('what did not arrive whole', () => {
  const cut = one.slice(0, -9);

  test('is found as far as it goes, and no farther', () => {
    const left = payload.slice(0, -9);
    expect(payloads(`${cut}\nAda Lovelace\n${two}`)).toEqual([left, twoPayload]);
    expect(payloads(`${cut}\n${two}`)).toEqual([left, twoPayload]);
    expect(payloads(`${cut}${two}`)[1]).toBe(twoPayload);
    expect(payloads(`Ada\t${cut}\tBob\nCy\t${one}\tDi\n`)).toEqual([left, payload]);
    expect(payloads(`${page}#s=1.\n${page}#s=\n${page}#s=1.A\n`)).toEqual(['', '', 'A']);
  });

  test('is found though its first characters are other ones', () => {
    expect(payloads(one.toLowerCase())).toEqual([payload.toLowerCase()]);
    expect(payloads(`${page}#s=1.x${payload.slice(1)}`)).toEqual([`x${payload.slice(1)}`]);
  });

  test('of a later format too', () => {
    expect(gather(`${page}#s=2.${payload}`).found).toEqual([
      { format: 2, payload, at: { line: 1, column: 1 } },
    ]);
  });

  test('what is something else is not', () => {
    const others = [
      'https://x.example/#s=hello https://x.example/#s=1.5 https://x.example/#s=12.5',
      'at t=2 s=1.5 and s=A, #s=( ## #s #s=1',
      `https://x.example/#s=0.${payload.slice(1)}`,
      'ASimpleNameOfSixteenLetters AQ_long-but-no-payload',
      '',
    ];
    for (const text of others) expect(gather(text)).toEqual({ found: [] });
  });
});

describe('tables', () => {
  const names = (text: string) => {
    const columns = gather(text).table?.names ?? [];
    return gather(text, { names: columns }).found.map(({ name }) => name);
  };

  test('offer a column of names, and tell none unasked', () => {
    const text = `Timestamp,Name,Answer\r\n1/2/2025 10:00:00,Ada,${one}\r\n1/2/2025 10:01:00,"Bob ""B"", jr",${two}\r\n`;
    const { found, table } = gather(text);
    expect(table).toEqual({ columns: ['Timestamp', 'Name', 'Answer'], names: [1] });
    expect(found.map((link) => 'name' in link)).toEqual([false, false]);
    expect(names(text)).toEqual(['Ada', 'Bob "B", jr']);
  });

  test.each([
    ['semicolons', `Nr;Schüler:in;Link\n1;Ada;${one}\n2;Bob;${two}\n`, ['Ada', 'Bob']],
    ['tabs', `Nr\tPupil\tLink\n1\tAda\t${one}\n2\tBob\t${two}\n`, ['Ada', 'Bob']],
    ['Excel’s first line', `sep=;\r\nName;Link\r\nAda, B;${one}\r\n`, ['Ada, B']],
    ['a byte order mark', `\ufeffName,Link\nAda,${one}\nBob,${two}`, ['Ada', 'Bob']],
    ['lines ended by CR', `Name,Link\rAda,${one}\rBob,${two}\r`, ['Ada', 'Bob']],
    [
      'first and family names',
      `Surname,First name,ID number,Online text\nLovelace,Ada,7,"<p><a href=""${one}"">${one}</a></p>"\n`,
      ['Ada Lovelace'],
    ],
    ['no file names', `File name,Username,Full name,Link\na.txt,al1,Ada L,${one}\n`, ['Ada L']],
    [
      'a header that does not say so',
      `When,Who are you?,Link\n1,Ada,${one}\n2,Bob B,${two}\n`,
      ['Ada', 'Bob B'],
    ],
    ['no header', `Ada Lovelace;${one}\nBob;${two}\n`, ['Ada Lovelace', 'Bob']],
    [
      'names from right to left, and pictures',
      `Name,Link\n"שרה, לוי",${one}\n👩🏽‍🚀 ليلى,${two}\n`,
      ['שרה, לוי', '👩🏽‍🚀 ليلى'],
    ],
    [
      'names that would be calculated',
      `Name,Link\n"=HYPERLINK(""x"",""y"")",${one}\n'=1+1,${two}\n`,
      ['=HYPERLINK("x","y")', '=1+1'],
    ],
    ['marks that turn lines around', `Name,Link\n\u202eAda\u202c\u0007 L,${one}\n`, ['Ada L']],
    [
      'a link in the wrong column',
      `Name,Link\nAda,${one}\n${two},\nBob,${one}x\nCy,${two}\n`,
      ['Ada', undefined, 'Bob', 'Cy'],
    ],
    ['nothing there', `Name,Link\n,${one}\n  ,${two}\n`, [undefined, undefined]],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['no header, if there is a link in it', `Ada,${one}\nBob,${two}\n`],
    ['no header, if there is a date in it', `1/2/2025,Ada,\n1/2/2025,Bob,${one}\n`],
    ['no header, if it says one thing twice', `x,x,y\nBob,${one},z\n`],
  ])('%s', (_, text) => {
    expect(gather(text).table?.columns).toEqual([]);
  });

  test.each([
    ['links in most of its rows', `Name,Link\n${two},${one}\n${one},${two}\nAda,${one}\n`],
    ['the same in every row', `When,What,Link\n1,done,${one}\n2,done,${two}\n`],
    ['numbers', `When,What,Link\n1,a 1,${one}\n2,b 2,${two}\n`],
    [
      'long texts',
      `When,What,Link\n1,we all thought that it would,${one}\n2,and so we did what we,${two}\n`,
    ],
    ['gaps', `When,What,Link\n1,,${one}\n2,Ada,${two}\n`],
  ])('a column with %s has no names', (_, text) => {
    expect(gather(text).table?.names).toEqual([]);
  });

  test('a cell that is calculated from a link has it too', () => {
    const text = `Name,Link\nAda,"=HYPERLINK(""${one}"",""mine"")"\nBob,${two}\n`;
    expect(payloads(text)).toEqual([payload, twoPayload]);
  });

  test('a cell that says its link again says it once, two cells say it twice', () => {
    expect(payloads(`Name,Link\nAda,"${one} , ${one}"\nBob,${one}\n`)).toEqual([payload, payload]);
    expect(payloads(`A,B\n${one},${one}\n${two},\n`)).toEqual([payload, payload, twoPayload]);
  });

  test('a quote that is never closed costs no link', () => {
    expect(payloads(`Name,Link\n"Ada,${one}\nBob,${two}\n`)).toEqual([payload, twoPayload]);
  });

  test('words with commas are none', () => {
    const text = `Dear all,\nhere is mine, I hope, and yours:\n${one}\nbest\nAda, for, us\n`;
    expect(gather(text).table).toBeUndefined();
  });
});

describe('texts of any size', { timeout: 60_000 }, () => {
  const random = () => {
    let state = 1;
    return () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
  };

  test('10,000 lines of junk hold no link', () => {
    const next = random();
    const character = () => String.fromCharCode(32 + Math.floor(next() * 95));
    const line = () => Array.from({ length: 200 }, character).join('');
    expect(gather(Array.from({ length: 10_000 }, line).join('\n')).found).toEqual([]);
  });

  test('a CSV of 5 MB', () => {
    const rows: string[] = [];
    for (let size = 0; size < 5e6; size += rows.at(-1)?.length ?? 0) {
      const said = rows.length % 1000 === 0 ? one : 'nothing ""at"" all, '.repeat(5);
      rows.push(`2025-01-01,Pupil ${rows.length},"${said}"\n`);
    }
    const { found } = gather(`When,Name,Answer\n${rows.join('')}`, { names: [1] });
    expect(found.map(({ name, at }) => `${name} ${at.row}`)).toEqual(
      rows.flatMap((_, i) => (i % 1000 === 0 ? [`Pupil ${i} ${i + 2}`] : [])),
    );
  });

  test('a page can pause after every link, and every few thousand rows', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `${i},${i % 19_999 === 0 ? one : 'no'}\n`,
    );
    const table = `Nr,Link\n${rows.join('')}`;
    expect([...gatherInSlices(table)].length).toBeGreaterThan(5);
    expect(finished(gatherInSlices(table))).toEqual(gather(table));
  });

  test('hundreds of thousands of anything are passed once', () => {
    for (const unit of [
      '%25',
      '=\n',
      '"x\n',
      '""',
      ' s=1.A ',
      'AQ',
      '&quot;',
      '(',
      '\u200b',
      '<a ',
    ]) {
      expect(payloads(unit.repeat(300_000) + one).at(-1)).toBe(payload);
    }
  });

  test('no text whatever makes it throw', () => {
    const pieces = fc.constantFrom(
      ...[
        '#s=',
        '%23s%3D',
        's=1.',
        '1.',
        payload,
        payload.slice(9),
        one,
        safe(one),
        '=\n',
        '\u200b',
      ],
      ...[
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        '<a href="',
        '">',
        '|',
        '](',
        'sep=;\n',
        '\ufeff',
        '\ud800',
      ],
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const { found } = gather(any, { names: [0, 1] });
        for (const { at } of found) expect(at.line).toBeGreaterThan(0);
        const flat = found.map(({ at }) => at.line * 1e6 + at.column);
        expect(flat).toEqual(flat.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });
});
