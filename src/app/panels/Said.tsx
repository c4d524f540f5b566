import type { ReactNode } from 'react';
import { count } from '../../engine/edit.ts';
import { contains } from '../../engine/path.ts';
import { endOf } from '../../engine/tree.ts';
import { undo } from '../actions.ts';
import { skipWaitingMoves } from '../edit.ts';
import { useUi } from '../i18n/useUi.ts';
import { useApp } from '../shown.tsx';
import type { App } from '../store.ts';
import type { Waits } from '../waits.ts';

/** What is to be said of the lines where the reader is, if anything: what was deleted, what waits, a note. */
export function useSaid(waits: Waits): ReactNode {
  const t = useUi();
  const tree = useApp(({ document }) => document.tree);
  const place = useApp(({ view }) => view.place);
  const note = useApp(({ document, view }) => document.remarks.notes[view.place]);
  const deleted = useApp(justDeleted);
  const end = endOf(tree, place);
  const waiting = [...waits.keys()].filter((other) => contains(end, other)).length;
  if (deleted === 0 && waiting === 0 && note === undefined) return undefined;
  return (
    <>
      {deleted > 0 && (
        <p role="status">
          {t('lines.deleted', { count: deleted })}{' '}
          <button type="button" className="link" onClick={undo}>
            {t('header.undo')}
          </button>
        </p>
      )}
      {waiting > 0 && (
        <p role="status">
          {t('rebase.waiting', { count: waiting })}{' '}
          <button type="button" className="link" onClick={skipWaitingMoves}>
            {t('rebase.skip', { count: waiting })}
          </button>
        </p>
      )}
      {note !== undefined && <p className="quoted">{t('note.quoted', { text: note })}</p>}
    </>
  );
}

/** How many moves the last change took away: it can be taken back right there. */
function justDeleted({ document, past }: App): number {
  const before = past.at(-1)?.document;
  if (!before || before.changes !== document.changes || before.tree === document.tree) return 0;
  return Math.max(0, count(before.tree) - count(document.tree));
}
