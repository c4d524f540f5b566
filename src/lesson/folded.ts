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
}

/**
 * The merged tree from where the lines part. `open`: what a reader opened (true) or closed (false),
 * by id; else the first `depth` moves are shown as far as two lines or more make them, and of the
 * ways from a place the most frequent ones, as many as `named` says, with one more in the place of a
 * single other. Ours.
 */
export function folded(
  branches: readonly Branch[],
  { lines, from, open }: { lines: number; from: Path; open: ReadonlyMap<string, boolean> },
): Twig {
  const twigs = (at: readonly Branch[], path: Path, level: number): Twig[] => {
    const others = `${path}${othersOf}`;
    const most = level === 0 ? named.first : named.later;
    const all = at.length <= most + 1 || open.get(others) === true;
    const told = all ? at : at.slice(0, most);
    const rest = at.slice(told.length);
    const shown = told.map(({ step, code, count, next }): Twig => {
      const id = path + code;
      const isOpen = open.get(id) ?? (count > 1 && level + 1 < depth);
      return {
        ...{ id, path: id, step, count, ways: 1, leads: next.length > 0 },
        next: isOpen ? twigs(next, id, level + 1) : [],
      };
    });
    if (rest.length === 0) return shown;
    const count = rest.reduce((sum, branch) => sum + branch.count, 0);
    const folded = { id: others, path, step: undefined, count, ways: rest.length, next: [] };
    return [...shown, { ...folded, leads: true }];
  };
  const root = { id: from, path: from, step: undefined, count: lines, ways: 1 };
  const below = along(branches, size(from));
  return { ...root, next: twigs(below, from, 0), leads: below.length > 0 };
}

export const depth = 3;
export const named = { first: 4, later: 2 } as const;
const othersOf = '…';

/** After so many moves that all lines make. */
const along = (branches: readonly Branch[], moves: number): readonly Branch[] =>
  moves === 0 ? branches : along(branches[0]?.next ?? [], moves - 1);
