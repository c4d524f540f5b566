import type { Shape, Tone } from '../../scenario/types.ts';

/** An actor's shape in an actor's colour: the one thing that is the same on every screen. */
export interface Look {
  shape: Shape;
  tone: Tone;
}

/** filled: now. hollow: opening, or the other line. ghost: not yet played. record: what happened, in ink. */
export type Fill = 'filled' | 'hollow' | 'ghost' | 'record';

export interface ActorMarkProps extends Look {
  x: number;
  y: number;
  /** Radius of the circle; other shapes look as large. */
  size?: number | undefined;
  fill?: Fill | undefined;
}

export interface MarkIconProps extends Look {
  fill?: Fill | undefined;
  /** Height and width in 1/16 rem. */
  size?: number | undefined;
}

export function ActorMark(_: ActorMarkProps) {
  return null;
}

/** The mark standing in a line of text. */
export function MarkIcon(_: MarkIconProps) {
  return null;
}
