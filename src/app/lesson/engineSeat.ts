import { isLegal } from '../../engine/legality.ts';
import type { ActorId } from '../../engine/types.ts';
import type { LessonId } from '../../explain/classroom/lesson/translate.ts';
import type { Speaker } from '../../explain/speaker.ts';
import type { Translate } from '../../explain/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Choice, Entry } from '../../lesson/run.ts';
import type { Sight } from '../../lesson/seen.ts';

/*
 * Where lessons ask the engine what an empty seat does, and what it says of it. For now a stand-in:
 * the first step of the catalogue that is possible and that the lesson does not hide.
 */

/** May take its time: the page says that it is choosing. */
export async function choiceIn(
  { scenario, state }: Sight,
  { hides }: Lesson,
  actor: ActorId,
  _temper: string | undefined,
): Promise<Choice> {
  const step = scenario.steps.find(
    ({ id, actor: whose }) =>
      whose === actor && !hides.includes(id) && isLegal(scenario, state, id),
  );
  return { step: step?.id, reason: step ? 'first' : 'none' };
}

/** Why it chose so, in one sentence. `reason` is what `choiceIn` gave. */
export function choiceSentence(
  _speaker: Speaker,
  t: Translate<LessonId>,
  { reason }: Entry,
): string | undefined {
  if (reason === 'first') return t('engine.first');
  return reason === 'none' ? t('engine.none') : undefined;
}
