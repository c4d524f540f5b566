import { compare } from '../engine/compare.ts';
import type { Path } from '../engine/path.ts';
import type { Prediction } from '../engine/prediction.ts';
import { endOf, type Tree } from '../engine/tree.ts';
import { speaker } from '../explain/speaker.ts';
import { digest } from '../share/digest.ts';
import { noRemarks, type Remarks } from '../share/remarks.ts';
import type { Grown } from './branches.ts';
import { comparisonProse } from './comparison.ts';
import { lineTo, type Setting } from './line.ts';
import { nodeOf, places, stepsTo } from './nodes.ts';
import type { Outcome } from './outcome.ts';
import { proseOf } from './prose.ts';
import { headOf, type Report, reportOf, whyNot } from './report.ts';

/**
 * What `run --line --json` and `link decode --tree` print. Others script against it: keys are
 * added, never renamed or dropped. A node is named by its steps with `/` between them; the opening
 * is `/`.
 */
interface TreeReport {
  scenario: string;
  edition: string;
  opening: string;
  engine: number;
  seed: number;
  changes: Readonly<Record<string, number>>;
  /** The steps of each line from the opening to its end, the main line first. */
  lines: readonly (readonly string[])[];
  /** What `run --json` prints of the line to each node. */
  nodes: Readonly<Record<string, Report>>;
  /** Where the reader is, and what it is compared with: nodes. */
  place: string;
  against?: string;
  more?: readonly string[];
  /** What is said of nodes. */
  names?: Readonly<Record<string, string>>;
  notes?: Readonly<Record<string, string>>;
  predictions?: Readonly<Record<string, Prediction>>;
  /** Of the line through the reader's place to its end. */
  digest: string;
}

/** A tree, where its reader is, and what is said of it. */
interface Shown {
  lines: readonly Path[];
  tree: Tree;
  place: Path;
  against?: Path | undefined;
  more?: readonly Path[] | undefined;
  remarks?: Remarks | undefined;
}

/** A tree with a step against the rules says so, and ends the program with 2. */
export const treeOutcome = (setting: Setting, shown: Shown): Outcome =>
  withObstacles(setting, shown.tree, `${JSON.stringify(treeReport(setting, shown))}\n`);

/** The main line as `run` tells it, then what each branch leaves otherwise than that. */
export function treeInWords(setting: Setting, { lines, tree }: Grown): Outcome {
  const [main = '', ...branches] = lines;
  const words = speaker(setting.scenario, 'en');
  const compared = branches.map((branch, i) => {
    const found = compare(setting.assumed, setting.replay, main, branch);
    return `\nBranch b${i + 1} (B) and the main line (A)\n${comparisonProse(words, found)}`;
  });
  return withObstacles(setting, tree, [proseOf(lineTo(setting, main)), ...compared].join(''));
}

function treeReport(setting: Setting, shown: Shown): TreeReport {
  const { scenario, replay } = setting;
  const { lines, tree, place, against, more = [], remarks = noRemarks } = shown;
  const node = (path: Path) => nodeOf(scenario, path);
  const byNode = <T>(said: Readonly<Record<Path, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(said).map(([path, what]) => [node(path), what]));
  const { names, notes, predictions } = remarks;
  const any = (said: object) => Object.keys(said).length > 0;
  return {
    ...headOf(setting),
    lines: lines.map((path) => stepsTo(scenario, path)),
    nodes: Object.fromEntries(
      places(tree).map((path) => [node(path), reportOf(lineTo(setting, path))]),
    ),
    place: node(place),
    ...(against !== undefined && { against: node(against) }),
    ...(more.length > 0 && { more: more.map(node) }),
    ...(any(names) && { names: byNode(names) }),
    ...(any(notes) && { notes: byNode(notes) }),
    ...(any(predictions) && { predictions: byNode(predictions) }),
    digest: digest(replay.line(endOf(tree, place))),
  };
}

function withObstacles(setting: Setting, tree: Tree, out: string): Outcome {
  const { scenario, replay } = setting;
  const words = speaker(scenario, 'en');
  const stopped = places(tree).flatMap((path) => {
    const turn = replay.turn(path);
    return turn && turn.obstacles.length > 0
      ? [`${nodeOf(scenario, path)}: ${whyNot(words, turn)}\n`]
      : [];
  });
  return { code: stopped.length > 0 ? 2 : 0, out, err: stopped.join('') };
}
