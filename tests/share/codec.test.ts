import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attempt,
  crc24,
  fromBase64url,
  reader,
  toBase64url,
  writer,
} from '../../src/share/codec.ts';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const written = (write: (out: ReturnType<typeof writer>) => void) => {
  const out = writer();
  write(out);
  return [...out.done()];
};

describe('whole numbers', () => {
  // By hand: 300 = 2·128 + 44, so 44 + 128 and then 2.
  test.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [2 ** 32 - 1, [255, 255, 255, 255, 15]],
  ])('%i is written as %j', (value, bytes) => {
    expect(written((out) => out.varint(value))).toEqual(bytes);
    expect(reader(Uint8Array.from(bytes)).varint()).toBe(value);
  });

  test.each([
    [0, 0],
    [-1, 1],
    [1, 2],
    [-64, 127],
  ])('%i, of either sign, is written as %i', (value, byte) => {
    expect(written((out) => out.signed(value))).toEqual([byte]);
  });

  test.each([
    ['a longer spelling of 0', [128, 0]],
    ['a longer spelling of 127', [255, 0]],
    ['six bytes', [255, 255, 255, 255, 255, 1]],
    ['the first half of 300', [172]],
    ['no byte', []],
  ])('%s is refused', (_, bytes) => {
    expect(attempt(() => reader(Uint8Array.from(bytes)).varint())).toBeUndefined();
  });

  test('every number that can be written is read back, and in no other spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 33), max: 2 ** 33 }), (value) => {
        const bytes = written((out) => out.signed(value));
        expect(reader(Uint8Array.from(bytes)).signed()).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        const from = reader(bytes);
        const value = attempt(() => from.varint());
        if (value === undefined) return;
        expect(written((out) => out.varint(value))).toEqual([
          ...bytes.subarray(0, bytes.length - from.left()),
        ]);
      }),
    );
  });

  test.each([-1, 0.5, 2 ** 40, Number.NaN])('%d cannot be written', (value) => {
    expect(() => written((out) => out.varint(value))).toThrow(RangeError);
  });
});

describe('base64url', () => {
  // [RFC4648, 10], without the padding; the last by hand: 0xfb 0xff is 111110 111111 1111(00).
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
    ['\xfb\xff', '-_8'],
  ])('%j is %j', (plain, text) => {
    expect(toBase64url(ascii(plain))).toBe(text);
    expect(fromBase64url(text)).toEqual({ bytes: ascii(plain), clean: true });
  });

  test.each([
    ['bits left over at the end', 'Zh'],
    ['a single last character', 'Zm9vY'],
    ['padding', 'Zg=='],
    ['the other alphabet', '+/8'],
  ])('%s is not clean', (_, text) => {
    expect(fromBase64url(text).clean).toBe(false);
  });

  test('agrees with Node', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });
});

// "123456789" has the check value 21cf02: https://reveng.sourceforge.io/crc-catalogue (CRC-24/OPENPGP).
test('the checksum is that of OpenPGP', () => {
  expect([...crc24(ascii('123456789'))]).toEqual([0x21, 0xcf, 0x02]);
});
