import {
  dropMove,
  insertMove,
  nextFork,
  previousFork,
  promote,
  promoteToMain,
  remove,
  replaceMove,
  skipWaiting,
} from '../engine/edit.ts';
import { common, contains, first, type Path, parent, size } from '../engine/path.ts';
import { codeFor, endOf, grow, has, type Tree } from '../engine/tree.ts';
import type { StepId } from '../engine/types.ts';
import { type Remarks, remarked, remarksIn, tidy } from '../share/remarks.ts';
import { change, open } from './actions.ts';
import { linesOf, nameKey, namesAfter } from './lines.ts';
import { lineOf } from './selectors.ts';
import { app } from './store.ts';

/*
 * Lines put in order, taken out, begun differently, named and noted on. All of it can be undone;
 * nothing but `deleteFrom` takes anything away.
 */

/** The branch goes one fork up, or is the main line from the opening on. */
export const promoteLine = (place: Path): void => edit((tree) => promote(tree, place));
export const makeMainLine = (place: Path): void => edit((tree) => promoteToMain(tree, place));

function edit(with_: (tree: Tree) => Tree): void {
  const { tree, remarks } = app.getState().document;
  const edited = with_(tree);
  if (edited === tree) return;
  const names = namesAfter(remarks.names, tree, edited);
  change({ tree: edited, remarks: { ...remarks, names } });
}

/** Takes a move out with all that follows it, and what was said of them. Undo brings it back. */
export function deleteFrom(place: Path): void {
  const { document, view } = app.getState();
  const { tree, removed } = remove(document.tree, place);
  if (!removed) return;
  const { against, more } = view;
  const names = namesAfter(document.remarks.names, document.tree, tree);
  change(
    { tree, remarks: { ...remarksIn(tree, document.remarks), names } },
    {
      place: contains(view.place, place) ? parent(place) : view.place,
      against: against !== undefined && has(tree, against) ? against : undefined,
      more: more.filter((other) => has(tree, other)),
    },
  );
}

export const toNextFork = (): void => openIf(nextFork);
export const toPreviousFork = (): void => openIf(previousFork);

function openIf(find: (tree: Tree, place: Path) => Path | undefined): void {
  const { document, view } = app.getState();
  const fork = find(document.tree, view.place);
  if (fork !== undefined) open(fork);
}

/*
 * The line through a place with one move changed: the later moves are played again on it, and those
 * that are no longer allowed stay and wait. It is a line of its own; the old one stays. The reader
 * is taken to the change.
 */

export const playInstead = (place: Path, step: StepId): void => rebase(place, replaceMove, step);
export const playBefore = (place: Path, step: StepId): void => rebase(place, insertMove, step);

export const leaveOut = (place: Path): void => rebase(place, dropMove);

function rebase(
  place: Path,
  with_: (line: Path, at: number, code: string) => Path,
  step?: StepId,
): void {
  const { document, view } = app.getState();
  const line = endOf(document.tree, contains(view.place, place) ? view.place : place);
  const at = size(place) - 1;
  const path = with_(line, at, step === undefined ? '' : codeFor(document.scenario, step));
  change({ tree: grow(document.tree, path) }, { place: first(path, at + 1) });
}

/**
 * The reader's line without its moves that wait: a line of its own, and the reader on it. Moves that
 * wait at the end leave nothing to be a line of: they are taken out.
 */
export function skipWaitingMoves(): void {
  const { document, view } = app.getState();
  const { replay } = lineOf(document);
  const end = endOf(document.tree, view.place);
  const path = skipWaiting(replay, end);
  if (path === end) return;
  if (contains(end, path)) {
    deleteFrom(first(end, size(path) + 1));
    return;
  }
  const kept = skipWaiting(replay, view.place);
  const own = first(path, size(common(path, end)) + 1);
  change({ tree: grow(document.tree, path) }, { place: size(kept) > size(own) ? kept : own });
}

/** Says something of a place, or takes back what was said there. */
export function remark(kind: 'names' | 'notes', place: Path, text: string): void {
  const { remarks } = app.getState().document;
  const said = tidy(text, kind);
  if ((remarks[kind][place] ?? '') !== said) {
    change({ remarks: remarked<keyof Remarks>(remarks, kind, place, said) });
  }
}

export const fold = (place: Path): void =>
  app.setState(({ folded }) => ({
    folded: folded.includes(place) ? folded.filter((other) => other !== place) : [...folded, place],
  }));

export const foldAllLines = (): void =>
  app.setState(({ document }) => ({ folded: linesOf(document.tree).slice(1).map(nameKey) }));

export const showAllLines = (): void => app.setState({ folded: [] });
