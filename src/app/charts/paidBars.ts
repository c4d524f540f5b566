/** One actor: what it paid and what it can carry, in cost points. */
export interface Paid {
  spent: number;
  budget: number;
}

/** Shares of the width, 0–1. */
export interface PaidBar {
  paid: number;
  /** Upright mark. */
  limit: number;
}

/** All on one scale, so that a longer bar is more; nothing is added across actors. */
export function paidBars(rows: readonly Paid[]): PaidBar[] {
  const most = Math.max(0, ...rows.flatMap(({ spent, budget }) => [spent, budget]));
  const share = (points: number) => (most > 0 ? points / most : 0);
  return rows.map(({ spent, budget }) => ({ paid: share(spent), limit: share(budget) }));
}
