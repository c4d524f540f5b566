import { textWidth } from './textWidth.ts';

/** One model's forecast on a scale. */
export interface Tick {
  id: string;
  /** At most twelve characters. */
  label: string;
  /** Points 0–100. */
  at: number;
  /** `22` */
  number: string;
}

export interface PlacedTick extends Tick {
  x: number;
  /** Top of the leader. */
  top: number;
  anchor: 'start' | 'end';
  /** Where its words begin or end. */
  textX: number;
  width: number;
}

/** Height of a level of words, by the size of letters. */
const level = 15;
/** From the axis to the lowest words. */
const lift = 18;

/**
 * Where ticks and their words stand, in 1/16 rem, so that no words touch each other and no leader
 * crosses words: of the lower half the words end at their leader, of the upper half they begin
 * there, each pair a level higher towards the middle. On a narrow screen all begin at their leader,
 * the leftmost highest.
 */
export function tickLayout(
  ticks: readonly Tick[],
  x: (points: number) => number,
  compact: boolean,
  size: number,
): { placed: readonly PlacedTick[]; height: number } {
  const sorted = ticks.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const count = sorted.length;
  const half = compact ? 0 : Math.ceil(count / 2);
  const levels = compact ? count : half;
  const high = level + size - 13;

  const placed = sorted.map((tick, i): PlacedTick => {
    const anchor = i < half ? 'end' : 'start';
    const raised = i < half ? i + 1 : count - i;
    const at = x(tick.at);
    return {
      ...tick,
      ...{ x: at, anchor, textX: at + (anchor === 'end' ? -3 : 3) },
      top: (levels - raised) * high,
      width: textWidth(`${tick.label} ${tick.number}`, { size }) + 4,
    };
  });
  return { placed, height: levels * high + lift };
}
