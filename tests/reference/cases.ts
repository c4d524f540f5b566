import { bargaining } from './bargaining.ts';
import { bdm } from './bdm.ts';
import { exchange } from './exchange.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { geniusAdditive } from './geniusAdditive.ts';
import { graph } from './graph.ts';
import { ktab } from './ktab.ts';
import type { Case } from './reference.ts';
import { war } from './war.ts';

/** Every reference case; one line a family. */
export const cases: readonly Case[] = [
  ...bargaining,
  ...bdm,
  ...exchange,
  ...friedkinJohnsen,
  ...geniusAdditive,
  ...graph,
  ...ktab,
  ...war,
];
