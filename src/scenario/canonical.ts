import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ScenarioFile } from './types.ts';

/**
 * Tells in six bytes which scenario this is: the same for any order of names and any spacing in
 * the file, another as soon as anything it says differs.
 */
export function contentHash({ $schema: _, ...content }: ScenarioFile): Uint8Array {
  return sha256(utf8ToBytes(JSON.stringify(sorted(content)))).slice(0, 6);
}

/** The same with the names of every object in order; none is a number, which would come first. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    copy[name] = sorted((value as Record<string, unknown>)[name]);
  }
  return copy;
}
