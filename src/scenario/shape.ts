import type * as z from 'zod/mini';
import { readJson } from './json.ts';
import { didYouMean } from './nearest.ts';
import { namesAt } from './outline.ts';
import { type Parsed, type Problem, placeOf, within } from './parsed.ts';
import { sentenceOf } from './sentences.ts';

/** The flagship has about 300,000. */
const mostCharacters = 2_000_000;

/** Nobody reads more at once, and a file that is something else has as many as it has lines. */
const mostProblems = 200;

/** The JSON in the text of a file, or why there is none. */
export function readFileText(text: string): Parsed<unknown> {
  if (text.length > mostCharacters) {
    const sentence = `has ${counted(text.length)} characters, may have at most ${counted(mostCharacters)}`;
    return failed([{ place: '', sentence }]);
  }
  const json = readJson(text);
  return json.ok ? json : failed(json.problems);
}

/** A value of this shape, or everything about it that is not. */
export function shapedAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): Parsed<z.output<Schema>> {
  const shaped = schema.safeParse(value, { error: sentenceOf });
  return shaped.success
    ? { ok: true, value: shaped.data }
    : failed(problemsFrom(schema, shaped.error.issues));
}

/** One issue is several problems where several names are unknown. */
function* problemsFrom(
  schema: z.ZodMiniType,
  issues: readonly z.core.$ZodIssue[],
): Generator<Problem> {
  for (const issue of issues) {
    const place = placeOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = namesAt(schema, issue.path);
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

/** What is wrong, as far as anybody wants to know. */
export function failed(problems: Iterable<Problem>): Parsed<never> {
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
