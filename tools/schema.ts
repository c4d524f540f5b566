import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { lessonFile } from '../src/lesson/lesson.ts';
import { scenarioFile } from '../src/scenario/schema.ts';
import { lineFile } from '../src/share/lineSchema.ts';

const forEditors = (schema: z.core.$ZodType) =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });

/** What an editor needs to check and explain a scenario, a lesson, or a line, while it is written. */
export const schemaForEditors = forEditors(scenarioFile);
export const lessonSchemaForEditors = forEditors(lessonFile);
export const lineSchemaForEditors = forEditors(lineFile);

if (import.meta.main) {
  const files = {
    'scenarios/schema.json': schemaForEditors,
    'lessons/schema.json': lessonSchemaForEditors,
    'docs/line.schema.json': lineSchemaForEditors,
  };
  for (const [file, schema] of Object.entries(files)) {
    writeFileSync(file, JSON.stringify(schema));
  }
  execFileSync('biome', ['format', '--write', ...Object.keys(files)], { stdio: 'inherit' });
}
