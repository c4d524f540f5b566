import type { Lesson } from '../../lesson/lesson.ts';
import type { Run } from '../../lesson/run.ts';
import type { Kept, LineId } from '../store.ts';

/*
 * The lesson of this tab, so that loading the page again does not end it. It is kept by the browser
 * for as long as the tab is open, on this device, and nowhere else. Where nothing may be kept, or in
 * a new tab, a lesson begins at its card; what was played stays among the reader's own lines.
 */

const key = 'parley.lesson';

export interface KeptRun {
  link: string;
  lesson: Lesson;
  original: Lesson;
  run: Run;
  /** What it is played on; absent before it has begun. */
  line?: KeptLine;
}

export interface KeptLine {
  id: LineId;
  address: string;
  kept: Pick<Kept, 'id' | 'version'>;
}

/** Written by this page, and by nobody else; still, another edition of it may have been here before. */
export function keptRun(): KeptRun | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptRun | null;
    return kept?.run?.phase && kept.lesson ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepRun(run: KeptRun | undefined): void {
  try {
    if (run) sessionStorage.setItem(key, JSON.stringify(run));
    else sessionStorage.removeItem(key);
  } catch {
    // Blocked or full: a reload begins the lesson anew.
  }
}
