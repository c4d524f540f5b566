import { readFileSync } from 'node:fs';
import { assume, type Changes } from '../../src/engine/assumptions.ts';
import { revision } from '../../src/engine/play.ts';
import type { Prediction } from '../../src/engine/prediction.ts';
import { endOf, grow, pathOf, replay, type Tree } from '../../src/engine/tree.ts';
import { load } from '../../src/scenario/load.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { digest } from '../../src/share/digest.ts';
import { editionOf } from '../../src/share/edition.ts';
import { formatLink, type Link } from '../../src/share/link.ts';
import { usualView, type View } from '../../src/share/view.ts';

/** A line in words, and what it was when its link was made. What is left out is as usual. */
export interface Entry {
  about: string;
  scenario: 'example' | 'alaska-2025' | 'camp-david-1978';
  opening: string;
  seed?: number;
  changes?: Changes;
  /** From the opening to every end of the tree, the main line first. */
  lines?: string[][];
  /** Where its reader is; left out: at the end of the main line. */
  place?: string[];
  view?: Partial<View>;
  /** Places it is compared with. */
  against?: string[];
  more?: string[][];
  /** What is said of places, by the steps that lead there: `us_a us_b`. */
  names?: Record<string, string>;
  notes?: Record<string, string>;
  predictions?: Record<string, Prediction>;
  ends?: number[];
  /** The rest is filled in once and then stays: see README. */
  edition?: string;
  engine?: number;
  link?: string;
  digest?: string;
}

export const entries: Entry[] = JSON.parse(readFileSync('tests/golden/links.json', 'utf8'));

/** Ids in the order in which links count them. */
export interface Catalogue {
  steps: string[];
  actors: string[];
  issues: string[];
  openings: string[];
  /** The steps of each opening's main line. */
  records: Record<string, string[]>;
}

export const catalogue: Record<string, Catalogue> = JSON.parse(
  readFileSync('tests/golden/catalogue.json', 'utf8'),
);

/** Numbers still change as they like until the first link is out. */
export const isFrozen = entries.some(({ link }) => link !== undefined);

const loaded = (file: string): ScenarioFile => {
  const parsed = load(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems[0]?.sentence}`);
  return parsed.value;
};

export const scenarios = {
  example: loaded('tests/golden/example.json'),
  'alaska-2025': loaded('scenarios/alaska-2025.json'),
  'camp-david-1978': loaded('scenarios/camp-david-1978.json'),
};

export function linkOf(entry: Entry): Link {
  const scenario = scenarios[entry.scenario];
  const { opening, seed = 0, changes = {}, lines = [], place = lines[0] ?? [], view } = entry;
  const { against, more, names, notes, predictions, ends } = entry;
  const at = (line: string[]) => pathOf(scenario, line);
  const said = <T>(by: Record<string, T> = {}) =>
    Object.fromEntries(Object.entries(by).map(([line, value]) => [at(stepsIn(line)), value]));
  return {
    ...{ opening, seed, changes },
    tree: lines.map(at).reduce<Tree>(grow, []),
    place: at(place),
    ...(against && { against: at(against) }),
    ...(more && { more: more.map(at) }),
    ...((names || notes || predictions) && {
      remarks: { names: said(names), notes: said(notes), predictions: said(predictions) },
    }),
    ...(ends && { ends }),
    view: { ...usualView(scenario), ...view },
  };
}

const stepsIn = (line: string): string[] => line.split(' ').filter((step) => step !== '');

/** What is filled in: how the line is linked, and how it ends, here and now. */
export function frozen(
  entry: Entry,
): Required<Pick<Entry, 'edition' | 'engine' | 'link' | 'digest'>> {
  const scenario = scenarios[entry.scenario];
  const link = linkOf(entry);
  const { scenario: assumed, rates } = assume(scenario, link.opening, link.changes);
  const turns = replay(assumed, rates, link.opening, link.seed).line(endOf(link.tree, link.place));
  const end = digest(turns);
  return {
    edition: editionOf(scenario),
    engine: revision,
    link: `1.${formatLink(scenario, link, end)}`,
    digest: end,
  };
}
