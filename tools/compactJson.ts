import type { Plugin } from 'vite';

/** Scenarios are written for people; what a browser downloads goes without the white space. */
export const compactJson: Plugin = {
  name: 'parley:compact-json',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.json')) {
        file.source = JSON.stringify(JSON.parse(Buffer.from(file.source).toString()));
      }
    }
  },
};
