import type { Lesson } from '../../lesson/lesson.ts';

/*
 * The one lesson that is being written, as it stands, with all that is still wrong in it. It is kept
 * in this browser's localStorage and nowhere else, so that a reload loses nothing.
 */

const key = 'parley.lesson';

export function keptLesson(): Lesson | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    // Blocked, or anything at all: then there is none.
    return undefined;
  }
}

/** Whether it could be kept: storage may be blocked or full. */
export function keepLesson(lesson: Lesson | undefined): boolean {
  try {
    if (lesson) localStorage.setItem(key, JSON.stringify(lesson));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Enough of a lesson for the form to show it; what is wrong in it the check says. */
function isDraft(value: unknown): value is Lesson {
  if (typeof value !== 'object' || value === null) return false;
  const lists = ['languages', 'seats', 'issues', 'plan', 'stops', 'events', 'hides', 'material'];
  const texts = ['title', 'summary', 'honest'];
  const draft = value as Record<string, unknown>;
  return (
    [...lists, 'questions'].every((name) => Array.isArray(draft[name])) &&
    texts.every((name) => typeof draft[name] === 'object' && draft[name] !== null) &&
    ['id', 'scenario', 'opening'].every((name) => typeof draft[name] === 'string')
  );
}
