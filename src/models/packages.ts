import { clamp } from '../engine/numeric.ts';
import { gridStep, insideLimits, type Package } from '../engine/packages.ts';
import { stanceOf, tableOf } from '../engine/table.ts';
import type { ActorId, IssueId, Scenario, Stance, State } from '../engine/types.ts';
import { aimsOf } from './bargaining/aims.ts';
import { egalitarianPoints } from './bargaining/egalitarian.ts';
import type { Pair } from './bargaining/frontier.ts';
import { gridOf, marked, packageAt, sums } from './bargaining/grid.ts';
import { kalaiSmorodinskyPoints } from './bargaining/kalaiSmorodinsky.ts';
import { nashPoints } from './bargaining/nash.ts';
import { fromFirstsBest, unbeaten } from './bargaining/pareto.ts';
import { utilitarianPoints } from './bargaining/utilitarian.ts';

/** Packages inside every limit, inside the loosest end of the limits' ranges, and all of the grid. */
export const withins = ['hard', 'soft', 'all'] as const;
export type Within = (typeof withins)[number];

export interface Asked {
  /** Between whom. */
  pair: readonly [ActorId, ActorId];
  issues: readonly IssueId[];
  /** Who else is told what a package would be to them. */
  others?: readonly ActorId[];
  /** Where to look first. */
  within?: Within;
  /** b₁ of the first of the pair in the product of Nash, of which the other has 1 − b₁. */
  weight?: number;
  kalaiSmorodinsky?: 'max-min' | 'difference';
  egalitarian?: 'max-min' | 'gap';
  /** What the two have without a package, in place of ours. */
  disagreement?: Pair;
}

export interface Bargain {
  count: number;
  /** Points between neighbours of the grid, and whether that is more than usual to keep it small. */
  step: number;
  thinned: boolean;
  packageAt(row: number): Package;
  /** How far an actor's aims are met, 0–1, package by package. */
  met: ReadonlyMap<ActorId, Float64Array>;
  disagreement: Pair;
  subsets: Readonly<Record<Within, Subset>>;
  /** Which of them answers: from the one that was asked for on, the first with any package. */
  answering: Within;
}

export interface Subset {
  /** 1 for every package that belongs to it. */
  holds: Uint8Array;
  count: number;
  /** Rows that none of its packages beats, the best for the first of the pair first. */
  frontier: Int32Array;
  /** Nothing where it has no package; of its packages, none may be as good as d for both. */
  solutions: Solutions | undefined;
}

/** Rows of packages, all that are tied. */
export type Solutions = Readonly<
  Record<'nash' | 'kalai-smorodinsky' | 'egalitarian' | 'utilitarian', readonly number[]>
>;

/**
 * The rules of bargaining on our table, between two actors. Ours throughout: utility is how far aims
 * are met (bargaining/aims.ts), and d is what each of the two would have if it took the other's
 * public positions as they stand now; it need not accept less. Which packages are possible is the
 * engine's to say. Nothing where there is no issue, or where there are too many for any grid.
 */
export function packagesFor(scenario: Scenario, state: State, asked: Asked): Bargain | undefined {
  const { pair, issues, others = [], within = 'hard' } = asked;
  const grid = issues.length > 0 ? gridOf(issues) : undefined;
  if (!grid) return undefined;
  const aims = (actor: ActorId) => aimsOf(scenario, state, actor, issues);
  const met = new Map([...pair, ...others].map((actor) => [actor, sums(grid, aims(actor))]));
  const [u1, u2] = pair.map((actor) => met.get(actor)) as [Float64Array, Float64Array];

  const atPositionsOf = (other: ActorId, own: ActorId) => {
    const worth = aims(own);
    const position = (issue: IssueId) => stanceOf(scenario, state, other, issue).position;
    return issues.reduce((sum, issue) => sum + worth(issue, position(issue)), 0);
  };
  const [first, second] = pair;
  const disagreement = asked.disagreement ?? [
    atPositionsOf(second, first),
    atPositionsOf(first, second),
  ];

  const order = fromFirstsBest(u1, u2);
  const subset = (holds: Uint8Array): Subset => {
    const rows = order.filter((row) => holds[row] === 1);
    const frontier = unbeaten(u2, rows, rounding);
    const solutions =
      rows.length > 0 ? solve([u1, u2], rows, frontier, disagreement, asked) : undefined;
    return { holds, count: rows.length, frontier, solutions };
  };
  const inside = (at: State) => subset(marked(grid, insideLimits(scenario, at, issues)));
  const subsets = {
    hard: inside(state),
    soft: inside(softened(scenario, state)),
    all: subset(new Uint8Array(grid.count).fill(1)),
  };
  const wider = withins.slice(withins.indexOf(within));
  return {
    count: grid.count,
    step: grid.step,
    thinned: grid.step > gridStep,
    packageAt: (row) => packageAt(grid, row),
    met,
    disagreement,
    subsets,
    answering: wider.find((which) => subsets[which].count > 0) ?? 'all',
  };
}

/** Two utilities closer than this are one, added up in another order. */
const rounding = 1e-12;

/** On the frontier, where every rule has its answer; then with all packages that are worth the same. */
function solve(
  [u1, u2]: readonly [Float64Array, Float64Array],
  rows: Int32Array,
  frontier: Int32Array,
  disagreement: Pair,
  { weight = 0.5, kalaiSmorodinsky, egalitarian }: Asked,
): Solutions {
  const points = [...frontier].map((row): Pair => [u1[row] as number, u2[row] as number]);
  const problem = { points, disagreement };
  const tied = (found: readonly number[]): number[] =>
    found.flatMap((at) => {
      const [a, b] = points[at] as Pair;
      const isSame = (row: number) =>
        Math.abs(a - (u1[row] as number)) <= rounding &&
        Math.abs(b - (u2[row] as number)) <= rounding;
      return [...rows.filter(isSame)];
    });
  return {
    nash: tied(nashPoints(problem, [weight, 1 - weight])),
    'kalai-smorodinsky': tied(kalaiSmorodinskyPoints(problem, kalaiSmorodinsky)),
    egalitarian: tied(egalitarianPoints(problem, egalitarian)),
    utilitarian: tied(utilitarianPoints(problem)),
  };
}

/** The state with every limit moved to the end of its range that allows more. */
export function softened(scenario: Scenario, state: State): State {
  const { entries } = tableOf(scenario);
  const stances = state.stances.map((stance, row): Stance => {
    const range = entries[row]?.limit;
    if (!range || stance.limit === undefined) return stance;
    const points = range.bound === 'max' ? range.high - range.value : range.value - range.low;
    const more = range.bound === 'max' ? Math.max(0, points) : -Math.max(0, points);
    return { ...stance, limit: clamp(stance.limit + more, 0, 100) };
  });
  return { ...state, stances };
}
