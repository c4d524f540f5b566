import { type Bearer, type Cost, type CostKind, costKinds, type Ledger } from './types.ts';

export const nothingBorne: Ledger = {};

/** Adds costs to a ledger, in their order. Costs of different bearers are never added together. */
export function charge(ledger: Ledger, costs: readonly Cost[]): Ledger {
  const charged: Record<Bearer, Record<CostKind, number>> = {};
  for (const { bearer, kind, amount } of costs) {
    charged[bearer] ??= { ...(ledger[bearer] ?? blank) };
    charged[bearer][kind] += amount;
  }
  return { ...ledger, ...charged };
}

/** What one bearer has borne, over all kinds. */
export function total(ledger: Ledger, bearer: Bearer): number {
  const borne = ledger[bearer] ?? blank;
  return costKinds.reduce((sum, kind) => sum + borne[kind], 0);
}

const blank: Readonly<Record<CostKind, number>> = {
  domestic: 0,
  credibility: 0,
  cohesion: 0,
  military: 0,
  economic: 0,
  norms: 0,
};
