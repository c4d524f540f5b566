import type { Model } from '../model.ts';

/**
 * Two divide things, having put points on each [BramsTaylor1996]:
 *
 *     1  each thing goes to whoever put more points on it
 *     2  from the one with more points to the other, in the order of  points of the giver / points
 *        of the receiver,  smallest first, until both have the same; at most one thing is split
 *
 * The result is efficient, envy-free and equal in points if both are honest and things can be
 * valued one by one. Ours: a thing with equal points goes to whoever has fewer by then, things in the
 * given order, player 1 first; and what is worth nothing to the other is not handed over, even if
 * points then stay unequal.
 */
export const adjustedWinner: Model = {
  id: 'adjusted-winner',
  asks: 'package',
  formulas: ['gᵢ/rᵢ ascending,  G − Σ pᵢ gᵢ = R + Σ pᵢ rᵢ'],
  cites: ['BramsTaylor1996', 'BramsTogman1996'],
  parameters: {},
  options: {},
};

/** Points on a thing by player 1 and by player 2, 0 or more. */
export type Bids = readonly [number, number];
type Player = 0 | 1;

export interface Division {
  /** Who won each thing at first. */
  winners: readonly Player[];
  /** Points that each had then. */
  won: Bids;
  /** What was then handed over, in order; `part` is less than 1 for the thing that is split. */
  transfers: readonly { thing: number; from: Player; part: number }[];
  /** The part of each thing that player 1 ends with. */
  parts: readonly number[];
  points: Bids;
  /** Things that both had put the same points on. */
  tied: readonly number[];
}

export function adjustWinners(things: readonly Bids[]): Division {
  const { winners, tied } = firstWinners(things);
  const won = pointsOf(
    things,
    winners.map((winner) => 1 - winner),
  );
  const [giver, receiver]: readonly [Player, Player] = won[0] >= won[1] ? [0, 1] : [1, 0];
  const parts: number[] = winners.map((winner) => 1 - winner);
  const points: [number, number] = [...won];
  const transfers: Division['transfers'][number][] = [];
  for (const thing of inOrder(things, winners, giver, receiver)) {
    const bids = things[thing] as Bids;
    const ahead = points[giver] - points[receiver];
    const part = Math.min(1, ahead / (bids[0] + bids[1]));
    if (part <= 0) break;
    transfers.push({ thing, from: giver, part });
    parts[thing] = giver === 0 ? 1 - part : part;
    points[giver] -= part * bids[giver];
    points[receiver] += part * bids[receiver];
    if (part < 1) break;
  }
  return { winners, won, transfers, parts, points, tied };
}

function firstWinners(things: readonly Bids[]): { winners: Player[]; tied: number[] } {
  const winners: Player[] = [];
  const points = [0, 0];
  const tied: number[] = [];
  const give = (thing: number, player: Player) => {
    winners[thing] = player;
    points[player] = (points[player] as number) + (things[thing] as Bids)[player];
  };
  things.forEach(([a, b], thing) => {
    if (a === b) tied.push(thing);
    else give(thing, a > b ? 0 : 1);
  });
  for (const thing of tied) give(thing, (points[0] as number) <= (points[1] as number) ? 0 : 1);
  return { winners, tied };
}

/** What the giver has that is worth something to the other, first what costs it least for that. */
function inOrder(
  things: readonly Bids[],
  winners: readonly Player[],
  giver: Player,
  receiver: Player,
): number[] {
  const bids = (thing: number) => things[thing] as Bids;
  const ratio = (thing: number) => bids(thing)[giver] / bids(thing)[receiver];
  return [...things.keys()]
    .filter((thing) => winners[thing] === giver && bids(thing)[receiver] > 0)
    .sort((a, b) => ratio(a) - ratio(b));
}

const pointsOf = (things: readonly Bids[], parts: readonly number[]): Bids => {
  const sum = (player: Player) =>
    things.reduce((all, bids, thing) => {
      const part = parts[thing] as number;
      return all + bids[player] * (player === 0 ? part : 1 - part);
    }, 0);
  return [sum(0), sum(1)];
};
