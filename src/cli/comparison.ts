import type { Comparison } from '../engine/compare.ts';
import { comparisonHeadline, forkSentence, makerSentence, told } from '../explain/comparison.ts';
import { bearerName, kindPhrase } from '../explain/cost.ts';
import type { Speaker } from '../explain/speaker.ts';

/** Smaller differences of costs read as none. */
const worthTelling = 0.05;

/** What two lines did and left differently, a sentence or a row each. */
export function comparisonProse(words: Speaker, found: Comparison): string {
  const { plain } = words.figures;
  const shown = words.scenario.issues.map(({ id }) => id);
  const done = (steps: readonly string[]) =>
    steps.map((step) => words.text(words.step(step).title)).join('; ') || 'nothing more';
  const positions = told(words, found.positions).map(
    ({ actor, issue, a, b }) =>
      `${words.words(actor).label}, ${words.text(words.issue(issue).label)}: A ${plain(a)}, B ${plain(b)}`,
  );
  const costs = found.costs
    .filter(({ points }) => Math.abs(points) >= worthTelling)
    .map(
      ({ bearer, kind, a, b }) =>
        `${bearerName(words, bearer)}, ${kindPhrase(words, kind)}: A ${plain(a)}, B ${plain(b)}`,
    );
  const maker = makerSentence(words, found);
  const rows = [
    `${forkSentence(words, found)}.`,
    `A: ${done(found.done.a)}.`,
    `B: ${done(found.done.b)}.`,
    comparisonHeadline(words, found, shown),
    ...(maker ? [maker] : []),
    ...(positions.length > 0 ? ['Positions that differ', ...positions.map(indented)] : []),
    ...(costs.length > 0 ? ['Costs that differ', ...costs.map(indented)] : []),
  ];
  return rows.map((row) => `   ${row}\n`).join('');
}

const indented = (row: string): string => `   ${row}`;
