import type { Parsed } from '../scenario/parsed.ts';
import { failed, readFileText, shapedAs } from '../scenario/shape.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { lessonProblems } from './check.ts';
import { type Lesson, lessonFile } from './lesson.ts';

/** A lesson from the text of a file, or what is wrong with it. */
export function loadLesson(text: string, scenarios: readonly ScenarioFile[]): Parsed<Lesson> {
  const json = readFileText(text);
  return json.ok ? lessonFrom(json.value, scenarios) : json;
}

export function lessonFrom(value: unknown, scenarios: readonly ScenarioFile[]): Parsed<Lesson> {
  const shaped = shapedAs(lessonFile, value);
  if (!shaped.ok) return shaped;
  const problems = [...lessonProblems(shaped.value, scenarios)];
  return problems.length > 0 ? failed(problems) : shaped;
}
