import type { Obstacle } from '../engine/types.ts';
import { nearestMark } from './marks.ts';
import type { Speaker } from './speaker.ts';

/** Why a step cannot be taken now, in one sentence. */
export function obstacleSentence(speaker: Speaker, obstacle: Obstacle): string {
  const { t, figures } = speaker;
  if (obstacle.kind === 'requires') {
    return t('obstacle.requires', { step: speaker.text(speaker.step(obstacle.step).title) });
  }
  if (obstacle.kind === 'excluded') {
    const step = speaker.text(speaker.step(obstacle.by).title);
    return obstacle.weeksLeft === undefined
      ? t('obstacle.excluded', { step })
      : t('obstacle.excludedFor', { step, weeks: obstacle.weeksLeft });
  }
  const { actor, issue, atLeast, atMost } = obstacle.condition;
  const wanted = atLeast ?? (atMost as number);
  return t('obstacle.position', {
    ...speaker.as('actor', actor),
    on: speaker.text(speaker.issue(issue).on),
    side: atLeast === undefined ? 'most' : 'least',
    wanted: figures.plain(wanted),
    mark: nearestMark(speaker, issue, wanted),
    now: figures.plain(obstacle.now),
  });
}
