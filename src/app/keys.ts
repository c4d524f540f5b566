import { back, compareOrStop, redo, toEnd, toStart, undo } from './actions.ts';
import { toNextFork, toPreviousFork } from './edit.ts';
import { forward } from './fork.ts';
import { replayLast } from './replay.ts';
import { app } from './store.ts';

/** Keys that work anywhere outside a field: arrows walk the line, Ctrl+Z takes back. */
export function followKeys(): void {
  addEventListener('keydown', (event) => {
    // A page for classes covers the line.
    if (event.defaultPrevented || busy(event.target) || app.getState().screen) return;
    const key = (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + event.key;
    const act = keys[event.shiftKey && key === 'Ctrl+z' ? 'Ctrl+Z' : key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const keys: Readonly<Record<string, (() => void) | undefined>> = {
  ArrowLeft: back,
  ArrowRight: forward,
  Home: toStart,
  End: toEnd,
  r: replayLast,
  R: replayLast,
  c: compareOrStop,
  C: compareOrStop,
  n: toNextFork,
  N: toNextFork,
  p: toPreviousFork,
  P: toPreviousFork,
  'Ctrl+z': undo,
  'Ctrl+Z': redo,
  'Ctrl+y': redo,
};

/**
 * Where keys belong to what has the focus: fields, open dialogs and menus. A tree of moves takes
 * those it walks by; the others mean there what they mean everywhere.
 */
const busy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role=tree]') === null &&
  target.closest('input, textarea, select, dialog, [popover], .lanes') !== null;
