import { back, compareOrStop, forward, redo, toEnd, toStart, undo } from './actions.ts';

/** Keys that work anywhere outside a field: arrows walk the line, Ctrl+Z takes back. */
export function followKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || busy(event.target)) return;
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
  c: compareOrStop,
  C: compareOrStop,
  'Ctrl+z': undo,
  'Ctrl+Z': redo,
  'Ctrl+y': redo,
};

/** Where keys belong to what has the focus: fields, open dialogs and menus, the tree of moves. */
const busy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, dialog, [popover], [role=tree], .lanes') !== null;
