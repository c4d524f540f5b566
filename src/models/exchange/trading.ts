import type { ActorId, IssueId } from '../../engine/types.ts';
import type { Settings } from '../model.ts';
import type { Issue, Table } from '../table.ts';
import { externalities } from './externalities.ts';
import { nextRound } from './nextRound.ts';
import { plain } from './plain.ts';
import { exchangeRound, type Half } from './round.ts';
import { topicOf } from './topic.ts';
import { withoutOvershoot } from './withoutOvershoot.ts';

export type Parameters = 'rounds' | 'salienceWeight' | 'fixedWeight';

/** One round on a table, for those who ask who trades what. */
export interface Trading {
  /** [actor][issue]: positions as the round begins, and votes as it ends. */
  start: readonly (readonly (number | undefined)[])[];
  voting: readonly (readonly (number | undefined)[])[];
  /** The weighted means of both. */
  base: readonly (number | undefined)[];
  outcome: readonly (number | undefined)[];
  /** In the order in which they were made. */
  trades: readonly Trade[];
  /** How many of them had a rival with the same gain. */
  ties: number;
}

export interface Trade {
  /** From 1. */
  round: number;
  partners: readonly [Giver, Giver];
  /** The same for both: points by which the outcome comes nearer, times salience. */
  gain: number;
  /** What it does to everybody else, in the same units. */
  others: readonly { actor: ActorId; effect: number; inner: boolean }[];
}

export interface Giver {
  actor: ActorId;
  /** The issue on which it gives way, towards where its partner stood. */
  gives: IssueId;
  from: number;
  to: number;
  target: number;
  /** Points by which that shifts the outcome, with sign. */
  shift: number;
  /** Its move was cut short, lest the outcome pass the partner's position. */
  stopped: boolean;
}

export function tradingOn(
  { actors, issues }: Table,
  { parameters, options }: Settings<Parameters, 'rule'>,
): Trading[] {
  let topics = issues.map(({ seats }) =>
    topicOf(actors.map((actor) => seats.find((seat) => seat.actor === actor))),
  );
  const byActor = (rows: readonly (readonly (number | undefined)[])[]) =>
    actors.map((_, actor) => rows.map((row) => row[actor]));
  const giver = ({ actor, supplies, from, to, target, move, shift }: Half, stopped: boolean) => ({
    actor: actors[actor] as ActorId,
    gives: (issues[supplies] as Issue).id,
    ...{ from, to, target, stopped },
    shift: move < 0 ? -shift : shift,
  });
  return Array.from({ length: Math.round(parameters.rounds) }, (_, at) => {
    const round = exchangeRound(topics, options.rule === '2016' ? plain : withoutOvershoot());
    const effects = externalities(topics, round.exchanges);
    const trading: Trading = {
      start: byActor(topics.map(({ stakes }) => stakes.map((stake) => stake?.position))),
      voting: byActor(round.voting),
      base: topics.map(({ outcome }) => outcome),
      outcome: round.outcome,
      trades: round.exchanges.map(({ i, j, gain, stopped }, k) => ({
        round: at + 1,
        partners: [giver(i, stopped === 'i'), giver(j, stopped === 'j')],
        gain,
        others: (effects[k] ?? []).map((one) => ({ ...one, actor: actors[one.actor] as ActorId })),
      })),
      ties: round.ties.length,
    };
    topics = nextRound(topics, round.voting, parameters);
    return trading;
  });
}

/** What all trades together do to an actor: as a partner, and by those of others. */
export interface Account {
  actor: ActorId;
  trades: number;
  own: number;
  inner: { better: number; worse: number };
  outer: { better: number; worse: number };
}

export function accountsOf(actors: readonly ActorId[], trades: readonly Trade[]): Account[] {
  return actors.map((actor) => {
    const account: Account = {
      ...{ actor, trades: 0, own: 0 },
      ...{ inner: { better: 0, worse: 0 }, outer: { better: 0, worse: 0 } },
    };
    for (const { partners, gain, others } of trades) {
      if (partners.some((partner) => partner.actor === actor)) {
        account.trades++;
        account.own += gain;
      }
      for (const { effect, inner } of others.filter((other) => other.actor === actor)) {
        account[inner ? 'inner' : 'outer'][effect < 0 ? 'worse' : 'better'] += effect;
      }
    }
    return account;
  });
}
