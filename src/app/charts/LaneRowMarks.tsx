import { useEffect, useState } from 'react';
import { ActorMark } from './ActorMark.tsx';
import type { LaneRow } from './Lane.tsx';
import type { LaneLayout } from './laneLayout.ts';
import { swarm } from './swarm.ts';
import { textWidth } from './textWidth.ts';

interface LaneRowMarksProps {
  row: LaneRow;
  index: number;
  layout: LaneLayout;
  focused: boolean;
  onOpen?: ((actor: string) => void) | undefined;
}

/** One actor on one issue, from the back to the front: range, limit, way here, where it stands, where it might go. */
export function LaneRowMarks({ row, index, layout, focused, onOpen }: LaneRowMarksProps) {
  const { x, axis, rowY, nameY, name, pitch } = layout;
  const y = rowY(index);
  const size = row.draws ? 5 : layout.markSize;
  const now = x(row.now);
  // Arrows end at the ring, where there is one.
  const edge = row.ringed ? size + 7 : size;
  const delay = `${index * 90}ms`;
  const slide = { transform: `translateX(${now}px)`, transitionDelay: delay };
  const look = { shape: row.shape, tone: row.tone };
  const before =
    row.opening !== undefined && Math.abs(row.opening - row.now) >= 2 ? row.opening : undefined;

  return (
    <g className={`lane-row tone-${row.tone} ${row.dimmed ? 'lane-row-dimmed' : ''}`}>
      <text className="lane-name" x={0} y={nameY(index)} fontSize={name.size}>
        {row.label}
      </text>
      <g transform={`translate(0,${y})`}>
        <Range row={row} layout={layout} />
        {row.record && <Record record={row.record} look={look} x={x} />}
        {row.draws && <Swarm draws={row.draws} layout={layout} />}
        {row.ringed && <Ring className="lane-ring" slide={slide} radius={size + 6} />}
        {row.other !== undefined && (
          <>
            <Way from={x(row.other)} to={now} delay={delay} />
            <g className="lane-other">
              <ActorMark {...look} x={x(row.other)} y={0} size={7} fill="hollow" />
            </g>
          </>
        )}
        {before !== undefined && (
          <Before at={x(before)} now={now} size={edge} delay={delay} row={row} />
        )}
        <Trail now={row.now} x={x} size={edge} />
        {row.ghost !== undefined && (
          <Ghost
            at={x(row.ghost)}
            now={now}
            before={before === undefined ? undefined : x(before)}
            size={size}
            row={row}
            room={layout.room}
          />
        )}
        <g className={`lane-now ${row.beyond ? 'lane-now-beyond' : ''}`} style={slide}>
          <ActorMark {...look} x={0} y={0} size={size} />
        </g>
        {focused && <Ring className="lane-focus" slide={slide} radius={size + 5.5} />}
      </g>
      {onOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the picture has the buttons
        <rect
          className="lane-hit"
          x={0}
          y={axis.top + pitch * index - Math.max(0, 12 - pitch / 2)}
          width={axis.right + 12}
          height={Math.max(24, pitch)}
          onClick={() => onOpen(row.actor)}
        />
      )}
    </g>
  );
}

/** A wedge from the ideal, where it is broad, to the limit; dots where no limit is visible. */
function Range({ row, layout: { x, axis } }: { row: LaneRow; layout: LaneLayout }) {
  if (row.noLimit || row.limit === undefined) {
    return row.noLimit ? (
      <line className="lane-no-limit" x1={axis.left} x2={axis.right} y1={0} y2={0} />
    ) : null;
  }
  const limit = x(row.limit);
  const ideal = x(row.ideal ?? (row.bound === 'max' ? 0 : 100));
  return (
    <>
      <path className="lane-wedge" d={`M${ideal},-4.5V4.5L${limit},1V-1Z`} />
      <rect className="lane-limit" x={limit - 1.5} y={-8} width={3} height={16} />
    </>
  );
}

interface BeforeProps {
  at: number;
  now: number;
  size: number;
  delay: string;
  row: LaneRow;
}

/** Where it stood, hollow, and the way from there. */
function Before({ at, now, size, delay, row }: BeforeProps) {
  const away = at < now ? -1 : 1;
  const isArrow = row.moved !== undefined && Math.abs(at - now) > size + 22;
  return (
    <>
      {isArrow ? (
        <Arrow from={at} to={now + away * (size + 4)} />
      ) : (
        <Way from={at} to={now} delay={delay} />
      )}
      <ActorMark shape={row.shape} tone={row.tone} x={at} y={0} fill="hollow" />
      {row.moved !== undefined && <Signed x={at + away * 11} away={away} text={row.moved} />}
    </>
  );
}

interface GhostProps {
  at: number;
  now: number;
  before: number | undefined;
  size: number;
  row: LaneRow;
  room: number;
}

/** Where a step not yet played would take it. */
function Ghost({ at, now, before, size, row, room }: GhostProps) {
  const away = at < now ? -1 : 1;
  const ghost = size - 0.5;
  const hasArrow = Math.abs(at - now) > size + ghost + 9;
  const label = row.ghostLabel ?? '';
  const width = textWidth(label, signedLetters);
  const next = at + away * (ghost + 6);
  // Beyond the opening too, where the number would stand on it.
  const isCovered =
    before !== undefined && Math.abs(next + (away * width) / 2 - before) < width / 2 + 9;
  const beyond = isCovered ? before + away * 11 : next;
  const reach = beyond + away * width;
  const fits = reach >= 0 && reach <= room;
  return (
    <>
      {hasArrow && <Arrow from={now + away * (size + 2)} to={at - away * (ghost + 2)} />}
      <ActorMark shape={row.shape} tone={row.tone} x={at} y={0} size={ghost} fill="ghost" />
      {label && (
        <Signed
          x={fits ? beyond : now - away * (size + 6)}
          away={fits ? away : -away}
          text={label}
        />
      )}
    </>
  );
}

const signedLetters = { size: 13.5, weight: 600 } as const;

/** A number with its sign, on a piece of ground that hides the line behind it. */
function Signed({ x, away, text }: { x: number; away: number; text: string }) {
  const width = textWidth(text, signedLetters);
  return (
    <>
      <rect
        className="lane-clear"
        x={away < 0 ? x - width - 2 : x - 2}
        y={-5}
        width={width + 4}
        height={10}
      />
      <text className="lane-signed" x={x} y={4.5} textAnchor={away < 0 ? 'end' : 'start'}>
        {text}
      </text>
    </>
  );
}

/** A line that grows and shrinks with the mark it leads to. */
function Way({ from, to, delay }: { from: number; to: number; delay: string }) {
  const transform = `translateX(${from}px) scaleX(${to - from})`;
  return (
    <rect
      className="lane-way"
      y={-1}
      width={1}
      height={2}
      style={{ transform, transitionDelay: delay }}
    />
  );
}

function Arrow({ from, to }: { from: number; to: number }) {
  const back = from < to ? -5 : 5;
  return <path className="lane-arrow" d={`M${from},0H${to}m${back},-3.5L${to},0l${back},3.5`} />;
}

interface RingProps {
  className: string;
  slide: { transform: string; transitionDelay: string };
  radius: number;
}

function Ring({ className, slide, radius }: RingProps) {
  return (
    <g className="lane-now" style={slide}>
      <circle className={className} r={radius} />
    </g>
  );
}

/** What is on record, under the row, with its margin. */
function Record({
  record,
  look,
  x,
}: {
  record: NonNullable<LaneRow['record']>;
  look: Pick<LaneRow, 'shape' | 'tone'>;
  x: LaneLayout['x'];
}) {
  const low = x(Math.max(0, record.value - record.halfWidth));
  const high = x(Math.min(100, record.value + record.halfWidth));
  return (
    <g transform="translate(0,9)">
      <path className="lane-whisker" d={`M${low},-3v6m0,-3H${high}m0,-3v6`} />
      <ActorMark {...look} x={x(record.value)} y={0} fill="record" />
    </g>
  );
}

function Swarm({ draws, layout: { x, pitch } }: { draws: readonly number[]; layout: LaneLayout }) {
  const dots = swarm(draws.map(x), { distance: 3.4, height: pitch - 4 });
  return (
    <g className="lane-swarm">
      {dots.map((dot) => (
        <circle key={dot.key} cx={dot.x} cy={dot.y} r={1.5} />
      ))}
    </g>
  );
}

/** Shown only where motion is unwelcome (see lane.css): the way just gone, for four seconds. */
function Trail({ now, x, size }: { now: number; x: LaneLayout['x']; size: number }) {
  const from = useBefore(now);
  if (from === undefined) return null;
  const away = from < now ? -1 : 1;
  if (Math.abs(x(from) - x(now)) < size + 8) return null;
  return (
    <g className="lane-trail">
      <Arrow from={x(from)} to={x(now) + away * (size + 4)} />
    </g>
  );
}

function useBefore(now: number): number | undefined {
  const [trail, setTrail] = useState<{ now: number; from?: number | undefined }>({ now });
  if (trail.now !== now) setTrail({ now, from: trail.now });
  useEffect(() => {
    if (trail.from === undefined) return;
    const timer = setTimeout(() => setTrail({ now: trail.now }), 4000);
    return () => clearTimeout(timer);
  }, [trail]);
  return trail.from;
}
