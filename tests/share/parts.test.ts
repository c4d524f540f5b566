import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/engine/path.ts';
import { pathOf } from '../../src/engine/tree.ts';
import { attempt, writer } from '../../src/share/codec.ts';
import {
  endsBytes,
  placesBytes,
  predictionsBytes,
  readEnds,
  readPlaces,
  readPredictions,
  readWords,
  wordsBytes,
} from '../../src/share/parts.ts';
import { noRemarks, type Remarks } from '../../src/share/remarks.ts';
import { link, scenario } from './sample.ts';

const { tree } = link;
const at = (...steps: string[]): Path => pathOf(scenario, steps);
const coded = (text: string) => [...Buffer.from(text)];

/*
 * The moves of the sample in the order of their walk:
 *
 *     1 offer ─ 2 answer ─ 3 truce
 *         └──── 4 truce ── 5 sign
 */

describe('names and notes as bytes', () => {
  // 0 for plain, how many; for each, place × 2 (+ 1 for a note) less the one before, length, UTF-8.
  test.each<[string, Partial<Remarks>, number[]]>([
    ['the name of the main line', { names: { '': 'Main' } }, [0, 1, 0, 4, ...coded('Main')]],
    ['a note on the opening', { notes: { '': 'x' } }, [0, 1, 1, 1, ...coded('x')]],
    // Opening: name 0. offer, move 1: note 3. offer, truce, move 4: name 8, note 9.
    [
      'both, told in the order of the moves',
      {
        names: { [at('offer', 'truce')]: 'B', '': 'Main' },
        notes: { [at('offer', 'truce')]: 'é', [at('offer')]: 'Why' },
      },
      [0, 4, 0, 4, ...coded('Main'), 3, 3, ...coded('Why'), 5, 1, ...coded('B'), 1, 2, 0xc3, 0xa9],
    ],
  ])('%s', (_, said, bytes) => {
    const remarks = { ...noRemarks, ...said };
    expect([...wordsBytes(tree, remarks)]).toEqual(bytes);
    expect({ ...noRemarks, ...readWords(tree, Uint8Array.from(bytes)) }).toEqual(remarks);
  });

  test('are deflated where that is shorter, as any other program deflates', () => {
    const note = 'a ceasefire first, '.repeat(7).trim();
    const remarks = { ...noRemarks, notes: { [at('offer')]: note } };
    const bytes = wordsBytes(tree, remarks);
    // One, of 132 bytes, as a note on move 1: 4 bytes before the text, two of them its length.
    const plain = [1, 3, (note.length % 128) + 128, 1, ...coded(note)];
    expect([...bytes.subarray(0, 3)]).toEqual([1, (plain.length % 128) + 128, 1]);
    expect([...inflateRawSync(bytes.subarray(3))]).toEqual(plain);
    expect(bytes.length).toBeLessThan(40);
    expect(readWords(tree, packed(plain)).notes).toEqual(remarks.notes);
  });

  const one = (mark: number, text: number[]) => [0, 1, mark, text.length, ...text];
  test.each([
    ['no words at all', [0, 0]],
    ['fewer than said', [0, 2, 0, 1, 65]],
    ['more than said', [0, 1, 0, 1, 65, 0]],
    ['a text cut short', [0, 1, 0, 2, 65]],
    ['two names of one place', [0, 2, 2, 1, 65, 0, 1, 66]],
    ['a place that is not there', one(12, [65])],
    ['an empty text', one(0, [])],
    ['blanks only', one(0, [32])],
    ['a blank at the end', one(0, coded('A '))],
    ['two blanks', one(0, coded('A  B'))],
    ['two lines', one(0, coded('A\nB'))],
    ['a control character', one(0, coded('A\u0007'))],
    ['a mark that turns the line', one(0, coded('A\u202eB'))],
    ['an isolate', one(0, coded('\u2066A\u2069'))],
    ['a letter and its accent apart', one(0, coded('e\u0301'))],
    ['a byte order mark', one(0, coded('\ufeffA'))],
    ['a name of 41 characters', one(0, coded('x'.repeat(41)))],
    ['a note of 141', [0, 1, 1, 141, 1, ...coded('x'.repeat(141))]],
    ['half a character', one(0, [0xc3])],
    ['a character in more bytes than it needs', one(0, [0xc1, 0x81])],
    ['half of a surrogate pair', one(0, [0xed, 0xa0, 0x80])],
    ['a packing to come', [2, 1, 0, 1, 65]],
    ['nothing deflated', [1, 4]],
    ['what is not deflated', [1, 4, 255, 255, 255]],
  ])('%s: refused', (_, bytes) => {
    expect(attempt(() => readWords(tree, Uint8Array.from(bytes)))).toBeUndefined();
  });

  const plain = [1, 0, 4, ...coded('Main')];
  test.each([
    ['as much as it says', 0, true],
    ['a byte less than it says', 1, false],
    ['a byte more', -1, false],
  ])('deflated, %s', (_, more, opens) => {
    const read = attempt(() => readWords(tree, packed(plain, plain.length + more)));
    expect(read !== undefined).toBe(opens);
  });

  test('a few bytes that would become a great many are refused at once', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    for (const size of [50_000_000, 200_000, 10]) {
      expect(attempt(() => readWords(tree, packed(bomb, size, [])))).toBeUndefined();
    }
    // Also where what comes first would do.
    const hidden = deflateRawSync(Buffer.concat([Buffer.from(plain), Buffer.alloc(50_000_000)]));
    expect(attempt(() => readWords(tree, packed([], plain.length, hidden)))).toBeUndefined();
  });

  function packed(plain: Iterable<number>, size = [...plain].length, deflated?: Iterable<number>) {
    const out = writer();
    out.varint(1);
    out.varint(size);
    out.bytes(deflated ?? deflateRawSync(Uint8Array.from(plain)));
    return out.done();
  }
});

describe('predictions as bytes', () => {
  // How many; for each: place less the one before, actor, issue, answer (holds, closer, away).
  const said = {
    [at('offer', 'truce', 'sign')]: { actor: 'North', issue: 'truce', answer: 'closer' },
    [at('offer')]: { actor: 'South', issue: 'land', answer: 'away' },
  } as const;
  const bytes = [2, 1, 1, 0, 2, 4, 0, 1, 1];

  test('of a move and of the end', () => {
    expect([...predictionsBytes(scenario, tree, said)]).toEqual(bytes);
    expect(readPredictions(scenario, tree, Uint8Array.from(bytes))).toEqual(said);
  });

  test.each([
    ['none', [0]],
    ['of the opening', [1, 0, 0, 0, 0]],
    ['two of one move', [2, 1, 0, 0, 0, 0, 1, 0, 0]],
    ['of a move that is not there', [1, 6, 0, 0, 0]],
    ['of nobody', [1, 1, 2, 0, 0]],
    ['about nothing', [1, 1, 0, 2, 0]],
    ['an answer that is not there', [1, 1, 0, 0, 3]],
    ['fewer than said', [2, 1, 0, 0, 0]],
    ['more than said', [1, 1, 0, 0, 0, 0]],
  ])('%s: refused', (_, bytes) => {
    expect(attempt(() => readPredictions(scenario, tree, Uint8Array.from(bytes)))).toBeUndefined();
  });
});

test('places to compare as bytes, in their order', () => {
  const places = [at('offer', 'truce', 'sign'), '', at('offer', 'answer', 'truce')];
  expect([...placesBytes(tree, places)]).toEqual([5, 0, 3]);
  expect(readPlaces(tree, Uint8Array.of(5, 0, 3))).toEqual(places);
  expect(attempt(() => readPlaces(tree, Uint8Array.of(6)))).toBeUndefined();
});

describe('ends as bytes, in whole points', () => {
  // To the base 101: 0·101 + 48 = 48, 100·101 + 1 = 10101 = 39·256 + 117.
  test.each([
    ['one', [100], [100]],
    ['two', [0.4, 47.5], [0, 48]],
    ['two that need both bytes', [100, 1], [39, 117]],
    // 101⁶ − 1 = 1061520150600 = 247·256⁴ + 39·256³ + 136·256² + 16·256 + 72.
    ['six, in five bytes', Array(6).fill(100), [247, 39, 136, 16, 72]],
  ])('%s', (_, ends, bytes) => {
    expect([...endsBytes(ends)]).toEqual(bytes);
    expect(readEnds(Uint8Array.from(bytes), ends.length)).toEqual(ends.map(Math.round));
  });

  test('twelve take ten', () => {
    expect(endsBytes(Array(12).fill(100)).length).toBe(10);
  });

  test.each([
    ['too few bytes', [100], 2],
    ['too many', [0, 100], 1],
    ['a position of 101', [101], 1],
    ['more than all can be together', [39, 217], 2],
  ])('%s: refused', (_, bytes, count) => {
    expect(attempt(() => readEnds(Uint8Array.from(bytes), count))).toBeUndefined();
  });
});
