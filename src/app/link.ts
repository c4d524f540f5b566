import { endOf, type Replay } from '../engine/tree.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { digest } from '../share/digest.ts';
import { endsOf } from '../share/drift.ts';
import { addressOf, formatLink, type Link, type Opened } from '../share/link.ts';
import { noRemarks } from '../share/remarks.ts';
import { remember } from './remember.ts';
import { lineOf } from './selectors.ts';
import type { Document, LineId, Snapshot } from './store.ts';

/** What is on the screen, as links, files and this device hold it. */
export function linkOf({ document: doc, view }: Snapshot): [ScenarioFile, Link, end: string] {
  const { place, against, more, ...shown } = view;
  const ends = endsOf(doc.scenario, lineOf(doc).replay.state(endOf(doc.tree, place)));
  const link = { ...doc, place, against, more, ends, view: shown };
  return [doc.scenario, link, endDigest(doc, place)];
}

export const currentPayload = (shown: Snapshot): string => formatLink(...linkOf(shown));

/** The other way round: what a link holds, as the line of this name. */
export function snapshotOf(link: Opened, line: LineId): Snapshot {
  const { scenario, opening, seed, changes, tree, place, against, more = [], view } = link;
  return {
    document: {
      ...{ line, scenario, opening, seed, changes, tree, remarks: link.remarks ?? noRemarks },
      debrief: link.debrief,
      lesson: link.lesson,
    },
    view: { ...view, cell: view.cell, place, against, more },
  };
}

/** Mail programs and chats cut what is longer. */
export const longestLink = 1500;

export const addressFor = (shown: Snapshot): string =>
  addressOf(location.href, currentPayload(shown));

/** The link to what is on the screen: the same text in the address bar and from the Share button. */
export function currentAddress(shown: Snapshot): { address: string; noteless: boolean } {
  const address = addressFor(shown);
  const noteless = address.length > longestLink && hasNotes(shown);
  return { address: noteless ? addressFor(withoutNotes(shown)) : address, noteless };
}

export const hasNotes = ({ document }: Snapshot): boolean =>
  Object.keys(document.remarks.notes).length > 0;

export const withoutNotes = ({ document, view }: Snapshot): Snapshot => ({
  document: { ...document, remarks: { ...document.remarks, notes: {} } },
  view,
});

/** Identifies every number of the line through the reader's place; for tests and drift reports. */
export const endDigest = (doc: Document, place: string): string =>
  digestOf(lineOf(doc).replay, endOf(doc.tree, place));

/** The page and its address ask for the same one after every move. */
const digestOf = remember((replay: Replay, end: string) => digest(replay.line(end)));
