import { codes, first, head, last, type Path, parent, tail } from './path.ts';
import { children, grow, has, type Move, type Replay, type Tree } from './tree.ts';
import type { Obstacle, StepId } from './types.ts';

/**
 * Lines put in another order, taken out and put back, and begun differently. A tree that a change
 * leaves as it was stays the same object, and so does every move off the way to the change.
 */

/** The branch a place is on becomes the main line where it leaves it: one fork up. */
export function promote(tree: Tree, path: Path): Tree {
  const at = rowOf(tree, head(path));
  const move = tree[at];
  if (!move) return tree;
  const below = promote(move.children, tail(path));
  if (below !== move.children) return tree.with(at, { ...move, children: below });
  return at === 0 ? tree : [move, ...tree.toSpliced(at, 1)];
}

/** All forks up: the main line goes through this place. */
export function promoteToMain(tree: Tree, path: Path): Tree {
  const at = rowOf(tree, head(path));
  const move = tree[at];
  if (!move) return tree;
  const below = promoteToMain(move.children, tail(path));
  if (at === 0 && below === move.children) return tree;
  return [{ ...move, children: below }, ...tree.toSpliced(at, 1)];
}

/** What was taken out of a tree, and where it stood. */
export interface Removed {
  /** The move, with everything after it. */
  move: Move;
  /** The place it was made from. */
  from: Path;
  /** Its row among the moves made from there. */
  at: number;
}

/** The tree without a move and everything after it. The opening cannot be taken out. */
export function remove(tree: Tree, path: Path): { tree: Tree; removed: Removed | undefined } {
  const from = parent(path);
  const moves = children(tree, from);
  const at = rowOf(moves, last(path));
  const move = moves[at];
  if (!move) return { tree, removed: undefined };
  return { tree: withMoves(tree, from, moves.toSpliced(at, 1)), removed: { move, from, at } };
}

/** Puts back what was taken out. What was played in its stead since then stays too, behind it. */
export function restore(tree: Tree, { move, from, at }: Removed): Tree {
  const known = has(tree, from) ? tree : grow(tree, from);
  const moves = children(known, from);
  const again = moves.find(({ code }) => code === move.code);
  const others = moves.filter((other) => other !== again);
  return withMoves(known, from, others.toSpliced(at, 0, again ? merged(move, again) : move));
}

/*
 * A line begun differently: the later moves stay as they were, also those that are no longer
 * allowed, which wait (below). `at` is the number of moves before the change. The result is a path
 * to grow the tree with; the old line stays as it is.
 */

export const replaceMove = (path: Path, at: number, code: string): Path =>
  first(path, at) + code + after(path, at + 1);

export const insertMove = (path: Path, at: number, code: string): Path =>
  first(path, at) + code + after(path, at);

export const dropMove = (path: Path, at: number): Path => first(path, at) + after(path, at + 1);

/** A move of a line that is not allowed where it stands, and why. It changes nothing there. */
export interface Waiting {
  place: Path;
  step: StepId;
  obstacles: readonly Obstacle[];
}

export const waiting = (replay: Replay, path: Path): Waiting[] =>
  replay.line(path).flatMap(({ step, obstacles }, i): Waiting[] => {
    return obstacles.length === 0 ? [] : [{ place: first(path, i + 1), step: step.id, obstacles }];
  });

/** The line without the moves that wait. It ends in the same state. */
export function skipWaiting(replay: Replay, path: Path): Path {
  const skipped = new Set(waiting(replay, path).map(({ place }) => place));
  return codes(path)
    .filter((_, i) => !skipped.has(first(path, i + 1)))
    .join('');
}

/** The next place, along first children, where lines part. */
export function nextFork(tree: Tree, path: Path): Path | undefined {
  let place = path;
  let [move] = children(tree, path);
  while (move) {
    place += move.code;
    if (move.children.length > 1) return place;
    move = move.children[0];
  }
  return undefined;
}

/** The last place before this one where lines part. */
export function previousFork(tree: Tree, path: Path): Path | undefined {
  let fork: Path | undefined;
  let moves = tree;
  for (const [i, code] of codes(path).entries()) {
    if (moves.length > 1) fork = first(path, i);
    moves = children(moves, code);
  }
  return fork;
}

/** A line of a tree. */
export interface Line {
  /** Those that no earlier line goes through, in order; the main line begins with the opening. */
  places: readonly Path[];
  /** Where it leaves an earlier one: the row of that line, and the row of its place there. */
  from?: { line: number; move: number };
}

/** The lines of a tree: the main line first, a branch after the line it leaves, an early one first. */
export function lines(tree: Tree): Line[] {
  const found: Line[] = [];
  const follow = (start: Path, moves: Tree, from?: Line['from']) => {
    const places = [start];
    const branches: [Path, Tree, number][] = [];
    let place = start;
    for (let next = moves; next[0]; next = next[0].children) {
      for (const { code, children } of next.slice(1)) {
        branches.push([place + code, children, places.length - 1]);
      }
      place += next[0].code;
      places.push(place);
    }
    const line = found.push({ places, ...(from ? { from } : {}) }) - 1;
    for (const [first, after, move] of branches) follow(first, after, { line, move });
  };
  follow('', tree);
  return found;
}

/** Where lines end, in the same order. */
export const lineEnds = (tree: Tree): Path[] =>
  lines(tree).map(({ places }) => places.at(-1) as Path);

/** How many moves a tree has. */
export const count = (tree: Tree): number =>
  tree.reduce((moves, move) => moves + 1 + count(move.children), 0);

const rowOf = (moves: Tree, code: string) => moves.findIndex((move) => move.code === code);

/** What of a path comes after its first moves. */
const after = (path: Path, moves: number): Path => path.slice(first(path, moves).length);

/** The tree with other moves made from a place of it. */
function withMoves(tree: Tree, place: Path, moves: Tree): Tree {
  if (place === '') return moves;
  const at = rowOf(tree, head(place));
  const move = tree[at] as Move;
  return tree.with(at, { ...move, children: withMoves(move.children, tail(place), moves) });
}

/** One move made twice: what follows the first, then what follows only the second. */
function merged(move: Move, again: Move): Move {
  const more = new Map(again.children.map((child) => [child.code, child]));
  const both = move.children.map((child) => {
    const same = more.get(child.code);
    more.delete(child.code);
    return same ? merged(child, same) : child;
  });
  return { ...move, children: [...both, ...more.values()] };
}
