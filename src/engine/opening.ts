import { nothingBorne } from './ledger.ts';
import { pullsOn } from './mechanisms/influence.ts';
import { sum } from './numeric.ts';
import { openness } from './openness.ts';
import { tableOf } from './table.ts';
import type { OpeningId, Range, Rates, Scenario, Stance, State } from './types.ts';

/**
 * The table on the day the exercise begins. Anchors are inferred so that it is at rest:
 * a = x − Λ/(1 − Λ) · Σ W[k][b]·(x[b] − x[k]).
 */
export function opening(scenario: Scenario, rates: Rates, id: OpeningId, seed = 0): State {
  const { entries, relations } = tableOf(scenario);
  const day = scenario.openings.find((candidate) => candidate.id === id);
  if (!day) throw new Error(`no opening ${id} in this scenario`);
  const n = scenario.actors.length;
  const issues = scenario.issues.length;

  const alignment = relations.map((relation) => relation?.alignment[id]?.value ?? 0);
  const trust = relations.map((relation, cell) => {
    const truster = scenario.actors[Math.floor(cell / n)]?.id as string;
    return relation?.trust[truster]?.value ?? 0;
  });
  const unanchored = entries.map((entry): Stance => {
    const position = (entry.position[id] as Range).value;
    return {
      actor: entry.actor,
      issue: entry.issue,
      initial: position,
      position,
      anchor: position,
      ideal: entry.ideal?.value ?? position,
      limit: entry.limit?.value,
      bound: entry.limit?.bound,
      salience: entry.salience.value,
      influence: entry.influence.value,
      commitment: 0,
    };
  });
  const pulls = scenario.issues.map((_, j) =>
    pullsOn(scenario, { stances: unanchored, alignment }, j),
  );
  const assumed = { openness: rates['openness'] as number };
  const stances = unanchored.map((stance, row) => {
    const k = Math.floor(row / issues);
    const open = openness(scenario, stance.actor, assumed);
    const pulled = sum((pulls[row % issues] as Float64Array).subarray(k * n, (k + 1) * n));
    return { ...stance, anchor: stance.position - (open / (1 - open)) * pulled };
  });

  return {
    seed,
    week: 0,
    stances,
    trust,
    alignment,
    taken: Object.fromEntries(day.standing.map((step) => [step, { times: 0, week: 0 }])),
    borne: nothingBorne,
    start: { opening: id, stances, trust, pulls },
  };
}
