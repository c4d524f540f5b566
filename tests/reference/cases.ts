import { exchange } from './exchange.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import type { Case } from './reference.ts';

/** Every reference case; one line a family. */
export const cases: readonly Case[] = [...exchange, ...friedkinJohnsen];
