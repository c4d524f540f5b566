import { bdmCases } from './bdm.ts';
import { exchangeCases } from './exchange.ts';
import type { Family } from './family.ts';
import { friedkinJohnsenCases } from './friedkinJohnsen.ts';
import { geniusAdditiveCases } from './geniusAdditive.ts';
import { ktabPceCases } from './ktabPce.ts';
import { ktabPmatrixCases } from './ktabPmatrix.ts';
import { ktabSmpCases } from './ktabSmp.ts';
import { prospectTheoryCases } from './prospectTheory.ts';

/** Every family of case files, by id. */
export const families: readonly Family[] = [
  friedkinJohnsenCases as Family,
  geniusAdditiveCases as Family,
  bdmCases as Family,
  prospectTheoryCases as Family,
  exchangeCases as Family,
  ktabSmpCases as Family,
  ktabPceCases as Family,
  ktabPmatrixCases as Family,
];

import { graphCases } from './graph.ts';
export const families: readonly Family[] = [friedkinJohnsenCases as Family, graphCases as Family];
