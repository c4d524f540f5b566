import type { Mechanism } from '../types.ts';
import { anchor } from './anchor.ts';
import { authored } from './authored.ts';
import { commitment } from './commitment.ts';
import { influence } from './influence.ts';
import { linkage, overdraft, wear } from './limits.ts';
import { reciprocity } from './reciprocity.ts';
import { trust } from './trust.ts';

/** In the order in which they act. What moves positions comes first, … */
export const movements: readonly Mechanism[] = [authored, reciprocity, anchor, influence];

/** … then the costs of having moved (costs/list.ts), then what follows from both. */
export const consequences: readonly Mechanism[] = [trust, commitment, linkage, wear, overdraft];
