import { raise } from '../transcendental.ts';

/** First the one of Scholz's own program, then the one that the formula reads like. */
export const denominators = ['all-pairs', 'this-pair'] as const;
export type Denominator = (typeof denominators)[number];

/**
 * Everybody votes between two positions with its weight times how much nearer the one is
 * [Scholz2011]:
 *
 *     vₖ(a, b) = cₖ sₖ [(|xₖ − b| / D)^rₖ − (|xₖ − a| / D)^rₖ]
 *
 * @returns [i][j] Σₖ max(0, vₖ(xᵢ, xⱼ)): what is thrown in for i where i and j stand against each other
 */
export function support(
  voters: readonly { capability: number; salience: number; position: number }[],
  exponents: readonly number[],
  range: number,
): number[][] {
  const losses = voters.map(({ capability, salience, position }, k) =>
    voters.map((other) => {
      const distance = range > 0 ? Math.abs(position - other.position) / range : 0;
      return capability * salience * raise(distance, exponents[k] as number);
    }),
  );
  return voters.map((_, i) =>
    voters.map((_, j) =>
      losses.reduce((sum, loss) => sum + Math.max(0, (loss[j] as number) - (loss[i] as number)), 0),
    ),
  );
}

/**
 * Pᵢⱼ: the support for i, divided by all votes of that one contest, or by those of all contests of
 * everybody with everybody. Nothing where nobody prefers i; so also where both stand at one place.
 */
export function odds(votes: readonly (readonly number[])[], denominator: Denominator): number[][] {
  const cast = (i: number, j: number) => (votes[i]?.[j] as number) + (votes[j]?.[i] as number);
  // Every pair is counted both ways round.
  const all = 2 * votes.reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0);
  return votes.map((row, i) =>
    row.map((votesFor, j) =>
      votesFor > 0 ? votesFor / (denominator === 'this-pair' ? cast(i, j) : all) : 0,
    ),
  );
}
