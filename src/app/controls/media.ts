import { useSyncExternalStore } from 'react';

/** One issue at a time and a sheet below: phones, and any page zoomed until it is that narrow. */
export const useCompact = media('(max-width: 63.99rem)');

/** Too low for a full strip. */
export const useShort = media('(max-height: 34.99rem)');

/*
 * A sheet of paper is narrow, but nobody has gone to a phone: another layout would begin anew and
 * forget what was switched on or being written when somebody printed it.
 */
const paper = matchMedia('print');

function media(condition: string): () => boolean {
  const query = matchMedia(condition);
  let onScreen = query.matches;
  const matches = () => {
    if (!paper.matches) onScreen = query.matches;
    return onScreen;
  };
  const subscribe = (changed: () => void) => {
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(subscribe, matches);
}
