import { happened, type Prediction } from '../engine/prediction.ts';
import { stanceOf } from '../engine/table.ts';
import type { IssueId, Turn } from '../engine/types.ts';
import { shifts } from './change.ts';
import type { Speaker } from './speaker.ts';

type Asked = Pick<Prediction, 'actor' | 'issue'>;

/**
 * Whom a step is worth guessing about: the core actor, other than its mover, that it moves most on
 * an issue shown; where it moves nobody, the first one on the first issue.
 */
export function worthAsking(speaker: Speaker, turn: Turn, shown: readonly IssueId[]): Asked {
  const { actors } = speaker.scenario;
  const other = (id: string) => id !== turn.step.actor && speaker.actor(id).core;
  const moved = shifts(speaker.scenario, turn).find(
    ({ actor, issue }) => other(actor) && shown.includes(issue),
  );
  const actor = moved?.actor ?? actors.find(({ id }) => other(id))?.id ?? turn.step.actor;
  return { actor, issue: moved?.issue ?? (shown[0] as IssueId) };
}

/** “If Ukraine accepts the contact line, what will Europe do on territory?” */
export const predictionQuestion = (
  speaker: Speaker,
  { step }: Pick<Turn, 'step'>,
  asked: Asked,
): string =>
  speaker.t('predict.question', {
    ...speaker.as('mover', step.actor),
    ...speaker.as('actor', asked.actor),
    clause: speaker.text(speaker.step(step.id).clause),
    on: speaker.text(speaker.issue(asked.issue).on),
  });

/** What was expected beside what happened. */
export function predictionTold(speaker: Speaker, turn: Turn, prediction: Prediction): string {
  const { actor, issue, answer } = prediction;
  const from = stanceOf(speaker.scenario, turn.before, actor, issue).position;
  const to = stanceOf(speaker.scenario, turn.state, actor, issue).position;
  const points = Math.round(Math.abs(to - from) * 10) / 10;
  const came = happened(speaker.scenario, turn, prediction);
  return speaker.t('predict.told', {
    ...speaker.as('actor', actor),
    expected: answer,
    happened: came,
    right: came === answer ? 'yes' : 'no',
    points,
    text: speaker.figures.plain(points),
    on: speaker.text(speaker.issue(issue).on),
  });
}
