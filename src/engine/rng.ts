import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A stream of numbers in [0, 1), from the seed that travels in the state and a name, so that
 * drawing more of one thing never shifts what is drawn of another.
 */
export function stream(seed: number, name: string): () => number {
  const generator = xoroshiro128plus(mix(seed, name));
  return () => uniformFloat64(generator);
}

/**
 * FNV-1a over the name, started from the seed, then the last rounds of MurmurHash3: 32 bits.
 * Without those the first draws of neighbouring seeds and names would follow each other.
 */
function mix(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
