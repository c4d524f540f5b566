import { createStore } from 'zustand/vanilla';
import type { Changes } from '../engine/assumptions.ts';
import type { Path } from '../engine/path.ts';
import type { Tree } from '../engine/tree.ts';
import type { ActorId, IssueId, OpeningId, StepId } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import type { Remarks } from '../share/remarks.ts';
import type { View as Shown } from '../share/view.ts';

/** What the reader works on: in the link and in undo. */
export interface Document {
  scenario: ScenarioFile;
  opening: OpeningId;
  seed: number;
  changes: Changes;
  tree: Tree;
  remarks: Remarks;
}

/** Which assumptions stand first: those of a step, of a stance, or one by name. */
export type Question =
  | { of: 'step'; step: StepId }
  | { of: 'position'; actor: ActorId; issue: IssueId }
  | { of: 'name'; name: string };

/** What the reader looks at, and where on the line: in the link, not in undo. */
export interface View extends Shown {
  place: Path;
  /** The place of another line that this one is held against. */
  against: Path | undefined;
  /** Up to two more lines beside these. */
  more: readonly Path[];
}

/** What was there before, to be taken back to. */
export interface Snapshot {
  document: Document;
  view: View;
}

/** Something to tell the reader that is not the board: a broken link, a file with problems. */
export interface Notice {
  title: string;
  lines: readonly string[];
}

export interface App extends Snapshot {
  past: readonly Snapshot[];
  future: readonly Snapshot[];
  /** Scenarios that links may speak of: the bundled ones and those opened from files. */
  scenarios: readonly ScenarioFile[];
  /** The step under the pointer or the focus, and the one chosen in the list. */
  looked: StepId | undefined;
  chosen: StepId | undefined;
  /** The row of the board's table that has the focus. */
  focused: { actor: ActorId; issue: IssueId } | undefined;
  /** What the assumptions were opened for. */
  question: Question | undefined;
  notice: Notice | undefined;
  /** Branches folded away in the outline, by their first move. */
  folded: readonly Path[];
  /** How many of the marks that moved last have moved again, while that is shown once more. */
  replayed: number | undefined;
}

/** Empty until the first scenario is there; nothing is rendered before (main.tsx). */
export const app = createStore<App>()(() => ({}) as App);
