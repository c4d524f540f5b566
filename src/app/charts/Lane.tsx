import { useId } from 'react';
import type { Look } from './ActorMark.tsx';
import { Hatch } from './Hatch.tsx';
import { LaneRowMarks } from './LaneRowMarks.tsx';
import './lane.css';
import { laneLayout } from './laneLayout.ts';
import { Picture, useUnits } from './Picture.tsx';
import { useFonts } from './textWidth.ts';

/** A word on the axis, in one or two short lines. */
export interface AxisMark {
  value: number;
  lines: readonly string[];
}

/** Where one actor stands on the issue. Points 0–100; texts are ready to print. */
export interface LaneRow extends Look {
  actor: string;
  label: string;
  now: number;
  /** Where it stood at the opening, or before this step: hollow. */
  opening?: number | undefined;
  /** How far this step took it: an arrow instead of the plain line, the number beyond the opening. */
  moved?: string | undefined;
  /** Where the previewed step would take it. */
  ghost?: number | undefined;
  /** Signed: `−10`. */
  ghostLabel?: string | undefined;
  ideal?: number | undefined;
  limit?: number | undefined;
  /** `min`: accepts nothing below the limit; needed only where the ideal is absent. */
  bound?: 'min' | 'max' | undefined;
  noLimit?: boolean | undefined;
  /** Stands beyond its own limit: a thick outline in ink. */
  beyond?: boolean | undefined;
  ringed?: boolean | undefined;
  dimmed?: boolean | undefined;
  /** Where it stands in the other line: hollow and large, with a line to this one. */
  other?: number | undefined;
  /** What is on record, in ink under the row. */
  record?: { value: number; halfWidth: number } | undefined;
  /** Positions in the draws: a swarm of dots, the mark small on top. */
  draws?: readonly number[] | undefined;
}

export interface Band {
  low: number;
  high: number;
}

/** One issue: where each stands, what each accepts, and whether that leaves a place for all. Lengths in 1/16 rem. */
export interface LaneProps {
  /** In CSS pixels, as measured. */
  width: number;
  title: string;
  marks: readonly AxisMark[];
  rows: readonly LaneRow[];
  /** Where all limits leave room: sand. */
  overlap?: Band | undefined;
  /** Between the nearest limits: hatch. */
  gap?: Band | undefined;
  verdict?: { title: string; detail: string } | undefined;
  rowPitch?: number | undefined;
  nameWidth?: number | undefined;
  /** Of the mark that says where somebody stands; small lanes want smaller ones. */
  markSize?: number | undefined;
  verdictWidth?: number | undefined;
  /** Phone: larger words and targets, fewer axis words, verdict below; the title is left to the switch. */
  compact?: boolean | undefined;
  onOpen?: ((actor: string) => void) | undefined;
  /** The row the table twin has the focus on. */
  focused?: string | undefined;
}

export function Lane({ onOpen, focused, ...props }: LaneProps) {
  const width = useUnits(props.width);
  useFonts();
  const hatch = useId();
  const layout = laneLayout(props, width);
  const { axis, title, verdict, x } = layout;
  const span = (band: Band) => ({
    x: x(band.low),
    width: x(band.high) - x(band.low),
    y: axis.top,
    height: axis.bottom - axis.top,
  });

  return (
    <Picture width={width} height={layout.height} className="lane">
      <Hatch id={hatch} />
      <text className="lane-title" x={title.x} y={title.y} fontSize={title.size}>
        {title.text}
      </text>
      <g className="lane-words" fontSize={layout.wordSize}>
        {layout.words.map((word) => (
          <text key={`${word.x} ${word.y}`} x={word.x} y={word.y}>
            {word.text}
          </text>
        ))}
      </g>

      {props.overlap && <rect className="lane-overlap" {...span(props.overlap)} />}
      {props.marks.map(({ value }) => (
        <line
          key={value}
          className="lane-hairline"
          {...{ x1: x(value), x2: x(value), y1: axis.top, y2: axis.bottom }}
        />
      ))}
      {props.gap && <rect fill={`url(#${hatch})`} {...span(props.gap)} />}

      {/* Another issue or another width is no move: begin anew, do not slide. */}
      <g key={`${props.title} ${width}`}>
        {props.rows.map((row, index) => (
          <LaneRowMarks
            key={row.actor}
            row={row}
            index={index}
            layout={layout}
            focused={row.actor === focused}
            onOpen={onOpen}
          />
        ))}
      </g>

      {props.verdict && (
        <g className="lane-verdict" textAnchor={verdict.anchor} fontSize={verdict.size}>
          <text className="lane-verdict-title" x={verdict.title.x} y={verdict.title.y}>
            {verdict.title.text}
          </text>
          {verdict.detail.map((line) => (
            <text key={line.y} x={line.x} y={line.y}>
              {line.text}
            </text>
          ))}
        </g>
      )}
    </Picture>
  );
}
