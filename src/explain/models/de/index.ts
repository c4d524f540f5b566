import type { ModelWords } from '../words.ts';
import { compromise } from './compromise.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { median } from './median.ts';

/** By the id of the model. */
export const de: Readonly<Record<string, ModelWords>> = {
  median,
  compromise,
  'friedkin-johnsen': friedkinJohnsen,
};
