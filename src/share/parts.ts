import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Path } from '../engine/path.ts';
import { answers, type Prediction } from '../engine/prediction.ts';
import type { Tree } from '../engine/tree.ts';
import type { Scenario } from '../engine/types.ts';
import { malformed, reader, writer } from './codec.ts';
import { numberOf, placeOf } from './moves.ts';
import { inflated, PackingNeeded, packed } from './packing.ts';
import { longest, type Remarks, tidy } from './remarks.ts';

/*
 * Parts of a link after its fixed content (link.ts). A place is the how-manieth move of the tree;
 * what is said of places is told by how far each lies behind the one before.
 */

/**
 * Names of lines and notes: 0 and the plain bytes, or 1, how many there are, and the same deflated
 * [RFC1951], whichever is shorter. Plain: how many, then for each place × 2 (+ 1 for a note) less
 * the one before, the number of bytes, UTF-8.
 */
export function wordsBytes(tree: Tree, { names, notes }: Remarks): Uint8Array {
  const said = [...marked(names, 0), ...marked(notes, 1)].sort((a, b) => a.mark - b.mark);
  const plain = writer();
  plain.varint(said.length);
  let before = 0;
  for (const { mark, text } of said) {
    const bytes = utf8ToBytes(text);
    plain.varint(mark - before);
    plain.varint(bytes.length);
    plain.bytes(bytes);
    before = mark;
  }
  return shortest(plain.done());

  function marked(texts: Remarks['names'], kind: 0 | 1) {
    return Object.entries(texts).map(([place, text]) => {
      return { mark: numberOf(tree, place) * 2 + kind, text };
    });
  }
}

/** 0 and the bytes, or 1, how many there are, and the same deflated, whichever is shorter. */
export function shortest(whole: Uint8Array): Uint8Array {
  const shorter = packed(whole);
  const out = writer();
  if (shorter && shorter.length + 2 < whole.length) {
    out.varint(1);
    out.varint(whole.length);
    out.bytes(shorter);
  } else {
    out.varint(0);
    out.bytes(whole);
  }
  return out.done();
}

/** More is no note: a few bytes can be told to become a great many. */
const mostPlain = 200_000;

export function readWords(tree: Tree, bytes: Uint8Array): Pick<Remarks, 'names' | 'notes'> {
  const from = reader(unpacked(bytes));
  const said = { names: {} as Record<Path, string>, notes: {} as Record<Path, string> };
  let mark = 0;
  const count = from.varint();
  if (count === 0) malformed('no words');
  for (let i = 0; i < count; i++) {
    const further = from.varint();
    if (i > 0 && further === 0) malformed('said twice');
    mark += further;
    const kind = mark % 2 === 0 ? 'names' : 'notes';
    const text = utf8(from.bytes(from.varint()));
    if (text === '' || tidy(text, kind) !== text) malformed(`no text of up to ${longest[kind]}`);
    said[kind][existing(tree, Math.floor(mark / 2))] = text;
  }
  if (from.left() > 0) malformed('more than was said');
  return said;
}

export function unpacked(bytes: Uint8Array): Uint8Array {
  const from = reader(bytes);
  const how = from.varint();
  if (how === 0) return from.bytes(from.left());
  if (how !== 1) malformed('no such packing');
  const size = from.varint();
  if (size > mostPlain) malformed('too much');
  try {
    // One byte of room more than was said: what does not fit, fflate drops without a word.
    const plain = inflated(from.bytes(from.left()), size + 1);
    return plain.length === size ? plain : malformed('not as much as was said');
  } catch (error) {
    if (error instanceof PackingNeeded) throw error;
    return malformed('not deflated');
  }
}

export function utf8(bytes: Uint8Array): string {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(escaped.join(''));
  } catch {
    return malformed('no UTF-8');
  }
}

/** How many, then for each its place less the one before, the actor's row, the issue's, the answer. */
export function predictionsBytes(
  { actors, issues }: Scenario,
  tree: Tree,
  predictions: Remarks['predictions'],
): Uint8Array {
  const out = writer();
  const made = Object.entries(predictions)
    .map(([place, prediction]) => ({ number: numberOf(tree, place), ...prediction }))
    .sort((a, b) => a.number - b.number);
  out.varint(made.length);
  let before = 0;
  for (const { number, actor, issue, answer } of made) {
    out.varint(number - before);
    out.varint(actors.findIndex(({ id }) => id === actor));
    out.varint(issues.findIndex(({ id }) => id === issue));
    out.varint(answers.indexOf(answer));
    before = number;
  }
  return out.done();
}

export function readPredictions(
  { actors, issues }: Scenario,
  tree: Tree,
  bytes: Uint8Array,
): Record<Path, Prediction> {
  const from = reader(bytes);
  const predictions: Record<Path, Prediction> = {};
  const at = <T>(list: readonly T[]): T => list[from.varint()] ?? malformed('no such row');
  const count = from.varint();
  if (count === 0) malformed('no predictions');
  let number = 0;
  for (let i = 0; i < count; i++) {
    const further = from.varint();
    if (further === 0) malformed('a prediction twice, or of no move');
    number += further;
    const actor = at(actors).id;
    predictions[existing(tree, number)] = { actor, issue: at(issues).id, answer: at(answers) };
  }
  if (from.left() > 0) malformed('more than was predicted');
  return predictions;
}

/** Places in the order in which they are compared. */
export function placesBytes(tree: Tree, places: readonly Path[]): Uint8Array {
  const out = writer();
  for (const place of places) out.varint(numberOf(tree, place));
  return out.done();
}

export function readPlaces(tree: Tree, bytes: Uint8Array): Path[] {
  const from = reader(bytes);
  const places: Path[] = [];
  while (from.left() > 0) places.push(existing(tree, from.varint()));
  return places;
}

/**
 * Where the core actors stood on the core issues at the end of the line, in whole points, as its
 * sender saw it, so that a reader whose numbers are others can be told both. They are the digits
 * of one number to the base 101: twelve of them in ten bytes.
 */
export function endsBytes(ends: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(sizeOf(ends.length));
  let rest = ends.reduce((number, position) => number * base + BigInt(Math.round(position)), 0n);
  for (let at = bytes.length - 1; at >= 0; at--) {
    bytes[at] = Number(rest % 256n);
    rest /= 256n;
  }
  return bytes;
}

/** `count`: how many core actors times core issues there are. */
export function readEnds(bytes: Uint8Array, count: number): number[] {
  if (bytes.length !== sizeOf(count)) malformed('not as many positions as there are');
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  const ends: number[] = [];
  for (let left = count; left > 0; left--) {
    ends.unshift(Number(rest % base));
    rest /= base;
  }
  return rest > 0n ? malformed('beyond the scale') : ends;
}

const base = 101n;

/** Bytes of the largest number of so many digits. */
const sizeOf = (count: number): number =>
  count === 0 ? 0 : Math.ceil((base ** BigInt(count) - 1n).toString(16).length / 2);

const existing = (tree: Tree, number: number): Path =>
  placeOf(tree, number) ?? malformed('no such place');
