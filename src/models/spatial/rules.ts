import {
  type ElectionRules,
  electionModels,
  victoryModels,
  votingRules,
} from '../condorcetElection.ts';

/** What KTAB leaves to its user, by its own names; the first of each is its default. */
export const choices = {
  votingRule: votingRules,
  victory: victoryModels,
  election: electionModels,
  /** Where the chances of winning are laid on the scale of risk attitudes. */
  riskRange: ['Mid', 'Min', 'Max'],
  /** How much of another's risk attitude one sees: the rest is one's own. */
  riskEstimate: ['OneThird', 'None', 'Half', 'TwoThirds'],
  /** Whether a third party that takes sides has to follow the winner, or the loser, of a contest. */
  commitment: ['SemiCommit', 'NoCommit', 'FullCommit'],
  interpolation: ['S2P2', 'S1P1', 'S2PMax'],
  /**
   * Who proposes. `-KTAB` as the program computes it: for the chance that the receiver sees, it reads
   * the gain that the receiver sees for the initiator, and PWCompInterp weighs both sides with the
   * capability of the initiator. `-meant` is what the names and remarks in the program say.
   */
  bargain: [
    'InitOnlyInterp',
    'InitRcvrInterp-KTAB',
    'PWCompInterp-KTAB',
    'InitRcvrInterp-meant',
    'PWCompInterp-meant',
  ],
  transition: ['Deterministic', 'Stochastic'],
} as const;

type Choices = {
  [Name in Exclude<keyof typeof choices, keyof ElectionRules>]: (typeof choices)[Name][number];
};

export interface Rules extends ElectionRules, Choices {
  /** For `Stochastic`. */
  seed: number;
  minTurns: number;
  maxTurns: number;
  /** Quiet is a turn in which all move less than this part of how far they moved in the first. */
  stopRatio: number;
  /** Added to how far they moved in the first, for the case that nobody did. */
  leastMove: number;
  /** Positions nearer than this are one option of the election at the end of a turn. */
  nearness: number;
  /** A challenge is worth its trouble from here on. */
  leastGain: number;
}

export const usualRules: Rules = {
  ...{ votingRule: 'Prop', victory: 'Linear', election: 'Conditional' },
  ...{ riskRange: 'Mid', riskEstimate: 'OneThird', commitment: 'SemiCommit' },
  ...{ interpolation: 'S2P2', bargain: 'InitOnlyInterp', transition: 'Deterministic', seed: 1 },
  ...{ minTurns: 2, maxTurns: 100, stopRatio: 0.02, leastMove: 1e-4 },
  ...{ nearness: 1e-3, leastGain: 1e-5 },
};

/** Chances and gains closer than this are equal: that is how their sums were rounded. */
export const even = 1e-12;
