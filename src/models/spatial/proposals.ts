import type { Actors } from './actors.ts';
import { type Bargain, bargain, mixed } from './bargain.ts';
import { type Challenge, contest, look, type View } from './challenge.ts';
import { even, type Rules } from './rules.ts';
import type { Standing } from './standing.ts';

/** The challenge that promises an actor most; of equal ones the first. `tied`: there were equal ones. */
export function bestChallenge(
  actors: Actors,
  now: Standing,
  rules: Rules,
  view: View,
  initiator: number,
): { best: Challenge | undefined; tied: boolean } {
  look(view, now, rules, initiator, initiator);
  let best: Challenge | undefined;
  let tied = false;
  for (let target = 0; target < actors.count; target++) {
    if (target === initiator) continue;
    const challenge = contest(actors, now, rules, view, target);
    if (challenge.gain <= rules.leastGain) continue;
    const ahead = best === undefined ? Infinity : challenge.gain - best.gain;
    tied = Math.abs(ahead) <= even || (tied && ahead < 0);
    if (ahead > 0) best = challenge;
  }
  return { best, tied };
}

/** What a challenge puts on the table: a bargain, or one from each side's view. */
export function proposals(
  actors: Actors,
  now: Standing,
  rules: Rules,
  view: View,
  initiator: number,
  challenge: Challenge,
): Bargain[] {
  const { target, probability } = challenge;
  const at = (p: number) => bargain(actors, rules, now.positions, initiator, target, p);
  const own = at(probability);
  if (rules.bargain === 'InitOnlyInterp') return [own];

  const misread = rules.bargain.endsWith('-KTAB');
  look(view, now, rules, target, initiator);
  const seen = contest(actors, now, rules, view, target);
  const others = at(misread ? seen.gain : seen.probability);
  if (rules.bargain.startsWith('InitRcvr')) return [own, others];

  const { capability, concern } = actors;
  const power = (actor: number, of: number) =>
    (capability[of] as number) * (concern[actor] as number);
  const weight = power(initiator, initiator);
  return [mixed(own, others, weight, power(target, misread ? initiator : target))];
}
