import { formatProblem } from '../scenario/parsed.ts';
import { options } from './options.ts';
import { complain, type Outcome } from './outcome.ts';
import { readScenario } from './scenarios.ts';

/** `check FILE…`: silent when all is well, else one problem a line. */
export function check(typed: readonly string[]): Outcome {
  const { others: files } = options(typed, {});
  if (files.length === 0) complain('Which file? Say: parley check FILE…');
  const problems = files.flatMap((file) => {
    const parsed = readScenario(file);
    return parsed.ok ? [] : parsed.problems.map((problem) => `${formatProblem(file, problem)}\n`);
  });
  return { code: problems.length > 0 ? 1 : 0, out: problems.join(''), err: '' };
}
