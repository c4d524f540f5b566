import { compromise } from './compromise.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { median } from './median.ts';
import type { Forecaster, Model } from './model.ts';
import { spatial } from './spatial.ts';

/** The models that say where an issue ends, in the order in which they are shown. */
export const forecasters: readonly Forecaster[] = [median, compromise, friedkinJohnsen, spatial];

/** Every published model. */
export const models: readonly Model[] = [...forecasters];
