import { additive } from './bargaining/additive.ts';
import { adjustedWinner } from './bargaining/adjustedWinner.ts';
import { egalitarian } from './bargaining/egalitarian.ts';
import { kalaiSmorodinsky } from './bargaining/kalaiSmorodinsky.ts';
import { nash } from './bargaining/nash.ts';
import { rubinstein } from './bargaining/rubinstein.ts';
import { talmud } from './bargaining/talmud.ts';
import { utilitarian } from './bargaining/utilitarian.ts';
import { zeuthen } from './bargaining/zeuthen.ts';
import { compromise } from './compromise.ts';
import { exchange } from './exchange.ts';
import { expectedUtility } from './expectedUtility.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { graphModel } from './graph/graphModel.ts';
import { median } from './median.ts';
import type { Forecaster, Model } from './model.ts';
import { spatial } from './spatial.ts';
import { bargainingRange } from './war/bargainingRange.ts';
import { commitmentProblem } from './war/commitmentProblem.ts';
import { guaranteeCredibility } from './war/guaranteeCredibility.ts';
import { lockIn } from './war/lockIn.ts';
import { prospectTheory } from './war/prospectTheory.ts';
import type { Theory } from './war/theory.ts';
import { ultimatum } from './war/ultimatum.ts';

/** The models that say where an issue ends, in the order in which they are shown. */
export const forecasters: readonly Forecaster[] = [
  median,
  compromise,
  expectedUtility,
  spatial,
  exchange,
  friedkinJohnsen,
];

/** What war costs, and why it is fought although it does. */
export const theories: readonly Theory[] = [
  bargainingRange,
  ultimatum,
  commitmentProblem,
  lockIn,
  guaranteeCredibility,
  prospectTheory,
];

/** The models that say which package, or which division, two or more agree on. */
const bargains: readonly Model[] = [
  nash,
  kalaiSmorodinsky,
  egalitarian,
  utilitarian,
  zeuthen,
  rubinstein,
  additive,
  talmud,
  adjustedWinner,
];

/** Every published model. */
export const models: readonly Model[] = [...forecasters, ...bargains, graphModel, ...theories];
