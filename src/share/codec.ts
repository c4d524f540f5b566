/**
 * Bytes in and out of a link. Everything is written in exactly one way, and anything written in
 * another way is refused, so that the same line always gives the same link.
 */

/** What a reader throws; `attempt` is the only place that catches it. */
class Malformed extends Error {}

export const malformed = (what: string): never => {
  throw new Malformed(what);
};

/** The value read, or nothing where the bytes are not what a writer writes. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

export interface Writer {
  bytes(values: Iterable<number>): void;
  /** A whole number from 0, seven bits a byte, low bits first. */
  varint(value: number): void;
  /** A whole number of either sign: 0, −1, 1, −2 … become 0, 1, 2, 3 … */
  signed(value: number): void;
  done(): Uint8Array;
}

export function writer(): Writer {
  const written: number[] = [];
  const varint = (value: number) => {
    if (!Number.isInteger(value) || value < 0 || value > largest) {
      throw new RangeError(`${value} cannot be written as a varint`);
    }
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) written.push((rest % 128) + 128);
    written.push(rest);
  };
  return {
    bytes: (values) => {
      for (const value of values) written.push(value);
    },
    varint,
    signed: (value) => varint(value < 0 ? -2 * value - 1 : 2 * value),
    done: () => Uint8Array.from(written),
  };
}

export interface Reader {
  bytes(count: number): Uint8Array;
  varint(): number;
  signed(): number;
  /** Bytes not yet read. */
  left(): number;
}

export function reader(source: Uint8Array): Reader {
  let at = 0;
  const bytes = (count: number) => {
    if (count > source.length - at) malformed('too short');
    at += count;
    return source.subarray(at - count, at);
  };
  const varint = () => {
    let value = 0;
    for (let scale = 1; scale < largest; scale *= 128) {
      const [byte = 0] = bytes(1);
      value += (byte % 128) * scale;
      if (byte >= 128) continue;
      if (byte === 0 && scale > 1) malformed('a varint with an empty last byte');
      return value;
    }
    return malformed('a varint too long');
  };
  return {
    bytes,
    varint,
    signed: () => {
      const value = varint();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    left: () => source.length - at,
  };
}

/** Five bytes: seeds have 32 bits, nothing else in a link is near that. */
const largest = 2 ** 35 - 1;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** [RFC4648] §5 without padding; `Uint8Array.toBase64` is missing in Node 24 and in browsers of 2024. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let pending = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) text += alphabet[(pending >> (bits - 6)) & 63];
    pending &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet[(pending << (6 - bits)) & 63] : text;
}

/** The whole bytes of the text, and what is left over at its end. */
export function fromBase64url(text: string): { bytes: Uint8Array; clean: boolean } {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let pending = 0;
  let at = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return { bytes: bytes.subarray(0, at), clean: false };
    pending = (pending << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = pending >> bits;
    pending &= (1 << bits) - 1;
  }
  return { bytes, clean: bits < 6 && pending === 0 };
}

/**
 * CRC-24 of OpenPGP [RFC9580, 6.1]. Preferred to the first three bytes of a SHA-256: a hash lets any
 * damage through once in 16 million times, a CRC of 24 bits never when all of it lies within 24
 * bits, that is within four neighbouring characters: one mistyped, two swapped, a word replaced.
 * Damage that is further apart, or on purpose, gets through once in 16 million here too.
 */
export function crc24(bytes: Uint8Array): Uint8Array {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return Uint8Array.of(crc >> 16, crc >> 8, crc);
}
