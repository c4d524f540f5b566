import type { ModelWords } from '../words.ts';
import { compromise } from './compromise.ts';
import { median } from './median.ts';
import { spatial } from './spatial.ts';

/** By the id of the model. */
export const en: Readonly<Record<string, ModelWords>> = {
  median,
  compromise,
  spatial,
};
