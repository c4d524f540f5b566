import type { Shape, Tone } from '../../scenario/types.ts';

export interface CostRow {
  id: string;
  /** Absent for rules and precedent, which are ink. */
  shape?: Shape | undefined;
  tone?: Tone | undefined;
  /** Who bears it. */
  label: string;
  /** `at home`. */
  kind: string;
  amount: number;
  low?: number | undefined;
  high?: number | undefined;
  /** The amount as printed: `4.0`. */
  text: string;
  state: 'paid' | 'planned';
  onOpen?: (() => void) | undefined;
}

export interface CostRowsProps {
  caption: string;
  rows: readonly CostRow[];
  /** Cost points at the right end; else the largest number shown. */
  max?: number | undefined;
}

/** What a step costs, or would cost, and whom. */
export function CostRows(_: CostRowsProps) {
  return null;
}
