import { exchangeCases } from './exchange.ts';
import type { Family } from './family.ts';
import { friedkinJohnsenCases } from './friedkinJohnsen.ts';

/** Every family of case files, by id. */
export const families: readonly Family[] = [
  exchangeCases as Family,
  friedkinJohnsenCases as Family,
];
