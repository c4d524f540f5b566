import { useEffect, useRef } from 'react';
import { useApp } from './store.ts';

/** An element by its words, so that it is found again when it has been drawn anew. */
interface Spot {
  name: string;
  nth: number;
}

/**
 * Those who go by keyboard keep their place when what had the focus goes away: into the panel that
 * opened, back to what they left, or after a move to whose move it is.
 */
export function useKeptFocus(): void {
  const panel = useApp(({ view }) => view.panel);
  const cell = useApp(({ view }) => view.cell);
  const place = useApp(({ view }) => view.place);
  const onBoard = useRef<Spot>(undefined);
  const before = useRef({ panel, cell, place });

  useEffect(() => {
    if (panel !== 'board') return;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) onBoard.current = spotOf(target);
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, [panel]);

  useEffect(() => {
    const was = before.current;
    before.current = { panel, cell, place };
    if (document.activeElement !== document.body) return;
    if (panel !== was.panel) {
      const spot = panel === 'board' ? onBoard.current : undefined;
      focus((spot && find(spot)) ?? entrance(panel));
    } else if (place !== was.place) focus(entrance(panel));
  }, [panel, cell, place]);
}

const entrance = (panel: string): HTMLElement | null =>
  document.querySelector(
    panel === 'number'
      ? '.card .close'
      : panel === 'assumptions'
        ? '.assumptions input'
        : '.actor-picker [aria-pressed="true"]',
  );

const focus = (element: HTMLElement | null | undefined): void =>
  element?.focus({ preventScroll: true });

const all = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('button, input, summary, a[href]'),
];

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? element.textContent ?? '';

function spotOf(element: HTMLElement): Spot {
  const name = nameOf(element);
  const nth = all()
    .filter((other) => nameOf(other) === name)
    .indexOf(element);
  return { name, nth };
}

const find = ({ name, nth }: Spot): HTMLElement | undefined =>
  all().filter((element) => nameOf(element) === name)[nth];
