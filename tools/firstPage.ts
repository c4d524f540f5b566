import type { Plugin } from 'vite';

/**
 * The scenario is asked for together with the script that will read it, not after it: on a slow
 * line that saves a round trip.
 */
export const firstPage: Plugin = {
  name: 'parley:first-page',
  apply: 'build',

  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /alaska-2025.*\.json$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', href: `./${name}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
};
