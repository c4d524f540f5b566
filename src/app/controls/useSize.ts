import { useEffect, useRef, useState } from 'react';

/** The inner size of an element in CSS pixels, kept current; 0 before it is on the screen. */
export function useSize<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, height] as const;
}
