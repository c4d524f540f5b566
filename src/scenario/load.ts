import type * as z from 'zod/mini';
import { readJson } from './json.ts';
import { migrate } from './migrate.ts';
import { didYouMean } from './nearest.ts';
import { namesAt } from './outline.ts';
import { type Parsed, type Problem, placeOf, within } from './parsed.ts';
import { problemsOf } from './problems.ts';
import { scenarioFile } from './schema.ts';
import { sentenceOf } from './sentences.ts';
import type { ScenarioFile } from './types.ts';

/** The flagship has about 300,000. */
const mostCharacters = 2_000_000;

/** Nobody reads more at once, and a file that is something else has as many as it has lines. */
const mostProblems = 200;

/**
 * A scenario from the text of a file, or what is wrong with it. What is loaded is complete and
 * holds together: nothing inside checks it again.
 */
export function load(text: string): Parsed<ScenarioFile> {
  if (text.length > mostCharacters) {
    const sentence = `has ${counted(text.length)} characters, may have at most ${counted(mostCharacters)}`;
    return failed([{ place: '', sentence }]);
  }
  const json = readJson(text);
  if (!json.ok) return failed(json.problems);
  const current = migrate(json.value);
  if (!current.ok) return failed(current.problems);
  const shaped = scenarioFile.safeParse(current.value, { error: sentenceOf });
  if (!shaped.success) return failed(problemsFrom(shaped.error.issues));
  const problems = [...problemsOf(shaped.data)];
  return problems.length > 0 ? failed(problems) : { ok: true, value: shaped.data };
}

/** One issue is several problems where several names are unknown. */
function* problemsFrom(issues: readonly z.core.$ZodIssue[]): Generator<Problem> {
  for (const issue of issues) {
    const place = placeOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = namesAt(scenarioFile, issue.path);
      for (const key of issue.keys) {
        yield { place: within(place, key), sentence: `is not known here${didYouMean(key, known)}` };
      }
    } else if (issue.code === 'invalid_key') {
      for (const { message } of issue.issues) yield { place, sentence: message };
    } else {
      yield { place, sentence: issue.message };
    }
  }
}

function failed(problems: Iterable<Problem>): Parsed<never> {
  const list: Problem[] = [];
  for (const problem of problems) {
    if (list.length === mostProblems) {
      list.push({ place: '', sentence: `has more problems than these ${mostProblems}` });
      break;
    }
    list.push(problem);
  }
  return { ok: false, problems: list };
}

const counted = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
