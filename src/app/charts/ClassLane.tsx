import { useId } from 'react';
import { ActorMark, type Look } from './ActorMark.tsx';
import { between } from './between.ts';
import { chooseWords } from './chooseWords.ts';
import './classLane.css';
import { Hatch } from './Hatch.tsx';
import type { AxisMark, Band } from './Lane.tsx';
import { Picture, useUnits } from './Picture.tsx';
import { textWidth, useFonts } from './textWidth.ts';
import { freePlace, type Taken, tickGrid, ticksPath } from './tickColumns.ts';

/** Where all lines of a class left one actor. Points 0–100. */
export interface ClassRow extends Look {
  actor: string;
  label: string;
  ends: readonly number[];
  opening: number;
  limit?: number | undefined;
  /** Words about its lines, set where nothing is; `near`: the place they are about. */
  note?: { text: string; near: number } | undefined;
}

export interface ClassLaneProps {
  /** In CSS pixels, as measured. */
  width: number;
  /** Left of the words of the axis; empty where it is told elsewhere. */
  title: string;
  marks: readonly AxisMark[];
  rows: readonly ClassRow[];
  /** Between the nearest limits. */
  gap?: Band | undefined;
  rowPitch?: number | undefined;
  /** The one picture on a projector: marks beside the names, everything a little larger. */
  alone?: boolean | undefined;
}

const wordLine = 14;

/** One issue: one tick a line, those that ended at the same place upon each other. */
export function ClassLane({ title, marks, rows, gap, alone = false, ...props }: ClassLaneProps) {
  const width = useUnits(props.width);
  useFonts();
  const hatch = useId();
  const pitch = props.rowPitch ?? 39;
  const name = { size: alone ? 15 : 14, weight: 600 } as const;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, name)));
  const markRoom = alone ? 22 : 0;
  const left = Math.max(width >= 480 ? 92 : 0, markRoom + longest + 14);
  const along = between(left, width - (width >= 480 ? 34 : 12));
  const x = (points: number) => along(points / 100);

  const words = { size: alone ? 12.5 : 13 } as const;
  const tallest = Math.max(1, ...marks.map(({ lines }) => lines.length));
  const top = tallest * wordLine + 6;
  const bottom = top + rows.length * pitch;
  const heading = titleOf(title, left);
  const placed = chooseWords(
    marks.map(({ value, lines }) => ({
      x: x(value),
      width: Math.max(...lines.map((line) => textWidth(line, words))),
      weight: -Math.abs(value - (gap ? (gap.low + gap.high) / 2 : 50)),
    })),
    { left: heading.end, right: width, gap: 8, slack: 12 },
  );

  // The opening hangs under the line, so that it hides no tick.
  const size = Math.min(5, pitch * 0.17);
  const below = 2 * size + 2;
  const { step, height, columns } = tickGrid(
    rows.map(({ ends }) => ends.map(x)),
    { room: pitch - below - 3, most: alone ? 7 : 5, steps: alone ? [5, 4, 3] : [4, 3] },
  );

  return (
    <Picture width={width} height={bottom} className="class-lane">
      <Hatch id={hatch} />
      {title !== '' && (
        <text className="lane-title" x={0} y={tallest * wordLine - 3} fontSize={heading.size}>
          {title}
        </text>
      )}
      {marks.map(({ value, lines }, i) => (
        <g key={value}>
          <line
            className="lane-hairline"
            {...{ x1: x(value), x2: x(value), y1: top, y2: bottom }}
          />
          {placed[i] !== undefined &&
            lines.map((text, line) => (
              <text
                key={text}
                className="class-word"
                x={placed[i]}
                y={(tallest - lines.length + line + 0.8) * wordLine}
                fontSize={words.size}
              >
                {text}
              </text>
            ))}
        </g>
      ))}
      {gap && (
        <rect
          fill={`url(#${hatch})`}
          {...{ x: x(gap.low), width: x(gap.high) - x(gap.low), y: top, height: bottom - top }}
        />
      )}
      {rows.map(({ actor, label, opening, limit, note, ...look }, row) => {
        const base = top + (row + 1) * pitch - below;
        const own = columns[row] ?? [];
        const middle = base - Math.min(6, pitch * 0.14);
        return (
          <g key={actor} className={`tone-${look.tone}`}>
            {alone && <ActorMark {...look} x={9} y={middle - 5} size={8} fixed />}
            <text className="lane-name" x={markRoom} y={middle} fontSize={name.size}>
              {label}
            </text>
            <line className="class-base" {...{ x1: x(0), x2: x(100), y1: base, y2: base }} />
            {limit !== undefined && (
              <rect
                className="class-limit"
                x={x(limit) - 1.75}
                y={base - (pitch - below) * 0.75}
                width={3.5}
                height={(pitch - below) * 0.75 + 4}
              />
            )}
            <path className="class-tick" d={ticksPath(own, { base, width: step - 1, height })} />
            <ActorMark
              {...{ shape: look.shape, tone: look.tone, x: x(opening), y: base + size + 0.5, size }}
              fill="hollow"
              fixed
            />
            {note && (
              <Note
                {...{ note, base, x }}
                taken={[
                  ...own.map(({ x: at }): Taken => [at - step, at + step]),
                  ...(limit === undefined ? [] : [[x(limit) - 8, x(limit) + 8] as const]),
                ]}
                right={width}
              />
            )}
          </g>
        );
      })}
    </Picture>
  );
}

const noteLetters = { size: 12.5, weight: 600 } as const;

/** On the row, where no tick and no limit is; left out where there is no room. */
function Note({
  note: { text, near },
  base,
  taken,
  x,
  right,
}: {
  note: { text: string; near: number };
  base: number;
  taken: readonly Taken[];
  x: (points: number) => number;
  right: number;
}) {
  const width = textWidth(text, noteLetters) + 12;
  const place = freePlace(taken, { width, near: x(near) + 6, left: x(0), right });
  if (place === undefined) return null;
  return (
    <text className="class-note" x={place + 6} y={base - 6} fontSize={noteLetters.size}>
      {text}
    </text>
  );
}

/** A long title is set smaller rather than pushing words aside. */
function titleOf(title: string, room: number): { size: number; end: number } {
  if (title === '') return { size: 0, end: 0 };
  const letters = { size: 16.5, weight: 600, family: 'serif' } as const;
  const full = textWidth(title, letters);
  const size = Math.max(13, letters.size * Math.min(1, room / full));
  return { size, end: (full * size) / letters.size + 10 };
}
