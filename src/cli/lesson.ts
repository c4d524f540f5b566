import { loadLesson } from '../lesson/load.ts';
import { formatProblem } from '../scenario/parsed.ts';
import { options } from './options.ts';
import { complain, type Outcome } from './outcome.ts';
import { bundledIds, readText, scenarioAt } from './scenarios.ts';

/** `lesson check FILE`: silent when all is well, else one problem a line. */
export function checkLesson(typed: readonly string[]): Outcome {
  const { values, others } = options(typed, { values: ['scenario'] });
  const [file, ...more] = others;
  if (file === undefined || more.length > 0) {
    complain('Which file? Say: parley lesson check FILE [--scenario FILE]');
  }
  const text = readText(file);
  const own = values.scenario.map(scenarioAt);
  const parsed = text.ok ? loadLesson(text.value, [...own, ...bundledIds().map(scenarioAt)]) : text;
  if (parsed.ok) return { code: 0, out: '', err: '' };
  const lines = parsed.problems.map((problem) => `${formatProblem(file, problem)}\n`);
  return { code: 1, out: lines.join(''), err: '' };
}
