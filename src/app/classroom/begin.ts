import type { Lesson } from '../../lesson/lesson.ts';
import { formatLesson } from '../../lesson/link.ts';
import { loadPacking } from '../../share/packing.ts';
import { change, fresh } from '../actions.ts';
import { askedIn } from '../lesson/asked.ts';
import { beginLesson } from '../lesson/open.ts';
import { preferences } from '../preferences.ts';
import { leaveScreen } from '../screens.ts';
import { bundledLessons } from './lessons.ts';
import { scenarioFor } from './scenarioFor.ts';

/** What stands behind # for a lesson. */
async function linkOfLesson(lesson: Lesson): Promise<string> {
  const [given] = await Promise.all([bundledLessons(), loadPacking()]);
  return formatLesson(lesson, given);
}

export const addressOfLesson = async (lesson: Lesson): Promise<string> =>
  `${location.href.replace(/#.*$/s, '')}#${await linkOfLesson(lesson)}`;

/**
 * The teacher's own screen before the class: the board of the lesson at its opening. What is on
 * record is in the outline only where the lesson shows it before the debrief.
 */
export async function present(lesson: Lesson): Promise<void> {
  const scenario = await scenarioFor(lesson.scenario);
  const given = await bundledLessons();
  const { document, view } = fresh(scenario, lesson.opening);
  const issues = scenario.issues.map(({ id }) => id).filter((id) => lesson.issues.includes(id));
  const seated = lesson.seats.filter(({ by }) => by !== 'still').map(({ actor }) => actor);
  const others = scenario.actors.filter(({ id, core }) => !core && seated.includes(id));
  const actor = lesson.seats.find(({ by }) => by === 'team')?.actor ?? view.actor;
  const asked = askedIn(lesson, given, preferences.getState().language);
  change(
    { ...document, ...asked, ...(lesson.record === 'debrief' && { tree: [] }) },
    {
      ...view,
      ...{ place: '', actor, issues, panel: 'present' as const },
      others: others.map(({ id }) => id),
    },
    { minute: undefined },
  );
  leaveScreen();
}

/** Teams take turns at this device. */
export async function passOneDevice(lesson: Lesson): Promise<void> {
  await scenarioFor(lesson.scenario);
  const [given] = await Promise.all([bundledLessons(), loadPacking()]);
  await beginLesson(lesson, given, 'one device');
}
