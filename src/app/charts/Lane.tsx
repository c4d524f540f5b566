import type { Look } from './ActorMark.tsx';

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
  verdictWidth?: number | undefined;
  /** Phone: larger words and targets, fewer axis words, verdict below; the title is left to the switch. */
  compact?: boolean | undefined;
  onOpen?: ((actor: string) => void) | undefined;
  /** The row the table twin has the focus on. */
  focused?: string | undefined;
}

export function Lane(_: LaneProps) {
  return null;
}
