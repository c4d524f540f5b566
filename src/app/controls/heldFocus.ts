import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * In a list with one stop of the tabulator: the focus goes with that stop if it was in the list at
 * all, also when what had it has gone.
 */
export function useHeldFocus<E extends HTMLElement>(stop: unknown): RefObject<E | null> {
  const ref = useRef<E>(null);
  const wasHere = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the stop is another one
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body && wasHere.current;
    if (!isLost && !ref.current?.contains(activeElement)) return;
    ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [stop]);
  useLayoutEffect(() => {
    const look = () => {
      wasHere.current = ref.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  return ref;
}
