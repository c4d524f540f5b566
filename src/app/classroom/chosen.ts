import { createStore } from 'zustand/vanilla';
import type { Lesson } from '../../lesson/lesson.ts';

/** The lesson that is prepared. */
export interface Chosen {
  lesson: Lesson | undefined;
}

export const chosen = createStore<Chosen>()(() => ({ lesson: undefined }));
