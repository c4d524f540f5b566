import { app, type Kept } from './store.ts';

/**
 * What the browser holds beside an address, for this tab alone: it survives a reload and going back,
 * and no link can bring it along. So a line of one's own is one's own again after a reload.
 */
interface Mark {
  /** The fragment it belongs to: an address that was pasted over it has none. */
  hash: string;
  /** Where the line is kept; absent while visiting. */
  kept?: Pick<Kept, 'id' | 'version'>;
  /** The address was too short for its notes. */
  noteless: boolean;
}

export function markOf(hash: string): Mark | undefined {
  const mark: Mark | null = history.state;
  return mark?.hash === hash && hash !== '' ? mark : undefined;
}

/** Writes the address with its mark, where either has changed. */
export function writeAddress(address: string, noteless: boolean): void {
  const { document, visits, kept } = app.getState();
  const { line } = document;
  const { id = line, version = 0 } = kept[line] ?? {};
  const hash = new URL(address).hash;
  const mark: Mark = { hash, ...(!visits[line] && { kept: { id, version } }), noteless };
  const state = hash === '' ? null : mark;
  if (address === location.href && JSON.stringify(state) === JSON.stringify(history.state)) return;
  history.replaceState(state, '', address);
}
