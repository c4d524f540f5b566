import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import './picture.css';

interface PictureProps {
  /** In 1/16 rem: the picture grows with the text around it. */
  width: number;
  height: number;
  className?: string | undefined;
  children: ReactNode;
}

/** A drawing beside its own text: hidden from those who read the text aloud. */
export function Picture({ width, height, className, children }: PictureProps) {
  return (
    <svg
      className={`picture ${className ?? ''}`}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** CSS pixels as the sixteenths of a rem that drawings reckon in. */
export function useUnits(pixels: number): number {
  const unit = useSyncExternalStore(onResize, rootSize) / 16;
  return pixels / unit;
}

let known: number | undefined;

/**
 * The text size the reader and the screen ask for, in CSS pixels. It changes with the window only,
 * and to ask for it in the middle of a change would lay out the page once more.
 */
export function rootSize(): number {
  known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return known;
}

addEventListener('resize', () => {
  known = undefined;
});

/** For a page that changes the text size itself: everything measures anew. */
export const textSizeChanged = (): boolean => dispatchEvent(new Event('resize'));

function onResize(listener: () => void) {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}
