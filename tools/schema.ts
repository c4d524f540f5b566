import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { scenarioFile } from '../src/scenario/schema.ts';

/** What an editor needs to check and explain a scenario while it is written. */
export const schemaForEditors = z.toJSONSchema(scenarioFile, {
  io: 'input',
  target: 'draft-2020-12',
});

if (import.meta.main) {
  const file = 'scenarios/schema.json';
  writeFileSync(file, JSON.stringify(schemaForEditors));
  execFileSync('biome', ['format', '--write', file], { stdio: 'inherit' });
}
