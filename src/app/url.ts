import { endOf, type Replay } from '../engine/tree.ts';
import { words } from '../explain/speaker.ts';
import { digest } from '../share/digest.ts';
import { endsOf } from '../share/drift.ts';
import { addressOf, formatLink, type Opened, parseLink, resolveLink } from '../share/link.ts';
import { linkMessage } from '../share/problems.ts';
import { noRemarks } from '../share/remarks.ts';
import { fresh, tell, visit } from './actions.ts';
import { ui } from './i18n/useUi.ts';
import { preferences } from './preferences.ts';
import { remember } from './remember.ts';
import { lineOf } from './selectors.ts';
import { app, type Document, type Snapshot } from './store.ts';

const writesEvery = 1000;

/** What is on the screen, as links and this device keep it. */
export function currentPayload({ document: doc, view }: Snapshot): string {
  const { place, against, more, ...shown } = view;
  const ends = endsOf(doc.scenario, lineOf(doc).replay.state(endOf(doc.tree, place)));
  const link = { ...doc, place, against, more, ends, view: shown };
  return formatLink(doc.scenario, link, endDigest(doc, place));
}

/** The link to what is on the screen: the same text in the address bar and from the Share button. */
export function currentAddress({ document: doc, view }: Snapshot): string {
  return addressOf(location.href, currentPayload({ document: doc, view }));
}

/** Identifies every number of the line through the reader's place; for tests and drift reports. */
export const endDigest = (doc: Document, place: string): string =>
  digestOf(lineOf(doc).replay, endOf(doc.tree, place));

/** The page and its address ask for the same one after every move. */
const digestOf = remember((replay: Replay, end: string) => digest(replay.line(end)));

/** Opens what the address says. A broken link is told, and nothing else happens. */
export function readAddress(hash = location.hash): void {
  if (hash.length < 2) return;
  const language = preferences.getState().language;
  const sealed = parseLink(hash);
  const opened = sealed.ok ? resolveLink(sealed.value, app.getState().scenarios) : sealed;
  if (!opened.ok) {
    const { id, values } = linkMessage(opened.problem);
    tell({ title: ui(language)('link.broken'), lines: [words(language)(`link.${id}`, values)] });
    return;
  }
  tell(undefined);
  visit(snapshotOf(opened.value));
}

export function snapshotOf(link: Opened): Snapshot {
  const { scenario, opening, seed, changes, tree, place, against, more = [], view } = link;
  return {
    document: { scenario, opening, seed, changes, tree, remarks: link.remarks ?? noRemarks },
    view: { ...view, cell: view.cell, place, against, more },
  };
}

/** Keeps the address in step with the screen: at once where it can, else once a second. */
export function followAddress(): void {
  let written = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    waiting = undefined;
    written = performance.now();
    const { document: doc, view } = app.getState();
    // A page as it first opens needs no link: its plain address means the same.
    const target = isFresh({ document: doc, view })
      ? location.href.replace(/#.*$/s, '')
      : currentAddress({ document: doc, view });
    if (target !== location.href) history.replaceState(null, '', target);
  };
  app.subscribe((state, before) => {
    if (state.document === before.document && state.view === before.view) return;
    const since = performance.now() - written;
    waiting ??= setTimeout(write, Math.max(0, writesEvery - since));
  });
  // The address may have been written over by the time the news of it arrives.
  addEventListener('hashchange', ({ newURL }) => readAddress(new URL(newURL).hash));
  addEventListener('pagehide', () => waiting !== undefined && write());
}

function isFresh({ document: doc, view }: Snapshot): boolean {
  const first = app.getState().scenarios[0];
  if (doc.scenario !== first) return false;
  const start = fresh(first);
  return JSON.stringify([strip(start.document), start.view]) === JSON.stringify([strip(doc), view]);
}

const strip = ({ scenario: _, ...rest }: Document) => rest;
