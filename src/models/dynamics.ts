import { raise } from './transcendental.ts';

/**
 * How hostility and trust grow and shrink: small closed forms, each by itself. What the letters would
 * be for a real case is nowhere measured; they are here to be looked at and to be built from.
 */

/**
 * Two who arm against each other [Richardson1960]: x' = k y − a x + g, y' = l x − b y + h. They
 * come to rest at x = (b g + k h) / (a b − k l), and return to it if disturbed where a b > k l.
 * Nothing where a b = k l: there is no such point, or a whole line of them.
 */
export function richardson({ k, l, a, b, g, h }: Arms): Rest | undefined {
  const room = a * b - k * l;
  if (room === 0) return undefined;
  return { at: [(b * g + k * h) / room, (a * h + l * g) / room], stable: room > 0 };
}

/** k, l: how each answers the other; a, b: how each tires; g, h: grievance. */
export type Arms = Readonly<Record<'k' | 'l' | 'a' | 'b' | 'g' | 'h', number>>;

export interface Rest {
  at: readonly [x: number, y: number];
  stable: boolean;
}

/**
 * How far the other has to be trusted for cooperation to be worth it, in an assurance game with
 * R > T ≥ P > S [Kydd2005]: t ≥ (P − S) / ((R − T) + (P − S)).
 */
export const trustThreshold = ({ R, T, P, S }: Assurance): number => (P - S) / (R - T + (P - S));

/** Both cooperate, one is let down by the other, both do not, one lets the other down: R, S, P, T. */
export type Assurance = Readonly<Record<'R' | 'T' | 'P' | 'S', number>>;

/** The next good deed to be expected, of somebody of whom nothing else is known [JosangIsmail2002]. */
export const reputation = ({ positive, negative }: Deeds): number =>
  (positive + 1) / (positive + negative + 2);

/** One deed more; each older one counts `memory` of what it did. */
export const remembered = ({ positive, negative }: Deeds, deed: Deed, memory: number): Deeds => ({
  positive: memory * positive + (deed === 'cooperation' ? 1 : 0),
  negative: memory * negative + (deed === 'defection' ? 1 : 0),
});

export type Deed = 'cooperation' | 'defection';

/** What has been seen of somebody. */
export type Deeds = Readonly<Record<'positive' | 'negative', number>>;

/** Trust, 0–1, is lost faster than it is won where loss > gain [Slovic1993]; the form is ours. */
export const trustAfter = (trust: number, deed: Deed, { gain, loss }: Asymmetry): number =>
  deed === 'cooperation' ? trust + gain * (1 - trust) : trust * (1 - loss);

/** Shares of what is missing to full trust, and of the trust there is. */
export type Asymmetry = Readonly<Record<'gain' | 'loss', number>>;

/** Who wins a contest of efforts [Tullock1980]: m₁^k / (m₁^k + m₂^k), an even chance where nobody makes any. */
export function contestSuccess(mine: number, theirs: number, decisiveness: number): number {
  const [m1, m2] = [raise(mine, decisiveness), raise(theirs, decisiveness)];
  return m1 + m2 > 0 ? m1 / (m1 + m2) : 0.5;
}
