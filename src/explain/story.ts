import type { Turn } from '../engine/types.ts';
import { type Shift, shifts, worthTelling } from './change.ts';
import { direction } from './headline.ts';
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

/** What moved, largest first; the number in each sentence is tagged `n` and opens its sum. */
export function story(speaker: Speaker, turn: Turn, mood: 'did' | 'would'): Sentence[] {
  const told = shifts(speaker.scenario, turn).filter(
    ({ from, to }) => Math.abs(to - from) >= worthTelling,
  );
  return told.map((shift) => ({ shift, parts: sentence(speaker, turn, shift, mood) }));
}

function sentence(speaker: Speaker, turn: Turn, shift: Shift, mood: 'did' | 'would'): Part[] {
  const { t, figures } = speaker;
  const { actor, issue, from, to, reasons } = shift;
  const size = Math.abs(to - from);
  const causes = reasons
    .filter(({ kind }) => kind !== 'decision')
    .filter(({ amount }) => Math.abs(amount) >= Math.max(worthTelling / 2, shareTold * size))
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, 2)
    .map((reason) =>
      t('story.cause', {
        name: reasonName(speaker, reason),
        amount: figures.signed(reason.amount),
      }),
    );
  const way = direction(speaker, turn, shift);
  return t.parts(`story.${mood}`, {
    ...speaker.as('actor', actor),
    way: way === 'own' ? (shift.gives ? 'gives' : 'hardens') : way,
    ...speaker.as('mover', turn.step.actor),
    points: figures.plain(size),
    count: Math.round(size * 10) / 10,
    on: speaker.text(speaker.issue(issue).on),
    causes: causes.join('; '),
    because: causes.length > 0 ? 'yes' : 'no',
  });
}
