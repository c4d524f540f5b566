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

/** Enough of a lesson for the form to show it; what else is wrong in it the check says. */
export function isDraft(value: unknown): value is Lesson {
  return (
    areFields(value) &&
    [value['id'], value['scenario'], value['opening']].every(isWord) &&
    [value['title'], value['summary'], value['honest']].every(isText) &&
    isList(value['questions'], isText) &&
    [value['languages'], value['issues'], value['hides']].every((list) => isList(list, isWord)) &&
    [value['seats'], value['events']].every((list) => isList(list, areFields)) &&
    isList(value['plan'], (part) => hasTexts(part, ['title', 'what', 'shown'])) &&
    isList(value['stops'], (stop) => areFields(stop) && isList(stop['questions'], isText)) &&
    isList(value['material'], (one) => hasTexts(one, ['title', 'text']) && isWord(one['source']))
  );
}

type Fields = Readonly<Record<string, unknown>>;

const areFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWord = (value: unknown): boolean => typeof value === 'string';

const isText = (value: unknown): boolean => areFields(value) && Object.values(value).every(isWord);

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const hasTexts = (value: unknown, names: readonly string[]): value is Fields =>
  areFields(value) && names.every((name) => isText(value[name]));
