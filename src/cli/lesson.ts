import { lessonHints } from '../lesson/hints.ts';
import { loadLesson } from '../lesson/load.ts';
import { formatProblem } from '../scenario/parsed.ts';
import { options } from './options.ts';
import { complain, type Outcome } from './outcome.ts';
import { bundledIds, readText, scenarioAt } from './scenarios.ts';

/** `lesson check FILE`: one problem a line, else one hint a line; silent when all is well. */
export function checkLesson(typed: readonly string[]): Outcome {
  const { values, others } = options(typed, { values: ['scenario'] });
  const [file, ...more] = others;
  if (file === undefined || more.length > 0) {
    complain('Which file? Say: parley lesson check FILE [--scenario FILE]');
  }
  const text = readText(file);
  const own = values.scenario.map(scenarioAt);
  const known = [...own, ...bundledIds().map(scenarioAt)];
  const parsed = text.ok ? loadLesson(text.value, known) : text;
  const found = parsed.ok ? lessonHints(parsed.value, known) : parsed.problems;
  const lines = found.map((problem) => `${formatProblem(file, problem)}\n`);
  return { code: parsed.ok ? 0 : 1, out: lines.join(''), err: '' };
}
