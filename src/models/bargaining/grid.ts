import { gridStep, type Package } from '../../engine/packages.ts';
import type { IssueId } from '../../engine/types.ts';

/** No more packages than this are looked at. */
const mostPackages = 20_000;

/** Ways to divide 0–100 evenly, the finest first. */
const steps = [gridStep, 10, 20, 25, 50, 100];

/** Packages on a grid of points, numbered: the last issue changes from one number to the next. */
export interface Grid {
  issues: readonly IssueId[];
  /** The points of each issue, and how far they lie apart. */
  points: readonly number[];
  step: number;
  count: number;
}

/** As fine as the number of packages allows; nothing where two points on each issue are too many. */
export function gridOf(issues: readonly IssueId[]): Grid | undefined {
  for (const step of steps) {
    const points = Array.from({ length: 100 / step + 1 }, (_, i) => i * step);
    const count = issues.reduce((product) => product * points.length, 1);
    if (count <= mostPackages) return { issues, points, step, count };
  }
  return undefined;
}

export function packageAt({ issues, points, count }: Grid, row: number): Package {
  const agreed: Record<IssueId, number> = {};
  let block = count;
  let rest = row;
  for (const issue of issues) {
    block /= points.length;
    agreed[issue] = points[Math.floor(rest / block)] as number;
    rest %= block;
  }
  return agreed;
}

/** Of every package, the sum of what its points are worth on each issue. */
export function sums(
  { issues, points }: Grid,
  worth: (issue: IssueId, point: number) => number,
): Float64Array {
  let all = new Float64Array(1);
  for (const issue of issues) {
    const parts = points.map((point) => worth(issue, point));
    const width = parts.length;
    const next = new Float64Array(all.length * width);
    for (let row = 0; row < next.length; row++) {
      next[row] = (all[Math.floor(row / width)] as number) + (parts[row % width] as number);
    }
    all = next;
  }
  return all;
}

/** 1 for every package of which something is true. */
export const marked = (grid: Grid, is: (agreed: Package) => boolean): Uint8Array =>
  Uint8Array.from({ length: grid.count }, (_, row) => (is(packageAt(grid, row)) ? 1 : 0));
