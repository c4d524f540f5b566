import type { Lesson } from '../../lesson/lesson.ts';

const files = import.meta.glob<Lesson>(['../../../lessons/*.json', '!**/schema.json'], {
  import: 'default',
});

let asked: Promise<readonly Lesson[]> | undefined;

/** Those that every Parley has, the shorter ones of the flagship first; what failed is asked for again. */
export function bundledLessons(): Promise<readonly Lesson[]> {
  asked ??= Promise.all(Object.values(files).map((fetchLesson) => fetchLesson())).then((lessons) =>
    lessons.toSorted((a, b) => a.scenario.localeCompare(b.scenario, 'en') || a.minutes - b.minutes),
  );
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}
