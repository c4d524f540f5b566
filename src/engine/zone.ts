import { credibility, loosened, looser, offered } from './linkage.ts';
import { clamp, power } from './numeric.ts';
import { stanceOf } from './table.ts';
import type { ActorId, IssueId, Linkage, Scenario, Stance, State } from './types.ts';

/** Packages name points that lie this far apart on each issue. */
export const gridStep = 5;

/** Two actors and the points between them. */
export interface Distance {
  points: number;
  /** The actor with the lower position (or the limit from above) first. */
  between: readonly [ActorId, ActorId];
}

export interface IssueZone {
  issue: IssueId;
  /** Some point lies inside the limits of all who must consent. */
  open: boolean;
  /** What all accept, where open. */
  low: number;
  high: number;
  /** Between the two limits that are furthest from meeting, where not open. */
  gap: Distance | undefined;
  /** Between the two positions that are furthest apart, of all if nobody has to consent. */
  positions: Distance;
}

export interface Block {
  actor: ActorId;
  issue: IssueId;
  /** Points by which the package lies beyond the actor's limit. */
  points: number;
}

export type Package = Readonly<Record<IssueId, number>>;

export interface Packages {
  /** Share of all packages on the grid that are inside every limit, linkages applied. */
  share: number;
  /** Where none is: the package that is beyond limits by the fewest points in all, and who blocks. */
  closest: { points: Package; blocks: readonly Block[] } | undefined;
}

/** Where a deal is possible, issue by issue, limits as they stand now. */
export const zone = (scenario: Scenario, state: State): IssueZone[] =>
  scenario.issues.map(({ id }) => {
    const bench = consenting(scenario, state, id);
    const all = state.stances.filter(({ issue }) => issue === id);
    const { low, high, from, to } = acceptable(bench.map((stance) => [stance, stance.limit]));
    const open = low <= high;
    const gap: Distance | undefined =
      open || !from || !to ? undefined : { points: low - high, between: [to, from] };
    return { issue: id, open, low, high, gap, positions: widest(bench.length > 0 ? bench : all) };
  });

/**
 * The packages on a grid of points on the given issues. A package is possible when it is inside
 * the limits of all who must consent, with linkages evaluated at the package itself; gains on one
 * issue never make up for a limit crossed on another.
 */
export function packages(scenario: Scenario, state: State, issues: readonly IssueId[]): Packages {
  const links = scenario.linkages.filter(({ actor }) => consents(scenario, actor));
  const offers = issues.filter((issue) => links.some(({ offer }) => offer === issue));
  const rest = issues.filter((issue) => !offers.includes(issue));
  const limitsAt = limits(scenario, state, links);

  let possible = 0;
  let best: { points: Package; blocks: Block[]; total: number; worst: number } | undefined;
  for (const offer of everyPoint(offers)) {
    let count = 1;
    const points: Record<IssueId, number> = { ...offer };
    for (const issue of [...offers, ...rest]) {
      const bench = limitsAt(issue, offer);
      const { low, high } = acceptable(bench);
      const fixed = offer[issue];
      if (fixed === undefined) {
        count *= gridCount(low, high);
        points[issue] = nearest(bench);
      } else if (fixed < low || fixed > high) {
        count = 0;
      }
    }
    possible += count;
    if (possible > 0) continue;
    const blocks = issues.flatMap((issue) =>
      blocked(limitsAt(issue, offer), points[issue] as number),
    );
    const total = blocks.reduce((sum, block) => sum + block.points, 0);
    const worst = blocks.reduce((most, block) => Math.max(most, block.points), 0);
    if (!best || total < best.total || (total === best.total && worst < best.worst)) {
      best = { points, blocks, total, worst };
    }
  }
  const share = possible / power(gridSize, issues.length);
  return {
    share,
    closest: possible > 0 || !best ? undefined : { points: best.points, blocks: best.blocks },
  };
}

type Held = readonly [Stance, number | undefined];

const gridSize = 100 / gridStep + 1;

const consents = (scenario: Scenario, actor: ActorId): boolean =>
  scenario.actors.some(({ id, consents }) => id === actor && consents);

const consenting = (scenario: Scenario, state: State, issue: IssueId): Stance[] =>
  scenario.actors
    .filter((actor) => actor.consents)
    .map(({ id }) => stanceOf(scenario, state, id, issue));

/** The tightest limits from below and above, and whose they are. */
function acceptable(bench: readonly Held[]) {
  let low = 0;
  let high = 100;
  let from: ActorId | undefined;
  let to: ActorId | undefined;
  for (const [{ actor, bound }, limit] of bench) {
    if (limit === undefined) continue;
    if (bound === 'min' && limit > low) [low, from] = [limit, actor];
    if (bound === 'max' && limit < high) [high, to] = [limit, actor];
  }
  return { low, high, from, to };
}

function widest(bench: readonly Stance[]): Distance {
  const sorted = bench.toSorted((a, b) => a.position - b.position);
  const lowest = sorted[0] as Stance;
  const highest = sorted.at(-1) as Stance;
  return {
    points: highest.position - lowest.position,
    between: [lowest.actor, highest.actor],
  };
}

/** The limits of those who must consent, at a package that makes these offers. */
function limits(scenario: Scenario, state: State, links: readonly Linkage[]) {
  const standing = new Map(
    links.map((link) => [
      link,
      { credible: credibility(scenario, state, link), now: offered(scenario, state, link) },
    ]),
  );
  return (issue: IssueId, offer: Package): Held[] =>
    consenting(scenario, state, issue).map((stance) => {
      if (stance.limit === undefined) return [stance, undefined];
      let points = 0;
      for (const link of links) {
        if (link.actor !== stance.actor || link.issue !== issue) continue;
        const { credible, now } = standing.get(link) as { credible: number; now: number };
        const there = offer[link.offer] ?? now;
        points += loosened(link, there, credible) - loosened(link, now, credible);
      }
      return [stance, clamp(stance.limit + looser(stance.bound) * points, 0, 100)];
    });
}

function blocked(bench: readonly Held[], point: number): Block[] {
  return bench.flatMap(([{ actor, issue, bound }, limit]): Block[] => {
    if (limit === undefined) return [];
    const points = bound === 'min' ? limit - point : point - limit;
    return points > 0 ? [{ actor, issue, points }] : [];
  });
}

/** The grid point beyond limits by the fewest points in all, then for the worst off. */
function nearest(bench: readonly Held[]): number {
  let best = { point: 0, total: Number.POSITIVE_INFINITY, worst: 0 };
  for (let point = 0; point <= 100; point += gridStep) {
    let total = 0;
    let worst = 0;
    for (const { points } of blocked(bench, point)) {
      total += points;
      worst = Math.max(worst, points);
    }
    if (total < best.total || (total === best.total && worst < best.worst)) {
      best = { point, total, worst };
    }
  }
  return best.point;
}

const gridCount = (low: number, high: number): number =>
  Math.max(0, Math.floor(high / gridStep) - Math.ceil(low / gridStep) + 1);

/** All combinations of grid points on these issues; one empty package where there are none. */
function everyPoint(issues: readonly IssueId[]): Package[] {
  return issues.reduce<Package[]>(
    (sofar, issue) =>
      sofar.flatMap((points) =>
        Array.from({ length: gridSize }, (_, i) => ({ ...points, [issue]: i * gridStep })),
      ),
    [{}],
  );
}
