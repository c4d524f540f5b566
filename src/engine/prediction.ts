import { stanceOf } from './table.ts';
import type { ActorId, IssueId, Scenario, Turn } from './types.ts';

/** What an actor may do on an issue when somebody else moves. Links count along this list. */
export const answers = ['holds', 'closer', 'away'] as const;
export type Answer = (typeof answers)[number];

/** What somebody expected of a move before it was played. */
export interface Prediction {
  actor: ActorId;
  issue: IssueId;
  answer: Answer;
}

/** Points; whoever moves less is said to hold. */
const holding = 0.5;

/**
 * What the actor did on the issue in a turn: nearer to where the mover of the step now stands, away
 * from there, or neither. A mover itself is asked about as towards its own aim.
 */
export function happened(
  scenario: Scenario,
  { step, before, state }: Turn,
  { actor, issue }: Pick<Prediction, 'actor' | 'issue'>,
): Answer {
  const from = stanceOf(scenario, before, actor, issue).position;
  const { position: to, ideal } = stanceOf(scenario, state, actor, issue);
  if (Math.abs(to - from) < holding) return 'holds';
  const goal = actor === step.actor ? ideal : stanceOf(scenario, state, step.actor, issue).position;
  return Math.abs(goal - to) < Math.abs(goal - from) ? 'closer' : 'away';
}
