import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Run } from '../../lesson/run.ts';
import type { LineId } from '../store.ts';

/** The lesson that is open in this tab. */
export interface Running {
  lesson: Lesson;
  /** As it came, before its card was rewritten. */
  original: Lesson;
  /** The bundled ones, of which a link needs only the name. */
  given: readonly Lesson[];
  run: Run;
  /** What it is played on; nothing before it has begun. */
  line?: LineId | undefined;
}

export const playing = createStore<{ running: Running | undefined }>()(() => ({
  running: undefined,
}));

export const useRunning = <T>(select: (running: Running | undefined) => T): T =>
  useStore(playing, ({ running }) => select(running));
