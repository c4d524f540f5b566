import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { apart } from '../src/scenario/aside.ts';
import { load } from '../src/scenario/load.ts';
import { formatProblem } from '../src/scenario/parsed.ts';

/**
 * Scenarios are written for people. What the page fetches is checked and completed already, so
 * that the first page needs no schema: a broken one fails the build instead. What only lessons want
 * of a scenario (aside.ts) is a file beside it, `x.aside.json`.
 */
export const parsedScenarios: Plugin = {
  name: 'parley:parsed-scenarios',

  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.json')) {
        const { page, aside } = parsed(file.fileName, Buffer.from(file.source).toString());
        file.source = JSON.stringify(page);
        const fileName = file.fileName.replace(/json$/, 'aside.json');
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(aside) });
      }
    }
  },

  configureServer({ middlewares, config }) {
    middlewares.use((request, response, next) => {
      const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const [, name, part] = /^(\/scenarios\/[\w-]+)(\.aside)?\.json$/.exec(path) ?? [];
      // With ?import Vite asks for the module that holds the address or the title, not for the file.
      if (searchParams.has('import') || name === undefined) return next();
      const { page, aside } = parsed(path, readFileSync(`${config.root}${name}.json`, 'utf8'));
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(part ? aside : page));
    });
  },
};

function parsed(name: string, text: string): ReturnType<typeof apart> {
  const scenario = load(text);
  if (scenario.ok) return apart(scenario.value);
  throw new Error(scenario.problems.map((problem) => formatProblem(name, problem)).join('\n'));
}
