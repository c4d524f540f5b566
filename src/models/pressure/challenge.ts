import { raise } from '../transcendental.ts';

/**
 * What it is worth to challenge somebody, by [Scholz2011] after [BuenoDeMesquita1985]. With the
 * distance d as a share of the range, and a for the distance of the challenger from the median:
 *
 *     Us = 2 − 4 (½ − ½ d)ʳ           the challenge succeeds
 *     Uf = 2 − 4 (½ + ½ d)ʳ           it fails
 *     Uq = 2 − 4 (½)ʳ                 unchallenged, the other stays where it is
 *     Ub = 2 − 4 (½ − ¼ (a + d))ʳ     unchallenged, it moves for the better
 *     Uw = 2 − 4 (½ + ¼ (a + d))ʳ     unchallenged, it moves for the worse
 *
 *     E = s [P Us + (1 − P) Uf] + (1 − s) Us − Q Uq − (1 − Q) [T Ub + (1 − T) Uw]
 *
 * s is how much the issue matters to the one challenged: the chance that it resists at all.
 */
export function challenge(
  { distance, fromMedian, probability, resistance, exponent }: Prospect,
  { stays, favour }: Unchallenged,
): number {
  const success = worth(-distance / 2, exponent);
  const failure = worth(distance / 2, exponent);
  const fought = probability * success + (1 - probability) * failure;
  const challenged = resistance * fought + (1 - resistance) * success;
  const still = worth(0, exponent);
  if (stays === 1) return challenged - still;
  const away = (fromMedian + distance) / 4;
  const moved = favour * worth(-away, exponent) + (1 - favour) * worth(away, exponent);
  return challenged - stays * still - (1 - stays) * moved;
}

export interface Prospect {
  /** d and a, as shares of the range. */
  distance: number;
  fromMedian: number;
  /** P, and s of the other. */
  probability: number;
  resistance: number;
  /** r: above 1 careful, below 1 daring. */
  exponent: number;
}

/** What becomes of somebody whom nobody challenges. */
export interface Unchallenged {
  /** Q: the chance that it stays where it is. */
  stays: number;
  /** T: if it moves, the chance that this helps. */
  favour: number;
}

/** 2 − 4 (½ + shift)ʳ; a sum that rounding put below nothing counts as nothing. */
const worth = (shift: number, exponent: number): number =>
  2 - 4 * raise(Math.max(0, 0.5 + shift), exponent);
