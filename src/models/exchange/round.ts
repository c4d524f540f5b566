import { type Candidate, candidates, type Party } from './candidate.ts';
import { nothing, type Rule } from './rule.ts';
import { agree } from './terms.ts';
import { outcomeAt, stakesAt, type Topic } from './topic.ts';
import { tournament } from './tournament.ts';

/** What happened in one round. */
export interface Round {
  /** How many pairs of actors and issues could have traded. */
  pairs: number;
  /** In the order in which they were made. */
  exchanges: readonly Exchange[];
  /** Which of the exchanges, by place in that list, had a rival with the same gain. */
  ties: readonly number[];
  /** [issue][actor]: where everybody votes. */
  voting: readonly (readonly (number | undefined)[])[];
  /** O of every issue, at the voting positions. */
  outcome: readonly (number | undefined)[];
}

export interface Exchange {
  i: Half;
  j: Half;
  gain: number;
  recalculated: boolean;
  /** Whose move was the last to be shortened. */
  stopped?: 'i' | 'j';
}

/** What one of the two gives. */
export type Half = Readonly<
  Pick<Party, 'actor' | 'supplies' | 'move' | 'to' | 'target' | 'shift'>
> & { from: number };

/** Which of several that gain the same is made; they come in the order of issues and actors. */
export type Choice = (equals: readonly Candidate[], made: number) => Candidate;

const first: Choice = ([candidate]) => candidate as Candidate;

/**
 * One after the other, always the exchange from which the two gain most, until none is left. Sides
 * and weights stay what they were when the round began; whoever has moved bargains from there.
 */
export function exchangeRound(topics: readonly Topic[], rule: Rule, choose = first): Round {
  const all = candidates(topics);
  const gains = tournament(all.length);
  const settle = (candidate: Candidate) => {
    gains.set(candidate.order, agreed(candidate, rule) ? candidate.gain : 0);
  };
  all.forEach(settle);
  const concerned = byStake(all);
  const voting = topics.map(({ stakes }) => stakes.map((stake) => stake?.position));
  const exchanges: Exchange[] = [];
  const ties: number[] = [];
  for (let equals = gains.winners(); equals.length > 0; equals = gains.winners()) {
    if (equals.length > 1) ties.push(exchanges.length);
    const best = choose(
      equals.map((order) => all[order] as Candidate),
      exchanges.length,
    );
    exchanges.push(recordOf(best));
    for (const { supplies, actor, to } of [best.i, best.j]) {
      (voting[supplies] as (number | undefined)[])[actor] = to;
    }
    best.open = false;
    gains.set(best.order, 0);
    for (const candidate of concerned(best)) {
      if (!rule.learns(candidate, best)) continue;
      candidate.recalculated = true;
      settle(candidate);
    }
  }
  const outcome = topics.map((topic, issue) => outcomeAt(stakesAt(topic, voting[issue] ?? [])));
  return { pairs: all.length, exchanges, ties, voting, outcome };
}

function agreed(candidate: Candidate, rule: Rule): boolean {
  candidate.stopped = undefined;
  agree(candidate);
  candidate.open = candidate.gain >= nothing && rule.admits(candidate);
  return candidate.open;
}

/** Finds the open candidates in which one of the two has to do with one of the two issues. */
function byStake(all: readonly Candidate[]): (of: Candidate) => Iterable<Candidate> {
  const found: Candidate[][][] = [];
  for (const candidate of all) {
    const { i, j } = candidate;
    for (const { actor } of [i, j]) {
      found[actor] ??= [];
      for (const issue of [i.supplies, j.supplies]) {
        found[actor][issue] ??= [];
        found[actor][issue].push(candidate);
      }
    }
  }
  return ({ i, j }) => {
    const sharing = new Set<Candidate>();
    for (const { actor } of [i, j]) {
      for (const issue of [i.supplies, j.supplies]) {
        for (const candidate of found[actor]?.[issue] ?? []) {
          if (candidate.open) sharing.add(candidate);
        }
      }
    }
    return sharing;
  };
}

function recordOf({ i, j, gain, recalculated, stopped }: Candidate): Exchange {
  const record = { i: halfOf(i), j: halfOf(j), gain, recalculated };
  return stopped ? { ...record, stopped: stopped === i ? 'i' : 'j' } : record;
}

function halfOf({ actor, supplies, position, move, to, target, shift }: Party): Half {
  return { actor, supplies, from: position, move, to, target, shift };
}
