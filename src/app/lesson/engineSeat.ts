import type { ActorId } from '../../engine/types.ts';
import { choiceSentence as sentenceOf } from '../../explain/seat.ts';
import type { Speaker } from '../../explain/speaker.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Choice, Entry } from '../../lesson/run.ts';
import { considering, type Choice as Thought } from '../../lesson/seat.ts';
import type { Sight } from '../../lesson/seen.ts';
import { tempers } from '../../lesson/temper.ts';

/* Where lessons ask the engine what an empty seat does, and what it says of it. */

/** In milliseconds: what may be thought before the page gets its turn. */
const slice = 4;

/** May take its time: the page says that it is choosing. Steps that the lesson hides are not thought of. */
export async function choiceIn(
  { scenario, rates, state }: Sight,
  { hides }: Lesson,
  actor: ActorId,
  temperId: string | undefined,
): Promise<Choice> {
  const open = { ...scenario, steps: scenario.steps.filter(({ id }) => !hides.includes(id)) };
  const temper = tempers.find(({ id }) => id === temperId) ?? tempers[0];
  const thinking = considering(open, rates, state, actor, temper);
  let since = performance.now();
  for (let next = thinking.next(); ; next = thinking.next()) {
    if (next.done) return { step: next.value.step, reason: next.value };
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

/** Why it chose so, in one sentence. `reason` is what `choiceIn` gave. */
export const choiceSentence = (speaker: Speaker, { reason }: Entry): string | undefined =>
  reason === undefined ? undefined : sentenceOf(speaker, reason as Thought);
