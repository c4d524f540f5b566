import type { Shape, Tone } from '../../scenario/types.ts';
import './marks.css';
import { shapePath } from './shapes.ts';

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
  /** Never moves. Of hundreds of marks each that could would cost the browser a layer to think of. */
  fixed?: boolean | undefined;
}

export interface MarkIconProps extends Look {
  fill?: Fill | undefined;
  /** Height and width in 1/16 rem. */
  size?: number | undefined;
}

const usual: Readonly<Record<Fill, number>> = { filled: 8, hollow: 5.8, ghost: 7.5, record: 3.9 };

export function ActorMark({
  shape,
  tone,
  x,
  y,
  fill = 'filled',
  size = usual[fill],
  fixed = false,
}: ActorMarkProps) {
  return (
    <path
      className={`mark mark-${fill} tone-${tone}`}
      d={fixed ? shapePath(shape, size, x, y) : shapePath(shape, size)}
      transform={fixed ? undefined : `translate(${x},${y})`}
    />
  );
}

/** The mark standing in a line of text. */
export function MarkIcon({ shape, tone, fill = 'filled', size = 14 }: MarkIconProps) {
  const rem = `${size / 16}rem`;
  const radius = size * (fill === 'filled' ? 0.4 : 0.36);
  return (
    <svg className="mark-icon" width={rem} height={rem} viewBox={`0 0 ${size} ${size}`} aria-hidden>
      <ActorMark shape={shape} tone={tone} x={size / 2} y={size / 2} size={radius} fill={fill} />
    </svg>
  );
}
