import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  count,
  dropMove,
  insertMove,
  lineEnds,
  nextFork,
  previousFork,
  promote,
  promoteToMain,
  type Removed,
  remove,
  replaceMove,
  restore,
  skipWaiting,
  waiting,
} from '../../src/engine/edit.ts';
import { codeOf, codes, contains, last, type Path, parent, size } from '../../src/engine/path.ts';
import { children, endOf, grow, has, pathOf, replay, type Tree } from '../../src/engine/tree.ts';
import { anyLine, law } from './anyLine.ts';

/** Few moves, so that lines meet. */
const anyCode = fc.constantFrom(0, 1, 63, 64).map(codeOf);
const anyPath = fc.array(anyCode, { maxLength: 5 }).map((moves) => moves.join(''));
const anyTree = fc
  .array(anyPath, { minLength: 1, maxLength: 10 })
  .map((paths) => frozen(paths.reduce(grow, [] as Tree)));
const anyPlaceOf = fc
  .tuple(anyTree, fc.nat())
  .map(([tree, n]) => ({ tree, place: pick(['', ...placesOf(tree)], n) }));

const n = fc.nat();
/** What a reader may do to a tree, one thing after another; `n` says to which of its places. */
const anyEdits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('grow'), path: anyPath }),
    fc.record({ kind: fc.constant('promote'), n }),
    fc.record({ kind: fc.constant('promoteToMain'), n }),
    fc.record({ kind: fc.constant('remove'), n }),
    fc.record({ kind: fc.constant('restore'), n }),
    fc.record({
      kind: fc.constant('rebase'),
      n,
      change: fc.constantFrom(replaceMove, insertMove, dropMove),
      at: fc.nat(5),
      code: anyCode,
    }),
  ),
  { maxLength: 60, size: 'max' },
);

law('a tree is edited as a list of places would be', anyEdits, (edits) => {
  let tree: Tree = [];
  let list: Listed = [];
  const bin: { removed: Removed; listed: RemovedListed }[] = [];

  for (const edit of edits) {
    const place = pick(['', ...list], 'n' in edit ? edit.n : 0);
    if (edit.kind === 'grow') {
      tree = grow(tree, edit.path);
      list = growListed(list, edit.path);
    } else if (edit.kind === 'promote') {
      tree = promote(tree, place);
      list = placesTo(place).filter(departs(list)).slice(-1).reduce(toFront, list);
    } else if (edit.kind === 'promoteToMain') {
      tree = promoteToMain(tree, place);
      list = placesTo(place).reduce(toFront, list);
    } else if (edit.kind === 'remove') {
      const { tree: left, removed } = remove(tree, place);
      if (!removed) continue;
      bin.push({ removed, listed: removedListed(list, place) });
      tree = left;
      list = list.filter((other) => !contains(other, place));
    } else if (edit.kind === 'restore') {
      const [thrown] = bin.splice(edit.n % Math.max(1, bin.length), 1);
      if (!thrown) continue;
      tree = restore(tree, thrown.removed);
      list = restoreListed(list, thrown.listed);
    } else {
      const line = edit.change(place, edit.at % (size(place) + 1), edit.code);
      tree = grow(tree, line);
      list = growListed(list, line);
      expect(has(tree, place)).toBe(true);
    }
    expect(tree).toEqual(treeOf(list));
    expect(count(tree)).toBe(list.length);
    frozen(tree);
  }
});

describe('remove', () => {
  law('takes a place and what comes after it, and nothing else', anyPlaceOf, ({ tree, place }) => {
    const left = placesOf(remove(tree, place).tree);
    expect(left).toEqual(placesOf(tree).filter((other) => place === '' || !contains(other, place)));
  });

  law('is undone by restore', anyPlaceOf, ({ tree, place }) => {
    const { tree: left, removed } = remove(tree, place);
    expect(removed ? restore(left, removed) : left).toEqual(tree);
  });

  law('is undone as often as it was done', fc.tuple(anyTree, fc.array(fc.nat())), ([tree, ns]) => {
    let left = tree;
    const bin: Removed[] = [];
    for (const n of ns) {
      const { tree: less, removed } = remove(left, pick(['', ...placesOf(left)], n));
      left = less;
      if (removed) bin.unshift(removed);
    }
    expect(bin.reduce(restore, left)).toEqual(tree);
  });
});

describe('promote', () => {
  law('changes the order of moves made from one place, and no more', anyPlaceOf, (any) => {
    const { tree, place } = any;
    const promoted = promote(tree, place);
    expect(placesOf(promoted).toSorted()).toEqual(placesOf(tree).toSorted());
    const order = (of: Tree, from: Path) => children(of, from).map(({ code }) => code);
    const changed = ['', ...placesOf(tree)].filter(
      (from) => order(promoted, from).join() !== order(tree, from).join(),
    );
    expect(changed.length).toBeLessThanOrEqual(1);
    for (const from of changed) {
      const code = order(promoted, from)[0] as string;
      expect(contains(place, from + code)).toBe(true);
      expect(order(promoted, from).slice(1)).toEqual(
        order(tree, from).filter((other) => other !== code),
      );
    }
  });

  law('makes the line from the fork go through the place', anyPlaceOf, ({ tree, place }) => {
    const fork = placesTo(place).findLast(departs(placesOf(tree)));
    const promoted = promote(tree, place);
    if (fork === undefined) expect(promoted).toBe(tree);
    else expect(contains(endOf(promoted, parent(fork)), place)).toBe(true);
  });

  law('as often as lines part is promote to main', anyPlaceOf, ({ tree, place }) => {
    const often = codes(place).reduce((sofar) => promote(sofar, place), tree);
    expect(often).toEqual(promoteToMain(tree, place));
  });

  law('to main makes the main line go through the place', anyPlaceOf, ({ tree, place }) => {
    const promoted = promoteToMain(tree, place);
    expect(contains(endOf(promoted, ''), place)).toBe(true);
    expect(placesOf(promoted).toSorted()).toEqual(placesOf(tree).toSorted());
    expect(promoteToMain(promoted, place)).toBe(promoted);
  });
});

describe('a line begun differently', () => {
  const anyChange = fc.record({ path: anyPath, n: fc.nat(), code: anyCode });

  law('is the old line again when the change is taken back', anyChange, ({ path, n, code }) => {
    const at = n % (size(path) + 1);
    expect(dropMove(insertMove(path, at, code), at)).toBe(path);
    const old = codes(path)[at];
    if (old === undefined) return;
    expect(insertMove(dropMove(path, at), at, old)).toBe(path);
    expect(replaceMove(replaceMove(path, at, code), at, old)).toBe(path);
  });

  law('changes one move, as a list of moves would', anyChange, ({ path, n, code }) => {
    const at = n % (size(path) + 1);
    const line = codes(path);
    expect(codes(insertMove(path, at, code))).toEqual(line.toSpliced(at, 0, code));
    expect(codes(dropMove(path, at))).toEqual(line.toSpliced(at, 1));
    expect(codes(replaceMove(path, at, code))).toEqual(line.toSpliced(at, 1, code));
  });

  law('leaves the old line in the tree, and the main line first', anyPlaceOf, ({ tree, place }) => {
    for (const at of codes(place).keys()) {
      for (const path of [dropMove(place, at), replaceMove(place, at, 'AA')]) {
        const more = grow(tree, path);
        expect(placesOf(tree).every((old) => has(more, old))).toBe(true);
        expect(contains(endOf(more, ''), endOf(tree, ''))).toBe(true);
      }
    }
  });
});

describe('moves that wait', () => {
  law('are those that changed nothing, and can be skipped', anyLine, (line) => {
    const { scenario, rates, day, steps } = line;
    const played = replay(scenario, rates, day, 7);
    const path = pathOf(scenario, steps);
    for (const rebased of [path, dropMove(path, 0), dropMove(path, 1)]) {
      const waits = waiting(played, rebased);
      const short = skipWaiting(played, rebased);
      for (const { place } of waits) expect(played.state(place)).toBe(played.state(parent(place)));
      expect(size(short) + waits.length).toBe(size(rebased));
      expect(waiting(played, short)).toEqual([]);
      expect(played.state(short)).toStrictEqual(played.state(rebased));
    }
  });
});

describe('forks', () => {
  law('on and back are the nearest', anyPlaceOf, ({ tree, place }) => {
    const forks = (line: Path) => ['', ...placesTo(line)].filter(isFork(tree));
    expect(nextFork(tree, place)).toBe(
      forks(endOf(tree, place)).find((fork) => size(fork) > size(place)),
    );
    expect(previousFork(tree, place)).toBe(
      forks(place).findLast((fork) => size(fork) < size(place)),
    );
  });

  law('lead back to where one came from', anyPlaceOf, ({ tree, place }) => {
    const next = nextFork(tree, place);
    if (next === undefined || !isFork(tree)(place)) return;
    expect(previousFork(tree, next)).toBe(place);
  });
});

describe('the ends of lines', () => {
  law('are the places where nothing goes on, the main line first', anyTree, (tree) => {
    const ends = lineEnds(tree);
    const leaves = ['', ...placesOf(tree)].filter((place) => children(tree, place).length === 0);
    expect(ends.toSorted()).toEqual(leaves.toSorted());
    expect(ends[0]).toBe(endOf(tree, ''));
  });

  law('stand after the line that each leaves, an early branch first', anyTree, (tree) => {
    const list = placesOf(tree);
    const ends = lineEnds(tree);
    const leaves = ends.slice(1).map((end) => {
      const fork = parent(placesTo(end).findLast(departs(list)) as Path);
      return { end, fork, line: endOf(tree, fork) };
    });
    for (const { end, fork, line } of leaves) {
      const between = ends.slice(ends.indexOf(line) + 1, ends.indexOf(end));
      expect(ends.indexOf(line)).toBeLessThan(ends.indexOf(end));
      // Up to it come only branches that left no later, with their own.
      for (const other of leaves.filter(({ end }) => between.includes(end))) {
        if (other.line === line) expect(size(other.fork)).toBeLessThanOrEqual(size(fork));
        else expect(between).toContain(other.line);
      }
    }
  });
});

// --- a tree as the list of its places: moves made from one place stand in their order

type Listed = readonly Path[];

const movesFrom = (list: Listed, from: Path) => list.filter((place) => parent(place) === from);

const treeOf = (list: Listed, from: Path = ''): Tree =>
  movesFrom(list, from).map((place) => ({ code: last(place), children: treeOf(list, place) }));

const growListed = (list: Listed, path: Path): Listed => [
  ...list,
  ...placesTo(path).filter((place) => !list.includes(place)),
];

const departs = (list: Listed) => (place: Path) => movesFrom(list, parent(place))[0] !== place;

const toFront = (list: Listed, place: Path): Listed => [
  place,
  ...list.filter((other) => other !== place),
];

interface RemovedListed {
  place: Path;
  row: number;
  taken: Listed;
}

const removedListed = (list: Listed, place: Path): RemovedListed => ({
  place,
  row: movesFrom(list, parent(place)).indexOf(place),
  taken: list.filter((other) => contains(other, place)),
});

function restoreListed(list: Listed, { place, row, taken }: RemovedListed): Listed {
  const known = growListed(list, parent(place));
  const again = known.filter((other) => contains(other, place) && !taken.includes(other));
  const rest = known.filter((other) => !contains(other, place));
  const next = movesFrom(rest, parent(place))[row];
  return rest.toSpliced(next ? rest.indexOf(next) : rest.length, 0, ...taken, ...again);
}

// --- helpers

/** Every place on the way to a path and itself, without the opening. */
const placesTo = (path: Path): Path[] => (path === '' ? [] : [...placesTo(parent(path)), path]);

/** Every place of a tree but the opening, each before those after it. */
const placesOf = (tree: Tree, from: Path = ''): Path[] =>
  tree.flatMap(({ code, children }) => [from + code, ...placesOf(children, from + code)]);

const isFork = (tree: Tree) => (place: Path) => children(tree, place).length > 1;

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** An edit that changed what it was given would throw. */
function frozen(tree: Tree): Tree {
  for (const move of tree) frozen(Object.freeze(move).children);
  return Object.freeze(tree);
}
