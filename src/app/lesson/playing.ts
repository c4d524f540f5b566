import { type Path, parent, size } from '../../engine/path.ts';
import type { Prediction } from '../../engine/prediction.ts';
import { grow, has, pathOf, stepAt } from '../../engine/tree.ts';
import type { ActorId, StepId } from '../../engine/types.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { formatLesson } from '../../lesson/link.ts';
import * as course from '../../lesson/run.ts';
import type { Sight } from '../../lesson/seen.ts';
import type { ScenarioFile, Text } from '../../scenario/types.ts';
import { noRemarks } from '../../share/remarks.ts';
import { change, fresh, look, open, playStep, undo } from '../actions.ts';
import { deleteFrom } from '../edit.ts';
import { newId } from '../newId.ts';
import { latest } from '../own.ts';
import { preferences } from '../preferences.ts';
import { lineOf, recordOf } from '../selectors.ts';
import { app, type Snapshot } from '../store.ts';
import { askedIn } from './asked.ts';
import { choiceIn } from './engineSeat.ts';
import { playing, type Running } from './runStore.ts';

/*
 * What a class does, and what it does to the line. The run says whose turn it is and where the table
 * stands; the line is the app's own document, so that link, notes, debrief and wall know it as any
 * other. Each step of the run that plays a move plays it there, too.
 */

/** At the honest-use card. `given`: the bundled lessons, of which a link needs only the name. */
export function openLesson(lesson: Lesson, given: readonly Lesson[], way?: course.Way): void {
  set({ lesson, original: lesson, given, run: course.begin(lesson, way ?? 'alone') });
  app.setState({ screen: 'lesson', lessonLink: formatLesson(lesson, given) });
}

/** Goes on where a tab was before it was loaded again. */
export function resumeLesson(running: Running): void {
  set(running);
  app.setState({ lessonLink: formatLesson(running.lesson, running.given) });
  showTurn(running.run);
  think();
}

export function chooseWay(way: course.Way): void {
  const { lesson, run } = now();
  if (run.phase.at === 'card') set({ run: course.begin(lesson, way) });
}

/** The teacher's own words on the card; they travel in the link to the lesson. */
export function rewriteCard(honest: Text): void {
  const { lesson, given } = now();
  const rewritten = { ...lesson, honest };
  set({ lesson: rewritten });
  app.setState({ lessonLink: formatLesson(rewritten, given) });
}

/** The line of the lesson begins: at its opening, with nothing played. What was here stays one undo away. */
export function startLesson(): void {
  const running = now();
  const { document, view } = beginning(running, scenarioOf(running.lesson));
  change(document, view);
  set({ line: document.line });
  step((table, run) => course.start(table, run, Date.now()));
}

/** The document a lesson is played on. The real course stands in it only where all may look at it. */
function beginning(
  { lesson, given }: Pick<Running, 'lesson' | 'given'>,
  scenario: ScenarioFile,
): Snapshot {
  const { document, view } = fresh(scenario, lesson.opening);
  const seated = lesson.seats.map(({ actor }) => actor);
  const core = scenario.actors.filter((actor) => actor.core).map(({ id }) => id);
  const record = pathOf(
    scenario,
    recordOf(document).moves.map((move) => move.step),
  );
  return {
    document: {
      ...{ ...document, line: newId(), remarks: noRemarks },
      ...askedIn(lesson, given, preferences.getState().language),
      tree: lesson.record === 'board' ? grow([], record) : [],
    },
    view: {
      ...{ ...view, place: '', issues: inOrder(scenario.issues, lesson.issues) },
      actor: lesson.seats.find(({ by }) => by === 'team')?.actor ?? view.actor,
      others: inOrder(scenario.actors, seated).filter((id) => !core.includes(id)),
    },
  };
}

const inOrder = (list: readonly { id: string }[], wanted: readonly string[]): string[] =>
  list.map(({ id }) => id).filter((id) => wanted.includes(id));

export const scenarioOf = ({ scenario }: Lesson): ScenarioFile =>
  app.getState().scenarios.find(({ id }) => id === scenario) as ScenarioFile;

export const takeRole = (role: ActorId | 'all'): void =>
  step((table, run) => course.takeRole(table, run, role));
export const goOn = (): void => step(course.goOn);
export const propose = (id: StepId): void => step((table, run) => course.propose(table, run, id));
export const predict = (prediction: Prediction): void =>
  step((table, run) => course.predict(table, run, prediction));
export const reconsider = (): void => step((_, run) => course.reconsider(run));
export const pass = (): void => step((_, run) => course.pass(run));
export const takeBack = (): void => step((_, run) => course.takeBack(run));
export const finish = (): void => step((_, run) => course.finish(run));

/** Once more from the card, on a line of its own; the last one stays among the reader's. */
export function playAgain(): void {
  const { lesson, run } = now();
  set({ run: course.begin(lesson, run.way), line: undefined });
  app.setState({ screen: 'lesson' });
}

/** To the board, on which the line of the lesson then is the reader's own like any other. */
export function leaveLesson(view: Partial<Snapshot['view']> = {}): void {
  playing.setState({ running: undefined });
  look({ panel: 'board', ...view });
  app.setState({ screen: undefined, lessonLink: undefined });
}

/** What was played on the board itself is the turn, and the lesson goes on. */
export function adopt(): void {
  const { run } = now();
  const { document, view } = app.getState();
  const played = stepAt(document.scenario, view.place);
  if (parent(view.place) !== run.path || played === undefined) return;
  step((table, before) =>
    course.take(table, before, played, document.remarks.predictions[view.place]),
  );
  goOn();
}

/** The board waits, and the lesson goes on without a step. */
export function passOnBoard(): void {
  pass();
  goOn();
}

/** To the place where the lesson waits, whatever the reader has looked at meanwhile. */
export function backToLesson(): void {
  const running = now();
  const { lesson, line, run } = running;
  if (app.getState().document.line !== line) {
    const was = line === undefined ? undefined : latest(line);
    const { document, view } = was ?? beginning(running, scenarioOf(lesson));
    change(document, view);
    set({ line: document.line });
  }
  const { document } = app.getState();
  if (!has(document.tree, run.path)) change({ tree: grow(document.tree, run.path) });
  look({ panel: 'board', against: undefined, more: [], cell: undefined, model: undefined });
  open(run.path);
  showTurn(run);
}

/** What a lesson is played on; the line is on the screen, or waits behind a page of the lesson. */
function tableNow(): course.Table {
  const { scenario, replay } = lineOf(app.getState().document);
  return { lesson: now().lesson, scenario, state: replay.state };
}

/** What there is to be seen where the run stands; a page shows the part of it that its role may see. */
export function sightOf({ document }: Pick<Snapshot, 'document'>, { path }: course.Run): Sight {
  const { scenario, rates, replay } = lineOf(document);
  return { scenario, rates, state: replay.state(path), turns: replay.line(path) };
}

const now = (): Running => playing.getState().running as Running;

const set = (part: Partial<Running>): void =>
  playing.setState(({ running }) => ({ running: { ...(running as Running), ...part } }));

/** The next run, its move on the line, and the page that shows it. */
function step(next: (table: course.Table, run: course.Run) => course.Run): void {
  const { run } = now();
  const then = next(tableNow(), run);
  if (then === run) return;
  follow(run.path, then);
  set({ run: then });
  showTurn(then);
  think();
}

function follow(from: Path, { path, log }: course.Run): void {
  if (size(path) > size(from)) playOnLine(from, path, log.at(-1)?.prediction);
  if (size(path) < size(from)) takeOffLine(from);
}

function playOnLine(from: Path, path: Path, prediction: Prediction | undefined): void {
  const { document, view } = app.getState();
  // On the board it has been played already.
  if (view.place === path) return;
  if (view.place !== from) look({ place: from });
  playStep(stepAt(document.scenario, path) as StepId, from, prediction);
}

function takeOffLine(place: Path): void {
  const { document, past } = app.getState();
  const before = past.at(-1);
  const isLast = before?.document.line === document.line && before.view.place === parent(place);
  // After a reload there is nothing to be undone.
  if (isLast) undo();
  else deleteFrom(place);
}

/** The board while it is played on; a page of the lesson for everything else. */
function showTurn(run: course.Run): void {
  const { lesson } = now();
  const isBoard = run.phase.at === 'turn' && course.isOnBoard(run, lesson);
  app.setState({ screen: isBoard ? undefined : 'lesson' });
  if (run.phase.at === 'turn') look({ actor: run.phase.actor });
}

/** An empty seat chooses once the page that says so is there. */
function think(): void {
  const { run } = now();
  if (run.phase.at !== 'engine' || run.phase.did) return;
  const { actor } = run.phase;
  const { temper } = run.players.find((player) => player.actor === actor) ?? {};
  setTimeout(async () => {
    const choice = await choiceIn(sightOf(app.getState(), run), now().lesson, actor, temper);
    // Meanwhile the lesson may have been ended.
    if (playing.getState().running?.run !== run) return;
    step((table, before) => course.engineTurn(table, before, () => choice));
  });
}
