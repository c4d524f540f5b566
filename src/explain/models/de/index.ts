import type { ModelWords } from '../words.ts';
import { compromise } from './compromise.ts';
import { graph } from './graph.ts';
import { median } from './median.ts';

/** By the id of the model. */
export const de: Readonly<Record<string, ModelWords>> = {
  median,
  compromise,
  graph,
};
