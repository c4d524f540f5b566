import { useEffect, useState } from 'react';
import { Dialog } from '../controls/Dialog.tsx';
import { useUi } from '../i18n/useUi.ts';
import { keptNow } from '../keep/follow.ts';
import { contentOf, openKept } from '../keep/open.ts';
import type { KeptLine } from '../keep/record.ts';
import { saveFile } from '../keep/saveFile.ts';
import { add, keptLines, remove, rename } from '../keep/shelf.ts';
import { troubleSentence } from '../keep/trouble.ts';
import { linkOf, snapshotOf } from '../link.ts';
import { newId } from '../newId.ts';
import { forget } from '../own.ts';
import { useApp } from '../shown.tsx';
import { type Deeds, DeletedLine, MyLine } from './MyLine.tsx';
import './myLines.css';

/** A line of the list; one that was deleted stays in its place until the list is closed. */
interface Item {
  line: KeptLine;
  putBack?: () => Promise<KeptLine>;
}

/** The lines kept on this device: to go on with, to copy, to send, to throw away. */
export function MyLines({ onClose }: { onClose: () => void }) {
  const t = useUi();
  const [items, setItems] = useState<Item[]>();
  const [unreadable, setUnreadable] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  const shown = useApp(({ kept, document }) => kept[document.line]?.id);
  const attempt = (work: () => Promise<unknown>) =>
    void work().catch((error) => setTrouble(troubleSentence(error)));
  const put = (id: string, item: Item) =>
    setItems((all = []) => all.map((one) => (one.line.id === id ? item : one)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the list is opened
  useEffect(() => {
    attempt(async () => {
      await keptNow();
      const { lines, unreadable: lost } = await keptLines();
      setItems(lines.map((line) => ({ line })));
      setUnreadable(lost);
    });
  }, []);

  const deedsOf = (line: KeptLine): Deeds => ({
    onRename: (name) =>
      attempt(async () => {
        const renamed = await rename(line.id, name);
        put(line.id, { line: renamed ?? (await add({ ...line, name })) });
      }),
    onOpen: () =>
      attempt(async () => {
        if (line.id !== shown) await openKept(line);
        onClose();
      }),
    onDuplicate: () =>
      attempt(async () => {
        const now = Date.now();
        const name = t('mine.copyOf', { name: line.name });
        const copy = { ...line, id: newId(), name, created: now, changed: now };
        const added = { line: await add(copy) };
        setItems((all = []) => all.flatMap((one) => (one.line === line ? [one, added] : [one])));
      }),
    onFile: () =>
      attempt(async () => {
        const found = await contentOf(line);
        if (found.ok) await saveFile(line.name, ...linkOf(snapshotOf(found.link, line.id)));
        else setTrouble(found.sentence);
      }),
    onDelete: () =>
      attempt(async () => {
        const file = await remove(line);
        const remember = forget(line.id);
        const putBack = async () => {
          const back = await add(line, file);
          if (back.id === line.id) remember();
          return back;
        };
        put(line.id, { line, putBack });
      }),
  });

  return (
    <Dialog title={t('mine.title')} onClose={onClose}>
      <p className="note">{t('mine.where')}</p>
      {trouble && <p role="alert">{trouble}</p>}
      {items?.length === 0 && <p>{t('mine.empty')}</p>}
      <ul className="plain my-lines">
        {items?.map(({ line, putBack }) => (
          <li key={line.id}>
            {putBack ? (
              <DeletedLine
                name={line.name}
                onUndo={() => attempt(async () => put(line.id, { line: await putBack() }))}
              />
            ) : (
              <MyLine line={line} here={line.id === shown} deeds={deedsOf(line)} />
            )}
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p className="note">{t('mine.unreadable', { count: unreadable })}</p>}
    </Dialog>
  );
}
