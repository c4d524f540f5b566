type Library = typeof import('fflate');

let library: Library | undefined;

/**
 * Names and notes are the only part of a link that is deflated. A page fetches the library when it
 * meets them, and at the first sign of somebody who may write some; all others load it first.
 */
export async function loadPacking(): Promise<void> {
  library ??= await import('fflate');
}

/** Thrown where packed words were met before the library was there: load it and read again. */
export class PackingNeeded extends Error {}

/** Deflated [RFC1951]; nothing as long as the library is not there: then words go as they are. */
export const packed = (plain: Uint8Array): Uint8Array | undefined =>
  library?.deflateSync(plain, { level: 9 });

/** Into as much room as it says it needs; throws where it is no deflated text. */
export function inflated(bytes: Uint8Array, size: number): Uint8Array {
  if (!library) throw new PackingNeeded('packed words');
  return library.inflateSync(bytes, { out: new Uint8Array(size) });
}
