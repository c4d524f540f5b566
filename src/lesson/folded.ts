import { type Path, size } from '../engine/path.ts';
import type { StepId } from '../engine/types.ts';
import type { Branch } from './merged.ts';

/** A branch as it is shown: its rare ways are one, and what lies deep is folded away. */
export interface Twig {
  /** From the opening; of ways that are told as one: of where they begin, and `others`. */
  id: string;
  /** What the lines on it have in common. */
  path: Path;
  /** Nothing at the root, and where it stands for several ways. */
  step: StepId | undefined;
  /** Lines on it. */
  count: number;
  /** How many ways it stands for. */
  ways: number;
  /** Shown after it. */
  next: readonly Twig[];
  /** Whether there is anything after it, shown or not. */
  leads: boolean;
  /** Whether two lines or more of it make the next move together. */
  goesOn: boolean;
}

/**
 * The merged tree from where the lines part. `open`: what a reader opened (true) or closed (false),
 * by id; else branches on which some lines go on together are open, up to `depth` moves, the most
 * frequent ones first, for as long as that gives no more than `rows` rows. Of the ways from a place
 * those are shown that two lines or more go, the most frequent first, and no more of them than
 * `named` says; all of them where only one would be left. Ours.
 */
export function folded(
  branches: readonly Branch[],
  { lines, from, open }: { lines: number; from: Path; open: ReadonlyMap<string, boolean> },
): Twig {
  const below = along(branches, size(from));
  const all = (opened: ReadonlyMap<string, boolean>): Twig => {
    const root = { id: from, path: from, step: undefined, count: lines, ways: 1 };
    const next = (opened.get(from) ?? true) ? twigs(below, from, named.first, opened) : [];
    return { ...root, next, leads: below.length > 0, goesOn: true };
  };
  // Row by row, whatever the reader does: what one opens elsewhere closes nothing here.
  const opened = new Map<string, boolean>();
  for (;;) {
    const next = flat(all(opened).next)
      .filter(({ path, goesOn }) => goesOn && size(path) - size(from) < depth)
      .sort((a, b) => b.count - a.count)
      .find(({ id }) => !opened.has(id));
    if (!next || rowsIn(all(new Map(opened).set(next.id, true))) > rows) {
      return all(new Map([...opened, ...open]));
    }
    opened.set(next.id, true);
  }
}

function twigs(
  branches: readonly Branch[],
  path: Path,
  most: number,
  open: ReadonlyMap<string, boolean>,
): Twig[] {
  const others = `${path}${othersOf}`;
  const isWhole = branches.length <= most + 1 || open.get(others) === true;
  const told = isWhole ? branches : branches.slice(0, most).filter(({ count }) => count > 1);
  const shown = told.map(({ step, code, count, next }): Twig => {
    const id = path + code;
    return {
      ...{ id, path: id, step, count, ways: 1, leads: next.length > 0 },
      goesOn: next.some((after) => after.count > 1),
      next: open.get(id) === true ? twigs(next, id, named.later, open) : [],
    };
  });
  const rest = branches.slice(told.length);
  if (rest.length === 0) return shown;
  const count = rest.reduce((sum, branch) => sum + branch.count, 0);
  const folded = { id: others, path, step: undefined, count, ways: rest.length, next: [] };
  return [...shown, { ...folded, leads: true, goesOn: false }];
}

const depth = 3;
export const rows = 10;
export const named = { first: 4, later: 2 } as const;
const othersOf = '…';

const flat = (some: readonly Twig[]): Twig[] => some.flatMap((twig) => [twig, ...flat(twig.next)]);

const rowsIn = ({ next }: Twig): number =>
  next.reduce((sum, twig) => sum + Math.max(1, rowsIn(twig)), 0);

/** After so many moves that all lines make. */
const along = (branches: readonly Branch[], moves: number): readonly Branch[] =>
  moves === 0 ? branches : along(branches[0]?.next ?? [], moves - 1);
