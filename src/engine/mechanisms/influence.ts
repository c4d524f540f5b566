import { power } from '../numeric.ts';
import { openness, opennessAssumption } from '../openness.ts';
import { pairCell, stanceOf } from '../table.ts';
import type { ActorId, IssueId, Mechanism, Reason, Scenario, Stance, State } from '../types.ts';

type Names = 'openness' | 'pace';

/**
 * Social influence with attachment to one's own line [FriedkinJohnsen1999], at a pace:
 *
 *     x(t+1) = x(t) + η·[Λ W x(t) + (I − Λ) a − x(t)]
 *
 * W[k][b] ∝ influence of b on the issue × max(0, alignment[k][b]), rows adding up to 1, no weight
 * on oneself unless there is nobody to follow. The anchors a are inferred so that the opening is at rest (opening.ts). η is per
 * week, compounded over the weeks of the step.
 *
 * Because the opening is at rest, its pulls and anchors cancel; what is left is told as what has
 * changed since: one reason per source actor (a `weaker pull` leads away from that actor, because
 * it pulls less than it did) and one for the own line.
 */
export const influence: Mechanism<Names> = {
  id: 'influence',
  cites: ['FriedkinJohnsen1999'],
  assumptions: {
    ...opennessAssumption,
    pace: { value: 0.25, low: 0.05, high: 0.6, grain: 100, bounds: [0, 1] },
  },

  reasons({ scenario, now, step }, assumed) {
    const { actors, issues } = scenario;
    const n = actors.length;
    const pace = 1 - power(1 - assumed.pace, step.weeks);
    const opennesses = actors.map(({ id }) => openness(scenario, id, assumed));
    const reasons: Reason[] = [];

    for (let j = 0; j < issues.length; j++) {
      const issue = issues[j]?.id as string;
      const pull = pullsOn(scenario, now, j);
      const pullThen = now.start.pulls[j] as Float64Array;
      for (let k = 0; k < n; k++) {
        const actor = actors[k]?.id as string;
        const row = k * issues.length + j;
        const own = now.stances[row] as Stance;
        const then = now.start.stances[row] as Stance;
        const open = opennesses[k] as number;

        for (let b = 0; b < n; b++) {
          const strength = pull[k * n + b] as number;
          const amount = pace * open * (strength - (pullThen[k * n + b] as number));
          if (amount === 0) continue;
          const by = actors[b]?.id as string;
          const kind = amount * strength > 0 ? 'pull' : 'weaker pull';
          reasons.push({ of: 'position', actor, issue, kind, by, amount });
        }
        const behind = own.anchor - then.anchor - (own.position - then.position);
        const amount = pace * (1 - open) * behind;
        if (amount !== 0) reasons.push({ of: 'position', actor, issue, kind: 'own line', amount });
      }
    }
    return reasons;
  },
};

/** Whether W has anybody for this actor on the issue, or only itself. */
export const followsSomebody = (
  scenario: Scenario,
  state: Pick<State, 'stances' | 'alignment'>,
  actor: ActorId,
  issue: IssueId,
): boolean =>
  scenario.actors.some(
    ({ id }) =>
      (state.alignment[pairCell(scenario, actor, id)] as number) > 0 &&
      stanceOf(scenario, state, id, issue).influence > 0,
  );

/** W[k][b]·(x[b] − x[k]) on one issue, row-major. */
export function pullsOn(
  scenario: Scenario,
  state: Pick<State, 'stances' | 'alignment'>,
  issue: number,
): Float64Array {
  const n = scenario.actors.length;
  const weight = new Float64Array(n);
  const position = new Float64Array(n);
  for (let b = 0; b < n; b++) {
    const stance = state.stances[b * scenario.issues.length + issue] as Stance;
    weight[b] = stance.influence;
    position[b] = stance.position;
  }
  return pulls(state.alignment, weight, position);
}

/**
 * The arithmetic of `pullsOn`, on plain numbers: `alignment` and `out` n×n, `weight` and `position` n.
 * bench/influence.c is the same loop in C.
 */
export function pulls(
  alignment: ArrayLike<number>,
  weight: Float64Array,
  position: Float64Array,
  out = new Float64Array(weight.length * weight.length),
): Float64Array {
  const n = weight.length;
  for (let k = 0; k < n; k++) {
    const row = k * n;
    let total = 0;
    for (let b = 0; b < n; b++) {
      const align = alignment[row + b] as number;
      const w = b === k || align <= 0 ? 0 : (weight[b] as number) * align;
      out[row + b] = w;
      total += w;
    }
    if (total === 0) continue;
    const own = position[k] as number;
    for (let b = 0; b < n; b++) {
      out[row + b] = ((out[row + b] as number) / total) * ((position[b] as number) - own);
    }
  }
  return out;
}
