import type { Family } from './family.ts';
import { friedkinJohnsenCases } from './friedkinJohnsen.ts';
import { graphCases } from './graph.ts';

/** Every family of case files, by id. */
export const families: readonly Family[] = [friedkinJohnsenCases as Family, graphCases as Family];
