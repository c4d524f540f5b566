import { ActorMark, type Look } from './ActorMark.tsx';
import { between } from './between.ts';
import { chooseWords } from './chooseWords.ts';
import type { AxisMark } from './Lane.tsx';
import './opinionLane.css';
import { type Tick, tickLayout } from './opinionLayout.ts';
import { Picture, useUnits } from './Picture.tsx';
import { textWidth, useFonts } from './textWidth.ts';

/** Where an actor stands on the line. */
export interface Stand extends Look {
  actor: string;
  at: number;
  /** Where a model that moves actors has taken it. */
  ghost?: number | undefined;
}

/** What several models say of one issue. Points 0–100; texts are ready to print. */
export interface OpinionLaneProps {
  /** In CSS pixels, as measured. */
  width: number;
  ticks: readonly Tick[];
  /** Where the ticks would go if a step were played. */
  would?: Readonly<Record<string, number | undefined>> | undefined;
  stands: readonly Stand[];
  marks: readonly AxisMark[];
  compact?: boolean | undefined;
  /** The tick that is pointed at, by id. */
  chosen?: string | undefined;
  onChoose: (tick: string) => void;
  onOpen: (tick: string) => void;
}

/** Room for the words that point outwards. */
const outside = 104;
const markSize = 6;

export function OpinionLane({ ticks, stands, marks, compact = false, ...props }: OpinionLaneProps) {
  const width = useUnits(props.width);
  useFonts();
  const along = between(compact ? 8 : outside, width - (compact ? 84 : outside));
  const x = (points: number) => along(points / 100);
  const size = compact ? 14 : 13;
  const wordLine = size + 1;
  const { placed, height } = tickLayout(ticks, x, compact, size);
  const axis = height;
  const words = chooseWords(
    marks.map(({ value, lines }) => ({
      x: x(value),
      width: Math.max(...lines.map((line) => textWidth(line, { size }))),
      weight: -Math.abs(value - 50),
    })),
    { left: 0, right: width, gap: 8, slack: 12 },
  );
  const tallest = Math.max(1, ...marks.map(({ lines }) => lines.length));
  const ends = [placed[0], placed.at(-1)];

  return (
    <Picture width={width} height={axis + 16 + tallest * wordLine} className="opinions">
      <g fontSize={size}>
        {ends[0] && ends[1] && (
          <rect
            className="opinion-spread"
            {...{ x: ends[0].x, width: ends[1].x - ends[0].x, y: axis - 13, height: 13 }}
          />
        )}
        <line className="opinion-axis" {...{ x1: x(0), x2: x(100), y1: axis, y2: axis }} />
        {marks.map(({ value, lines }, i) => (
          <g key={value}>
            <line
              className="opinion-axis"
              {...{ x1: x(value), x2: x(value), y1: axis, y2: axis + 5 }}
            />
            {words[i] !== undefined &&
              lines.map((text, line) => (
                <text
                  key={text}
                  className="opinion-word"
                  x={words[i]}
                  y={axis + 17 + line * wordLine}
                >
                  {text}
                </text>
              ))}
          </g>
        ))}
        {placed.map(({ id, at: points, x: at, top }) => (
          <g key={id} className={id === props.chosen ? 'opinion-chosen' : undefined}>
            <line className="opinion-leader" {...{ x1: at, x2: at, y1: top + 3, y2: axis - 13 }} />
            <line className="opinion-tick" {...{ x1: at, x2: at, y1: axis - 13, y2: axis }} />
            <Would from={at} to={x(props.would?.[id] ?? points)} y={axis - 6} />
          </g>
        ))}
        {placed.map(({ id, label, number, anchor, textX, top, width: long }) => (
          <g key={id} className={id === props.chosen ? 'opinion-chosen' : undefined}>
            <text className="opinion-name" textAnchor={anchor} x={textX} y={top + 12}>
              {anchor === 'end' && <tspan>{label} </tspan>}
              <tspan className="opinion-number">{number}</tspan>
              {anchor === 'start' && <tspan> {label}</tspan>}
            </text>
            {/* The same can be done, by keyboard too, in the table of words. */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: hidden from those who do not point */}
            <rect
              className="opinion-hit"
              x={anchor === 'end' ? textX - long : textX}
              y={top - 2}
              width={long}
              height={18}
              onPointerEnter={() => props.onChoose(id)}
              onClick={() => props.onOpen(id)}
            />
          </g>
        ))}
        {stands.map(({ actor, at, ghost, ...look }) => (
          <g key={actor}>
            {ghost !== undefined && Math.abs(ghost - at) >= 0.5 && (
              <ActorMark {...look} x={x(ghost)} y={axis} size={markSize} fill="ghost" fixed />
            )}
            <ActorMark {...look} x={x(at)} y={axis} size={markSize} fixed />
          </g>
        ))}
      </g>
    </Picture>
  );
}

/** An open arrow from where a tick is to where it would go. */
function Would({ from, to, y }: { from: number; to: number; y: number }) {
  if (Math.abs(to - from) < 3) return null;
  const back = to > from ? -4 : 4;
  return (
    <path
      className="opinion-would"
      d={`M${from},${y}H${to}m${back},-3.5L${to},${y}l${back},3.5M${to},${y - 6}v12`}
    />
  );
}
