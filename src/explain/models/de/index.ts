import type { ModelWords } from '../words.ts';
import { bargainingRange } from './bargainingRange.ts';
import { commitmentProblem } from './commitmentProblem.ts';
import { compromise } from './compromise.ts';
import { exchange } from './exchange.ts';
import { expectedUtility } from './expectedUtility.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { graph } from './graph.ts';
import { guaranteeCredibility } from './guaranteeCredibility.ts';
import { lockIn } from './lockIn.ts';
import { median } from './median.ts';
import { prospectTheory } from './prospectTheory.ts';
import { spatial } from './spatial.ts';
import { ultimatum } from './ultimatum.ts';

/** By the id of the model. */
export const de: Readonly<Record<string, ModelWords>> = {
  median,
  compromise,
  'friedkin-johnsen': friedkinJohnsen,
  'expected-utility': expectedUtility,
  'bargaining-range': bargainingRange,
  ultimatum,
  'commitment-problem': commitmentProblem,
  'lock-in': lockIn,
  'guarantee-credibility': guaranteeCredibility,
  'prospect-theory': prospectTheory,
  exchange,
  spatial,
  graph,
};
