import type { Problem } from '../scenario/parsed.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import type { Lesson } from './lesson.ts';
import { stillNamed } from './stillNamed.ts';

const namesListed = 8;

/** What a teacher should know of a lesson that is in order. Nothing of it keeps it from being held. */
export function lessonHints(lesson: Lesson, scenarios: readonly ScenarioFile[]): Problem[] {
  const scenario = scenarios.find(({ id }) => id === lesson.scenario);
  if (!scenario || !lesson.masked) return [];
  const { steps, issues, briefs, names } = stillNamed(scenario, lesson);
  if (names.length === 0) return [];
  const counted = [
    [steps, 'step', 'steps'],
    [issues, 'issue', 'issues'],
    [briefs, 'brief', 'briefs'],
  ] as const;
  const where = counted
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
    .join(', ');
  const listed = names.slice(0, namesListed).join(', ');
  const rest = names.length > namesListed ? ` and ${names.length - namesListed} more` : '';
  const sentence = `names are masked, but ${where} still tell: ${listed}${rest}`;
  return [
    { place: 'masked', sentence: `${sentence}; the scenario says under "masks" what else to say` },
  ];
}
