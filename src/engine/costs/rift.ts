import { clamp } from '../numeric.ts';
import { actorRow, pairCell } from '../table.ts';
import type { Cost, CostMechanism, Play, Relation, Stance, State } from '../types.ts';
import { across } from './points.ts';

type Names = 'riftPoints' | 'allied';

/**
 * Allies who drift apart both pay in cohesion: alignment × growth of the distance between them /
 * 10, over the issues on which it grew. An ally is an actor aligned by at least `allied`. Ours.
 */
export const rift: CostMechanism<Names> = {
  id: 'rift',
  cites: [],
  assumptions: {
    riftPoints: { value: 10, low: 5, high: 20, grain: 2, bounds: [1, 100] },
    allied: { value: 0.25, low: 0, high: 0.6, grain: 100, bounds: [0, 1] },
  },

  costs(play, { riftPoints, allied }) {
    const { scenario, before } = play;
    return scenario.relations.flatMap((relation): Cost[] => {
      const [a, b] = relation.between;
      const alignment = before.alignment[pairCell(scenario, a, b)] as number;
      if (alignment < allied) return [];
      const growth = drift(play, relation);
      if (growth === 0) return [];
      const terms = [
        { name: 'alignment', value: alignment },
        { name: 'apart', value: growth },
        { name: 'perPoint', value: 1 / riftPoints },
      ];
      const authored = relation.alignment[before.start.opening] as Relation['alignment'][string];
      const share = across(
        {
          value: alignment,
          low: clamp(alignment + (authored.low - authored.value), 0, 1),
          high: clamp(alignment + (authored.high - authored.value), 0, 1),
        },
        (value) => (value * growth) / riftPoints,
      );
      const cost = { kind: 'cohesion', mechanism: 'rift', terms, ...share } as const;
      return [
        { bearer: a, with: b, ...cost },
        { bearer: b, with: a, ...cost },
      ];
    });
  },
};

/** Points by which two actors moved apart, over the issues on which they did. */
function drift({ scenario, before, now }: Play, { between }: Relation): number {
  const [a, b] = between.map((id) => actorRow(scenario, id)) as [number, number];
  const issues = scenario.issues.length;
  let growth = 0;
  for (let j = 0; j < issues; j++) {
    const [one, other] = [a * issues + j, b * issues + j];
    growth += Math.max(0, apart(now, one, other) - apart(before, one, other));
  }
  return growth;
}

const apart = ({ stances }: State, one: number, other: number): number =>
  Math.abs((stances[one] as Stance).position - (stances[other] as Stance).position);
