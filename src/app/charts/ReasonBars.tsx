import type { Tone } from '../../scenario/types.ts';

export interface ReasonRow {
  id: string;
  label: string;
  amount: number;
  /** The amount as printed: `−2.8`. */
  text: string;
  /** How it was computed: `−4.0 × 0.98 × 0.72`. */
  detail?: string | undefined;
  onOpen?: (() => void) | undefined;
}

export interface ReasonBarsProps {
  /** For those who hear the table. */
  caption: string;
  tone: Tone;
  start: { label: string; text: string };
  rows: readonly ReasonRow[];
  end: { label: string; text: string };
  /** Half the scale, so that neighbouring tables can share one; else the longest bar. */
  reach?: number | undefined;
}

/** From one number to the next: signed bars about one zero line. */
export function ReasonBars(_: ReasonBarsProps) {
  return null;
}
