import { useSyncExternalStore } from 'react';

/** One issue at a time and a sheet below: phones, and any page zoomed until it is that narrow. */
export const useCompact = media('(max-width: 63.99rem)');

/** Too low for a full strip. */
export const useShort = media('(max-height: 34.99rem)');

function media(condition: string): () => boolean {
  const query = matchMedia(condition);
  const subscribe = (changed: () => void) => {
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(subscribe, () => query.matches);
}
