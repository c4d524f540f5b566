import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Changes } from '../engine/assumptions.ts';
import type { Path } from '../engine/path.ts';
import { revision } from '../engine/play.ts';
import type { Tree } from '../engine/tree.ts';
import type { OpeningId } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { readChanges, writeChanges } from './changes.ts';
import { attempt, malformed, type Reader, reader, writer } from './codec.ts';
import { editionOf } from './edition.ts';
import { format, seal, unseal } from './envelope.ts';
import { numberOf, placeOf, readMoves, writeMoves } from './moves.ts';
import { type LinkProblem, type Read, refused } from './problems.ts';
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
  /** The place of another line that it is compared with. */
  against?: Path | undefined;
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
 *
 * Notes, names of lines and predictions will be further parts. A reader that does not know a part
 * says that the link is newer than itself; it never leaves anything out silently.
 *
 * `end` is `digest` of the turns of the line through `place` to its end. Changes must lie on the
 * grain of their assumption and within its bounds, and the place in the tree.
 */
export function formatLink(scenario: ScenarioFile, link: Link, end: string): string {
  const { opening, seed, changes, tree, place, against, view } = link;
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
  if (against !== undefined) {
    const part = writer();
    part.varint(numberOf(tree, against));
    out.varint(parts.against);
    out.varint(part.done().length);
    out.bytes(part.done());
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

/** The line that was sent, in the words of its scenario. */
export function resolveLink(sealed: Sealed, known: readonly ScenarioFile[]): Read<Opened> {
  const editions = known.filter((scenario) => idHash(scenario) === sealed.scenario);
  const scenario = editions.find((edition) => editionOf(edition) === sealed.edition);
  if (!scenario) {
    const [other] = editions;
    return refused(
      other ? { kind: 'otherEdition', scenario: other.id } : { kind: 'unknownScenario' },
    );
  }
  if (sealed.revision !== revision) {
    return refused({ kind: 'otherEngine', made: sealed.revision, here: revision });
  }
  const value = attempt(() => contentOf(scenario, reader(sealed.content)));
  if (value === undefined) return refused({ kind: 'impossible' });
  return value === 'newer' ? refused({ kind: 'newer' }) : { ok: true, value };
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
  const further = partsOf(from, tree);
  if (!view || !further) return 'newer';
  return { scenario, opening, seed, changes, tree, place, ...further, view, end };
}

/** Nothing where there is a part that is not known here. */
function partsOf(from: Reader, tree: Tree): Pick<Link, 'against'> | undefined {
  if (from.left() === 0) return {};
  if (from.varint() !== parts.against) return undefined;
  const part = reader(from.bytes(from.varint()));
  const against = placeOf(tree, part.varint()) ?? malformed('no such place');
  if (part.left() > 0) malformed('a part longer than it is');
  return from.left() > 0 ? undefined : { against };
}

const parts = { against: 1 } as const;
const endBytes = 3;

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

const idHash = ({ id }: ScenarioFile): string => bytesToHex(sha256(utf8ToBytes(id)).subarray(0, 2));
