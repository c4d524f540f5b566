import type { Plugin } from 'vite';

/** The strict policy stands in index.html; only Vite's dev server, which injects inline scripts and styles, goes without. */
export const relaxedPolicyInDev: Plugin = {
  name: 'parley:relaxed-policy-in-dev',
  apply: 'serve',
  transformIndexHtml: (html, { server }) =>
    server ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '') : html,
};
