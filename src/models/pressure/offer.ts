import { rounding } from './risk.ts';

/** First the key of Scholz's own program, then what his text says. */
export const choices = ['lowest', 'nearest'] as const;
export type Choice = (typeof choices)[number];

/** First the program, in which a slip keeps the condition from ever being met, then the text. */
export const capitulations = ['never', 'as-written'] as const;
export type Capitulation = (typeof capitulations)[number];

/** Somebody's demand that i move to a new position, and why i gives way to it. */
export interface Offer {
  kind: 'confrontation' | 'compromise' | 'capitulation';
  /** Eᵢⱼ and Eⱼᵢ, both as i sees them. */
  mine: number;
  theirs: number;
  from: number;
  /** Where the other stands. */
  toward: number;
  to: number;
}

/**
 * What i has to expect of j [Scholz2011]. Only who gains by challenging asks for anything:
 *
 * - both would gain, j more: i loses the confrontation and goes over to j;
 * - i would lose, but less than j gains: they meet, at |Eᵢⱼ / Eⱼᵢ| of the way;
 * - i would lose more than j gains: i capitulates and goes over to j.
 */
export function offerOf(
  { mine, theirs, from, toward }: Pick<Offer, 'mine' | 'theirs' | 'from' | 'toward'>,
  capitulation: Capitulation,
): Offer | undefined {
  if (theirs <= rounding) return undefined;
  const given = { mine, theirs, from, toward };
  if (mine > rounding && theirs > mine + rounding) {
    return { ...given, kind: 'confrontation', to: toward };
  }
  if (mine >= -rounding) return undefined;
  if (theirs > -mine + rounding) {
    return { ...given, kind: 'compromise', to: from + (toward - from) * (-mine / theirs) };
  }
  if (capitulation === 'as-written' && theirs < -mine - rounding) {
    return { ...given, kind: 'capitulation', to: toward };
  }
  return undefined;
}

/**
 * The offer that is taken: of confrontations, else compromises, else capitulations, the smallest
 * move. Among compromises Scholz's program takes the lowest mean of the two positions by |E| instead;
 * who rewrote it calls that a mistake. Equal claims go to the first.
 */
export function chosen<O extends Offer>(
  offers: readonly O[],
  choice: Choice,
): { best: O | undefined; tied: boolean } {
  const kind = kinds.find((one) => offers.some((offer) => offer.kind === one));
  const open = offers.filter((offer) => offer.kind === kind);
  const key = kind === 'compromise' && choice === 'lowest' ? meeting : move;
  const least = Math.min(...open.map(key));
  const size = Math.max(...open.map(({ from, toward }) => Math.abs(toward - from)));
  const equal = open.filter((offer) => key(offer) - least <= rounding * size);
  const best = equal[0];
  const tied = equal.some(({ to }) => best && Math.abs(to - best.to) > rounding * size);
  return { best, tied };
}

const kinds = ['confrontation', 'compromise', 'capitulation'] as const;

const move = ({ from, to }: Offer): number => Math.abs(to - from);

const meeting = ({ mine, theirs, from, toward }: Offer): number =>
  (Math.abs(mine) * from + Math.abs(theirs) * toward) / (Math.abs(mine) + Math.abs(theirs));
