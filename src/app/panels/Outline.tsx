import { type KeyboardEvent, memo, type ReactNode, useState } from 'react';
import { count } from '../../engine/edit.ts';
import { parent } from '../../engine/path.ts';
import { open } from '../actions.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { useHeldFocus } from '../controls/heldFocus.ts';
import { deleteFrom, fold, foldAllLines, showAllLines } from '../edit.ts';
import { useUi } from '../i18n/useUi.ts';
import { type BranchRow, type MoveRow, type OutlineRow, outlineRows } from '../outline.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import './choices.css';
import { useWaits } from '../waits.ts';
import './outline.css';

/** From so many moves on it is offered to fold all branches; nothing folds by itself. */
const many = 60;

/** All lines as a list, the main line at the left edge, every branch one level in. */
export function Outline({ onOpened }: { onOpened?: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const here = useApp(({ view }) => view.place);
  const folded = useApp((state) => state.folded);
  const waits = useWaits();
  const rows = outlineRows(t, speaker, document, { here, folded, waits });
  const [at, setAt] = useState<string>();
  const stop = rows.find((row) => keyOf(row) === at) ?? rows.find((row) => row.here) ?? rows[0];
  const tree = useHeldFocus<HTMLDivElement>(stop && keyOf(stop));
  const areFolded = rows.some((row) => row.kind === 'branch' && row.folded);
  const canFold = count(document.tree) >= many && rows.some(isOpenBranch);

  const enter = (row: OutlineRow) => {
    if (row.kind === 'branch') {
      fold(row.path);
      return;
    }
    open(row.path);
    onOpened?.();
  };
  const rowOf = (target: EventTarget) =>
    target instanceof Element
      ? rows.find((row) => keyOf(row) === target.closest<HTMLElement>('[data-key]')?.dataset['key'])
      : undefined;

  function walk(event: KeyboardEvent) {
    const row = rowOf(event.target);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Delete' && row.path !== '') {
      deleteFrom(row.path);
      setAt(keyOf({ kind: 'move', path: parent(row.path) }));
    } else if (isFoldKey(event.key, row)) fold(row.path);
    else {
      const next = neighbour(rows, row, event.key);
      if (!next) return;
      setAt(keyOf(next));
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      {(areFolded || canFold) && (
        <p className="links">
          {canFold && (
            <button type="button" className="link" onClick={foldAllLines}>
              {t('outline.foldAll')}
            </button>
          )}
          {areFolded && (
            <button type="button" className="link" onClick={showAllLines}>
              {t('outline.showAll')}
            </button>
          )}
        </p>
      )}
      <div
        ref={tree}
        className="outline"
        role="tree"
        tabIndex={-1}
        aria-label={t('outline.title')}
        onKeyDown={walk}
        onFocus={({ target }) => {
          const row = rowOf(target);
          if (row) setAt(keyOf(row));
        }}
        onClick={({ target }) => {
          const row = rowOf(target);
          if (row) enter(row);
        }}
      >
        {rows.map((row) =>
          row.kind === 'move' ? (
            <Move key={keyOf(row)} {...row} isEntry={row === stop} />
          ) : (
            <Branch
              key={keyOf(row)}
              {...row}
              isEntry={row === stop}
              act={t(row.folded ? 'outline.show' : 'outline.fold')}
            />
          ),
        )}
      </div>
    </>
  );
}

/** A branch is where its first move is, but is not that move. */
const keyOf = ({ kind, path }: Pick<OutlineRow, 'kind' | 'path'>) => `${kind} ${path}`;

const isOpenBranch = (row: OutlineRow): boolean => row.kind === 'branch' && !row.folded;

const isFoldKey = (key: string, row: OutlineRow): boolean =>
  row.kind === 'branch' && key === (row.folded ? 'ArrowRight' : 'ArrowLeft');

/** The row that an arrow leads to: next, last, parent, first child. */
function neighbour(rows: readonly OutlineRow[], row: OutlineRow, key: string) {
  const at = rows.indexOf(row);
  if (key === 'ArrowDown') return rows[at + 1];
  if (key === 'ArrowUp') return rows[at - 1];
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key === 'ArrowLeft') return rows.slice(0, at).findLast(({ level }) => level < row.level);
  const below = rows[at + 1];
  if (key === 'ArrowRight') return below && below.level > row.level ? below : undefined;
  return undefined;
}

interface Stop {
  /** The one reached with the tabulator. */
  isEntry: boolean;
}

const Move = memo(function Move(row: MoveRow & Stop) {
  const { shape, tone, played, waits } = row;
  return (
    <>
      <Item row={row}>
        <span className="outline-mark">
          {shape && tone ? (
            <MarkIcon
              shape={shape}
              tone={tone}
              size={18}
              fill={waits ? 'ghost' : played ? 'filled' : 'hollow'}
            />
          ) : (
            <span className="outline-dot" />
          )}
        </span>
        <span className="visually-hidden">{row.lead}</span>{' '}
        <span className="row-title">
          {waits ? <s>{row.title}</s> : row.title}
          {waits && <span className="note"> {waits}</span>}
          {row.note && <span className="quoted"> {row.note}</span>}
        </span>{' '}
        <span className="row-end">{row.end}</span>{' '}
        <span className="visually-hidden">{row.further}</span>
      </Item>
      {row.record !== undefined && (
        <div className={`outline-record ${lookOf(row)}`} aria-hidden="true">
          <span className="outline-mark">
            <Whisker />
          </span>
          {row.record}
        </div>
      )}
    </>
  );
});

const Branch = memo(function Branch({ act, ...row }: BranchRow & Stop & { act: string }) {
  return (
    <Item row={row} expanded={!row.folded}>
      <span className="outline-turn" />
      <span className="row-title">
        {row.title}
        {row.from && <span className="note"> {row.from}</span>}
      </span>{' '}
      <span className="row-end">{act}</span> <span className="visually-hidden">{row.further}</span>
    </Item>
  );
});

const lookOf = (row: OutlineRow): string =>
  [
    row.kind === 'branch' ? 'outline-branch' : row.level === 1 ? 'main' : 'branch',
    ...(row.played ? [] : ['ahead']),
    ...(row.along ? ['along'] : []),
    ...(row.kind === 'move' && row.isLast ? ['last'] : []),
  ].join(' ');

function Item({
  row,
  expanded,
  children,
}: {
  row: OutlineRow & Stop;
  expanded?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      role="treeitem"
      className={`row ${lookOf(row)}`}
      data-key={keyOf(row)}
      aria-level={row.level}
      aria-posinset={row.posinset}
      aria-setsize={row.setsize}
      aria-selected={row.here}
      aria-expanded={expanded}
      tabIndex={row.isEntry ? 0 : -1}
    >
      {children}
    </button>
  );
}

/** On record, as on the board: a small hollow shape on a hairline. */
const Whisker = () => (
  <svg className="mark-icon" width="1.125rem" height="0.75rem" viewBox="0 0 18 12" aria-hidden>
    <path className="outline-whisker" d="M1,2v8M17,2v8M1,6h4.5M12.5,6h4.5" />
    <circle className="outline-whisker" cx={9} cy={6} r={3.5} />
  </svg>
);
