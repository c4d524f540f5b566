import { isAbove, type Topic } from './topic.ts';

/** An exchange that two actors could make on two issues, as things stand. */
export interface Candidate {
  /** Its place in the order of issues and actors. */
  order: number;
  /** Demands p, supplies q: of the two the one that cares more about p, compared with q. */
  i: Party;
  /** Demands q, supplies p. */
  j: Party;
  gain: number;
  /** Nothing speaks against it so far; once closed it stays so. */
  open: boolean;
  /** Worked out anew since the round began. */
  recalculated: boolean;
  /** Whose move was the last to be shortened, lest the outcome pass the partner's position. */
  stopped: Party | undefined;
}

/** One of the two. Numbers without an issue are about the issue it supplies. */
export interface Party {
  actor: number;
  supplies: number;
  demands: number;
  /** s of what it supplies, and of what it demands. */
  supplySalience: number;
  demandSalience: number;
  /** Both partners' s on what it supplies, added up. */
  jointSalience: number;
  leverage: number;
  /** Whether it began above the outcome. */
  above: boolean;
  start: number;
  position: number;
  /** Where the partner began. */
  target: number;
  /** Up is positive. */
  move: number;
  to: number;
  /** Points by which the move shifts the outcome, without sign. */
  shift: number;
  /** O of the issue when the round began. */
  outcome: number;
  /** For the rule of 2020: moves worked out before, and who else is known to have moved here. */
  remembered: number[];
  learnt: Learnt[];
}

/** What a candidate has learnt of an actor on an issue. */
export interface Learnt {
  actor: number;
  to: number;
  /** Points, with sign, by which that moved the outcome since the round began. */
  shift: number;
}

/**
 * Every pair of actors that stands on opposite sides of both outcomes, for every pair of issues; in
 * the order of the issues, then of the actors.
 */
export function candidates(topics: readonly Topic[]): Candidate[] {
  const sides = topics.map((topic) => topic.stakes.map((_, actor) => isAbove(topic, actor)));
  const found: Candidate[] = [];
  for (let p = 0; p < topics.length; p++) {
    for (let q = p + 1; q < topics.length; q++) {
      const onP = sides[p] ?? [];
      const onQ = sides[q] ?? [];
      for (let a = 0; a < onP.length; a++) {
        for (let b = a + 1; b < onP.length; b++) {
          if (areOpposed(onP[a], onP[b]) && areOpposed(onQ[a], onQ[b])) {
            found.push({ order: found.length, ...candidate(topics, a, b, p, q) });
          }
        }
      }
    }
  }
  return found;
}

const areOpposed = (one: boolean | undefined, other: boolean | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

function candidate(topics: readonly Topic[], a: number, b: number, p: number, q: number) {
  const salience = (actor: number, issue: number) => topics[issue]?.stakes[actor]?.salience ?? 0;
  // sₐp / sₐq < s_bp / s_bq, without a division by 0.
  const swapped = salience(a, p) * salience(b, q) < salience(b, p) * salience(a, q);
  const [i, j] = swapped ? [b, a] : [a, b];
  return {
    i: party(topics, i, j, q, p),
    j: party(topics, j, i, p, q),
    ...{ gain: 0, open: true, recalculated: false, stopped: undefined },
  };
}

function party(
  topics: readonly Topic[],
  actor: number,
  partner: number,
  supplies: number,
  demands: number,
): Party {
  const topic = topics[supplies] as Topic;
  const own = topic.stakes[actor];
  const other = topic.stakes[partner];
  const position = own?.position ?? 0;
  return {
    ...{ actor, supplies, demands },
    supplySalience: own?.salience ?? 0,
    demandSalience: topics[demands]?.stakes[actor]?.salience ?? 0,
    jointSalience: (own?.salience ?? 0) + (other?.salience ?? 0),
    leverage: topic.leverages[actor] ?? 0,
    above: isAbove(topic, actor) === true,
    ...{ start: position, position, target: other?.position ?? 0 },
    ...{ move: 0, to: position, shift: 0 },
    outcome: topic.outcome ?? 0,
    ...{ remembered: [], learnt: [] },
  };
}
