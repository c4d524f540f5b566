import { createContext, type ReactNode, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type App, app } from './store.ts';

/**
 * What a move changes appears panel by panel, in the order in which it is read: the sentence, then
 * lane by lane, then what can be done next, why, and the rest, each in a frame of its own. On a slow
 * device the whole page in one frame would leave a click without an answer for half a second.
 */
const copies = {
  headline: copy(),
  lane0: copy(),
  lane1: copy(),
  lane2: copy(),
  offers: copy(),
  moves: copy(),
  why: copy(),
  line: copy(),
  rest: copy(),
};

/** More lanes than three take turns again. */
export const laneTurns = ['lane0', 'lane1', 'lane2'] as const;

function copy(): StoreApi<App> {
  return createStore<App>()(() => app.getState());
}

const isHere = (state: App): boolean => state.document !== undefined;

/** Brings every panel up to the state, one a frame; what changes meanwhile is shown in the next round. */
export function showInTurn(): void {
  const behind = () => Object.values(copies).filter((copy) => copy.getState() !== app.getState());
  const catchUp = (copy: StoreApi<App>) => copy.setState(app.getState(), true);
  let running = false;
  const follow = async () => {
    if (running) return;
    running = true;
    document.body.ariaBusy = 'true';
    for (let late = behind(); late.length > 0; late = behind()) {
      for (const copy of late) {
        await painted();
        catchUp(copy);
      }
    }
    document.body.ariaBusy = null;
    running = false;
  };
  // Another scenario is another page: a panel would look in it for issues of the one before.
  app.subscribe(({ document: { scenario } }) => {
    const other = (copy: StoreApi<App>) => copy.getState().document?.scenario !== scenario;
    for (const copy of behind()) if (isHere(copy.getState()) && other(copy)) catchUp(copy);
  });
  app.subscribe(follow);
  // Shown once more, marks take their time.
  app.subscribe(({ replayed }) =>
    document.body.toggleAttribute('data-slow', replayed !== undefined),
  );
  // A page that opens has nothing to answer yet: the board comes whole.
  for (const turn of ['headline', ...laneTurns] as const) catchUp(copies[turn]);
  void follow();
}

/** After the next frame; at once where nobody sees frames. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

const Shown = createContext<StoreApi<App>>(app);

/** What is inside shows the state when it is this panel's turn; before the first, its place is kept. */
export function Shows({
  when,
  place,
  children,
}: {
  when: keyof typeof copies;
  /** Classes of the empty place. */
  place?: string;
  children: ReactNode;
}) {
  const shown = copies[when];
  const here = useStore(shown, isHere);
  return <Shown value={shown}>{here ? children : place && <div className={place} />}</Shown>;
}

/** A part of the state as this panel shows it, which may be some frames old. */
export const useApp = <T,>(select: (state: App) => T): T => useStore(useContext(Shown), select);
