import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { graph } from './graph.ts';
import type { Case } from './reference.ts';

/** Every reference case; one line a family. */
export const cases: readonly Case[] = [...friedkinJohnsen, ...graph];
