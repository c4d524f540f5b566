import { type Forecaster, issueByIssue } from './model.ts';
import { type Seat, weight } from './table.ts';

/**
 * The position that no other beats in a vote by weight [Black1958]: sorted from low to high, the
 * first at which half of the weight c·s is reached. With one dimension and preferences that fall
 * with distance it is the Condorcet winner.
 */
export const median: Forecaster = {
  id: 'median',
  asks: 'outcome',
  formulas: ['M = min { x : Σ[xᵢ ≤ x] cᵢ sᵢ ≥ ½ Σ cᵢ sᵢ }'],
  cites: ['Black1958'],
  parameters: {},
  options: {},

  forecast: (table) =>
    issueByIssue(table, ({ seats }) => {
      const sorted = ascending(seats);
      const total = sorted.reduce((all, seat) => all + weight(seat), 0);
      let below = 0;
      const rows = sorted.map((seat) => {
        below += weight(seat);
        const reached = total > 0 ? below / total : undefined;
        const { actor, capability, salience, position } = seat;
        return { actor, numbers: [position, capability, salience, weight(seat), reached] };
      });
      const working = { columns: ['x', 'c', 's', 'cs', 'Σcs'], rows };
      const at = middle(sorted);
      if (!at) return { outcome: undefined, because: undefined, working };
      const lower = sorted.filter(({ position }) => position < at.position);
      const share = lower.reduce((sum, seat) => sum + weight(seat), 0) / total;
      const because = { kind: 'median', actor: at.actor, share } as const;
      return { outcome: at.position, because, working };
    }),
};

type Weighed = Pick<Seat, 'position' | 'salience' | 'capability'>;

const ascending = <S extends Weighed>(seats: readonly S[]): S[] =>
  seats.toSorted((a, b) => a.position - b.position);

/** Whose position is the median, of seats in any order; nobody without any weight. */
export function middle<S extends Weighed>(seats: readonly S[]): S | undefined {
  const sorted = ascending(seats).filter((seat) => weight(seat) > 0);
  const total = sorted.reduce((all, seat) => all + weight(seat), 0);
  let reached = 0;
  return sorted.find((seat) => {
    reached += weight(seat);
    // Of two halves the lower one. The slack is how a sum was rounded, so that order decides nothing.
    return reached >= total / 2 - total * 1e-12;
  });
}
