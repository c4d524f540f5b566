import { stanceOf } from '../../engine/table.ts';
import type { ActorId, IssueId, Scenario, State } from '../../engine/types.ts';

/**
 * What a point of an issue is to an actor, as a part of how far all its aims are met (ours):
 *
 *     sₖ/Σs · (1 − |point − ideal| / worst)        worst = the farthest the scale goes from the ideal
 *
 * with salience s; over all issues it adds up to 0–1. Where no issue matters to the actor, all count
 * the same.
 */
export function aimsOf(
  scenario: Scenario,
  state: Pick<State, 'stances'>,
  actor: ActorId,
  issues: readonly IssueId[],
): (issue: IssueId, point: number) => number {
  const stances = new Map(issues.map((id) => [id, stanceOf(scenario, state, actor, id)]));
  const total = [...stances.values()].reduce((sum, { salience }) => sum + salience, 0);
  return (issue, point) => {
    const stance = stances.get(issue);
    if (!stance) return 0;
    const { ideal, salience } = stance;
    const worst = Math.max(ideal, 100 - ideal);
    const share = total > 0 ? salience / total : 1 / issues.length;
    return share * (1 - Math.abs(point - ideal) / worst);
  };
}
