import { contains, type Path, parent } from '../engine/path.ts';
import type { Tree } from '../engine/tree.ts';
import type { Speaker } from '../explain/speaker.ts';
import type { Translate } from '../explain/translate.ts';
import type { StripLine, StripMove } from './charts/Strip.tsx';
import type { UiId } from './i18n/useUi.ts';
import { datesOf, linesOf, namedLines } from './lines.ts';
import { fullName, moveWords, whyItWaits } from './moveWords.ts';
import { remember } from './remember.ts';
import type { Document } from './store.ts';
import type { Waits } from './waits.ts';

/** Where each line ends, with its name; the main line first. */
export const lineEnds = (
  t: Translate<UiId>,
  speaker: Speaker,
  document: Document,
): { path: Path; name: string }[] =>
  namedLines(t, speaker, document).map(({ places, name }) => {
    return { path: places.at(-1) as Path, name };
  });

export const countLines = (tree: Tree): number => linesOf(tree).length;

/** How many moves go on from a place, where there is more than one. */
export const forksOf = remember((tree: Tree): ReadonlyMap<Path, number> => {
  const forks = new Map<Path, number>();
  for (const { places, from } of linesOf(tree)) {
    if (!from) continue;
    const fork = parent(places[0] as Path);
    forks.set(fork, (forks.get(fork) ?? 1) + 1);
  }
  return forks;
});

/** The places that the strip marks: where the reader is, and what it is held against. */
export interface Marked {
  here: Path;
  against: Path | undefined;
}

/** The tree as the strip draws it. */
export function stripLines(
  t: Translate<UiId>,
  speaker: Speaker,
  document: Document,
  { here, against }: Marked,
  waits: Waits,
): StripLine[] {
  const { tree, opening, remarks } = document;
  const dates = datesOf(speaker.scenario, opening);
  const forks = forksOf(tree);

  return namedLines(t, speaker, document).map(({ places, name, from }): StripLine => {
    return { id: places.at(-1) as Path, name, moves: places.map(move), ...(from ? { from } : {}) };
  });

  function move(path: Path): StripMove {
    const date = dates.get(path);
    const words = moveWords(t, speaker, path, date);
    const reason = whyItWaits(speaker, waits.get(path));
    const noted = remarks.notes[path] !== undefined;
    const further = {
      continuations: forks.get(path) ?? 1,
      waits: reason,
      note: noted ? t('lines.note') : undefined,
    };
    return {
      path,
      name: fullName(t, words.name, further),
      lines: words.lines,
      shape: words.shape,
      tone: words.tone,
      date: date && speaker.figures.day(date),
      played: contains(here, path) || (against !== undefined && contains(against, path)),
      here: path === here,
      letter: against === undefined ? undefined : letterOf(path, here, against),
      noted,
      waits: reason === undefined ? undefined : { word: t('lines.waits'), reason },
    };
  }
}

const letterOf = (path: Path, a: Path, b: Path) =>
  path === a ? 'A' : path === b ? 'B' : undefined;
