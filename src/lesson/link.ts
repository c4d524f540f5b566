import { utf8ToBytes } from '@noble/hashes/utils.js';
import { seal, unseal } from '../share/envelope.ts';
import { inflated, PackingNeeded, packed } from '../share/packing.ts';
import { utf8 } from '../share/parts.ts';
import type { Lesson } from './lesson.ts';

/*
 * A lesson as text for an address, behind `#l=`. A bundled one is its id; an edited one its id and
 * what was changed, so that a teacher's small change makes a small link and a QR code that phones
 * can read. Deflated, and sealed like a line: a link that was cut says so.
 */

const prefix = 'l=';

/** `given`: the bundled lessons. */
export function formatLesson(lesson: Lesson, given: readonly Lesson[]): string {
  const from = given.find(({ id }) => id === lesson.id);
  const changes = from ? changed(from, lesson) : lesson;
  if (from && Object.keys(changes).length === 0) return `${prefix}${lesson.id}`;
  const plain = utf8ToBytes(JSON.stringify(from ? { from: from.id, ...changes } : changes));
  const small = packed(plain);
  if (!small) throw new Error('the packing library is not there yet');
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, plain.length);
  return `${prefix}1.${seal(Uint8Array.from([...size, ...small]))}`;
}

/** What stands behind `#l=`, not yet checked; nothing where it is no lesson's link or was damaged. */
export function parseLesson(hash: string, given: readonly Lesson[]): unknown {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(prefix)) return undefined;
  const payload = text.slice(prefix.length);
  if (!payload.startsWith('1.')) return given.find(({ id }) => id === payload);
  const opened = unseal([payload.slice(2).replace(/[^A-Za-z0-9_-].*$/s, '')]);
  if (!opened.ok || opened.value.length < 4) return undefined;
  const read = readJson(opened.value);
  if (typeof read !== 'object' || read === null) return undefined;
  if (!('from' in read)) return read;
  const { from: id, ...changes } = read;
  const from = given.find((lesson) => lesson.id === id);
  if (!from) return undefined;
  return merged(from, changes);
}

function readJson(bytes: Uint8Array): unknown {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (size > longest) return undefined;
  try {
    return JSON.parse(utf8(inflated(bytes.subarray(4), size)));
  } catch (error) {
    // Whole and unchanged, but not made by us.
    if (error instanceof PackingNeeded) throw error;
    return undefined;
  }
}

/** Characters of a lesson; the longest bundled one has a tenth of them. */
const longest = 200_000;

type Fields = Readonly<Record<string, unknown>>;

const areFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is not as in the other, part by part, and of a text language by language; lists come whole.
 * What was taken out stands there as nothing.
 */
function changed(from: object, to: object): Fields {
  const [was, is] = [from as Fields, to as Fields];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
      .map((name) => {
        const [before, now] = [was[name], is[name] ?? null];
        return [name, areFields(before) && areFields(now) ? changed(before, now) : now];
      }),
  );
}

/** The other way round. */
function merged(from: object, changes: object): Fields {
  const whole: [string, unknown][] = Object.entries({ ...from, ...changes });
  return Object.fromEntries(
    whole
      .filter(([, value]) => value !== null)
      .map(([name, value]) => {
        const before = (from as Fields)[name];
        return [name, areFields(before) && areFields(value) ? merged(before, value) : value];
      }),
  );
}
