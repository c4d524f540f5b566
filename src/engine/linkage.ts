import { clamp } from './numeric.ts';
import { pairCell, stanceOf } from './table.ts';
import type { Linkage, Scenario, State } from './types.ts';

/**
 * How far `actor` believes a promise of several: its trust in the guarantor it trusts least, as
 * (1 + trust)/2. The weakest word decides: the Budapest problem.
 */
export const credibility = (
  scenario: Scenario,
  state: Pick<State, 'trust'>,
  { actor, guarantors }: Linkage,
): number =>
  Math.min(
    1,
    ...guarantors.map((by) => (1 + (state.trust[pairCell(scenario, actor, by)] as number)) / 2),
  );

/** What the guarantors all stand for now, on the issue of the offer. */
export function offered(
  scenario: Scenario,
  state: Pick<State, 'stances'>,
  { guarantors, offer, from, to }: Linkage,
): number {
  const positions = guarantors.map((by) => stanceOf(scenario, state, by, offer).position);
  return from < to ? Math.min(...positions) : Math.max(...positions);
}

/** Points by which an offer loosens the limit; never negative. */
export const loosened = (linkage: Linkage, offer: number, credible: number): number =>
  linkage.by.value * clamp((offer - linkage.from) / (linkage.to - linkage.from), 0, 1) * credible;

/** +1 where a looser limit is a higher number. */
export const looser = (bound: 'min' | 'max' | undefined): 1 | -1 => (bound === 'max' ? 1 : -1);
