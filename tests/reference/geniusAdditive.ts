import type { Family } from '../../src/cases/family.ts';
import { geniusAdditiveCases } from '../../src/cases/geniusAdditive.ts';
import { type Case, type Check, outputOf } from './reference.ts';

const domains = [
  ['laptop', 'Laptop'],
  ['nice-or-die', 'Nice or Die'],
  ['itex-cypress', 'Itex and Cypress'],
  ['company-acquisition', 'A company is bought'],
  ['jobs', 'A job'],
  ['england-zimbabwe', 'England and Zimbabwe'],
  ['grocery', 'Groceries'],
  ['amsterdam', 'A trip to Amsterdam'],
  ['camera', 'Camera'],
  ['ampo-vs-city', 'Police officers and their city'],
] as const;

const rules = [
  'nash',
  'egalitarian',
  'kalai_smorodinsky_maxmin_ratio',
  'kalai_genius_min_abs_difference',
  'utilitarian',
] as const;

/** Numbers of the file with twelve digits where the program had thirds and elevenths. */
const known: Readonly<Record<string, string>> = {
  'n_pareto, pareto':
    'Three points are beaten but for the last bits of u1. With all digits of the thirds and elevenths 24 points are left, with the twelve of the file 23, in fractions 21.',
  'negmas n_pareto':
    'The same three, and one or none more: 22 with all digits, 21 with the twelve of the file.',
};

const checksOf =
  (id: string): Case['checks'] =>
  (file) => {
    const { expected } = file;
    const ours = outputOf(geniusAdditiveCases as Family, file);
    const raw = expected.negmas_unnormalised;
    const because = (what: string) => (id === 'jobs' && known[what] ? { known: known[what] } : {});
    const { n_pareto, pareto } = ours;
    const checks: Check[] = [
      { what: 'number of outcomes', ours: ours.n_outcomes, theirs: expected.n_outcomes },
      {
        what: 'Pareto set',
        ours: { n_pareto, pareto },
        theirs: { n_pareto: expected.n_pareto, pareto: expected.pareto },
        ...because('n_pareto, pareto'),
      },
      ...rules.map((rule) => {
        return { what: rule, ours: ours[rule], theirs: expected[rule] };
      }),
      { what: 'opposition', ours: ours.opposition, theirs: expected.opposition },
    ];
    if (id === 'jobs') {
      const both = [pareto, expected.pareto].map(lessBeaten);
      checks.push({ what: 'Pareto set in nine digits', ours: both[0], theirs: both[1] });
    }
    const printed = expected.opposition_recalled_from_baarslag_2013;
    if (printed !== undefined) {
      checks.push({
        what: 'opposition as recalled',
        ...{ ours: ours.opposition, theirs: printed, tolerance: 0.001 },
      });
    }
    if (!raw) return checks;
    const { nash, kalai, ks } = raw;
    const theirs = { nash, kalai, ks };
    const made = ours.negmas_unnormalised;
    return [
      ...checks,
      { what: 'NegMAS, not normalised', ours: made, theirs },
      {
        what: 'NegMAS: size of the Pareto set',
        ...{ ours: made.n_pareto, theirs: raw.n_pareto, ...because('negmas n_pareto') },
      },
    ];
  };

interface Point {
  u: readonly [number, number];
}

/** Without points that another beats once both are rounded. */
function lessBeaten(points: readonly Point[]): Point[] {
  const round = ({ u }: Point) => u.map((value) => Math.round(value * 1e9) / 1e9);
  return points.filter((point) => {
    const [a = 0, b = 0] = round(point);
    return !points.some((other) => {
      const [c = 0, d = 0] = round(other);
      return c >= a && d >= b && (c > a || d > b);
    });
  });
}

export const geniusAdditive: readonly Case[] = domains.map(([id, title]) => {
  return {
    id: `genius-${id}`,
    kept: 'repositories',
    models: ['additive', 'nash', 'egalitarian', 'kalai-smorodinsky', 'utilitarian'],
    title,
    source: 'profiles of GENIUS and ANAC; NegMAS 0.15.7',
    obtained: ['run', 're-derived', 'recalled'],
    recalled: 'opposition as printed in Baarslag et al. 2013',
    checks: checksOf(id),
  };
});
