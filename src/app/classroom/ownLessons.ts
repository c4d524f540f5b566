import type { Lesson } from '../../lesson/lesson.ts';

/*
 * Lessons that are being written, as they stand, with all that is still wrong in them. They are kept
 * in this browser's localStorage and nowhere else, so that a reload loses nothing.
 */

const key = 'parley.lessons';

type Kept = Readonly<Record<string, Lesson>>;

/** By the name they were begun under; the one written last stands last. */
export function keptLessons(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(
      Object.entries(kept ?? {}).filter((one): one is [string, Lesson] => isDraft(one[1])),
    );
  } catch {
    // Blocked, or anything at all: then there is none.
    return {};
  }
}

/** Whether it could be kept: storage may be blocked or full. */
export function keepLesson(name: string, lesson: Lesson | undefined): boolean {
  const { [name]: _, ...others } = keptLessons();
  try {
    localStorage.setItem(key, JSON.stringify({ ...others, ...(lesson && { [name]: lesson }) }));
    return true;
  } catch {
    return false;
  }
}

/** The name under which a lesson is kept, or will be once something of it is changed. */
export function nameFor(lesson: Lesson): string {
  const kept = keptLessons();
  const text = JSON.stringify(lesson);
  const known = Object.keys(kept).find((name) => JSON.stringify(kept[name]) === text);
  if (known) return known;
  const free = (name: string, next: number): string =>
    Object.hasOwn(kept, name) ? free(`${lesson.id}-${next}`, next + 1) : name;
  return free(lesson.id, 2);
}

/** Enough of a lesson for the form to show it; what is wrong in it the check says. */
export function isDraft(value: unknown): value is Lesson {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Record<string, unknown>;
  const areLists = (names: readonly string[]) => names.every((name) => Array.isArray(draft[name]));
  const areTexts = (names: readonly string[]) =>
    names.every((name) => typeof draft[name] === 'object' && draft[name] !== null);
  return (
    areLists(['languages', 'seats', 'issues', 'plan', 'stops', 'events', 'hides']) &&
    areLists(['material', 'questions']) &&
    areTexts(['title', 'summary', 'honest']) &&
    ['id', 'scenario', 'opening'].every((name) => typeof draft[name] === 'string')
  );
}
