import type { ScenarioFile, Text } from '../scenario/types.ts';
import { editionOf } from '../share/edition.ts';
import { type Opened, parseLink, resolveLink, type Sealed } from '../share/link.ts';
import type { LinkProblem } from '../share/problems.ts';
import type { At, Found } from './gather.ts';
import { handedIn } from './played.ts';

/** Links put in heaps; each of them is in one. */
export interface Sifted {
  /** Whose lines are counted; nothing where no link is of a scenario that is here. */
  scenario: ScenarioFile | undefined;
  lines: readonly Ours[];
  duplicates: readonly Duplicate[];
  broken: readonly Broken[];
  foreign: readonly Foreign[];
}

/** A line to be counted. */
export interface Ours {
  found: Found;
  link: Opened;
}

/** The same line once more, whatever its reader looked at. */
export interface Duplicate {
  found: Found;
  /** Which line it repeats, counted from 1. */
  of: number;
}

/** `explain/words` has the reasons, by `linkMessage`. */
export interface Broken {
  at: At;
  name?: string;
  problem: LinkProblem;
}

/** A whole link of something else: another scenario, or another edition of this one. */
export interface Foreign {
  at: At;
  name?: string;
  /** Nothing where that scenario is not here: a link has only a hash of its name. */
  scenario: { id: string; title: Text } | undefined;
  /** As links have them: tells two scenarios, or editions, that are not here from each other. */
  hash: string;
}

export interface Sifting {
  /** The id of the scenario that counts; left out: the one most links are of. */
  of?: string | undefined;
  /**
   * The same line again counts again. Links are canonical: two pupils who made the same moves and
   * said nothing send the same one, and nobody can tell that from a link that was pasted twice.
   */
  each?: boolean;
}

/**
 * The scenario that counts is the one most links are of, and among as many the one known first. Of
 * its editions it is the one that is here; where no link is of that, the one most links are of,
 * played with the numbers here (`Opened.other`). Yields 0, for no
 * line is done, after every link that was opened.
 */
export function* sift(
  found: readonly Found[],
  known: readonly ScenarioFile[],
  { of, each = false }: Sifting = {},
): Generator<number, Sifted> {
  const read: (Tried & { found: Found })[] = [];
  for (const one of found) {
    read.push({ found: one, ...opened(one, known) });
    yield 0;
  }
  const whole = read.flatMap(({ sealed, link }) => (sealed && link ? [{ sealed, link }] : []));
  const id =
    of ??
    mostOf(
      whole.map(({ link }) => link.scenario.id),
      known.map((one) => one.id),
    );
  const ours = whole.filter(({ link }) => link.scenario.id === id);
  const here = ours.filter(({ link }) => link.other !== 'edition');
  const edition = mostOf(
    (here.length > 0 ? here : ours).map(({ sealed }) => sealed.edition),
    known.map(editionOf),
  );

  const lines: Ours[] = [];
  const duplicates: Duplicate[] = [];
  const broken: Broken[] = [];
  const foreign: Foreign[] = [];
  const numbers = new Map<string, number>();
  for (const { found, sealed, link, problem } of read) {
    const { at, name } = found;
    const whose = { at, ...(name !== undefined && { name }) };
    if (!sealed || (problem && !isForeign(problem))) {
      broken.push({ ...whose, problem: problem ?? { kind: 'impossible' } });
      continue;
    }
    if (!link || link.scenario.id !== id || sealed.edition !== edition) {
      const scenario = link?.scenario ?? known.find((one) => one.id === idIn(problem));
      const named = scenario && { id: scenario.id, title: scenario.title };
      foreign.push({ ...whose, scenario: named, hash: sealed.scenario + sealed.edition });
      continue;
    }
    const key = whatWasHandedIn(link);
    const number = numbers.get(key);
    if (each || number === undefined) numbers.set(key, lines.push({ found, link }));
    else duplicates.push({ found, of: number });
  }
  const scenario = ours[0]?.link.scenario ?? known.find((one) => one.id === id);
  return { scenario, lines, duplicates, broken, foreign };
}

/** A link as far as it can be read here. */
interface Tried {
  sealed?: Sealed;
  link?: Opened;
  problem?: LinkProblem;
}

function opened({ format, payload }: Found, known: readonly ScenarioFile[]): Tried {
  const parsed = parseLink(`#s=${format}.${payload}`);
  if (!parsed.ok) return { problem: parsed.problem };
  const read = resolveLink(parsed.value, known);
  return { sealed: parsed.value, ...(read.ok ? { link: read.value } : { problem: read.problem }) };
}

const isForeign = ({ kind }: LinkProblem): boolean =>
  kind === 'unknownScenario' || kind === 'otherEdition';

const idIn = (problem: LinkProblem | undefined): string | undefined =>
  problem?.kind === 'otherEdition' ? problem.scenario : undefined;

/** What is there most often; of several the one that stands first in the order, then by name. */
function mostOf(names: readonly string[], order: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const [most] = [...times].sort(
    ([a, m], [b, n]) => n - m || rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return most?.[0];
}

/** The line, and whatever else a link says but for where its sender looked. */
const whatWasHandedIn = (link: Opened): string => {
  const { opening, seed, changes, tree, remarks } = link;
  return JSON.stringify([opening, seed, changes, tree, handedIn(link), remarks]);
};
