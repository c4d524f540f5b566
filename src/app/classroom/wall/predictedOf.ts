import { answers } from '../../../engine/prediction.ts';
import type { ActorId, IssueId } from '../../../engine/types.ts';
import type { Wall } from '../../../lesson/wall.ts';
import type { PredictedRow } from '../../charts/PredictedTicks.tsx';

/** Of one actor, answer by answer: how often it was expected, and how often it happened. */
export interface PredictedActor {
  actor: ActorId;
  all: number;
  rows: (Omit<PredictedRow, 'label' | 'answer'> & { answer: (typeof answers)[number] })[];
}

/** The actor that most was predicted of first. `issue`: only what was asked about it. */
export function predictedOf(
  { predictions, scenario }: Pick<Wall, 'predictions' | 'scenario'>,
  issue?: IssueId,
): PredictedActor[] {
  return (scenario?.actors ?? [])
    .map(({ id: actor }) => {
      const own = predictions.filter(
        (one) => one.actor === actor && (issue === undefined || one.issue === issue),
      );
      const times = (which: (one: (typeof own)[number]) => boolean) =>
        own.filter(which).reduce((sum, { count }) => sum + count, 0);
      return {
        ...{ actor, all: times(() => true) },
        rows: answers.map((answer) => ({
          answer,
          expected: times(({ expected }) => expected === answer),
          happened: times(({ happened }) => happened === answer),
        })),
      };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all);
}
