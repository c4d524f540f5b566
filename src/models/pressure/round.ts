import { middle } from '../median.ts';
import type { Seat } from '../table.ts';
import { challenge, type Unchallenged } from './challenge.ts';
import { type Denominator, odds, support } from './contest.ts';
import { type Capitulation, type Choice, chosen, type Offer, offerOf } from './offer.ts';
import { riskOf } from './risk.ts';

export interface Rules extends Unchallenged {
  denominator: Denominator;
  choice: Choice;
  capitulation: Capitulation;
}

type Standing = Pick<Seat, 'position' | 'salience' | 'capability'>;

export interface Round {
  /** Dᵢ, Rᵢ and rᵢ of everybody, before anybody moves. */
  dangers: readonly number[];
  attitudes: readonly number[];
  exponents: readonly number[];
  /** Who gives way to whom; actors by row. */
  taken: readonly (Offer & { actor: number; by: number })[];
  /** How many took one of several equal offers that lead to different places. */
  ties: number;
  /** Where everybody stands afterwards. */
  positions: readonly number[];
}

/**
 * One round [Scholz2011]: from the dangers when everybody is neutral to what each dares; then each
 * weighs, with its own r for both sides, what it and every other would gain by a challenge; takes
 * one offer; and all move at once.
 * @param range D, which stays what it was at the start
 */
export function round(seats: readonly Standing[], range: number, rules: Rules): Round {
  const view = viewOf(seats, range, rules);
  const neutral = odds(support(seats, seats.map(one), range), rules.denominator);
  const dangers = seats.map((_, i) =>
    seats.reduce((sum, _, j) => (i === j ? sum : sum + view(neutral, j, i, 1)), 0),
  );
  const risks = riskOf(dangers);
  const exponents = risks.map(({ exponent }) => exponent);
  const probabilities = odds(support(seats, exponents, range), rules.denominator);

  const decisions = seats.map((seat, i) => {
    const exponent = exponents[i] as number;
    const offers = seats.flatMap((other, j) => {
      // At one place both would gain the same, so that nobody has to expect anything of itself either.
      const mine = view(probabilities, i, j, exponent);
      const theirs = view(probabilities, j, i, exponent);
      const between = { mine, theirs, from: seat.position, toward: other.position };
      const offer = offerOf(between, rules.capitulation);
      return offer ? [{ ...offer, actor: i, by: j }] : [];
    });
    return chosen(offers, rules.choice);
  });
  return {
    dangers,
    attitudes: risks.map(({ attitude }) => attitude),
    exponents,
    taken: decisions.flatMap(({ best }) => best ?? []),
    ties: decisions.filter(({ tied }) => tied).length,
    positions: seats.map(({ position }, i) => decisions[i]?.best?.to ?? position),
  };
}

/** Round by round, until one in which nobody gives way; that one is the last. */
export function rounds(
  seats: readonly Standing[],
  range: number,
  rules: Rules,
  most: number,
): Round[] {
  const played: Round[] = [];
  let now = seats;
  while (played.length < most) {
    const next = round(now, range, rules);
    played.push(next);
    if (next.taken.length === 0) break;
    now = now.map((seat, i) => ({ ...seat, position: next.positions[i] as number }));
  }
  return played;
}

/** D: how far apart those are who stand farthest apart. */
export function spread(seats: readonly Pick<Seat, 'position'>[]): number {
  const positions = seats.map(({ position }) => position);
  return Math.max(...positions) - Math.min(...positions);
}

/** Eᵢⱼ at these positions, for chances and an exponent to be given. */
export function viewOf(seats: readonly Standing[], range: number, unchallenged: Unchallenged) {
  // Nobody with any weight: there is no median, and distance from it makes no difference.
  const mu = middle(seats)?.position;
  const share = (distance: number) => (range > 0 ? Math.abs(distance) / range : 0);
  return (
    probabilities: readonly (readonly number[])[],
    i: number,
    j: number,
    exponent: number,
  ): number => {
    const { position } = seats[i] as Standing;
    const other = seats[j] as Standing;
    const prospect = {
      distance: share(position - other.position),
      fromMedian: mu === undefined ? 0 : share(position - mu),
      probability: probabilities[i]?.[j] as number,
      resistance: other.salience,
      exponent,
    };
    return challenge(prospect, unchallenged);
  };
}

const one = () => 1;
