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
  /** How far a word may stand from its hairline to make room. */
  slack: number;
}

/**
 * Which words of an axis to print, and around which x: both ends first, moved inwards where they
 * would leave the room, then the others by weight, each only where it touches none before it.
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
    const isFree = (x: number) =>
      words.every((other, at) => {
        const place = places[at];
        return place === undefined || Math.abs(place - x) >= half + other.width / 2 + room.gap;
      });
    const inside = clamp(word.x, room.left + half, room.right - half);
    if (isEnd) {
      if (isFree(inside)) places[index] = inside;
      continue;
    }
    places[index] = offsets(room.slack)
      .map((offset) => word.x + offset)
      .find((x) => x - half >= room.left && x + half <= room.right && isFree(x));
  }
  return places;
}

/** 0, 1, −1, 2, −2 … */
const offsets = (slack: number) =>
  Array.from({ length: 2 * slack + 1 }, (_, at) => (at % 2 ? 1 : -1) * Math.ceil(at / 2));

const weightOf = (words: readonly AxisWord[], index: number) => words[index]?.weight ?? 0;

const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x));
