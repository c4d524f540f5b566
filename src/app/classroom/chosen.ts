import { createStore } from 'zustand/vanilla';
import type { Lesson } from '../../lesson/lesson.ts';

/** The lesson that is prepared or held. Tiny: the address needs it on the first page. */
export interface Chosen {
  lesson: Lesson | undefined;
  /** What stands behind # for it: `l=first-look`. */
  link: string;
}

export const chosen = createStore<Chosen>()(() => ({ lesson: undefined, link: '' }));
