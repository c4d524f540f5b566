import { bdm } from './bdm.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import type { Case } from './reference.ts';
import { war } from './war.ts';

/** Every reference case; one line a family. */
export const cases: readonly Case[] = [...friedkinJohnsen, ...bdm, ...war];
