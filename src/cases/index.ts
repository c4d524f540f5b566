import { bdmCases } from './bdm.ts';
import { exchangeCases } from './exchange.ts';
import type { Family } from './family.ts';
import { friedkinJohnsenCases } from './friedkinJohnsen.ts';
import { geniusAdditiveCases } from './geniusAdditive.ts';
import { graphCases } from './graph.ts';
import { ktabPceCases } from './ktabPce.ts';
import { ktabPmatrixCases } from './ktabPmatrix.ts';
import { ktabSmpCases } from './ktabSmp.ts';
import { prospectTheoryCases } from './prospectTheory.ts';

/** Every family of case files. */
export const families = [
  bdmCases,
  exchangeCases,
  friedkinJohnsenCases,
  geniusAdditiveCases,
  graphCases,
  ktabSmpCases,
  ktabPceCases,
  ktabPmatrixCases,
  prospectTheoryCases,
] as unknown as readonly Family[];
