import { tell } from '../actions.ts';
import { ui } from '../i18n/useUi.ts';
import { isUnplayed } from '../own.ts';
import { preferences } from '../preferences.ts';
import { type App, app, type Snapshot } from '../store.ts';
import type { KeptLine } from './record.ts';
import { recordOf } from './recordOf.ts';
import { keep } from './shelf.ts';
import { tellOnce } from './trouble.ts';

/** So long after a change a line is kept: not at every touch of a slider. */
const moment = 700;
const longEnough = 6_000;

/** Keeps the reader's own lines on this device, from now on and what has been done so far. */
export function followLines(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(waiting);
    void keptNow();
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(now, moment);
  };
  app.subscribe((state, before) => {
    if (state.document === before.document && state.visits === before.visits) return;
    // Another line is on the screen: what was there before will not come round again.
    if (state.document.line !== before.document.line && isDue(before)) void keepInTurn(before);
    soon();
  });
  document.addEventListener('visibilitychange', () => document.hidden && now());
  addEventListener('pagehide', now);
  soon();
}

/** Changed, and the reader's own: not what is only visited, nor a page nobody has played on. */
function isDue({ document, visits, kept }: App): boolean {
  if (visits[document.line]) return false;
  const known = kept[document.line];
  return known ? known.document !== document : !isUnplayed(document);
}

let turn = Promise.resolve();

/** Until everything that is to be kept is kept. */
export function keptNow(): Promise<void> {
  const state = app.getState();
  return isDue(state) ? keepInTurn(state) : turn;
}

/** One after the other: each has to know the version that the one before has left. */
function keepInTurn({ document, view }: Snapshot): Promise<void> {
  turn = turn.then(() => keepOne({ document, view })).catch(tellOnce);
  return turn;
}

let said = false;

async function keepOne(shown: Snapshot): Promise<void> {
  const t = ui(preferences.getState().language);
  const { line } = shown.document;
  const { record, file } = recordOf(shown);
  const kept = await keep(record, {
    file,
    unnamed: (number) => t('keep.unnamed', { number }),
    elsewhere: (name) => t('keep.elsewhere', { name }),
  });
  know(line, kept, shown);
  if (record.version > 0 && kept.id !== record.id) {
    tell({ title: t('keep.twoTabs'), lines: [t('keep.bothKept', { name: kept.name })] });
  }
  if (!said) sayInPassing(t('keep.kept'));
  said = true;
}

function know(line: string, { id, version, name }: KeptLine, { document }: Snapshot): void {
  app.setState(({ kept }) => ({ kept: { ...kept, [line]: { id, version, name, document } } }));
}

function sayInPassing(words: string): void {
  app.setState({ passing: words });
  setTimeout(() => app.setState({ passing: undefined }), longEnough);
}
