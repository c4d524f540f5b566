import { attempt, crc24, fromBase64url, reader, toBase64url, writer } from './codec.ts';
import { type Read, refused } from './problems.ts';

/**
 * The outside of a link, the same in every format: format, number of bytes that follow, content,
 * checksum. The length stands first so that a link that was cut can say how much is missing, and
 * so that words stuck to its end are told from the link.
 */
export const format = 1;

export function seal(content: Uint8Array): string {
  const out = writer();
  out.varint(format);
  out.varint(content.length + checksumBytes);
  out.bytes(content);
  return toBase64url(Uint8Array.from([...out.done(), ...crc24(out.done())]));
}

/** `runs`: the unbroken stretches of characters in which the payload arrived. */
export function unseal(runs: readonly string[]): Read<Uint8Array> {
  const read = opened(runs);
  return read.ok ? { ok: true, value: read.value.content } : read;
}

/** The payload alone, without the words that stuck to its end; nothing where it is not whole. */
export function wholeIn(runs: readonly string[]): string | undefined {
  const read = opened(runs);
  return read.ok ? read.value.payload : undefined;
}

function opened(runs: readonly string[]): Read<{ payload: string; content: Uint8Array }> {
  const text = runs.join('');
  const start = text.length > checksumBytes ? header(text) : undefined;
  if (!start) return text.length < 8 ? refused({ kind: 'cut', have: text.length }) : changed;
  const want = Math.ceil((start.total * 4) / 3);
  if (text.length < want) return refused({ kind: 'cut', have: text.length, want });
  if (!endsAt(runs, want)) return changed;

  const payload = text.slice(0, want);
  const { bytes, clean } = fromBase64url(payload);
  const body = bytes.subarray(0, -checksumBytes);
  const sum = bytes.subarray(-checksumBytes);
  if (!clean || crc24(body).some((byte, i) => byte !== sum[i])) return changed;
  return { ok: true, value: { payload, content: body.subarray(start.size) } };
}

const checksumBytes = 3;
const changed = refused({ kind: 'changed' });

/** Size of the header and of the whole, in bytes. */
function header(text: string): { size: number; total: number } | undefined {
  const { bytes } = fromBase64url(text.slice(0, 8));
  return attempt(() => {
    const from = reader(bytes);
    const made = from.varint();
    const follow = from.varint();
    const size = bytes.length - from.left();
    return made === format && follow > checksumBytes ? { size, total: size + follow } : undefined;
  });
}

/** Whether a run ends there; `_link_` is emphasis in many editors and no part of the link. */
function endsAt(runs: readonly string[], want: number): boolean {
  let seen = 0;
  for (const run of runs) {
    if (seen + run.length >= want) return /^[-_]*$/.test(run.slice(want - seen));
    seen += run.length;
  }
  return false;
}
