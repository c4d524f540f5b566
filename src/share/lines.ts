import { type Path, size } from '../engine/path.ts';
import type { Tree } from '../engine/tree.ts';

/** A line of a tree as people number them: the main line is 0. */
export interface Line {
  /** Which line it leaves, and after how many moves from the opening; the main line leaves none. */
  leaves?: { line: number; after: number } | undefined;
  /** From the opening to its end. */
  path: Path;
}

/** The main line first, then branches after the line they leave, early ones first. */
export function linesOf(tree: Tree): Line[] {
  const lines: Line[] = [];
  const follow = (start: Path, moves: Tree, leaves: Line['leaves']) => {
    const own: Line = { path: start, ...(leaves && { leaves }) };
    const at = lines.push(own) - 1;
    const branches: Parameters<typeof follow>[] = [];
    for (let next = moves; next[0]; next = next[0].children) {
      const after = size(own.path);
      for (const { code, children } of next.slice(1)) {
        branches.push([own.path + code, children, { line: at, after }]);
      }
      own.path += next[0].code;
    }
    for (const branch of branches) follow(...branch);
  };
  if (tree.length > 0) follow('', tree, undefined);
  return lines;
}
