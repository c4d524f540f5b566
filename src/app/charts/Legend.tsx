import { useId } from 'react';
import { ActorMark, type Look } from './ActorMark.tsx';
import { Hatch } from './Hatch.tsx';
import './lane.css';
import './legend.css';
import { Picture } from './Picture.tsx';
import { swarm } from './swarm.ts';

export type LegendKind =
  | 'now'
  | 'opening'
  | 'ghost'
  | 'range'
  | 'noLimit'
  | 'gap'
  | 'overlap'
  | 'other'
  | 'record'
  | 'draws';

export interface LegendProps extends Look {
  /** Most needed first: what does not fit on the line is left out from the end. */
  items: readonly { kind: LegendKind; words: string }[];
}

/** What the marks of the board mean: small samples in one actor's colour, with words. */
export function Legend({ items, shape, tone }: LegendProps) {
  const id = useId();
  return (
    <ul className={`legend tone-${tone}`}>
      {items.map(({ kind, words }) => (
        <li key={kind}>
          <Picture width={widths[kind]} height={16}>
            <g transform="translate(0,8)">
              <Sample kind={kind} shape={shape} tone={tone} id={`${id}${kind}`} />
            </g>
          </Picture>
          {words}
        </li>
      ))}
    </ul>
  );
}

const widths: Readonly<Record<LegendKind, number>> = {
  now: 14,
  opening: 14,
  ghost: 14,
  range: 32,
  noLimit: 28,
  gap: 18,
  overlap: 18,
  other: 14,
  record: 32,
  draws: 30,
};

function Sample({ kind, id, ...look }: { kind: LegendKind; id: string } & Look) {
  switch (kind) {
    case 'now':
      return <ActorMark {...look} x={7} y={0} size={6} />;
    case 'opening':
      return <ActorMark {...look} x={7} y={0} size={5.4} fill="hollow" />;
    case 'ghost':
      return <ActorMark {...look} x={7} y={0} size={6} fill="ghost" />;
    case 'other':
      return (
        <g className="lane-other">
          <ActorMark {...look} x={7} y={0} size={5.8} fill="hollow" />
        </g>
      );
    case 'range':
      return (
        <>
          <path className="lane-wedge" d="M32,-4.5V4.5L2,1V-1Z" />
          <rect className="lane-limit" x={0} y={-7} width={3} height={14} />
        </>
      );
    case 'noLimit':
      return <line className="lane-no-limit" x1={1} x2={28} y1={0} y2={0} />;
    case 'overlap':
      return <rect className="lane-overlap" y={-7} width={18} height={14} />;
    case 'gap':
      return (
        <>
          <Hatch id={id} />
          <rect fill={`url(#${id})`} y={-7} width={18} height={14} />
        </>
      );
    case 'record':
      return (
        <>
          <path className="lane-whisker" d="M1,-3v6m0,-3H31m0,-3v6" />
          <ActorMark {...look} x={16} y={0} fill="record" />
        </>
      );
    case 'draws':
      return (
        <g className="lane-swarm">
          {swarm([15, 12, 18, 14, 10, 20, 16, 7, 23, 13, 17, 3, 27], {
            distance: 3.4,
            height: 14,
          }).map((dot) => (
            <circle key={dot.key} cx={dot.x} cy={dot.y} r={1.5} />
          ))}
        </g>
      );
  }
}
