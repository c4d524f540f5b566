import { type Named, rounded } from '../engine/assumptions.ts';
import { clamp } from '../engine/numeric.ts';
import { contains, first, last, type Path, parent } from '../engine/path.ts';
import type { Prediction } from '../engine/prediction.ts';
import { children, codeFor, endOf, grow, pathOf, type Tree } from '../engine/tree.ts';
import type { ActorId, IssueId, OpeningId, StepId } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { type Section, tidySection } from '../share/debriefWords.ts';
import { noRemarks, remarked } from '../share/remarks.ts';
import { type Cell, pages } from '../share/view.ts';
import { newId } from './newId.ts';
import { recordOf } from './selectors.ts';
import {
  type App,
  app,
  type Document,
  type Notice,
  type Question,
  type Snapshot,
  type View,
} from './store.ts';

const kept = 200;

/** The document and view with which a scenario opens: its record as main line, the reader on it. */
export function fresh(scenario: ScenarioFile, openingId?: OpeningId): Snapshot {
  const day =
    scenario.openings.find(({ id }) => id === openingId) ??
    (scenario.openings[0] as ScenarioFile['openings'][number]);
  const record = recordOf({ scenario, opening: day.id });
  const line = pathOf(
    scenario,
    record.moves.map(({ step }) => step),
  );
  const core = scenario.actors.filter((actor) => actor.core);
  return {
    document: {
      ...{ line: newId(), scenario, opening: day.id, seed: 0, changes: {} },
      ...{ tree: grow([], line), remarks: noRemarks, debrief: undefined, lesson: undefined },
    },
    view: {
      place: first(line, day.record.at - day.record.first),
      actor: (core.find(({ id }) => id === 'UA') ?? core[0])?.id as ActorId,
      issues: scenario.issues.filter((issue) => issue.core).map(({ id }) => id),
      others: [],
      panel: 'board',
      cell: undefined,
      against: undefined,
      more: [],
    },
  };
}

/** Everything the reader does to the document goes through here, and can be taken back. */
export function change(
  document: Partial<Document>,
  view: Partial<View> = {},
  rest: Partial<App> = {},
): void {
  app.setState((state) => ({
    document: { ...state.document, ...document },
    view: { ...state.view, ...view },
    past: [...state.past, { document: state.document, view: state.view }].slice(-kept),
    future: [],
    ...nothingLookedAt,
    ...rest,
  }));
}

export const look = (view: Partial<View>, rest: Partial<App> = {}): void =>
  app.setState((state) => ({ view: { ...state.view, ...view }, ...rest }));

/** After a move the list of steps begins anew. */
const nothingLookedAt = {
  looked: undefined,
  chosen: undefined,
  asking: undefined,
  replayed: undefined,
  forking: undefined,
};

/**
 * Plays a step where the reader is. What came after this place before stays as its own branch.
 * `from`: where the step was offered; the second click of two meant to be one plays nothing.
 */
export function playStep(step: StepId, from: Path, prediction?: Prediction): void {
  const { document, view, minute } = app.getState();
  if (view.place !== from) return;
  const path = view.place + codeFor(document.scenario, step);
  const remarks = prediction
    ? remarked(document.remarks, 'predictions', path, prediction)
    : document.remarks;
  const next = minute === 'asked' ? 'answered' : undefined;
  change({ tree: grow(document.tree, path), remarks }, { place: path }, { minute: next });
}

export const open = (place: Path): void =>
  look({ place }, { ...nothingLookedAt, minute: undefined });

/** Asks what to expect of a step before it is played; nothing of it is shown meanwhile. */
export const ask = (asking: StepId | undefined): void =>
  app.setState({ asking, looked: undefined });

/** Goes back one move, plays another step there, and holds the two against each other. */
export function tryInstead(step: StepId): void {
  const { document, view } = app.getState();
  const path = parent(view.place) + codeFor(document.scenario, step);
  const against = view.place;
  const compared = { place: path, against, panel: 'board' } as const;
  change({ tree: grow(document.tree, path) }, compared, { minute: 'compared' });
}

export const back = (): void => open(parent(app.getState().view.place));

/** The next or the last of the moves that leave the same place. */
export function beside(step: 1 | -1): void {
  const { document, view } = app.getState();
  const from = parent(view.place);
  const moves = children(document.tree, from);
  const other = moves[moves.findIndex(({ code }) => code === last(view.place)) + step];
  if (other) open(from + other.code);
}

export const toStart = (): void => open('');

export function toEnd(): void {
  const { document, view } = app.getState();
  open(endOf(document.tree, view.place));
}

export function undo(): void {
  app.setState(({ past, future, document, view }) => {
    const last = past.at(-1);
    if (!last) return {};
    const left = { past: past.slice(0, -1), future: [{ document, view }, ...future] };
    return { ...last, ...left, ...nothingLookedAt };
  });
}

export function redo(): void {
  app.setState(({ past, future, document, view }) => {
    const [next, ...rest] = future;
    if (!next) return {};
    return { ...next, past: [...past, { document, view }], future: rest, ...nothingLookedAt };
  });
}

export function changeAssumption(assumption: Named, preset: number, value: number): void {
  const { name, bounds } = assumption;
  const held = rounded(assumption, clamp(value, ...bounds));
  const { [name]: _, ...others } = app.getState().document.changes;
  change({ changes: held === preset ? others : { ...others, [name]: held } });
}

export const resetAssumptions = (): void => change({ changes: {} });

/** Another day to begin on, or another scenario: its own record as the line. */
export function begin(scenario: ScenarioFile, openingId?: OpeningId): void {
  const { document, view } = fresh(scenario, openingId);
  change(document, view);
}

/** A scenario from a file: known from now on, and opened. */
export function admit(scenario: ScenarioFile): void {
  app.setState(({ scenarios }) => ({ scenarios: [...scenarios, scenario], notice: undefined }));
  begin(scenario);
}

export const actFor = (actor: ActorId): void => look({ actor }, nothingLookedAt);

export const lookAt = (looked: StepId | undefined): void => {
  if (app.getState().looked !== looked) app.setState({ looked });
};
export const choose = (chosen: StepId | undefined): void => app.setState({ chosen });

export const focusRow = (focused: { actor: ActorId; issue: IssueId } | undefined): void =>
  app.setState({ focused });

export function toggleIssue(issue: IssueId): void {
  const { document, view } = app.getState();
  const shown = toggled(view.issues, issue);
  if (shown.length === 0) return;
  look({ issues: document.scenario.issues.map(({ id }) => id).filter((id) => shown.includes(id)) });
}

export const toggleOther = (actor: ActorId): void =>
  look({ others: toggled(app.getState().view.others, actor) });

const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export const showBoard = (): void => look({ panel: 'board', cell: undefined, model: undefined });

/** Holds the place where the reader is (A) against another one (B). */
export const compareWith = (against: Path): void =>
  look({ against, panel: 'board', cell: undefined });

/** Up to two more lines beside A and B. */
export const compareMore = (more: readonly Path[]): void => look({ more });

/** Compares with another line: the main line, or from there the line begun last. */
export function compareOrStop(): void {
  const { document, view } = app.getState();
  if (view.against !== undefined) {
    stopComparing();
    return;
  }
  const main = endOf(document.tree, '');
  const other = contains(main, view.place) ? lastBranch(document.tree) : main;
  if (other !== undefined) compareWith(other);
}

/** The end of the line that was begun last, where there is more than one. */
function lastBranch(tree: Tree): Path | undefined {
  let fork: Path | undefined;
  for (let place = endOf(tree, ''); ; place = parent(place)) {
    const moves = children(tree, place);
    if (moves.length > 1) fork = place + (moves.at(-1)?.code ?? '');
    if (fork !== undefined || place === '') return fork && endOf(tree, fork);
  }
}

export const stopComparing = (): void =>
  look({ against: undefined, more: [] }, { minute: undefined });

export function swapLines(): void {
  const { place, against } = app.getState().view;
  if (against !== undefined) look({ place: against, against: place });
}

export const openNumber = (cell: Cell): void => look({ panel: 'number', cell });

/** The sliders; those that a question is about stand first. */
export const showAssumptions = (question?: Question): void =>
  look({ panel: 'assumptions', cell: undefined }, { question });

export const showOpinions = (): void => look({ panel: 'opinions', cell: undefined });

/** What the line came to. */
export const showDebrief = (): void =>
  look({ panel: 'debrief', cell: undefined, model: undefined });

/** The line before a class, by projector. */
export const present = (): void =>
  look({ panel: 'present', cell: undefined, model: undefined }, { looked: undefined });

/** Own words in a section of the debrief; nothing: those written from the line. */
export function sayDebrief(section: Section, text: string | undefined): void {
  const { [section]: _, ...others } = app.getState().document.debrief ?? {};
  const said = text === undefined ? '' : tidySection(text);
  const debrief = said === '' ? others : { ...others, [section]: said };
  change({ debrief: Object.keys(debrief).length > 0 ? debrief : undefined });
}

/** The page of a published model, or of our own engine. */
export const showModel = (model: string): void => {
  const page = pages.find((known) => known === model);
  if (page) look({ panel: 'model', cell: undefined, model: page });
};

export const tell = (notice: Notice | undefined): void => app.setState({ notice });
