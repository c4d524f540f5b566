import type { Look } from './ActorMark.tsx';

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
export function Legend(_: LegendProps) {
  return null;
}
