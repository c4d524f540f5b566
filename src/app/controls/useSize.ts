import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** The inner size of an element in CSS pixels, kept current; known before anything is painted. */
export function useSize<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  // Else the page would be painted without its pictures first, and jump when they come.
  useLayoutEffect(() => {
    if (ref.current) setSize(innerSize(ref.current));
  }, []);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, height] as const;
}

function innerSize(element: HTMLElement): { width: number; height: number } {
  const style = getComputedStyle(element);
  const padding = (...sides: string[]) =>
    sides.reduce(
      (sum, side) => sum + Number.parseFloat(style.getPropertyValue(`padding-${side}`)),
      0,
    );
  return {
    width: element.clientWidth - padding('left', 'right'),
    height: element.clientHeight - padding('top', 'bottom'),
  };
}
