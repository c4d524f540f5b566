import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { load } from '../src/scenario/load.ts';
import { formatProblem } from '../src/scenario/parsed.ts';

/**
 * Scenarios are written for people. What the page fetches is checked and completed already, so
 * that the first page needs no schema: a broken one fails the build instead.
 */
export const parsedScenarios: Plugin = {
  name: 'parley:parsed-scenarios',

  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.json')) {
        file.source = parsed(file.fileName, Buffer.from(file.source).toString());
      }
    }
  },

  configureServer({ middlewares, config }) {
    middlewares.use((request, response, next) => {
      const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      // With ?import Vite asks for the module that holds the address, not for the file.
      if (searchParams.has('import') || !/^\/scenarios\/[\w-]+\.json$/.test(path)) return next();
      response.setHeader('Content-Type', 'application/json');
      response.end(parsed(path, readFileSync(config.root + path, 'utf8')));
    });
  },
};

function parsed(name: string, text: string): string {
  const scenario = load(text);
  if (scenario.ok) return JSON.stringify(scenario.value);
  throw new Error(scenario.problems.map((problem) => formatProblem(name, problem)).join('\n'));
}
