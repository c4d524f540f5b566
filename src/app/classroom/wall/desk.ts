import { createStore } from 'zustand/vanilla';
import type { HandedIn } from './useWall.ts';

/** What was handed in here. In this page's memory only: it is there again after a line was opened. */
export interface Desk {
  pasted: string;
  files: readonly (HandedIn & { name: string })[];
  each: boolean;
  /** Of the names, where the reader chose one. */
  column: number | undefined;
  /** Names are shown. */
  names: boolean;
}

export const cleared: Desk = {
  ...{ pasted: '', files: [], each: false, column: undefined, names: false },
};

export const desk = createStore<Desk>()(() => cleared);
