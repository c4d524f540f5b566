import type { ModelWords } from '../words.ts';
import { additive } from './additive.ts';
import { adjustedWinner } from './adjustedWinner.ts';
import { compromise } from './compromise.ts';
import { egalitarian } from './egalitarian.ts';
import { kalaiSmorodinsky } from './kalaiSmorodinsky.ts';
import { median } from './median.ts';
import { nash } from './nash.ts';
import { rubinstein } from './rubinstein.ts';
import { talmud } from './talmud.ts';
import { utilitarian } from './utilitarian.ts';
import { zeuthen } from './zeuthen.ts';

/** By the id of the model. */
export const en: Readonly<Record<string, ModelWords>> = {
  median,
  compromise,
  nash,
  'kalai-smorodinsky': kalaiSmorodinsky,
  egalitarian,
  utilitarian,
  zeuthen,
  rubinstein,
  additive,
  talmud,
  'adjusted-winner': adjustedWinner,
};
