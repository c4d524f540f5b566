import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Turn } from '../engine/types.ts';

/**
 * A hash of the bits of every position, every trust and every cost after every move: two machines
 * that agree on it have played the same line to the last bit. 128 bits, as hexadecimal digits.
 */
export function digest(turns: readonly Turn[]): string {
  let line: Hashed | undefined;
  for (const turn of turns) line = withTurn(line, turn);
  const hash = line ? line.hash.clone() : sha256.create();
  return bytesToHex(hash.digest().subarray(0, 16));
}

/** The hash of a line as far as a turn: after a move only that move is hashed. */
interface Hashed {
  before: Hashed | undefined;
  hash: ReturnType<typeof sha256.create>;
}

const known = new WeakMap<Turn, Hashed>();

function withTurn(before: Hashed | undefined, turn: Turn): Hashed {
  const same = known.get(turn);
  if (same && same.before === before) return same;
  const hash = before ? before.hash.clone() : sha256.create();
  hash.update(bits(turn.state.stances.map(({ position }) => position)));
  hash.update(bits(turn.state.trust));
  hash.update(bits([turn.costs.length]));
  for (const { bearer, kind, amount } of turn.costs) {
    hash.update(nameBytes(`${bearer} ${kind}\n`));
    hash.update(bits([amount]));
  }
  const line = { before, hash };
  known.set(turn, line);
  return line;
}

const named = new Map<string, Uint8Array>();

/** A line has a thousand costs and a few dozen names. */
function nameBytes(name: string): Uint8Array {
  const bytes = named.get(name) ?? utf8ToBytes(name);
  named.set(name, bytes);
  return bytes;
}

/** IEEE 754, little endian whatever the machine; −0 is 0. */
function bits(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  numbers.forEach((number, i) => {
    view.setFloat64(i * 8, number === 0 ? 0 : number, true);
  });
  return new Uint8Array(view.buffer);
}
