import { lineEnds } from '../engine/edit.ts';
import { codes, first } from '../engine/path.ts';
import type { Replay, Tree } from '../engine/tree.ts';
import { inSlices } from './controls/slices.ts';
import { lineOf } from './selectors.ts';
import { app } from './store.ts';

/** In milliseconds: a reader at rest. */
const rest = 400;

/**
 * Plays every line of the tree while the reader reads, a slice at a time, so that wherever they go
 * next is known already: fifty moves that nobody has visited take longer than a frame.
 */
export function playAhead(): void {
  let stop = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let played: { tree: Tree; replay: Replay } | undefined;
  const begin = async () => {
    const { document } = app.getState();
    const { tree } = document;
    const { replay } = lineOf(document);
    if (played?.tree === tree && played.replay === replay) return;
    const all = await inSlices(turns(tree, replay), stop.signal);
    if (all) played = { tree, replay };
  };
  const follow = () => {
    clearTimeout(waiting);
    stop.abort();
    stop = new AbortController();
    waiting = setTimeout(begin, rest);
  };
  app.subscribe((state, before) => {
    if (state.document !== before.document) follow();
  });
  follow();
}

function* turns(tree: Tree, replay: Replay) {
  for (const end of lineEnds(tree)) {
    for (const [at] of codes(end).entries()) yield replay.turn(first(end, at + 1));
  }
}
