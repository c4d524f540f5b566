import { change, fresh } from './actions.ts';
import { newId } from './newId.ts';
import { type App, app, type Document, type Kept, type LineId, type Snapshot } from './store.ts';

/*
 * Whose a line is. What a link or a file holds is looked at until the reader makes a copy of it;
 * everything else is the reader's own, and kept on this device (keep/).
 */

/** Nothing has been done here yet. */
export const isUnplayed = (doc: Document): boolean =>
  said(fresh(doc.scenario, doc.opening).document) === said(doc);

const said = ({ scenario: _, line: __, ...rest }: Document): string => JSON.stringify(rest);

/** Opens what somebody else made. The reader's own work stays one step back. */
export function visit({ document, view }: Snapshot): void {
  const own = ownOf(app.getState());
  change(document, view);
  app.setState(({ visits }) => ({ visits: { ...visits, [document.line]: { own } } }));
}

/** What was the reader's own before any visit, if anything was. */
function ownOf({ document, view, visits }: App) {
  const visiting = visits[document.line];
  if (visiting) return visiting.own;
  return isUnplayed(document) ? undefined : { document, view };
}

export function makeMyCopy(): void {
  app.setState(({ document: { line }, visits: { [line]: _, ...visits }, kept }) => ({
    visits,
    // Kept even as it is, where a page that nobody has played on is not.
    kept: { ...kept, [line]: { id: line, version: 0 } },
  }));
}

export function backToMyOwn(): void {
  const { document, visits } = app.getState();
  const own = visits[document.line]?.own;
  if (own) change(own.document, own.view);
}

/** Goes on with a line that is kept, as its record has it. */
export function goOnWith({ document, view }: Snapshot, kept: Kept): void {
  change(document, view);
  app.setState((state) => {
    // What is on the screen is a copy; that it is kept already is known by which object it is.
    const known = kept.document === document ? { ...kept, document: state.document } : kept;
    return { kept: { ...state.kept, [document.line]: known } };
  });
}

/** Goes on with the line of an address: as it last stood on this page, else as the address has it. */
export function resume(opened: Snapshot, kept: Kept): void {
  const { line } = opened.document;
  goOnWith(latest(line) ?? opened, app.getState().kept[line] ?? kept);
}

/** A line as it last stood on this page, if it did. */
export function latest(line: LineId): Snapshot | undefined {
  const { document, view, past } = app.getState();
  return [...past, { document, view }].findLast((snapshot) => snapshot.document.line === line);
}

/**
 * What is no longer kept may be on the screen all the same: it is kept anew once it is changed.
 * Gives back what takes this back.
 */
export function forget(id: string): () => void {
  const { kept } = app.getState();
  const lines = Object.entries(kept).filter(([, known]) => known.id === id);
  const as = (entries: [LineId, Kept][]) =>
    app.setState((state) => ({ kept: { ...state.kept, ...Object.fromEntries(entries) } }));
  as(lines.map(([line, known]) => [line, { ...known, id: newId(), version: 0 }]));
  return () => as(lines);
}
