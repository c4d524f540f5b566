import type { CostMechanism } from '../types.ts';
import { audience } from './audience.ts';
import { concession } from './concession.ts';
import { delay } from './delay.ts';
import { redLine } from './redLine.ts';
import { rift } from './rift.ts';

/** Fill in what the author left silent. */
export const costMechanisms: readonly CostMechanism[] = [
  concession,
  audience,
  redLine,
  rift,
  delay,
];
