import { utf8ToBytes } from '@noble/hashes/utils.js';
import { malformed } from './codec.ts';
import { utf8 } from './parts.ts';

/*
 * The bundled lesson in which a line was played, by its id and nothing else of it: what a lesson asks
 * in its debrief takes hundreds of bytes, and links are cut where they are long. Whoever opens the
 * line has the same lessons. What is asked in a lesson of somebody's own travels as own words.
 */

/** Ids as lessons have them. */
export const lessonName = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

export const lessonBytes = (id: string): Uint8Array => utf8ToBytes(id);

export function readLesson(bytes: Uint8Array): string {
  const id = utf8(bytes);
  return lessonName.test(id) ? id : malformed('no name of a lesson');
}
