import { type Forecaster, issueByIssue } from './model.ts';
import { weight } from './table.ts';

/**
 * Where everybody is heard by weight, the weighted mean [VandenBos1991]:
 *
 *     O = Σ c s x / Σ c s
 *
 * Achen (in [Thomson2006], ch. 4) derives it as a first-order approximation of the Nash bargaining
 * solution when disagreement is costly to all. It is the forecast that is hardest to do better than.
 */
export const compromise: Forecaster = {
  id: 'compromise',
  asks: 'outcome',
  formulas: ['O = Σ cᵢ sᵢ xᵢ / Σ cᵢ sᵢ'],
  cites: ['VandenBos1991', 'Thomson2006'],
  parameters: {},
  options: {},

  forecast: (table) =>
    issueByIssue(table, ({ seats }) => {
      const total = seats.reduce((all, seat) => all + weight(seat), 0);
      const heaviest = seats.reduce((most, seat) => (weight(seat) > weight(most) ? seat : most), {
        ...{ actor: '', position: 0, salience: 0, capability: 0 },
      });
      const working = {
        columns: ['c', 's', 'x', 'cs/Σcs', 'csx/Σcs'],
        rows: seats.map((seat) => {
          const { actor, capability, salience, position } = seat;
          const share = total > 0 ? weight(seat) / total : undefined;
          const part = share === undefined ? undefined : share * position;
          return { actor, numbers: [capability, salience, position, share, part] };
        }),
      };
      if (total === 0) return { outcome: undefined, because: undefined, working };
      const outcome = mean(seats);
      const share = weight(heaviest) / total;
      return { outcome, because: { kind: 'mean', actor: heaviest.actor, share }, working };
    }),
};

/** Σ c s x / Σ c s; undefined without any weight. */
export function mean(
  seats: readonly { position: number; salience: number; capability: number }[],
): number | undefined {
  let weighted = 0;
  let total = 0;
  for (const seat of seats) {
    weighted += weight(seat) * seat.position;
    total += weight(seat);
  }
  return total > 0 ? weighted / total : undefined;
}
