import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { ktab } from './ktab.ts';
import type { Case } from './reference.ts';

/** Every reference case; one line a family. */
export const cases: readonly Case[] = [...friedkinJohnsen, ...ktab];
