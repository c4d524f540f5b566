import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/explain/speaker.ts';
import { addressOf, parseLink, resolveLink } from '../../src/share/link.ts';
import { linkMessage } from '../../src/share/problems.ts';
import { payload, scenario } from './sample.ts';

const page = 'https://parley.example/app/';
const whole = addressOf(page, payload);
const encoded = encodeURIComponent(whole);
const [left, right] = [whole.slice(0, -20), whole.slice(-20)];
const bitten = (mark: string) => `${left}${mark}${right}`;

test('the sample has the characters that wrappers stumble over', () => {
  expect(payload).toMatch(/-/);
  expect(payload).toMatch(/_/);
});

describe('one link, however it was passed on', () => {
  test.each([
    ['whole', whole],
    ['its fragment', `#s=1.${payload}`],
    ['its fragment without #', `s=1.${payload}`],
    ['with its format', `1.${payload}`],
    ['its payload alone', payload],
    ['its payload in quotes', `“${payload}”`],
    ['opened from a disk', `file:///C:/parley/index.html#s=1.${payload}`],
    ['# written as %23', whole.replace('#', '%23')],
    ['# written as %2523', whole.replace('#', '%2523')],
    ['# written as %252523', whole.replace('#', '%252523')],
    ['all of it written with %', encoded],
    ['and once more', encodeURIComponent(encoded)],
    ['= and . written with %', whole.replace('#s=1.', '%23s%3d1%2E')],
    ['# written as &#35;', whole.replace('#', '&#35;')],
    ['behind &amp;', `${page}?a=1&amp;b=2#s=1.${payload}&amp;c=3`],
    ...[...'.,;:!?)]}>"\'»”…*|'].map((mark) => [`a ${mark} behind it`, `${whole}${mark}`]),
    ['in angle brackets', `Look: <${whole}>.`],
    ['in brackets, with a dot', `(${whole}).`],
    ['as Markdown', `[our line](${whole}) is here`],
    ['as emphasis', `_${whole}_`],
    ['in Slack', `<${whole}|${whole}>`],
    ['in HTML', `<p><a href="${whole}">here</a></p>`],
    ['before words', `${whole} is what we had, is it not`],
    ['before a line of words', `${whole}\nYours, Ada`],
    ['after another address', `https://parley.example/help#top and ${whole}`],
    ['with a soft line break', bitten('\n')],
    ['with a line break of Windows', bitten('\r\n')],
    ['with a line break and a margin', bitten('\n    ')],
    ['answered to in a mail', bitten('\n> ')],
    ['answered to twice', bitten('\r\n> > ')],
    ['with a space', bitten(' ')],
    ['with a space written as %20', bitten('%20')],
    ['with a line break written as %0D%0A', bitten('%0D%0A')],
    ['with a zero-width space', bitten('\u200b')],
    ['with a zero-width space written with %', bitten('%E2%80%8B')],
    ['with a soft hyphen', bitten('\u00ad')],
    ['with a byte order mark', bitten('\ufeff')],
    ['with <wbr>', bitten('<wbr>')],
    ['with <br/>', bitten('<br/>')],
    ...[28, 29, 30, 31].map((n) => [
      `in lines of ${n} characters`,
      whole.replace(new RegExp(`.{${n}}`, 'g'), '$&\n'),
    ]),
    ['quoted-printable', bitten('=\n').replace('s=1', 's=3D1')],
    ['quoted-printable of Windows', bitten('=\r\n').replace('s=1', 's=3D1')],
    [
      'through Outlook Safe Links',
      `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7C&sdata=abc%3D&reserved=0`,
    ],
    ['through Google', `https://www.google.com/url?q=${encoded}&sa=D&source=editors`],
    ['through Facebook', `https://l.facebook.com/l.php?u=${encoded}&h=AT0`],
    [
      'through Proofpoint 2',
      `https://urldefense.proofpoint.com/v2/url?u=https-3A__parley.example_app_-23s-3D1.${payload
        .replaceAll('-', '-2D')
        .replaceAll('_', '-5F')}&d=DwMFaQ&c=euGZ`,
    ],
    ['through Proofpoint 3', `https://urldefense.com/v3/__${whole.replace('#', '*')}__;Iw!!Abc-_$`],
    ['after a link that was cut', `${whole.slice(0, -9)}. Sorry: ${whole}`],
  ])('%s', (_, text) => {
    expect(parseLink(text)).toEqual(parseLink(whole));
    expect(parseLink(text).ok).toBe(true);
  });
});

describe('what does not open says why', () => {
  const sentenceOf = (text: string, known = [scenario]) => {
    const parsed = parseLink(text);
    const read = parsed.ok ? resolveLink(parsed.value, known) : parsed;
    if (read.ok) return 'opens';
    const { id, values } = linkMessage(read.problem);
    return words('en')(`link.${id}`, values);
  };

  test('a link that was cut, how much of it is left', () => {
    expect(sentenceOf(whole.slice(0, -9))).toBe(
      `This link was cut or changed on the way (${payload.length - 9} of about ${payload.length} characters). Ask for it again.`,
    );
    expect(sentenceOf(payload.slice(0, -9))).toBe(sentenceOf(whole.slice(0, -9)));
  });

  test.each([
    ['all of the payload', `${page}#s=1.`],
    ['the format too', `${page}#s=`],
    ['nearly all of it', `${page}#s=1.A`],
  ])('a link that lost %s', (_, text) => {
    expect(sentenceOf(text)).toMatch(/^This link was cut on the way: only its beginning is left/);
  });

  test.each([
    [
      'a letter',
      whole.replace(/.(.{9})$/, (_, rest) => `${whole.at(-10) === 'x' ? 'y' : 'x'}${rest}`),
    ],
    ['its last bits', `${whole.slice(0, -1)}${whole.at(-1) === '9' ? '8' : '9'}`],
    ['its case', whole.toLowerCase()],
    ['something added', `${whole}abc`],
  ])('a link that changed in %s', (_, text) => {
    expect(sentenceOf(text)).toMatch(/^This link was c(hanged|ut or changed) on the way/);
  });

  test.each([
    ['nothing', ''],
    ['words', 'What about 1.5 percent?'],
    ['a short word that begins like a payload', 'About'],
    ['another address', 'https://example.org/a#section'],
    ['another program’s fragment', 'https://example.org/#s=hello'],
    ['format 0', `#s=0.${payload}`],
  ])('%s', (_, text) => {
    expect(sentenceOf(text)).toMatch(/^This is not a link to a Parley line/);
  });

  test('a link of a later format', () => {
    expect(sentenceOf(`${page}#s=2.${payload}`)).toMatch(/made with a newer Parley/);
    expect(sentenceOf(`${page}#s=17.x`)).toMatch(/made with a newer Parley/);
  });

  test('a link of a scenario that is not here', () => {
    expect(sentenceOf(whole, [])).toMatch(/belongs to a scenario that is not here/);
    expect(sentenceOf(whole, [{ ...scenario, id: 'other' }])).toMatch(
      /a scenario that is not here/,
    );
  });

  test('a link of another edition, where what it says cannot be read here', () => {
    const [step, ...rest] = scenario.steps as [(typeof scenario.steps)[0]];
    expect(sentenceOf(whole, [{ ...scenario, steps: [{ ...step, weeks: 3 }, ...rest] }])).toBe(
      'This link was made with another edition of the scenario “example”, whose numbers differ. Ask for a link made with this edition.',
    );
  });

  test('four characters side by side that are anything else', () => {
    const character = fc.constantFrom(...'abcXYZ019-_');
    const four = fc.tuple(character, character, character, character).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.nat(payload.length - 4), four, (at, instead) => {
        fc.pre(payload.slice(at, at + 4) !== instead);
        const damaged = payload.slice(0, at) + instead + payload.slice(at + 4);
        expect(parseLink(`#s=1.${damaged}`).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
    for (let at = 1; at < payload.length; at++) {
      const [left = '', right = ''] = payload.slice(at - 1, at + 1);
      const swapped = payload.slice(0, at - 1) + right + left + payload.slice(at + 1);
      expect(parseLink(`#s=1.${swapped}`).ok).toBe(left === right);
    }
  });

  test('no text whatever makes it throw', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      ...['#s=', '%23s%3D', 's=1.', '1.', payload, payload.slice(9), payload.slice(0, 30)],
      ...[whole, encoded, '=\n', '\u200b', '%', '&#', '<wbr>', ' ', '\ud800', '\0', 'AQ', '-_'],
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 8 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(text, (pasted) => {
        expect(sentenceOf(pasted)).toMatch(/^(opens|This )/);
      }),
      { numRuns: 1000 },
    );
  });

  test('a pasted book is searched in no time', { timeout: 20_000 }, () => {
    for (const page of ['#s=1.', '#s=1.AQ ', 'A', ' ', '\r', '\n', '%25', '<', '=\n', '&', '\n>']) {
      for (const start of ['', '#', '#s', '#s=1.AQ']) {
        expect(sentenceOf(start + page.repeat(1_000_000))).toMatch(/^This /);
      }
    }
  });
});
