import { createStore } from 'zustand/vanilla';
import type { Changes } from '../engine/assumptions.ts';
import type { Path } from '../engine/path.ts';
import type { Tree } from '../engine/tree.ts';
import type { ActorId, IssueId, OpeningId, StepId } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import type { DebriefWords } from '../share/debriefWords.ts';
import type { Drift } from '../share/drift.ts';
import type { Remarks } from '../share/remarks.ts';
import type { View as Shown } from '../share/view.ts';

/** What the reader works on: in the link and in undo. */
export interface Document {
  /** A name for this work as a whole, from its first move on; not in the link. */
  line: LineId;
  scenario: ScenarioFile;
  opening: OpeningId;
  seed: number;
  changes: Changes;
  tree: Tree;
  remarks: Remarks;
  /** Own words of the debrief, in the place of those written from the line. */
  debrief?: DebriefWords | undefined;
  /** The bundled lesson it was played in, by its id; its debrief asks what that lesson asks. */
  lesson?: string | undefined;
}

export type LineId = string;

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

/** Where a line of the reader's own is kept on this device. */
export interface Kept {
  id: string;
  /** Of the record as this page knows it: 0 where there is none yet. */
  version: number;
  name?: string;
  /** What is kept. */
  document?: Document;
}

/** How a line comes out here that was made with other numbers. */
export interface DriftReport {
  line: LineId;
  /** What is not as it was; of both the edition. */
  other: 'edition' | 'engine' | undefined;
  /** The revision of the engine that counted it, where it is another one. */
  made: number | undefined;
  /** Nothing where every number is as it was. */
  drift: Drift | undefined;
  /** Whether it says where its sender's line ended. */
  told: boolean;
}

/** For teachers: choose a lesson, make one, collect lines; and the lesson itself. */
export const screens = ['teach', 'build', 'wall', 'lesson'] as const;
export type Screen = (typeof screens)[number];

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
  /** Lines that are looked at and not the reader's own, each with what of their own it stands before. */
  visits: Readonly<Record<LineId, { own: Snapshot | undefined }>>;
  kept: Readonly<Record<LineId, Kept>>;
  drift: DriftReport | undefined;
  /** A word in passing that needs no answer. */
  passing: string | undefined;
  /** Forward was asked for where more than one move goes on, for the how-manieth time: which of them? */
  forking: number | undefined;
  /** Branches folded away in the outline, by their first move. */
  folded: readonly Path[];
  /** How many of the marks that moved last have moved again, while that is shown once more. */
  replayed: number | undefined;
  /** A page for classes that is not the board; the line waits behind it. */
  screen: Screen | undefined;
  /** The address of the lesson that is open, `l=…`: on its pages, and as a bar above the board. */
  lessonLink: string | undefined;
  /** The step about to be played, while the reader is asked what to expect of it. */
  asking: StepId | undefined;
  /** How far a newcomer is: a guess is asked for, another way is offered, two lines to share. */
  minute: 'asked' | 'answered' | 'compared' | undefined;
}

/** Empty until the first scenario is there; nothing is rendered before (main.tsx). */
export const app = createStore<App>()(() => ({}) as App);
