import type { Reason, Turn } from '../engine/types.ts';
import { type Shift, shifts, size, worthTelling } from './change.ts';
import { reasonName } from './reason.ts';
import type { Speaker } from './speaker.ts';
import type { Part } from './translate.ts';

/** One sentence of cause: a position that moved, and the reasons that moved it most. */
export interface Sentence {
  shift: Shift;
  parts: Part[];
}

/** A reason that made less of a shift than this is left to the opened number. */
const shareTold = 0.2;
const reasonsTold = 2;

/**
 * What moved: first what the move made, then what goes on whoever moves, each largest first. The
 * number in each sentence is tagged `n` and opens its sum.
 */
export function story(speaker: Speaker, turn: Turn, mood: 'did' | 'would'): Sentence[] {
  return shifts(speaker.scenario, turn)
    .filter((shift) => size(shift) >= worthTelling)
    .sort((a, b) => Number(b.made) - Number(a.made))
    .map((shift) => ({ shift, parts: sentence(speaker, turn, shift, mood) }));
}

function sentence(speaker: Speaker, turn: Turn, shift: Shift, mood: 'did' | 'would'): Part[] {
  const { t, figures } = speaker;
  const causes = reasonsOf(shift).map((reason) =>
    t('story.cause', {
      name: reasonName(speaker, reason),
      amount: figures.signed(reason.amount),
    }),
  );
  return t.parts(`story.${mood}`, {
    ...speaker.as('actor', shift.actor),
    ...speaker.as('mover', turn.step.actor),
    way: shift.way,
    points: figures.plain(size(shift)),
    count: Math.round(size(shift) * 10) / 10,
    on: speaker.text(speaker.issue(shift.issue).on),
    causes: causes.join('; '),
    because: causes.length > 0 ? 'yes' : 'no',
  });
}

/** The largest reasons; none where a decision is all there is: the title says it. */
function reasonsOf(shift: Shift): Reason[] {
  const least = Math.max(worthTelling / 2, shareTold * size(shift));
  const largest = shift.reasons
    .filter(({ amount }) => Math.abs(amount) >= least)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, reasonsTold);
  return largest.every(({ kind }) => kind === 'decision') ? [] : largest;
}
