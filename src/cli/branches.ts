import type { Path } from '../engine/path.ts';
import { first, size } from '../engine/path.ts';
import { grow, type Tree } from '../engine/tree.ts';
import { quote } from '../scenario/quote.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { longestLine } from '../share/moves.ts';
import { pathFor } from './line.ts';
import { listed } from './options.ts';
import { complain } from './outcome.ts';

/** Lines as somebody asked for them, and the tree they make. */
export interface Grown {
  /** From the opening to their ends, the main line first, in the order asked. */
  lines: readonly Path[];
  tree: Tree;
  /** Where the reader is: at the end of the main line. */
  place: Path;
}

/**
 * `2:d,e` leaves the main line after its second move, `0:d` at the opening. Branches are numbered
 * as they are given, from b1: `b1@3:f` leaves the first of them after the third move from the
 * opening on, wherever it left the main line itself.
 */
export function grownFrom(
  scenario: ScenarioFile,
  line: readonly string[],
  branches: readonly string[],
): Grown {
  const main = pathFor(scenario, line);
  const lines = [main];
  for (const written of branches) {
    const { from, after, steps } = branchFrom(written);
    const left = lines[from];
    if (left === undefined) {
      complain(
        lines.length === 1
          ? `${quote(written)} leaves b${from}, but it is the first branch itself.`
          : `${quote(written)} leaves b${from}, but before it there are only b1 to b${lines.length - 1}.`,
      );
    }
    if (after > size(left)) {
      const name = from === 0 ? 'the main line' : `b${from}`;
      complain(`${quote(written)} leaves ${name} after move ${after}, but that has ${size(left)}.`);
    }
    lines.push(first(left, after) + pathFor(scenario, steps));
  }
  const longest = Math.max(...lines.map(size));
  if (longest > longestLine) {
    complain(`A line has up to ${longestLine} moves; this one has ${longest}.`);
  }
  return { lines, tree: lines.reduce<Tree>(grow, []), place: main };
}

function branchFrom(written: string): { from: number; after: number; steps: string[] } {
  const [, from = '0', after, rest = ''] = /^(?:b(\d{1,6})@)?(\d{1,6}):(.+)$/.exec(written) ?? [];
  const steps = listed([rest]);
  if (after === undefined || steps.length === 0) {
    complain(
      `${quote(written)} is no branch, such as 2:step,step from the main line or b1@3:step from the first branch.`,
    );
  }
  return { from: Number(from), after: Number(after), steps };
}
