import type { Family } from './family.ts';
import { friedkinJohnsenCases } from './friedkinJohnsen.ts';
import { ktabPceCases } from './ktabPce.ts';
import { ktabPmatrixCases } from './ktabPmatrix.ts';
import { ktabSmpCases } from './ktabSmp.ts';

/** Every family of case files, by id. */
export const families: readonly Family[] = [
  friedkinJohnsenCases as Family,
  ktabSmpCases as Family,
  ktabPceCases as Family,
  ktabPmatrixCases as Family,
];
