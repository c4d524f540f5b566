import type { Seat } from '../table.ts';
import type { Unchallenged } from './challenge.ts';
import { support } from './contest.ts';
import { type Offer, offerOf } from './offer.ts';
import { riskOf, rounding } from './risk.ts';
import { viewOf } from './round.ts';

/**
 * Another reading of the same paper, by D. Masad (2014), who says himself that it does not reproduce
 * [Scholz2011]. It is kept to be compared with:
 *
 * - P is the majority for i, where it has one, as a share of the votes of that contest; votes know no r;
 * - everybody weighs a challenge with its own r, also where it is the one challenged who looks;
 * - of those who gain by challenging it, an actor answers only the one that gains most;
 * - capitulation happens as written.
 */
export function strongestSender(
  seats: readonly Pick<Seat, 'position' | 'salience' | 'capability'>[],
  range: number,
  unchallenged: Unchallenged,
): Sent {
  const votes = support(
    seats,
    seats.map(() => 1),
    range,
  );
  const probabilities = majorities(votes);
  const view = viewOf(seats, range, unchallenged);
  const gains = (exponents: readonly number[]) =>
    seats.map((_, i) =>
      seats.map((_, j) => (i === j ? 0 : view(probabilities, i, j, exponents[i] as number))),
    );
  const neutral = gains(seats.map(() => 1));
  const dangers = seats.map((_, i) => neutral.reduce((sum, row) => sum + (row[i] as number), 0));
  const exponents = riskOf(dangers).map(({ exponent }) => exponent);
  const utilities = gains(exponents);

  const taken = seats.flatMap(({ position: from }, i) => {
    const by = strongest(utilities, i);
    const mine = utilities[i]?.[by] as number;
    const theirs = utilities[by]?.[i] as number;
    const toward = seats[by]?.position as number;
    const offer = offerOf({ mine, theirs, from, toward }, 'as-written');
    return offer ? [{ ...offer, actor: i, by }] : [];
  });
  const positions = seats.map(({ position }) => position);
  for (const { actor, to } of taken) positions[actor] = to;
  return { exponents, utilities, taken, positions };
}

export interface Sent {
  exponents: readonly number[];
  /** [i][j] Eᵢⱼ, with the r of i. */
  utilities: readonly (readonly number[])[];
  taken: readonly (Offer & { actor: number; by: number })[];
  positions: readonly number[];
}

const majorities = (votes: readonly (readonly number[])[]): number[][] =>
  votes.map((row, i) =>
    row.map((votesFor, j) => {
      const against = votes[j]?.[i] as number;
      return votesFor > against ? (votesFor - against) / (votesFor + against) : 0;
    }),
  );

/** Who gains most by challenging i, of equals the first; i itself where nobody gains anything. */
function strongest(utilities: readonly (readonly number[])[], i: number): number {
  const gain = (j: number) => utilities[j]?.[i] as number;
  return utilities.reduce((best, _, j) => (gain(j) > gain(best) + rounding ? j : best), i);
}
