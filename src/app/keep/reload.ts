import { remarksIn } from '../../share/remarks.ts';
import { tell } from '../actions.ts';
import { ui } from '../i18n/useUi.ts';
import { preferences } from '../preferences.ts';
import { app, type Document, type Kept, type Notice } from '../store.ts';
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

/** The notes for which the address was too short. */
export async function findNotes(doc: Document): Promise<void> {
  const remarks = await remarksOf(app.getState().kept[doc.line]);
  if (!remarks) {
    const t = ui(preferences.getState().language);
    tell({ title: t('keep.noteless'), lines: [t('keep.notelessWhy')] });
    return;
  }
  const document = { ...doc, remarks: remarksIn(doc.tree, remarks) };
  app.setState(({ document: now, kept }) =>
    now === doc
      ? { document, kept: { ...kept, [doc.line]: { ...(kept[doc.line] as Kept), document } } }
      : {},
  );
}

async function remarksOf(kept: Kept | undefined) {
  const line: KeptLine | undefined = kept && (await keptLine(kept.id).catch(() => undefined));
  const found = line && (await contentOf(line));
  return found?.ok ? found.link.remarks : undefined;
}
