import { type Answer, answers } from '../../engine/prediction.ts';

/** Hands being counted, answer after answer; digits go to the one that is marked. */
export interface Hands {
  marked: number;
  counts: Readonly<Record<Answer, number>>;
}

export const noHands: Hands = { marked: 0, counts: { holds: 0, closer: 0, away: 0 } };

/** More than sit in any classroom; a digit beyond is a slip. */
const most = 999;

export function typed({ marked, counts }: Hands, digit: number): Hands {
  const answer = answers[marked] as Answer;
  const count = counts[answer] * 10 + digit;
  return { marked, counts: count > most ? counts : { ...counts, [answer]: count } };
}

export function erased({ marked, counts }: Hands): Hands {
  const answer = answers[marked] as Answer;
  return { marked, counts: { ...counts, [answer]: Math.floor(counts[answer] / 10) } };
}

/** The next answer, or the one before. Nothing once the last one is done. */
export function turned(hands: Hands, step: 1 | -1): Hands | undefined {
  const marked = Math.max(0, hands.marked + step);
  return marked < answers.length ? { ...hands, marked } : undefined;
}

export const total = ({ holds, closer, away }: Hands['counts']): number => holds + closer + away;
