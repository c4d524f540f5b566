import { credibility, loosened, looser, offered } from './linkage.ts';
import { clamp, power } from './numeric.ts';
import { stanceOf } from './table.ts';
import type { ActorId, IssueId, Linkage, Scenario, State } from './types.ts';

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

/** A limit of an actor without whom there is no agreement, and what loosens it. */
interface Bar {
  actor: ActorId;
  bound: 'min' | 'max';
  limit: number;
  links: readonly { link: Linkage; credible: number; now: number }[];
}

/** Issues that hang together by linkages, those on which offers are made first. */
interface Group {
  offers: readonly IssueId[];
  others: readonly IssueId[];
}

/** Packages name points that lie this far apart on each issue. */
export const gridStep = 5;
const grid = Array.from({ length: 100 / gridStep + 1 }, (_, i) => i * gridStep);

/**
 * The packages on a grid of points on the given issues. A package is possible when it is inside
 * the limits of all who must consent, with linkages evaluated at the package itself; gains on one
 * issue never make up for a limit crossed on another.
 *
 * Only the offers of issues that hang together are tried in all combinations: given them, every
 * limit is fixed, and the other issues can be counted one by one.
 */
export function packages(scenario: Scenario, state: State, issues: readonly IssueId[]): Packages {
  const bars = barsOf(scenario, state, issues);
  const groups = groupsOf(scenario, issues);
  const possible = groups.reduce((product, group) => product * count(bars, group), 1);
  if (possible > 0) {
    return { share: possible / power(grid.length, issues.length), closest: undefined };
  }
  const points: Package = Object.assign({}, ...groups.map((group) => closest(bars, group)));
  const blocks = issues.flatMap((issue) =>
    blocked(bars, issue, points, points[issue] as number).map(([bar, beyond]): Block => {
      return { actor: bar.actor, issue, points: beyond };
    }),
  );
  return { share: 0, closest: { points, blocks } };
}

/** Tells of a package whether it is inside every limit: the same question, one package at a time. */
export function insideLimits(
  scenario: Scenario,
  state: State,
  issues: readonly IssueId[],
): (agreed: Package) => boolean {
  const bars = barsOf(scenario, state, issues);
  return (agreed) =>
    issues.every((issue) =>
      (bars.get(issue) ?? []).every((bar) => beyond(bar, agreed, agreed[issue] as number) <= 0),
    );
}

type Bars = ReadonlyMap<IssueId, readonly Bar[]>;

const barsOf = (scenario: Scenario, state: State, issues: readonly IssueId[]): Bars =>
  new Map(issues.map((issue) => [issue, barsOn(scenario, state, issue)]));

function barsOn(scenario: Scenario, state: State, issue: IssueId): Bar[] {
  return scenario.actors
    .filter(({ consents }) => consents)
    .flatMap(({ id: actor }): Bar[] => {
      const { limit, bound } = stanceOf(scenario, state, actor, issue);
      if (limit === undefined || bound === undefined) return [];
      const links = scenario.linkages
        .filter((link) => link.actor === actor && link.issue === issue)
        .map((link) => {
          const credible = credibility(scenario, state, link);
          return { link, credible, now: offered(scenario, state, link) };
        });
      return [{ actor, bound, limit, links }];
    });
}

/** The limit as it would stand if this package were agreed. */
function limitAt({ limit, bound, links }: Bar, agreed: Package): number {
  let points = 0;
  for (const { link, credible, now } of links) {
    const there = agreed[link.offer] ?? now;
    points += loosened(link, there, credible) - loosened(link, now, credible);
  }
  return points === 0 ? limit : clamp(limit + looser(bound) * points, 0, 100);
}

/** How many packages of a group are inside every limit. */
function count(bars: Bars, { offers, others }: Group): number {
  let total = 0;
  for (const offer of everyPoint(offers)) {
    if (offers.some((issue) => blocked(bars, issue, offer, offer[issue] as number).length > 0)) {
      continue;
    }
    total += others.reduce((product, issue) => product * gridCount(bars, issue, offer), 1);
  }
  return total;
}

/** The points of a group that are beyond limits by the least in all, then for the worst off. */
function closest(bars: Bars, { offers, others }: Group): Package {
  let best: { points: Package; total: number; worst: number } | undefined;
  for (const offer of everyPoint(offers)) {
    const points: Record<IssueId, number> = { ...offer };
    let total = 0;
    let worst = 0;
    for (const issue of [...offers, ...others]) {
      const found = leastBeyond(bars, issue, offer, offer[issue]);
      points[issue] = found.point;
      total += found.total;
      worst = Math.max(worst, found.worst);
    }
    if (!best || total < best.total || (total === best.total && worst < best.worst)) {
      best = { points, total, worst };
    }
  }
  return (best as { points: Package }).points;
}

/** The point of an issue that is beyond limits by the least; a fixed one if it is part of the offer. */
function leastBeyond(bars: Bars, issue: IssueId, offer: Package, fixed: number | undefined) {
  const held = (bars.get(issue) ?? []).map((bar) => ({ bar, limit: limitAt(bar, offer) }));
  let best = { point: 0, total: Number.POSITIVE_INFINITY, worst: 0 };
  for (const point of fixed === undefined ? grid : [fixed]) {
    let total = 0;
    let worst = 0;
    for (const { bar, limit } of held) {
      const points = Math.max(0, bar.bound === 'min' ? limit - point : point - limit);
      total += points;
      worst = Math.max(worst, points);
    }
    if (total < best.total || (total === best.total && worst < best.worst)) {
      best = { point, total, worst };
    }
  }
  return best;
}

/** The limits that a point is beyond, and by how much. */
function blocked(bars: Bars, issue: IssueId, agreed: Package, point: number): [Bar, number][] {
  return (bars.get(issue) ?? []).flatMap((bar): [Bar, number][] => {
    const points = beyond(bar, agreed, point);
    return points > 0 ? [[bar, points]] : [];
  });
}

/** Points by which a point lies beyond a limit; 0 or less where it is inside. */
function beyond(bar: Bar, agreed: Package, point: number): number {
  const limit = limitAt(bar, agreed);
  return bar.bound === 'min' ? limit - point : point - limit;
}

/** Points of an issue that all accept, given the offers. */
function gridCount(bars: Bars, issue: IssueId, offer: Package): number {
  let low = 0;
  let high = 100;
  for (const bar of bars.get(issue) ?? []) {
    const limit = limitAt(bar, offer);
    if (bar.bound === 'min') low = Math.max(low, limit);
    else high = Math.min(high, limit);
  }
  return Math.max(0, Math.floor(high / gridStep) - Math.ceil(low / gridStep) + 1);
}

/** The issues in groups that no linkage connects. */
function groupsOf(scenario: Scenario, issues: readonly IssueId[]): Group[] {
  const consenting = new Set(scenario.actors.filter((a) => a.consents).map(({ id }) => id));
  const links = scenario.linkages.filter(
    ({ actor, issue, offer }) =>
      consenting.has(actor) && issues.includes(issue) && issues.includes(offer),
  );
  const groups: IssueId[][] = [];
  for (const issue of issues) {
    if (groups.some((group) => group.includes(issue))) continue;
    const group = [issue];
    // The array grows while it is walked.
    for (const member of group) {
      for (const { issue: to, offer: from } of links) {
        const other = to === member ? from : from === member ? to : member;
        if (!group.includes(other)) group.push(other);
      }
    }
    groups.push(group);
  }
  const isOffer = (issue: IssueId) => links.some(({ offer }) => offer === issue);
  return groups.map((group) => {
    const inOrder = issues.filter((issue) => group.includes(issue));
    return {
      offers: inOrder.filter(isOffer),
      others: inOrder.filter((issue) => !isOffer(issue)),
    };
  });
}

/** All combinations of grid points on these issues; one empty package where there are none. */
const everyPoint = (issues: readonly IssueId[]): Package[] =>
  issues.reduce<Package[]>(
    (sofar, issue) =>
      sofar.flatMap((points) => grid.map((point) => ({ ...points, [issue]: point }))),
    [{}],
  );
