import { migrate } from './migrate.ts';
import type { Parsed } from './parsed.ts';
import { problemsOf } from './problems.ts';
import { scenarioFile } from './schema.ts';
import { failed, readFileText, shapedAs } from './shape.ts';
import type { ScenarioFile } from './types.ts';

/**
 * A scenario from the text of a file, or what is wrong with it. What is loaded is complete and
 * holds together: nothing inside checks it again.
 */
export function load(text: string): Parsed<ScenarioFile> {
  const json = readFileText(text);
  if (!json.ok) return json;
  const current = migrate(json.value);
  if (!current.ok) return failed(current.problems);
  const shaped = shapedAs(scenarioFile, current.value);
  if (!shaped.ok) return shaped;
  const problems = [...problemsOf(shaped.value)];
  return problems.length > 0 ? failed(problems) : shaped;
}
