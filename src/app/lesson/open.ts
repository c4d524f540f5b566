import { lessonWords } from '../../explain/classroom/lesson/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { parseLesson } from '../../lesson/link.ts';
import { lessonFrom } from '../../lesson/load.ts';
import type { Way } from '../../lesson/run.ts';
import { parseLink, resolveLink } from '../../share/link.ts';
import { loadPacking } from '../../share/packing.ts';
import { tell } from '../actions.ts';
import { bringInFull, namedIn } from '../bundled.ts';
import { bundledLessons } from '../classroom/lessons.ts';
import { speak } from '../i18n/languages.ts';
import { addressFor, snapshotOf } from '../link.ts';
import { brought } from '../openBundled.ts';
import { goOnWith, resume } from '../own.ts';
import { preferences } from '../preferences.ts';
import { app, type Snapshot } from '../store.ts';
import { openLesson, resumeLesson } from './playing.ts';
import { playing } from './runStore.ts';
import { type KeptLine, type KeptRun, keepRun, keptRun } from './session.ts';

const problemsShown = 12;

/** Opens the lesson of an address: where this tab left it, else at its card. A broken one is told. */
export async function openLessonLink(hash: string): Promise<void> {
  const given = await lessonsGiven();
  const t = lessonWords(preferences.getState().language);
  const found = parseLesson(hash, given);
  if (found === undefined) {
    tell({ title: t('broken.title'), lines: [t('broken.link')] });
    return;
  }
  for (const { id } of namedIn(JSON.stringify(found))) {
    if (!(await brought(id, bringInFull))) return;
  }
  const kept = keptRun();
  if (kept && `#${kept.link}` === hash && goesOn(kept, given)) return;
  const lesson = lessonFrom(found, app.getState().scenarios);
  if (!lesson.ok) {
    const lines = lesson.problems.map(({ place, sentence }) => `${place}: ${sentence}`);
    const rest = lines.length - problemsShown;
    const more = rest > 0 ? [t('broken.more', { count: rest })] : [];
    tell({ title: t('broken.title'), lines: [...lines.slice(0, problemsShown), ...more] });
    return;
  }
  tell(undefined);
  await beginLesson(lesson.value, given);
}

/** A lesson that has been checked, in the language that it is held in. */
export async function beginLesson(
  lesson: Lesson,
  given: readonly Lesson[],
  way?: Way,
): Promise<void> {
  const { language } = lesson;
  if (language && language !== preferences.getState().language) await speak(language);
  openLesson(lesson, given, way);
  followRun();
}

/** After a reload on the board. What was kept is newer than the address, which follows once a second. */
export async function goOnAbove(kept: KeptRun): Promise<void> {
  const given = await lessonsGiven();
  const { line } = kept;
  const shown = line && snapshotKept(line);
  if (line?.address !== location.href && shown) goOnWith(shown, line.kept);
  goOn(kept, given);
}

/** Of a bundled lesson only what is changed travels: it has to be here to be read, and to be written. */
async function lessonsGiven(): Promise<readonly Lesson[]> {
  const [given] = await Promise.all([bundledLessons(), loadPacking()]);
  return given;
}

function goesOn(kept: KeptRun, given: readonly Lesson[]): boolean {
  const { line } = kept;
  if (line) {
    const shown = snapshotKept(line);
    if (!shown) return false;
    // What was not kept yet is due at once.
    const { document } = shown;
    resume(shown, { ...line.kept, ...(line.kept.version > 0 && { document }) });
  }
  goOn(kept, given);
  return true;
}

function snapshotKept({ id, address }: KeptLine): Snapshot | undefined {
  const sealed = parseLink(address);
  const opened = sealed.ok ? resolveLink(sealed.value, app.getState().scenarios) : sealed;
  return opened.ok ? snapshotOf(opened.value, id) : undefined;
}

function goOn(kept: KeptRun, given: readonly Lesson[]): void {
  tell(undefined);
  resumeLesson({ ...kept, given, line: kept.line?.id });
  followRun();
}

/** So long after the last change it is kept for a reload. */
const moment = 300;

let followed = false;

function followRun(): void {
  if (followed) return;
  followed = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(waiting);
    waiting = undefined;
    keepRun(runNow());
  };
  const soon = () => {
    waiting ??= setTimeout(keep, moment);
  };
  playing.subscribe(soon);
  app.subscribe((state, before) => {
    if (state.document !== before.document || state.kept !== before.kept) soon();
  });
  addEventListener('pagehide', () => waiting !== undefined && keep());
  soon();
}

function runNow(): KeptRun | undefined {
  const { running } = playing.getState();
  const { document, view, kept, lessonLink } = app.getState();
  if (!running || lessonLink === undefined) return undefined;
  const { lesson, original, run, line } = running;
  const saved = { link: lessonLink, lesson, original, run };
  if (line === undefined) return saved;
  // Another line is on the screen: what is kept of the lesson's stays as it was.
  if (document.line !== line) return keptRun();
  const { id = line, version = 0 } = kept[line] ?? {};
  return {
    ...saved,
    line: { id: line, address: addressFor({ document, view }), kept: { id, version } },
  };
}
