import type { Candidate, Learnt, Party } from './candidate.ts';
import { goesOn, type Rule } from './rule.ts';
import { follow, gainOf, go } from './terms.ts';
import { hair } from './topic.ts';

export type MeasuredFrom = 'here' | 'first learnt';

/**
 * The rule of 2020 [Decide2020]: nobody moves so far that the outcome O of the issue passes the
 * partner's first position t. Where t lies strictly between O before and O after a move, the move is
 *
 *     |m| = |t W − Σ c s x| / c s            so that O = t afterwards
 *
 * and the partner's follows from equal gain. First i is looked at, then j.
 *
 * Every candidate sees an outcome of its own: positions as the round began, except the mover's, and
 * those of actors of whom it has learnt. It learns where the partner in a realised exchange went if
 * one of its two demanded the same there; of two places it keeps the one nearer to the start.
 *
 * `from`: what is added up to find the length of a shortened move. The program takes the mover from
 * where the candidate has first learnt it to be ('first learnt'), though it has moved on since; the
 * outcome then passes t after all, and the mover may pass it too. Ours is 'here', where it stands.
 */
export const withoutOvershoot = (from: MeasuredFrom = 'here'): Rule => ({
  admits(candidate) {
    const { i, j } = candidate;
    i.remembered.push(i.move);
    j.remembered.push(j.move);
    if (!fits(i) || !fits(j)) return false;
    if (passes(i)) stop(candidate, i, j, from);
    if (passes(j)) stop(candidate, j, i, from);
    return fits(i) && fits(j);
  },

  learns({ i, j }, realised) {
    const iGone = goesOn(i, realised);
    const jGone = goesOn(j, realised);
    const iHears = hears(i, j, realised);
    const jHears = hears(j, i, realised);
    if (!iGone && !jGone && !iHears && !jHears) return false;
    // What was worked out before stays remembered of those who went, and only of them.
    if (!iGone) i.remembered.pop();
    if (!jGone) j.remembered.pop();
    return true;
  },
});

function stop(candidate: Candidate, mover: Party, partner: Party, from: MeasuredFrom): void {
  const learnt = from === 'here' ? undefined : known(mover, mover.actor)?.to;
  const seen = outcomeSeen(mover, learnt ?? mover.position);
  go(mover, Math.abs(mover.target - seen) / mover.leverage);
  follow(partner, mover);
  for (const party of [mover, partner]) party.remembered.splice(-1, 1, party.move);
  candidate.gain = gainOf(candidate);
  candidate.stopped = mover;
}

function passes(mover: Party): boolean {
  const before = outcomeSeen(mover, mover.position) - mover.target;
  const after = outcomeSeen(mover, mover.to) - mover.target;
  return (before < -hair && after > hair) || (before > hair && after < -hair);
}

/** O of the issue the mover supplies, as this candidate sees it, with the mover at a position. */
function outcomeSeen({ outcome, leverage, start, actor, learnt }: Party, position: number): number {
  let seen = outcome + (position - start) * leverage;
  for (const other of learnt) if (other.actor !== actor) seen += other.shift;
  return seen;
}

/** Whether the partner demands what it demanded in the realised exchange: then it knows who gave. */
function hears(party: Party, partner: Party, { i, j }: Candidate): boolean {
  const ofI = isTaker(partner, j) && note(party, i);
  const ofJ = isTaker(partner, i) && note(party, j);
  return ofI || ofJ;
}

const isTaker = (one: Party, taker: Party): boolean =>
  one.actor === taker.actor && one.demands === taker.demands;

function note(party: Party, giver: Party): true {
  const shift = (giver.to - giver.start) * giver.leverage;
  const before = known(party, giver.actor);
  if (!before) party.learnt.push({ actor: giver.actor, to: giver.to, shift });
  else if (Math.abs(shift) < Math.abs(before.shift)) Object.assign(before, { to: giver.to, shift });
  return true;
}

const known = ({ learnt }: Party, actor: number): Learnt | undefined =>
  learnt.find((one) => one.actor === actor);

/**
 * On a scale from 0 to 100, whatever the issue's own is, and always in one direction. The program's:
 * moves are added up with their sign, so that only upward ones can be too many.
 */
function fits({ move, to, remembered }: Party): boolean {
  if (to < -hair || to > 100 + hair) return false;
  let sum = 0;
  for (const one of remembered) {
    if (one * move <= 0) return false;
    sum += one;
  }
  return sum <= 100 + hair;
}
