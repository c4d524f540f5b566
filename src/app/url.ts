import { words } from '../explain/speaker.ts';
import { parseLink, resolveLink } from '../share/link.ts';
import { loadPacking, PackingNeeded } from '../share/packing.ts';
import { linkMessage } from '../share/problems.ts';
import { fresh, tell } from './actions.ts';
import { isBundled, missingFor } from './bundled.ts';
import { followDrift } from './drift.ts';
import { ui } from './i18n/useUi.ts';
import { currentAddress, snapshotOf } from './link.ts';
import { markOf, writeAddress } from './mark.ts';
import { newId } from './newId.ts';
import { brought } from './openBundled.ts';
import { isUnplayed, resume, visit } from './own.ts';
import { preferences } from './preferences.ts';
import { leaveScreen, screenOf, showScreen } from './screens.ts';
import { type App, app, type Snapshot } from './store.ts';

const writesEvery = 1000;

/** Opens what the address says. A broken link is told, and nothing else happens. */
export async function readAddress(hash = location.hash): Promise<void> {
  // Back from a page for classes to the line that waited behind it.
  if (app.getState().screen !== undefined && hash === new URL(lineAddress().address).hash) {
    leaveScreen();
    return;
  }
  const wanted = missingFor(hash);
  if (wanted && !(await brought(wanted.id))) return;
  try {
    await openAddress(hash);
  } catch (error) {
    if (!(error instanceof PackingNeeded)) throw error;
    await loadPacking();
    await openAddress(hash);
  }
}

function openAddress(hash: string): void | Promise<void> {
  if (hash.length < 2) return;
  const screen = screenOf(hash);
  if (screen === 'lesson') return openLessonLink(hash);
  if (screen) {
    showScreen(screen);
    return;
  }
  const language = preferences.getState().language;
  const sealed = parseLink(hash);
  const opened = sealed.ok ? resolveLink(sealed.value, app.getState().scenarios) : sealed;
  const mark = markOf(hash);
  if (!opened.ok) {
    const { id, values } = linkMessage(opened.problem);
    const lines = [words(language)(`link.${id}`, values)];
    const notice = { title: ui(language)('link.broken'), lines };
    const kept = mark?.kept;
    if (kept) void reloaded().then(({ openAgain }) => openAgain(kept.id, notice));
    else tell(notice);
    return;
  }
  tell(undefined);
  leaveScreen();
  const shown = snapshotOf(opened.value, mark?.kept?.id ?? newId());
  const { document } = shown;
  // What was not kept yet is due at once; without its notes it must not be.
  const whole = mark?.kept && (mark.kept.version > 0 || mark.noteless);
  if (mark?.kept) resume(shown, { ...mark.kept, ...(whole && { document }) });
  else visit(shown);
  followDrift(document, opened.value, sealed.ok ? sealed.value.revision : undefined);
  if (mark?.noteless) void reloaded().then(({ findNotes }) => findNotes(document));
}

const reloaded = () => import('./keep/reload.ts');

const openLessonLink = async (hash: string) =>
  (await import('./lesson/open.ts')).openLessonLink(hash);

/** Keeps the address in step with the screen: at once where it can, else once a second. */
export function followAddress(): void {
  let written = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    waiting = undefined;
    written = performance.now();
    const page = pageOf(app.getState());
    if (page !== undefined) {
      writeAddress(`${plainAddress()}#${page}`, false);
      return;
    }
    writeLine();
  };
  const writeLine = () => {
    const { address, noteless } = lineAddress();
    writeAddress(address, noteless);
  };
  const flush = () => {
    clearTimeout(waiting);
    if (waiting !== undefined && !screenOf(location.hash)) writeLine();
    waiting = undefined;
  };
  app.subscribe((state, before) => {
    if (state.screen !== before.screen) {
      // The line has to be in its own entry of the history before another one begins.
      flush();
      turnTo(state);
    }
    // After a reload this must be known, and it changes seldom.
    const isElsewhere = state.screen !== before.screen || state.lessonLink !== before.lessonLink;
    if (isElsewhere || state.kept !== before.kept || state.visits !== before.visits) {
      clearTimeout(waiting);
      write();
    }
    if (state.document === before.document && state.view === before.view) return;
    const since = performance.now() - written;
    waiting ??= setTimeout(write, Math.max(0, writesEvery - since));
  });
  // The address may have been written over by the time the news of it arrives.
  addEventListener('hashchange', ({ newURL }) => void readAddress(new URL(newURL).hash));
  addEventListener('pagehide', flush);
}

/** A page as it first opens needs no link: its plain address means the same. */
function lineAddress(): { address: string; noteless: boolean } {
  const { document: doc, view } = app.getState();
  return isFresh({ document: doc, view })
    ? { address: plainAddress(), noteless: false }
    : currentAddress({ document: doc, view });
}

/** What stands behind # where a page for classes covers the line. */
const pageOf = ({ screen, lessonLink }: Pick<App, 'screen' | 'lessonLink'>) =>
  screen === 'lesson' ? lessonLink : screen;

/** An entry of its own, so that the browser's back leads back; none where it stands there already. */
function turnTo(state: Pick<App, 'screen' | 'lessonLink'>): void {
  const page = pageOf(state);
  if (page === undefined) {
    if (screenOf(location.hash)) history.pushState(null, '', lineAddress().address);
  } else if (`#${page}` !== location.hash) {
    history.pushState(null, '', `${plainAddress()}#${page}`);
  }
}

const plainAddress = (): string => location.href.replace(/#.*$/s, '');

function isFresh({ document: doc, view }: Snapshot): boolean {
  const [first] = app.getState().scenarios;
  const isFirst = doc.scenario.id === first?.id && isBundled(doc.scenario);
  if (!first || !isFirst || !isUnplayed(doc)) return false;
  return JSON.stringify(fresh(first).view) === JSON.stringify(view);
}
