import { lazy } from 'react';

/**
 * What the first page does not show is fetched after it, before anybody asks: a click finds it
 * there, and so does a device that has gone offline in the meantime.
 */
const parts = {
  about: () => import('./panels/About.tsx'),
  compare: () => import('./panels/Compare.tsx'),
  assumptions: () => import('./panels/Assumptions.tsx'),
  number: () => import('./panels/NumberPage.tsx'),
  share: () => import('./panels/Share.tsx'),
};

export const About = lazy(async () => ({ default: (await parts.about()).About }));
export const Assumptions = lazy(async () => ({ default: (await parts.assumptions()).Assumptions }));
export const Compare = lazy(async () => ({ default: (await parts.compare()).Compare }));
export const NumberPage = lazy(async () => ({ default: (await parts.number()).NumberPage }));
export const NumberCard = lazy(async () => ({ default: (await parts.number()).NumberCard }));
export const Share = lazy(async () => ({ default: (await parts.share()).Share }));

export function fetchTheRest(): void {
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    for (const part of Object.values(parts)) void part();
  });
}
