import type { Plugin } from 'vite';

/** All that the first page needs, in one file: a round trip costs a slow line more than a few bytes. */
export const firstScript = 'parley';

/**
 * What makes the first page sooner there. The scenario is asked for together with the script that
 * will read it, not after it: on a slow line that saves a round trip. And Chromium is told to
 * compile the script while it is still coming in, not when the page waits for it:
 * https://developer.chrome.com/blog/explicit-compile-hints
 */
export const firstPage: Plugin = {
  name: 'parley:first-page',
  apply: 'build',

  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        // The group of that name, or the entry where it has taken all of the group in.
        if (file.type === 'chunk' && (file.isEntry || file.name === firstScript)) {
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      }
    },
  },

  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /alaska-2025[^.]*\.json$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', href: `./${name}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
};
