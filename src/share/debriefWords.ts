import { utf8ToBytes } from '@noble/hashes/utils.js';
import { malformed, reader, writer } from './codec.ts';
import { shortest, unpacked, utf8 } from './parts.ts';

/** What a debrief says, section by section. Links count along this list: new ones go to the end. */
export const sections = [
  'headline',
  'path',
  'turningPoints',
  'predicted',
  'dearest',
  'notTaken',
  'record',
  'questions',
  'own',
  'occasion',
] as const;
export type Section = (typeof sections)[number];

/** Words that somebody put in the place of those written from the line. */
export type DebriefWords = Readonly<Partial<Record<Section, string>>>;

/** Characters of a section. */
export const longestSection = 3000;

/** Plain text in lines: no other control characters, none that turn the reading direction. */
export function tidySection(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
  return [...plain].slice(0, longestSection).join('').trimEnd();
}

/** How many, then for each its place in the list less the one before, the number of bytes, UTF-8. */
export function debriefBytes(words: DebriefWords): Uint8Array {
  const plain = writer();
  const said = sections.flatMap((section, row) => {
    const text = words[section];
    return text === undefined ? [] : [{ row, bytes: utf8ToBytes(text) }];
  });
  plain.varint(said.length);
  let before = -1;
  for (const { row, bytes } of said) {
    plain.varint(row - before - 1);
    plain.varint(bytes.length);
    plain.bytes(bytes);
    before = row;
  }
  return shortest(plain.done());
}

export function readDebrief(bytes: Uint8Array): DebriefWords {
  const from = reader(unpacked(bytes));
  const words: Partial<Record<Section, string>> = {};
  const count = from.varint();
  if (count === 0) malformed('no words');
  let row = -1;
  for (let i = 0; i < count; i++) {
    row += 1 + from.varint();
    const section = sections[row] ?? malformed('no such section');
    const text = utf8(from.bytes(from.varint()));
    if (text === '' || tidySection(text) !== text) malformed('no text of a debrief');
    words[section] = text;
  }
  if (from.left() > 0) malformed('more than was said');
  return words;
}
