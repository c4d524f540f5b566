import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Changes } from '../engine/assumptions.ts';
import type { Path } from '../engine/path.ts';
import { revision } from '../engine/play.ts';
import type { Tree } from '../engine/tree.ts';
import type { OpeningId } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { changesAuthor, readChanges, writeChanges } from './changes.ts';
import { attempt, malformed, type Reader, reader, writer } from './codec.ts';
import { type DebriefWords, debriefBytes, readDebrief } from './debriefWords.ts';
import { cells } from './drift.ts';
import { editionOf } from './edition.ts';
import { format, seal, unseal } from './envelope.ts';
import { lessonBytes, readLesson } from './lessonName.ts';
import { numberOf, placeOf, readMoves, writeMoves } from './moves.ts';
import {
  endsBytes,
  placesBytes,
  predictionsBytes,
  readEnds,
  readPlaces,
  readPredictions,
  readWords,
  wordsBytes,
} from './parts.ts';
import { type LinkProblem, type Read, refused } from './problems.ts';
import { noRemarks, type Remarks } from './remarks.ts';
import { type Found, findLinks } from './repair.ts';
import { type View, viewBytes, viewOf } from './view.ts';

/** What a link carries from one reader to another. */
export interface Link {
  opening: OpeningId;
  /** 32 bits. */
  seed: number;
  changes: Changes;
  tree: Tree;
  /** Where in the tree the reader is. */
  place: Path;
  /** The place of another line that it is compared with, and of up to two more. */
  against?: Path | undefined;
  more?: readonly Path[] | undefined;
  /** Absent where nothing was said. */
  remarks?: Remarks | undefined;
  /** Own words of its debrief; absent where there are none. */
  debrief?: DebriefWords | undefined;
  /** The bundled lesson it was played in, by its id; absent where there was none. */
  lesson?: string | undefined;
  /** Where the line ended for its sender: see `endsOf`. */
  ends?: readonly number[] | undefined;
  view: View;
}

/** A link that arrived whole; not yet known is whether its scenario is here. */
export interface Sealed {
  /** Hash of the scenario's id, and of its numbers: 2 and 4 bytes in hexadecimal digits. */
  scenario: string;
  edition: string;
  /** Of the engine that counted the line. */
  revision: number;
  /** What follows, in the words of that scenario. */
  content: Uint8Array;
}

/** A link with its scenario. Everything in it exists there; moves may still be against the rules. */
export interface Opened extends Link {
  scenario: ScenarioFile;
  /** First digits of the `digest` of the line through `place` to its end, as its sender saw it. */
  end: string;
  /** What has changed since it was made, so that its line may come out differently (drift.ts). */
  other?: 'edition' | 'engine';
}

/**
 * Format 1, inside its envelope (envelope.ts):
 *
 *     scenario   2 bytes hash of the id, 4 bytes of its numbers (edition.ts)
 *     revision   of the engine
 *     opening    place in the scenario's list
 *     seed
 *     changes    changes.ts
 *     tree       moves.ts
 *     place      how-manieth move of the tree
 *     view       number of bytes, view.ts
 *     end        3 bytes of the digest of the line
 *     parts      each a number, a length and its bytes, in the order of their numbers:
 *                1  against, how-manieth move of the tree
 *                2  names of lines and notes      parts.ts
 *                3  predictions
 *                4  more places to compare
 *                5  where the line ends
 *                6  own words of the debrief     debriefWords.ts
 *                7  the lesson it was played in  lessonName.ts
 *
 * A reader that does not know a part says that the link is newer than itself; it never leaves
 * anything out silently.
 *
 * `end` is `digest` of the turns of the line through `place` to its end. Changes must lie on the
 * grain of their assumption and within its bounds, and the place in the tree.
 */
export function formatLink(scenario: ScenarioFile, link: Link, end: string): string {
  const { opening, seed, changes, tree, place, view } = link;
  const out = writer();
  out.bytes(hexToBytes(idHash(scenario)));
  out.bytes(hexToBytes(editionOf(scenario)));
  out.varint(revision);
  out.varint(scenario.openings.findIndex(({ id }) => id === opening));
  out.varint(seed);
  writeChanges(out, scenario, opening, changes);
  writeMoves(out, scenario, opening, tree);
  out.varint(numberOf(tree, place));
  const shown = viewBytes(scenario, view);
  out.varint(shown.length);
  out.bytes(shown);
  out.bytes(hexToBytes(end).subarray(0, endBytes));
  for (const [number, bytes] of furtherParts(scenario, link)) {
    out.varint(number);
    out.varint(bytes.length);
    out.bytes(bytes);
  }
  return seal(out.done());
}

/** The whole link: `https://parley.example/app/#s=1.…`, whatever fragment the address had. */
export const addressOf = (page: string, payload: string): string =>
  `${page.replace(/#.*$/s, '')}#s=${format}.${payload}`;

/** The link in a text that somebody pasted, or why there is none. */
export function parseLink(text: string): Read<Sealed> {
  const attempts = findLinks(text).map(open);
  return (
    attempts.find(({ ok }) => ok) ??
    attempts.find((read) => !read.ok && read.problem.kind !== 'foreign') ??
    refused({ kind: 'foreign' })
  );
}

/** Whether a link speaks of the scenario with this id, as far as it can be told. */
export const isOf = ({ scenario }: Sealed, id: string): boolean => scenario === idHash({ id });

/**
 * The line that was sent, in the words of its scenario. Of another edition it is read with the
 * catalogue that is here, which only ever grows at its end; one that cannot be read so is refused,
 * and one that changes numbers of the author's, because they are told by their place among all of
 * them and from what the author wrote: here that may be another number, of another value.
 */
export function resolveLink(sealed: Sealed, known: readonly ScenarioFile[]): Read<Opened> {
  const editions = known.filter((scenario) => idHash(scenario) === sealed.scenario);
  const same = editions.find((edition) => editionOf(edition) === sealed.edition);
  const played = same ?? editions[0];
  if (!played) return refused({ kind: 'unknownScenario' });
  const read = attempt(() => contentOf(played, reader(sealed.content)));
  if (read === 'newer') return refused({ kind: 'newer' });
  const value = same || (read && !changesAuthor(read.changes)) ? read : undefined;
  if (value && same && sealed.revision === revision) return { ok: true, value };
  const other = same ? 'engine' : 'edition';
  if (value && sealed.revision <= revision) return { ok: true, value: { ...value, other } };
  if (!same) return refused({ kind: 'otherEdition', scenario: played.id });
  if (sealed.revision === revision) return refused({ kind: 'impossible' });
  return refused({ kind: 'otherEngine', made: sealed.revision, here: revision });
}

function contentOf(scenario: ScenarioFile, from: Reader): Opened | 'newer' {
  const opening = (scenario.openings[from.varint()] ?? malformed('no such opening')).id;
  const seed = from.varint();
  if (seed >= 2 ** 32) malformed('a seed too large');
  const changes = readChanges(from, scenario, opening);
  const tree = readMoves(from, scenario, opening);
  const place = placeOf(tree, from.varint()) ?? malformed('no such place');
  const view = viewOf(scenario, from.bytes(from.varint()));
  const end = bytesToHex(from.bytes(endBytes));
  const further = partsOf(scenario, from, tree);
  if (!view || !further) return 'newer';
  return { scenario, opening, seed, changes, tree, place, ...further, view, end };
}

/** What a link has to say beyond its line, in the order in which it is said. */
function furtherParts(scenario: ScenarioFile, link: Link): [number: number, bytes: Uint8Array][] {
  const { tree, against, more = [], remarks = noRemarks, ends = [], debrief = {} } = link;
  const { lesson } = link;
  const { names, notes, predictions } = remarks;
  const any = (said: object) => Object.keys(said).length > 0;
  return [
    ...(against === undefined ? [] : [part(parts.against, placesBytes(tree, [against]))]),
    ...(any(names) || any(notes) ? [part(parts.words, wordsBytes(tree, remarks))] : []),
    ...(any(predictions)
      ? [part(parts.predictions, predictionsBytes(scenario, tree, predictions))]
      : []),
    ...(more.length > 0 ? [part(parts.more, placesBytes(tree, more))] : []),
    ...(ends.length > 0 ? [part(parts.ends, endsBytes(ends))] : []),
    ...(any(debrief) ? [part(parts.debrief, debriefBytes(debrief))] : []),
    ...(lesson === undefined ? [] : [part(parts.lesson, lessonBytes(lesson))]),
  ];
}

const part = (number: number, bytes: Uint8Array): [number, Uint8Array] => [number, bytes];

/** Nothing where there is a part that is not known here. */
function partsOf(scenario: ScenarioFile, from: Reader, tree: Tree): Partial<Link> | undefined {
  const read = new Map<number, Uint8Array>();
  let last = 0;
  while (from.left() > 0) {
    const number = from.varint();
    if (number <= last) malformed('parts out of order');
    last = number;
    read.set(number, from.bytes(from.varint()));
  }
  const of = <T>(number: number, from: (bytes: Uint8Array) => T): T | undefined => {
    const bytes = read.get(number);
    read.delete(number);
    return bytes && (bytes.length > 0 ? from(bytes) : malformed('an empty part'));
  };
  const against = of(parts.against, (bytes) => readPlaces(tree, bytes));
  if (against && against.length !== 1) malformed('one place is compared with');
  const words = of(parts.words, (bytes) => readWords(tree, bytes));
  const predictions = of(parts.predictions, (bytes) => readPredictions(scenario, tree, bytes));
  const more = of(parts.more, (bytes) => readPlaces(tree, bytes));
  if (more && more.length > mostMore) malformed('too many places to compare');
  const ends = of(parts.ends, (bytes) => readEnds(bytes, cells(scenario).length));
  const debrief = of(parts.debrief, readDebrief);
  const lesson = of(parts.lesson, readLesson);
  if (read.size > 0) return undefined;
  return {
    ...(against && { against: against[0] }),
    ...(more && { more }),
    ...((words || predictions) && {
      remarks: { ...noRemarks, ...words, ...(predictions && { predictions }) },
    }),
    ...(ends && { ends }),
    ...(debrief && { debrief }),
    ...(lesson !== undefined && { lesson }),
  };
}

const parts = {
  ...{ against: 1, words: 2, predictions: 3, more: 4, ends: 5, debrief: 6, lesson: 7 },
} as const;
const endBytes = 3;
const mostMore = 2;

function open(found: Found): Read<Sealed> {
  const refuse = (problem: LinkProblem) =>
    refused(found.bare && !looksLikeLink(found) ? { kind: 'foreign' } : problem);
  if (found.format === undefined && !found.bare) {
    return refused(found.runs.length > 0 ? { kind: 'foreign' } : { kind: 'cut', have: 0 });
  }
  if ((found.format ?? format) > format) return refuse({ kind: 'newer' });
  if (found.format === 0) return refuse({ kind: 'foreign' });
  const read = unseal(found.runs);
  if (!read.ok) return refuse(read.problem);
  const sealed = attempt(() => {
    const from = reader(read.value);
    return {
      scenario: bytesToHex(from.bytes(2)),
      edition: bytesToHex(from.bytes(4)),
      revision: from.varint(),
      content: from.bytes(from.left()),
    };
  });
  return sealed ? { ok: true, value: sealed } : refused({ kind: 'impossible' });
}

/** Without `#s=` before it, a text must at least begin like a payload to be called a damaged one. */
const looksLikeLink = ({ runs: [first = ''] }: Found): boolean => /^A[Q-Za-f].{14}/.test(first);

const idHash = ({ id }: { id: string }): string =>
  bytesToHex(sha256(utf8ToBytes(id)).subarray(0, 2));
