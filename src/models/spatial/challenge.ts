import { vote } from '../condorcetElection.ts';
import { type Actors, utility } from './actors.ts';
import type { Rules } from './rules.ts';
import type { Standing } from './standing.ts';

/** What an actor expects of challenging another. */
export interface Challenge {
  target: number;
  /** P: that the initiator wins. */
  probability: number;
  /** ΔU: what it would be worth to the initiator. */
  gain: number;
}

/** One actor's estimate of the others, and of what a contest of one initiator means to each of them. */
export interface View {
  viewer: number;
  initiator: number;
  /** r of everybody, as the viewer sees it. */
  risk: Float64Array;
  /** A: utility to each of the initiator's position. */
  initiators: Float64Array;
  /** O: utility to each of its own position. */
  own: Float64Array;
  /** 2A + what an ally of the initiator keeps if they win. */
  won: Float64Array;
  /** 2A + what an opponent of the initiator is left with if it loses to them. */
  lost: Float64Array;
}

export const emptyView = (n: number): View => {
  const [risk, initiators, own, won, lost] = Array.from({ length: 5 }, () => new Float64Array(n));
  return { viewer: 0, initiator: 0, risk, initiators, own, won, lost } as View;
};

/** The estimates of a viewer for all contests of one initiator, written into `view`. */
export function look(
  view: View,
  { distances, risk }: Standing,
  rules: Rules,
  viewer: number,
  initiator: number,
): void {
  const n = risk.length;
  view.viewer = viewer;
  view.initiator = initiator;
  for (let i = 0; i < n; i++) {
    const seen = estimate(rules.riskEstimate, risk[viewer] as number, risk[i] as number);
    const there = utility(distances[initiator * n + i] as number, seen);
    const own = utility(distances[i * n + i] as number, seen);
    view.risk[i] = seen;
    view.initiators[i] = there;
    view.own[i] = own;
    view.won[i] = there + there + (winnerKeeps(rules) ? own : there);
    view.lost[i] = there + there + (loserKeeps(rules) ? own : there);
  }
}

/** Three positions count in a contest: of the two who contest and of the third party itself. */
const winnerKeeps = ({ commitment }: Rules): boolean => commitment !== 'FullCommit';
const loserKeeps = ({ commitment }: Rules): boolean => commitment === 'NoCommit';

/** r of another: one's own, with a part of what it is. */
function estimate(rule: Rules['riskEstimate'], own: number, others: number): number {
  switch (rule) {
    case 'None':
      return own;
    case 'OneThird':
      return (2 * own + others) / 3;
    case 'Half':
      return (own + others) / 2;
    case 'TwoThirds':
      return (own + 2 * others) / 3;
  }
}

/** Behind a side that nobody supports: keeps chances between 0 and 1. */
const least = 1e-10;

/**
 * The viewer's estimate of what comes of challenging a target. First the two vote, a0 : b0; then each
 * third party n votes by what it expects for itself of either alliance, judging its chances q by a0, b0
 * and its own vote alone:
 *
 *     q·E1 + (1−q)·E2  against  q·E3 + (1−q)·E4        1 i and n win  2 they lose  3 i wins over j and n  4 loses
 *     P  = a / (a + b)
 *     ΔU = (1 − Sⱼ) 2Uᵢ + Sⱼ (P 2Uᵢ + (1−P) 2Uⱼ) − (Uᵢ + Uⱼ)      the target resists as far as it cares
 *
 * A function of many numbers and no objects: it runs n² times a turn, and its loop n³ times.
 */
export function contest(
  { concern, influence }: Actors,
  { distances }: Standing,
  rules: Rules,
  view: View,
  target: number,
): Challenge {
  const { votingRule: rule } = rules;
  const { initiator, risk, initiators, own, won, lost } = view;
  const n = risk.length;
  const row = target * n;
  const mine = own[initiator] as number;
  const theirs = utility(distances[row + initiator] as number, risk[initiator] as number);
  const forced = initiators[target] as number;
  const kept = own[target] as number;

  const first = vote(rule, influence[initiator] as number, mine, theirs);
  const second = vote(rule, influence[target] as number, forced, kept);
  const a0 = least + Math.max(first, 0) + Math.max(second, 0);
  const b0 = least - Math.min(first, 0) - Math.min(second, 0);
  let a = a0;
  let b = b0;
  const winner = winnerKeeps(rules);
  const loser = loserKeeps(rules);
  for (let k = 0; k < n; k++) {
    if (k === initiator || k === target) continue;
    const weight = influence[k] as number;
    const there = utility(distances[row + k] as number, risk[k] as number);
    const home = own[k] as number;
    const lean = vote(rule, weight, initiators[k] as number, there);
    const ahead = a0 + Math.max(lean, 0);
    const behind = b0 - Math.min(lean, 0);
    const q = ahead / (ahead + behind);
    const beaten = there + there + (loser ? home : there);
    const upheld = there + there + (winner ? home : there);
    const votes = vote(
      rule,
      weight,
      q * (won[k] as number) + (1 - q) * beaten,
      q * (lost[k] as number) + (1 - q) * upheld,
    );
    a += Math.max(votes, 0);
    b -= Math.min(votes, 0);
  }
  const whole = a + b;
  const victory = mine + mine;
  const contested = (a / whole) * victory + (b / whole) * (theirs + theirs);
  const resists = concern[target] as number;
  const gain = (1 - resists) * victory + resists * contested - (mine + theirs);
  return { target, probability: a / whole, gain };
}
