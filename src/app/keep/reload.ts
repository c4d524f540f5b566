import { type Remarks, remarksIn } from '../../share/remarks.ts';
import { tell } from '../actions.ts';
import { ui } from '../i18n/useUi.ts';
import { preferences } from '../preferences.ts';
import { app, type Document, type Kept, type Notice, type Snapshot } from '../store.ts';
import { contentOf, openKept } from './open.ts';
import type { KeptLine } from './record.ts';
import { keptLine } from './shelf.ts';

/*
 * After a reload the address alone does not hold everything of a line of the reader's own: the rest
 * is kept on this device.
 */

/** The line of a scenario that came from a file. Where it is not kept, the link's problem is told. */
export async function openAgain(id: string, problem: Notice): Promise<void> {
  const line = await keptLine(id).catch(() => undefined);
  if (line) await openKept(line);
  else tell(problem);
}

/** The notes for which the address was too short, wherever the reader is on the line by then. */
export async function findNotes({ line }: Document): Promise<void> {
  const remarks = await remarksOf(app.getState().kept[line]);
  if (!remarks) {
    const t = ui(preferences.getState().language);
    tell({ title: t('keep.noteless'), lines: [t('keep.notelessWhy')] });
    return;
  }
  const found = (shown: Snapshot): Snapshot =>
    shown.document.line === line ? withNotes(shown, remarks.notes) : shown;
  app.setState(({ document, view, past, future, kept }) => {
    const shown = found({ document, view });
    const known = kept[line] as Kept;
    const same = known.document === document;
    return {
      ...shown,
      past: past.map(found),
      future: future.map(found),
      kept: same ? { ...kept, [line]: { ...known, document: shown.document } } : kept,
    };
  });
}

function withNotes({ document, view }: Snapshot, notes: Remarks['notes']): Snapshot {
  const both = { ...document.remarks, notes: { ...notes, ...document.remarks.notes } };
  return { document: { ...document, remarks: remarksIn(document.tree, both) }, view };
}

async function remarksOf(kept: Kept | undefined) {
  const line: KeptLine | undefined = kept && (await keptLine(kept.id).catch(() => undefined));
  const found = line && (await contentOf(line));
  return found?.ok ? found.link.remarks : undefined;
}
