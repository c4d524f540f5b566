import { actorRow } from './table.ts';
import type { ActorId, Assumption, Scenario } from './types.ts';

/** Λ of [FriedkinJohnsen1999]: at 0 nobody follows anybody. 1 would forget one's own line. */
export const opennessAssumption = {
  openness: { value: 0.2, low: 0, high: 0.6, grain: 100, bounds: [0, 0.9] },
} as const satisfies Record<string, Assumption>;

/** The actor's own openness, else the engine's. */
export const openness = (
  scenario: Scenario,
  actor: ActorId,
  assumed: Readonly<Record<'openness', number>>,
): number => scenario.actors[actorRow(scenario, actor)]?.openness?.value ?? assumed.openness;
