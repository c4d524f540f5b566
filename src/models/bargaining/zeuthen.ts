import type { Model } from '../model.ts';
import { type Frontier, type Pair, pointAt, rationalPart } from './frontier.ts';
import { nashOn } from './nash.ts';
import { highest, type Problem, rational, type Utilities, undominated } from './points.ts';

/**
 * Two offer and give way in turn. The highest risk of a breakdown at which it still pays to insist
 * on one's own offer [Zeuthen1930]:
 *
 *     rᵢ = (Uᵢ(own) − Uᵢ(other)) / (Uᵢ(own) − dᵢ)
 *
 * Whoever has the smaller one gives way, just enough to make the other's the smaller. r₁ < r₂ says
 * nothing but that the other's offer has the larger product of gains, so that the process climbs to
 * the Nash point [Harsanyi1956].
 *
 * Ours: they begin with what is best for them; equal risks make player 1 give way, and are told; if
 * no offer would make the other's risk smaller, the other's offer is accepted.
 */
export const zeuthen: Model = {
  id: 'zeuthen',
  asks: 'package',
  formulas: ['rᵢ = (Uᵢ(own) − Uᵢ(other)) / (Uᵢ(own) − dᵢ)'],
  cites: ['Zeuthen1930', 'Harsanyi1956'],
  parameters: {},
  options: {},
};

export interface Round<Offer> {
  offers: readonly [Offer, Offer];
  risks: Pair;
  concedes: 1 | 2;
  /** Both risks are the same. */
  tied: boolean;
}

export interface Concessions<Offer> {
  rounds: readonly Round<Offer>[];
  agreement: Offer;
}

/** r₁ and r₂ of two offers; somebody whose own offer brings no gain risks nothing. */
export function riskLimits(
  [first, second]: readonly [Utilities, Utilities],
  disagreement: Utilities,
): Pair {
  const limit = (own: Utilities, other: Utilities, player: 0 | 1) => {
    const gain = (own[player] as number) - (disagreement[player] as number);
    return gain > 0 ? ((own[player] as number) - (other[player] as number)) / gain : 0;
  };
  return [limit(first, second, 0), limit(second, first, 1)];
}

/** Two risks, or products, closer than this are the same. */
const rounding = 1e-12;

/** Offers are rows of the points; `first`: of player 1 and of player 2, each acceptable to both. */
export function concede(
  problem: Problem,
  first?: readonly [number, number],
): Concessions<number> | undefined {
  const rows = undominated(problem.points, rational(problem));
  if (rows.length === 0) return undefined;
  const u = (row: number, player: 0 | 1) => problem.points[row]?.[player] as number;
  const favourite = (player: 0 | 1) => highest(rows, (row) => u(row, player))[0];
  let offers = (first ?? [favourite(0), favourite(1)]) as readonly [number, number];
  const rounds: Round<number>[] = [];
  for (;;) {
    const [own, other] = offers;
    if (u(own, 1) >= u(other, 1)) return { rounds, agreement: own };
    if (u(other, 0) >= u(own, 0)) return { rounds, agreement: other };
    const risks = riskLimits(
      [problem.points[own] as Utilities, problem.points[other] as Utilities],
      problem.disagreement,
    );
    const tied = Math.abs(risks[0] - risks[1]) <= rounding;
    const concedes = tied || risks[0] < risks[1] ? 1 : 2;
    rounds.push({ offers, risks, concedes, tied });
    const next = concession(problem, rows, offers, concedes);
    if (next === undefined) return { rounds, agreement: concedes === 1 ? other : own };
    offers = concedes === 1 ? [next, other] : [own, next];
  }
}

/** The smallest step that makes the other's risk the smaller one; nothing but giving in might. */
function concession(
  { points, disagreement }: Problem,
  rows: readonly number[],
  offers: readonly [number, number],
  concedes: 1 | 2,
): number | undefined {
  const me = concedes - 1;
  const [own, other] = me === 0 ? offers : [offers[1], offers[0]];
  const u = (row: number, player: number) => points[row]?.[player] as number;
  const product = (row: number) =>
    (u(row, 0) - (disagreement[0] as number)) * (u(row, 1) - (disagreement[1] as number));
  const enough = product(other) * (1 + rounding);
  const steps = rows.filter(
    (row) => u(row, me) < u(own, me) && u(row, me) > u(other, me) && product(row) > enough,
  );
  return highest(steps, (row) => u(row, me))[0];
}

/** Steps from one first offer to the other in which they move along a frontier. */
const units = 100;

export interface Approach extends Concessions<Pair> {
  /** Where it ends if steps get ever smaller: the Nash point between the first offers. */
  limit: Pair;
}

/** Along a frontier, in units of u1; `first`: u1 in the first offers of player 1 and player 2. */
export function concedeOn(frontier: Frontier, d: Pair, first?: Pair): Approach | undefined {
  const part = rationalPart(frontier, d);
  if (!part) return undefined;
  const [high, low] = first ?? [part.to, part.from];
  const limit = nashOn({ ...frontier, low, high }, d);
  const points = Array.from({ length: units + 1 }, (_, i) =>
    pointAt(frontier, i === units ? high : low + ((high - low) * i) / units),
  );
  const found = concede({ points, disagreement: d }, [units, 0]);
  if (!limit || !found) return undefined;
  const offer = (row: number) => points[row] as Pair;
  return {
    limit,
    agreement: offer(found.agreement),
    rounds: found.rounds.map(({ offers: [a, b], ...round }) => {
      return { ...round, offers: [offer(a), offer(b)] };
    }),
  };
}
