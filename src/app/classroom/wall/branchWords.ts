import { size } from '../../../engine/path.ts';
import type { Speaker } from '../../../explain/speaker.ts';
import type { Twig } from '../../../lesson/folded.ts';
import type { Look } from '../../charts/ActorMark.tsx';
import { textWidth } from '../../charts/textWidth.ts';
import type { useWallWords } from './useWallWords.ts';

/*
 * What stands at a branch of the merged tree: seen in a few words, and how much room they take;
 * read aloud in full.
 */

export interface Told {
  number: string;
  /** In one line, or in the two that the scenario has. */
  lines: readonly string[];
}

type Say = ReturnType<typeof useWallWords>;

export function wordsOf(twig: Twig, speaker: Speaker, t: Say): Told {
  if (twig.step !== undefined) {
    const lines = speaker.lines(speaker.step(twig.step).short);
    const one = lines.join(' ');
    const fits = textWidth(one, letters) <= longestLine;
    return { number: `${twig.count}`, lines: fits ? [one] : lines };
  }
  if (twig.ways > 1) return { number: `${twig.count}`, lines: [t('others')] };
  const after = size(twig.path);
  return {
    number: t('root', { lines: twig.count }),
    lines: after > 0 ? [t('rootAfter', { moves: after })] : [],
  };
}

const letters = { size: 14 } as const;
/** A title up to this is one line. */
const longestLine = 104;
const markRoom = 19;

/** A root has its number and what follows under it; others have a mark, the number, and words. */
export function widthOf({ number, lines }: Told, isRoot: boolean): number {
  const words = Math.max(0, ...lines.map((line) => textWidth(line, letters)));
  const count = textWidth(number, { ...letters, weight: 600 });
  return markRoom + (isRoot ? Math.max(count, words) : count + 5 + words) + foldRoom;
}

/** For the sign that there is more. */
const foldRoom = 14;

export const lookOf = ({ step }: Twig, speaker: Speaker): Look | undefined =>
  step === undefined ? undefined : speaker.actor(speaker.step(step).actor);

export function labelOf(twig: Twig, speaker: Speaker, t: Say, all: number): string {
  if (twig.step !== undefined) {
    const { actor, title } = speaker.step(twig.step);
    const values = { actor: speaker.words(actor).label, step: speaker.text(title) };
    return t('branch', { count: twig.count, all, ...values });
  }
  return twig.ways > 1
    ? t('branchOthers', { count: twig.count, all, ways: twig.ways })
    : t('root', { lines: twig.count });
}
