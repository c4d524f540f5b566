import type { StepId } from '../engine/types.ts';
import type { Line, Odd, Wall } from './wall.ts';

/** A line worth opening, and what is different about it. */
export interface Remarkable {
  line: number;
  /** Of a line of no kind: how far it is from all others, on average. */
  apart: number | undefined;
  /** Where such a line is farthest from the middle one; `most`: no line ends farther out. */
  position: (NonNullable<Odd['position']> & { most: 'highest' | 'lowest' | undefined }) | undefined;
  /** The limit that somebody stands farthest beyond, who does not in most lines. */
  beyond: Line['beyond'][number] | undefined;
  /** Of the one longest and the one shortest line. */
  length: { moves: number; most: 'longest' | 'shortest' } | undefined;
  /** Its first move, if no other line begins with it. */
  alone: StepId | undefined;
}

/**
 * Lines that are like no other, the farthest first; then, in their order, those of some kind that
 * are the longest, the shortest, or beyond a limit that few lines are beyond.
 */
export function remarkable({ lines, odd, ends, moves }: Wall): Remarkable[] {
  if (lines.length < 2 || !moves) return [];
  const times = new Map<string, number>();
  for (const { actor, issue } of lines.flatMap(({ beyond }) => beyond)) {
    times.set(`${actor} ${issue}`, (times.get(`${actor} ${issue}`) ?? 0) + 1);
  }
  const few = Math.max(1, Math.floor(lines.length * fewOf));
  const farthest = ({ beyond }: Line, most: number) =>
    beyond
      .filter(
        ({ actor, issue, points }) =>
          points >= worthTelling && (times.get(`${actor} ${issue}`) ?? 0) <= most,
      )
      .sort((a, b) => b.points - a.points)[0];
  const lengths = lines.map(({ steps }) => steps.length);
  const lengthOf = ({ steps: { length } }: Line): Remarkable['length'] => {
    if (lengths.filter((other) => other === length).length > 1) return undefined;
    if (length === moves.high) return { moves: length, most: 'longest' };
    return length === moves.low ? { moves: length, most: 'shortest' } : undefined;
  };

  const alike = odd.map(({ line: number, apart, position, alike }): Remarkable => {
    const line = lines[number - 1] as Line;
    const spread = ends.find(
      ({ actor, issue }) => actor === position?.actor && issue === position.issue,
    )?.spread;
    const most =
      position?.is === position?.median
        ? undefined
        : position?.is === spread?.high
          ? 'highest'
          : position?.is === spread?.low
            ? 'lowest'
            : undefined;
    return {
      ...{ line: number, apart, position: position && { ...position, most } },
      beyond: farthest(line, Math.floor(lines.length / 2)),
      length: lengthOf(line),
      alone: alike === 1 ? line.steps[0] : undefined,
    };
  });
  const others = lines
    .filter(({ number }) => !odd.some(({ line }) => line === number))
    .map((line): Remarkable => {
      const [beyond, length] = [farthest(line, few), lengthOf(line)];
      return {
        ...{ line: line.number, apart: undefined, position: undefined },
        ...{ beyond, length, alone: undefined },
      };
    })
    .filter(({ beyond, length }) => beyond ?? length);
  return [...alike, ...others];
}

/** Up to one line in ten is few. */
const fewOf = 0.1;

/** Points; less beyond a limit reads as on it. */
const worthTelling = 0.5;
