export interface AxisWord {
  /** Where its hairline stands. */
  x: number;
  width: number;
  /** The larger, the earlier it is placed. */
  weight: number;
}

export interface Room {
  left: number;
  right: number;
  /** Least space between two words. */
  gap: number;
}

/**
 * Which words of an axis to print, and around which x: both ends first, moved inwards where they
 * would leave the room, then the others by weight, each only if it touches none before it.
 * A word left out is `undefined`.
 */
export function chooseWords(words: readonly AxisWord[], room: Room): (number | undefined)[] {
  const places = words.map((): number | undefined => undefined);
  const last = words.length - 1;
  const inner = words.map((_, index) => index).filter((index) => index > 0 && index < last);
  const byWeight = inner.sort((a, b) => weightOf(words, b) - weightOf(words, a));

  for (const index of new Set([0, last, ...byWeight])) {
    const word = words[index];
    if (!word) continue;
    const half = word.width / 2;
    const isEnd = index === 0 || index === last;
    const x = isEnd ? clamp(word.x, room.left + half, room.right - half) : word.x;
    const isInside = x - half >= room.left && x + half <= room.right;
    const touches = words.some((other, at) => {
      const place = places[at];
      return place !== undefined && Math.abs(place - x) < half + other.width / 2 + room.gap;
    });
    if ((isInside || isEnd) && !touches) places[index] = x;
  }
  return places;
}

const weightOf = (words: readonly AxisWord[], index: number) => words[index]?.weight ?? 0;

const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x));
