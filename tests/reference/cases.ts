import { bargaining } from './bargaining.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { geniusAdditive } from './geniusAdditive.ts';
import type { Case } from './reference.ts';

/** Every reference case; one line a family. */
export const cases: readonly Case[] = [...bargaining, ...friedkinJohnsen, ...geniusAdditive];
