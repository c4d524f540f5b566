import { type Line, lines } from '../engine/edit.ts';
import type { Path } from '../engine/path.ts';
import { codeFor, type Tree } from '../engine/tree.ts';
import type { OpeningId } from '../engine/types.ts';
import type { Speaker } from '../explain/speaker.ts';
import type { Translate } from '../explain/translate.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import type { Remarks } from '../share/remarks.ts';
import type { UiId } from './i18n/useUi.ts';
import { remember } from './remember.ts';
import { recordOf } from './selectors.ts';
import type { Document } from './store.ts';

/** A line with what it is called: as the reader named it, else by what it is. */
export interface NamedLine extends Line {
  name: string;
}

export const linesOf = remember(lines);

export const namedLines = (t: Translate<UiId>, speaker: Speaker, document: Document): NamedLine[] =>
  named(t, speaker.scenario, document.opening, document.tree, document.remarks.names);

const named = remember(
  (
    t: Translate<UiId>,
    scenario: ScenarioFile,
    opening: OpeningId,
    tree: Tree,
    names: Remarks['names'],
  ): NamedLine[] => {
    const dates = datesOf(scenario, opening);
    let branches = 0;
    return linesOf(tree).map((line, row): NamedLine => {
      const usual = line.places.every((place) => dates.has(place))
        ? t('lines.real')
        : row === 0
          ? t('lines.main')
          : t('lines.branch', { number: ++branches });
      return { ...line, name: names[nameKey(line)] ?? usual };
    });
  },
);

/** Where the name of a line is kept: at the first place that is its own. */
export const nameKey = ({ places }: Line): Path => places[0] as Path;

/** The line that goes first, or alone, through a place. */
export const lineThrough = <L extends Line>(all: readonly L[], place: Path): L =>
  all.find(({ places }) => places.includes(place)) as L;

/** Places of the real course from the opening on, with their dates. */
export const datesOf = remember(
  (scenario: ScenarioFile, opening: OpeningId): ReadonlyMap<Path, string> => {
    const { date, moves } = recordOf({ scenario, opening });
    const dates = new Map<Path, string>([['', date]]);
    let path = '';
    for (const move of moves) {
      path += codeFor(scenario, move.step);
      dates.set(path, move.date);
    }
    return dates;
  },
);

/**
 * The names of lines after they were put in another order, or some taken out: a line that still
 * ends where it did keeps its name, though it may begin elsewhere now.
 */
export function namesAfter(names: Remarks['names'], before: Tree, after: Tree): Remarks['names'] {
  if (Object.keys(names).length === 0) return names;
  const byEnd = new Map(lines(before).map((line) => [line.places.at(-1), names[nameKey(line)]]));
  return Object.fromEntries(
    lines(after).flatMap((line): [Path, string][] => {
      const end = line.places.at(-1);
      const name = byEnd.has(end) ? byEnd.get(end) : names[nameKey(line)];
      return name === undefined ? [] : [[nameKey(line), name]];
    }),
  );
}
