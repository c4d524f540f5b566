import type { Shape, Tone } from '../../scenario/types.ts';
import type { Look } from './ActorMark.tsx';

export interface StripMove {
  path: string;
  /** Read aloud: `Move 3, Russia accepts a pause, 2 continuations, note`. */
  name: string;
  /** Under the mark, two short lines. */
  lines: readonly string[];
  /** Above the mark; a date equal to the one before it is not repeated. */
  date?: string | undefined;
  /** Absent at the opening: a dot. */
  shape?: Shape | undefined;
  tone?: Tone | undefined;
  /** Filled when played, hollow on a pale line while still ahead. */
  played: boolean;
  here?: boolean | undefined;
  /** Beside a compared node. */
  letter?: string | undefined;
}

export interface StripLine {
  id: string;
  name: string;
  /** Beside the name of a branch: `3 moves, not compared`. */
  note?: string | undefined;
  /** Where a branch leaves its parent: the line's place in `lines`, the move's place in that line. */
  from?: { line: number; move: number } | undefined;
  moves: readonly StripMove[];
}

export type Direction = 'back' | 'forward' | 'up' | 'down' | 'first' | 'last';

export interface StripProps {
  /** In CSS pixels, as measured. */
  width: number;
  /** full: date, mark, two lines of words. low: marks only, words of the current move at the right. */
  height: 'full' | 'low';
  /** Small caps at the left, and the name of the tree. */
  title: string;
  lines: readonly StripLine[];
  /** A previewed step: a dashed branch at the current place. */
  ghost?: (Look & { words: string }) | undefined;
  /** Below the marks of a full strip, at the right of a low one. */
  words?: string | undefined;
  onOpen: (path: string) => void;
  onMove: (direction: Direction) => void;
}

/** The lines of moves played so far: where we are, what is still ahead, where lines part. */
export function Strip(_: StripProps) {
  return null;
}
