import { useLayoutEffect } from 'react';
import { textSizeChanged } from '../charts/Picture.tsx';

/**
 * Letters as large as the screen allows: those of one picture alone, or of several; `crowd`: how many
 * times as much as fits at full size has to be shown.
 */
export function useTextSize(alone: boolean, crowd: number) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['presenting'] = alone ? 'one' : 'all';
    root.style.setProperty('--crowd', `${Math.max(1, crowd)}`);
    textSizeChanged();
  }, [alone, crowd]);
  useLayoutEffect(
    () => () => {
      const root = document.documentElement;
      delete root.dataset['presenting'];
      root.style.removeProperty('--crowd');
      textSizeChanged();
    },
    [],
  );
}
