import { type ComponentType, createElement, lazy, useState } from 'react';

/**
 * What the first page does not show is fetched at the first sign of a reader, before anybody asks:
 * a click finds it there, and so does a device that has gone offline in the meantime.
 */
export const About = later(async () => (await import('./panels/About.tsx')).About);
export const Assumptions = later(
  async () => (await import('./panels/Assumptions.tsx')).Assumptions,
);
export const Compare = later(async () => (await import('./panels/Compare.tsx')).Compare);
export const NumberPage = later(async () => (await import('./panels/NumberPage.tsx')).NumberPage);
export const NumberCard = later(async () => (await import('./panels/NumberPage.tsx')).NumberCard);
export const Share = later(async () => (await import('./panels/Share.tsx')).Share);

export function fetchTheRest(): void {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'];
  const fetchAll = () => {
    for (const sign of signs) removeEventListener(sign, fetchAll);
    for (const { fetched } of [About, Assumptions, Compare, NumberPage, NumberCard, Share]) {
      void fetched();
    }
  };
  for (const sign of signs) addEventListener(sign, fetchAll);
}

/** What has arrived is drawn at once; `lazy` alone would leave the page empty for a moment even then. */
function later<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | undefined;
  const fetched = async () => {
    here ??= await fetchPart();
    return here;
  };
  const Awaited = lazy(async () => ({ default: await fetched() }));
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, above
  function Later(props: Props) {
    // For as long as it is on the screen: another component would begin anew.
    const [Part] = useState<ComponentType<Props>>(() => here ?? Awaited);
    return createElement(Part, props);
  }
  return Object.assign(Later, { fetched });
}
