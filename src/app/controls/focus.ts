import { useEffect, useRef } from 'react';

/** An element by its words, so that it is found again when it has been drawn anew. */
interface Spot {
  name: string;
  nth: number;
}

/** Where on the page the focus was last, and on the board. */
let latest: Spot | undefined;
let onBoard: Spot | undefined;

addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement) latest = spotOf(target);
});

/** Somebody goes by keyboard, and what they stood on has gone with its panel. */
const isLost = (): boolean => latest !== undefined && document.activeElement === document.body;

/** Draws a focus that was lost into the panel that opens. */
export function useTakesFocus<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (isLost()) ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
}

/** Remembers where on the board the focus was, and gives it back when the board is there again. */
export function useGivesFocusBack(): void {
  useEffect(() => {
    if (isLost() && onBoard) find(onBoard)?.focus({ preventScroll: true });
    return () => {
      onBoard = latest;
    };
  }, []);
}

/** Draws the focus here when a move has taken away what had it. */
export function useTakesFocusAfter<E extends HTMLElement>(move: string) {
  const ref = useRef<E>(null);
  const before = useRef(move);
  useEffect(() => {
    if (before.current !== move && isLost()) ref.current?.focus({ preventScroll: true });
    before.current = move;
  }, [move]);
  return ref;
}

const all = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('button, input, summary, a[href]'),
];

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? element.textContent ?? '';

function spotOf(element: HTMLElement): Spot {
  const name = nameOf(element);
  const alike = all().filter((other) => nameOf(other) === name);
  return { name, nth: alike.indexOf(element) };
}

const find = ({ name, nth }: Spot): HTMLElement | undefined =>
  all().filter((element) => nameOf(element) === name)[nth];
