import type { Tone } from '../../scenario/types.ts';

export interface BudgetBarProps {
  tone: Tone;
  spent: number;
  /** What the previewed step would add: outlined. */
  added?: number | undefined;
  budget: number;
  /** `Ukraine 18.8, would be 24.8`. */
  words: string;
  /** Under the upright mark: `of 40`. */
  limitWords: string;
}

/** What one actor has spent of what it can carry. */
export function BudgetBar(_: BudgetBarProps) {
  return null;
}
