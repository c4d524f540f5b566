import { type Path, size } from '../engine/path.ts';
import { children, endOf } from '../engine/tree.ts';
import { look, open } from './actions.ts';
import { app, type Document } from './store.ts';

/** The places one move on, those of the main continuation first. */
const next = ({ tree }: Document, place: Path): Path[] =>
  children(tree, place).map(({ code }) => place + code);

let asked = 0;

/** One move on. Where lines part the reader is asked which: it is never guessed. */
export function forward(): void {
  const { document, view } = app.getState();
  const [only, ...others] = next(document, view.place);
  if (others.length > 0) app.setState({ forking: ++asked });
  else if (only !== undefined) open(only);
}

export const stopAsking = (): void => app.setState({ forking: undefined });

/** A way on from where the reader is: the move, where its line ends, and how many moves that is. */
export interface Way {
  place: Path;
  end: Path;
  moves: number;
}

export const waysOn = (document: Document, from: Path): Way[] =>
  next(document, from).map((place) => {
    const end = endOf(document.tree, place);
    return { place, end, moves: size(end) - size(from) };
  });

/** As many lines as a board can hold. */
export const comparable = 4;

/** The ends of these ways side by side. */
export function compareWays([a, b, ...more]: readonly Way[]): void {
  if (!a || !b) return;
  look(
    {
      place: a.end,
      against: b.end,
      more: more.map(({ end }) => end),
      panel: 'board',
      cell: undefined,
    },
    { forking: undefined },
  );
}
