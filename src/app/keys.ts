import { back, compareOrStop, present, redo, toEnd, toStart, undo } from './actions.ts';
import { toNextFork, toPreviousFork } from './edit.ts';
import { forward } from './fork.ts';
import { replayLast } from './replay.ts';
import { app } from './store.ts';

/** Keys that work anywhere outside a field: arrows walk the line, Ctrl+Z takes back. */
export function followKeys(): void {
  addEventListener('keydown', (event) => {
    // A page that is not the board has no line to walk.
    if (event.defaultPrevented || app.getState().screen || busy(event.target)) return;
    const keys = app.getState().view.panel === 'present' ? presenting : working;
    const name = nameOf(event);
    const act = (event.shiftKey && keys[`Shift+${name}`]) || keys[name];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Letters mean the same with Caps Lock on. */
const nameOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  (ctrlKey || metaKey ? 'Ctrl+' : '') + (key.length === 1 ? key.toLowerCase() : key);

/** Before a class too, where everything else has keys of its own (presenting/stage.ts). */
const walking: Keys = {
  ArrowLeft: back,
  ArrowRight: forward,
  Home: toStart,
  End: toEnd,
  r: replayLast,
  'Ctrl+z': undo,
  'Shift+Ctrl+z': redo,
  'Ctrl+y': redo,
};

/** The keys of a clicker in the hand. */
const presenting: Keys = { ...walking, PageUp: back, PageDown: forward };

const working: Keys = {
  ...walking,
  c: compareOrStop,
  n: toNextFork,
  'Shift+n': toPreviousFork,
  p: present,
};

/**
 * Where keys belong to what has the focus: fields, open dialogs and menus. A tree of moves takes
 * those it walks by; the others mean there what they mean everywhere.
 */
const busy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role=tree]') === null &&
  target.closest('input, textarea, select, dialog, [popover], .lanes') !== null;
