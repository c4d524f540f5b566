import * as z from 'zod/mini';
import { opposition, parts } from '../models/bargaining/additive.ts';
import { egalitarianPoints } from '../models/bargaining/egalitarian.ts';
import { kalaiSmorodinskyPoints } from '../models/bargaining/kalaiSmorodinsky.ts';
import { nashPoints } from '../models/bargaining/nash.ts';
import { type Choice, type Efficient, paretoSet } from '../models/bargaining/pareto.ts';
import type { Problem } from '../models/bargaining/points.ts';
import { utilitarianPoints } from '../models/bargaining/utilitarian.ts';
import type { Parsed } from '../scenario/parsed.ts';
import { type Family, refused, solved } from './family.ts';

const label = z.union([z.string(), z.number()]);

/** Sums of products of such numbers stay far from where double precision ends. */
const amount = z.number().check(z.minimum(-1e12), z.maximum(1e12));

const profile = z.object({
  issues: z
    .array(
      z.object({
        name: z.string(),
        index: z.optional(z.number()),
        weight: amount,
        values: z.array(z.object({ value: label, evaluation: amount })),
      }),
    )
    .check(z.minLength(1)),
  /** Without one, as with 0, anything is better than no agreement. */
  reservation: z.optional(z.nullable(amount)),
});

const input = z.object({ profile_A: profile, profile_B: profile });

type Profile = z.output<typeof profile>;
type Issue = Profile['issues'][number];

/** Both sides' view of one issue, its values in the order in which A lists them. */
interface Shared {
  names: readonly (string | number)[];
  weights: readonly [number, number];
  evaluations: readonly [readonly number[], readonly number[]];
}

/** The whole Pareto set is printed up to so many points, what NegMAS makes of it to so many outcomes. */
const mostPoints = 100;
const mostOutcomes = 100_000;

/**
 * Two GENIUS profiles of one domain. Every rule is found on the Pareto set, which keeps it exact:
 * product, smallest gain, smallest part, sum and distance to (1, 1) never get worse where both
 * utilities rise, so that no beaten package is better. Differences are taken on the set by definition.
 *
 * A value that a profile lists twice counts twice as an outcome, and is worth what it is given last,
 * as in a table of names. Of equal scores the one is printed that is higher in its last bit, or has
 * the largest u1; the options name them all.
 */
export const geniusAdditiveCases: Family<typeof input> = {
  id: 'genius-additive',
  input,
  solve({ profile_A: a, profile_B: b }) {
    const matched = shared(a, b);
    if (!matched.ok) return matched;
    const domain = matched.value;
    const outcomes = domain.reduce((product, { names }) => product * names.length, 1);
    const reservation = [a.reservation ?? 0, b.reservation ?? 0] as const;
    const set = paretoSet(choices(domain, 'normalised'));
    const raw = paretoSet(choices(domain, 'raw'), 0);
    if (!set || !raw) {
      return refused('profile_A.issues', 'make more packages than can be compared: leave some out');
    }
    const print = ({ u, values }: Efficient) => {
      return { u: u.map(digits), outcome: values.map((value, i) => domain[i]?.names[value]) };
    };
    const problem = { points: set.map(({ u }) => u), disagreement: reservation };
    const found = {
      nash: nashPoints(problem),
      egalitarian: egalitarianPoints(problem),
      kalai_smorodinsky_maxmin_ratio: kalaiSmorodinskyPoints(problem),
      kalai_genius_min_abs_difference: egalitarianPoints(problem, 'gap'),
      utilitarian: utilitarianPoints(problem),
    };
    const first = (rows: readonly number[]) => {
      const row = rows[0];
      return row === undefined ? null : print(set[row] as Efficient);
    };
    const tied = entriesOf(found).flatMap(([rule, rows]) =>
      rows.length > 1 ? [[rule, rows.map((row) => set[row]?.u.map(digits))]] : [],
    );
    const options = {
      evaluation: 'divided by the largest of the issue, weights by their sum',
      discount: 'not applied',
      ties: 'the higher in its last bit, then the largest u1',
      tied: Object.fromEntries(tied),
    };
    return solved(options, {
      n_outcomes: outcomes,
      n_pareto: set.length,
      ...Object.fromEntries(entriesOf(found).map(([rule, rows]) => [rule, first(rows)])),
      opposition: Math.round(opposition(problem.points) * 1e6) / 1e6,
      pareto: set.length > mostPoints ? null : set.map(print),
      ...(outcomes <= mostOutcomes && {
        negmas_unnormalised: asNegmas(raw, choices(domain, 'raw'), reservation, print),
      }),
    });
  },
};

const entriesOf = <Value>(of: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(of);

/** The files have nine decimals; more than twelve are how a sum was rounded. */
const digits = (u: number): number => Math.round(u * 1e12) / 1e12;

const choices = (domain: readonly Shared[], evaluation: 'normalised' | 'raw'): Choice[] => {
  const [first, second] = ([0, 1] as const).map((side) =>
    parts(
      domain.map(({ weights, evaluations }) => {
        return { weight: weights[side], evaluations: evaluations[side] };
      }),
      evaluation,
    ),
  ) as [number[][], number[][]];
  return first.map((own, i) => ({ first: own, second: second[i] as number[] }));
};

/**
 * As NegMAS does: d is the reservation value, or the worst outcome where that is better; `kalai` is
 * the largest smallest gain, `ks` the smallest difference of parts; all that are tied, the largest
 * sum first; and where somebody has nothing to gain, every point.
 */
function asNegmas(
  set: readonly Efficient[],
  domain: readonly Choice[],
  reservation: readonly [number, number],
  print: (of: Efficient) => { u: number[]; outcome: unknown[] },
) {
  const worst = ({ first, second }: Choice) => [Math.min(...first), Math.min(...second)] as const;
  const base = reservation.map((r, side) =>
    Math.max(
      r,
      domain.reduce((sum, choice) => sum + (worst(choice)[side] as number), 0),
    ),
  );
  const points = set.map(({ u }) => u);
  const problem: Problem = { points, disagreement: base };
  const idle = base.some((d, side) => points.every((u) => (u[side] as number) - d <= 1e-12));
  const sum = (row: number) => (points[row]?.[0] as number) + (points[row]?.[1] as number);
  const listed = (rows: readonly number[]) =>
    (idle ? [...points.keys()] : rows)
      .toSorted((a, b) => sum(b) - sum(a))
      .map((row) => {
        const { u, outcome } = print(set[row] as Efficient);
        return [u, outcome];
      });
  return {
    nash: listed(nashPoints(problem)),
    kalai: listed(egalitarianPoints(problem)),
    ks: listed(kalaiSmorodinskyPoints(problem, 'difference')),
    n_pareto: set.length,
  };
}

/** The issues as both sides see them, matched by name, else by index; or the first thing wrong. */
function shared(a: Profile, b: Profile): Parsed<Shared[]> {
  const faulty = fault('profile_A', a) ?? fault('profile_B', b);
  if (faulty) return faulty;
  const domain: Shared[] = [];
  const taken = new Set<Issue>();
  for (const [i, issue] of a.issues.entries()) {
    const other =
      b.issues.find(({ name }) => name === issue.name) ??
      b.issues.find(({ index }) => index !== undefined && index === issue.index);
    const place = `profile_A.issues[${i}]`;
    if (!other || taken.has(other)) {
      return refused(place, `has no issue of its own in profile B: "${issue.name}"`);
    }
    taken.add(other);
    const [own, theirs] = [worthOf(issue), worthOf(other)];
    const missing = [...own.keys()].find((name) => !theirs.has(name));
    const extra = [...theirs.keys()].find((name) => !own.has(name));
    if (missing !== undefined) return refused(place, `profile B has no value "${missing}" for it`);
    if (extra !== undefined) return refused(place, `lacks the value "${extra}" of profile B`);
    const names = issue.values.map(({ value }) => value);
    const evaluations = ([own, theirs] as const).map((worth) =>
      names.map((name) => worth.get(String(name)) as number),
    ) as [number[], number[]];
    domain.push({ names, weights: [issue.weight, other.weight], evaluations });
  }
  const left = b.issues.findIndex((issue) => !taken.has(issue));
  if (left >= 0) {
    const { name } = b.issues[left] as Issue;
    return refused(`profile_B.issues[${left}]`, `is not in profile A: "${name}"`);
  }
  return { ok: true, value: domain };
}

/** By name; of two with one name the last counts. */
const worthOf = ({ values }: Issue): Map<string, number> =>
  new Map(values.map(({ value, evaluation }) => [String(value), evaluation]));

function fault(side: string, { issues }: Profile): Parsed<never> | undefined {
  for (const [i, { name, weight, values }] of issues.entries()) {
    const place = `${side}.issues[${i}]`;
    if (values.length === 0)
      return refused(`${place}.values`, `"${name}" needs at least one value`);
    if (weight < 0) return refused(`${place}.weight`, 'must not be below 0');
    const evaluations = [...worthOf({ name, weight, values }).values()];
    if (Math.max(...evaluations) <= 0 && evaluations.some((e) => e < 0)) {
      return refused(
        `${place}.values`,
        `"${name}" needs an evaluation above 0: each is divided by the largest`,
      );
    }
  }
  const total = issues.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0
    ? undefined
    : refused(`${side}.issues`, 'need weights that add up to more than 0');
}
