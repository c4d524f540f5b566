import { ActorMark, type Look } from './ActorMark.tsx';
import { between } from './between.ts';
import { chooseWords } from './chooseWords.ts';
import './classLane.css';
import type { AxisMark } from './Lane.tsx';
import { Picture, useUnits } from './Picture.tsx';
import { textWidth, useFonts } from './textWidth.ts';

/** Where all lines of a class left one actor. Points 0–100. */
export interface ClassRow extends Look {
  actor: string;
  label: string;
  ends: readonly number[];
  opening: number;
  limit?: number | undefined;
}

const names = 92;
const pitch = 36;
const word = { size: 13 } as const;
const wordLine = 14;
/** Width of a tick, and how far those on each other are apart. */
const tick = { width: 4, height: 5 } as const;

/** One issue: one tick a line, those that ended at the same place upon each other. */
export function ClassLane({
  width: pixels,
  marks,
  rows,
}: {
  /** In CSS pixels, as measured. */
  width: number;
  marks: readonly AxisMark[];
  rows: readonly ClassRow[];
}) {
  const width = useUnits(pixels);
  useFonts();
  const along = between(names, width - 24);
  const x = (points: number) => along(points / 100);
  const tallest = Math.max(1, ...marks.map(({ lines }) => lines.length));
  const top = tallest * wordLine + 6;
  const placed = chooseWords(
    marks.map(({ value, lines }) => ({
      x: x(value),
      width: Math.max(...lines.map((line) => textWidth(line, word))),
      weight: -Math.abs(value - 50),
    })),
    { left: names - 30, right: width, gap: 8, slack: 12 },
  );
  return (
    <Picture width={width} height={top + rows.length * pitch + 4} className="class-lane">
      {marks.map(({ value, lines }, i) => (
        <g key={value}>
          <line
            className="lane-hairline"
            {...{ x1: x(value), x2: x(value), y1: top, y2: top + rows.length * pitch }}
          />
          {placed[i] !== undefined &&
            lines.map((text, line) => (
              <text
                key={text}
                className="class-word"
                x={placed[i]}
                y={(tallest - lines.length + line + 0.8) * wordLine}
              >
                {text}
              </text>
            ))}
        </g>
      ))}
      {rows.map(({ actor, label, ends, opening, limit, ...look }, row) => {
        const base = top + (row + 1) * pitch - 7;
        return (
          <g key={actor} className={`tone-${look.tone}`}>
            <text className="lane-name" x={0} y={base - 6} fontSize={14}>
              {label}
            </text>
            <line className="lane-hairline" {...{ x1: x(0), x2: x(100), y1: base, y2: base }} />
            {limit !== undefined && (
              <rect
                className="class-limit"
                x={x(limit) - 1.5}
                y={base - 20}
                width={3}
                height={24}
              />
            )}
            <path className="class-tick" d={ticks(ends.map(x), base)} />
            <ActorMark {...look} x={x(opening)} y={base} size={5.5} fill="hollow" fixed />
          </g>
        );
      })}
    </Picture>
  );
}

/** Ticks on the base line; those at the same place stand upon each other, as far as the row is high. */
function ticks(places: readonly number[], base: number): string {
  const most = Math.floor((pitch - 10) / tick.height);
  const columns = new Map<number, number>();
  return places
    .map((place) => {
      const column = Math.round(place / tick.width);
      const level = Math.min(columns.get(column) ?? 0, most);
      columns.set(column, level + 1);
      const [left, top] = [column * tick.width - 1.5, base - (level + 1) * tick.height];
      return `M${left},${top}h3v${tick.height - 1}h-3z`;
    })
    .join('');
}
