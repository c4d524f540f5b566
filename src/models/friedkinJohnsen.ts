import { mean } from './compromise.ts';
import { solve } from './linear.ts';
import type { Forecaster } from './model.ts';
import { type Issue, weight } from './table.ts';

/**
 * Social influence, with some attachment to one's own first position
 * [FriedkinJohnsen1990, FriedkinJohnsen1999]:
 *
 *     x(t+1) = A W x(t) + (I − A) x(0)        x(∞) = V x(0),  V = (I − A W)⁻¹ (I − A)
 *
 * W holds who listens to whom, each row adding up to 1; A = diag(a) how far each is open at all.
 * V[i][j] is what the first position of j makes of the last one of i. Coupled issues [Parsegov2017]
 * mix through C, the rows of which add up to 1 in absolute value:
 *
 *     xᵢ(t+1) = aᵢ C Σⱼ wᵢⱼ xⱼ(t) + (1 − aᵢ) xᵢ(0)
 *
 * They leave W open, and in 1999 take A from it: a = 1 − w of oneself. On our table W gives every
 * actor its share of the weight c·s, oneself included, and the issue's outcome is the mean of x(∞)
 * by weight. With one openness for all, which can be chosen instead, that is always the weighted
 * mean of where everybody began.
 */
export const friedkinJohnsen: Forecaster<'openness', 'susceptibility'> = {
  id: 'friedkin-johnsen',
  asks: 'influence',
  formulas: ['x(t+1) = A W x(t) + (I − A) x(0)', 'x(∞) = V x(0),  V = (I − A W)⁻¹ (I − A)'],
  cites: ['FriedkinJohnsen1990', 'FriedkinJohnsen1999', 'Parsegov2017'],
  // At 1 everybody forgets and the group agrees wherever it began: then V has no inverse to come from.
  parameters: { openness: { symbol: 'a', range: [0, 0.99], preset: 0.5 } },
  options: { susceptibility: ['own weight', 'one for all'] },

  forecast(table, { parameters: { openness }, options: { susceptibility } }) {
    const isOne = susceptibility === 'one for all';
    const open = (share: number) => (isOne ? openness : 1 - share);
    const settled = table.issues.map((issue) => settle(issue, open));
    const rounds = Math.max(0, ...settled.map(({ path }) => path.length));
    const round = (t: number) =>
      table.actors.map((actor) =>
        table.issues.map(({ seats }, issue) => {
          const row = seats.findIndex((seat) => seat.actor === actor);
          const { path } = settled[issue] as Settled;
          return path[Math.min(t, path.length - 1)]?.[row];
        }),
      );
    return {
      outcome: settled.map(({ outcome }) => outcome),
      because: settled.map(({ outcome, holder }) =>
        outcome === undefined ? undefined : { kind: 'anchored', ...holder },
      ),
      remarks: [],
      path: Array.from({ length: rounds }, (_, t) => round(t)),
      working: settled.map(({ rows }) => ({ columns: ['x(0)', 'w', 'a', 'V₀', 'x(∞)'], rows })),
    };
  },
};

interface Settled {
  outcome: number | undefined;
  /** Whose first position makes most of the outcome. */
  holder: { actor: string; share: number };
  rows: { actor: string; numbers: readonly (number | undefined)[] }[];
  path: readonly (readonly number[])[];
}

/** Points by which nobody moves any more. */
const quiet = 0.05;
const mostRounds = 50;

function settle({ seats }: Issue, openness: (share: number) => number): Settled {
  const total = seats.reduce((all, seat) => all + weight(seat), 0);
  const shares = seats.map((seat) => (total > 0 ? weight(seat) / total : 0));
  const first = seats.map(({ position }) => position);
  // Nobody with any weight: there is nobody to listen to.
  const open = shares.map((share) => (total > 0 ? openness(share) : 0));
  const group: Group = { listensTo: seats.map(() => shares), openness: open };
  const control = controlOf(group) as number[][];
  const last = control.map((row) => dot(row, first));
  // The part of each first position in the outcome, which is the mean of the last ones by weight.
  const parts = seats.map((_, j) =>
    control.reduce((sum, row, i) => sum + at(shares, i) * at(row, j), 0),
  );
  const most = parts.indexOf(Math.max(...parts));
  const path = [first];
  for (let t = 0; t < mostRounds; t++) {
    const now = path.at(-1) as number[];
    const next = listen(group, first, now);
    path.push(next);
    if (next.every((x, i) => Math.abs(x - at(now, i)) < quiet)) break;
  }
  return {
    outcome: mean(seats.map((seat, i) => ({ ...seat, position: at(last, i) }))),
    holder: { actor: seats[most]?.actor ?? '', share: parts[most] ?? 0 },
    rows: seats.map(({ actor, position }, i) => {
      return { actor, numbers: [position, shares[i], open[i], parts[i], last[i]] };
    }),
    path,
  };
}

/** W (rows add up to 1) and the diagonal of A (each 0–1). */
export interface Group {
  listensTo: readonly (readonly number[])[];
  openness: readonly number[];
}

/** V, n × n; nothing where somebody is open to everything and reaches nobody with a will of its own. */
export function controlOf({ listensTo, openness }: Group): number[][] | undefined {
  const n = openness.length;
  const identity = (i: number, j: number) => (i === j ? 1 : 0);
  const square = (of: (i: number, j: number) => number) =>
    Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => of(i, j)));
  return solve(
    square((i, j) => identity(i, j) - at(openness, i) * at(listensTo[i] ?? [], j)),
    square((i, j) => identity(i, j) * (1 - at(openness, i))),
  );
}

/** One round: from x(t) to x(t+1), with `first` for x(0). */
export const listen = (
  { listensTo, openness }: Group,
  first: readonly number[],
  now: readonly number[],
): number[] =>
  listensTo.map((row, i) => {
    const open = at(openness, i);
    return open * dot(row, now) + (1 - open) * at(first, i);
  });

/**
 * x(∞) of coupled issues: `first` is n actors × m issues, `coupling` C is m × m. Solved whole, with
 * the Kronecker product (A W) ⊗ C [Parsegov2017, eq. 15].
 */
export function coupled(
  { listensTo, openness }: Group,
  coupling: readonly (readonly number[])[],
  first: readonly (readonly number[])[],
): number[][] | undefined {
  const n = openness.length;
  const m = coupling.length;
  const size = n * m;
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const i = Math.floor(row / m);
      const j = Math.floor(column / m);
      const pulled = at(openness, i) * at(listensTo[i] ?? [], j);
      return (row === column ? 1 : 0) - pulled * at(coupling[row % m] ?? [], column % m);
    }),
  );
  const right = first.flatMap((row, i) => row.map((x) => [(1 - at(openness, i)) * x]));
  const settled = solve(matrix, right);
  return settled && first.map((row, i) => row.map((_, k) => settled[i * m + k]?.[0] as number));
}

const dot = (row: readonly number[], values: readonly number[]): number =>
  row.reduce((sum, weight, j) => sum + weight * at(values, j), 0);

const at = (values: readonly number[], i: number): number => values[i] as number;
