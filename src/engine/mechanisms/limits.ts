import { charge, nothingBorne, total } from '../ledger.ts';
import { credibility, loosened, looser, offered } from '../linkage.ts';
import { clamp, sum } from '../numeric.ts';
import { stanceOf, stanceRow, stancesOf, tableOf } from '../table.ts';
import type { Actor, Mechanism, Play, Reason, Stance, State } from '../types.ts';

/** A limit loosens with what is credibly on offer elsewhere, and tightens when the offer goes. */
export const linkage: Mechanism<never> = {
  id: 'linkage',
  cites: ['Putnam1988'],
  assumptions: {},

  reasons({ scenario, before, now }) {
    return scenario.linkages.flatMap((link): Reason[] => {
      const { actor, issue } = link;
      const { limit, bound } = stanceOf(scenario, now, actor, issue);
      if (limit === undefined) return [];
      const points = (state: State) =>
        loosened(link, offered(scenario, state, link), credibility(scenario, state, link));
      const amount = looser(bound) * (points(now) - points(before));
      if (amount === 0) return [];
      return [{ of: 'limit', actor, issue, kind: `linkage ${link.id}`, amount }];
    });
  },
};

/**
 * War wears limits down [Fearon1995]: `wear` points per 10 cost points of military and economic
 * cost, spread over the actor's limits by low salience first, never beyond `hardest`.
 * Ours: the rate and the spread.
 */
export const wear: Mechanism<'wear'> = {
  id: 'wear',
  cites: ['Fearon1995'],
  assumptions: { wear: { value: 1.5, low: 0, high: 4, grain: 10, bounds: [0, 20] } },

  reasons(play, assumed) {
    const added = charge(nothingBorne, play.costs);
    return play.scenario.actors.flatMap((actor) => {
      const mine = added[actor.id];
      if (!mine) return [];
      const points = (assumed.wear * (mine.military + mine.economic)) / 10;
      return spread(play, actor, points, 'wear', (stance, share) => {
        const limit = stance.limit as number;
        const moved = limit + looser(stance.bound) * share;
        const hardest = hardestOf(play, stance);
        if (hardest === undefined) return moved;
        return stance.bound === 'max'
          ? Math.min(moved, Math.max(limit, hardest))
          : Math.max(moved, Math.min(limit, hardest));
      });
    });
  },
};

/**
 * Domestic cost beyond the budget pulls the limits back towards the ideal, by the measure of wear:
 * a government that has spent its standing can concede less [Putnam1988].
 */
export const overdraft: Mechanism<'wear'> = {
  id: 'overdraft',
  cites: ['Putnam1988'],
  assumptions: wear.assumptions,

  reasons(play, assumed) {
    const { scenario, before, costs } = play;
    const added = charge(nothingBorne, costs);
    return scenario.actors.flatMap((actor) => {
      const domestic = added[actor.id]?.domestic ?? 0;
      const spent = total(before.borne, actor.id) + total(added, actor.id);
      const beyond = Math.min(domestic, spent - actor.budget.value);
      const points = (assumed.wear * beyond) / 10;
      return spread(play, actor, points, 'overdraft', (stance, share) => {
        const limit = stance.limit as number;
        const back = looser(stance.bound) * -share;
        return clamp(limit + back, Math.min(limit, stance.ideal), Math.max(limit, stance.ideal));
      });
    });
  },
};

/** Spreads points over an actor's limits in proportion to 100 − salience. */
function spread(
  { scenario, now }: Play,
  actor: Actor,
  points: number,
  kind: string,
  moved: (stance: Stance, share: number) => number,
): Reason[] {
  if (points <= 0) return [];
  const limits = stancesOf(scenario, now, actor.id).filter(({ limit }) => limit !== undefined);
  const whole = sum(limits.map(({ salience }) => 100 - salience));
  if (whole <= 0) return [];
  return limits
    .map((stance): Reason => {
      const share = (points * (100 - stance.salience)) / whole;
      const amount = moved(stance, share) - (stance.limit as number);
      return { of: 'limit', actor: actor.id, issue: stance.issue, kind, amount };
    })
    .filter(({ amount }) => amount !== 0);
}

const hardestOf = ({ scenario }: Play, { actor, issue }: Stance): number | undefined =>
  tableOf(scenario).entries[stanceRow(scenario, actor, issue)]?.limit?.hardest;
