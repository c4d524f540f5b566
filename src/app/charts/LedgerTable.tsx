import type { Shape, Tone } from '../../scenario/types.ts';

export interface LedgerCell {
  kind: string;
  amount: number;
  /** As printed: `8.0`. */
  text: string;
  /** What this step added: `+6.0`. */
  added?: string | undefined;
}

export interface LedgerRow {
  bearer: string;
  label: string;
  /** Absent for rules and precedent, which are ink. */
  shape?: Shape | undefined;
  tone?: Tone | undefined;
  /** One for each kind that can occur; a kind left out stays empty. */
  cells: readonly LedgerCell[];
  /** The sum against the budget; `added` is the part this step added. */
  sum?: { amount: number; added?: number | undefined; budget: number; text: string } | undefined;
  /** Instead of a sum. */
  note?: string | undefined;
}

export interface LedgerTableProps {
  caption: string;
  /** `Who bears it`. */
  bearers: string;
  kinds: readonly { kind: string; label: string }[];
  /** `Sum against what each can carry`. */
  sums: string;
  rows: readonly LedgerRow[];
  opened?: { bearer: string; kind: string } | undefined;
  onOpen: (bearer: string, kind: string) => void;
}

/** What the line has cost so far, whom, and of which kind. No total over actors. */
export function LedgerTable(_: LedgerTableProps) {
  return null;
}
