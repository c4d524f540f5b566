import type { Family } from '../../src/cases/family.ts';
import { prospectTheoryCases } from '../../src/cases/prospectTheory.ts';
import {
  type Arms,
  type Assurance,
  contestSuccess,
  remembered,
  reputation,
  richardson,
  trustAfter,
  trustThreshold,
} from '../../src/models/dynamics.ts';
import { bargainingRange } from '../../src/models/war/bargainingRange.ts';
import { commitmentProblem } from '../../src/models/war/commitmentProblem.ts';
import { guaranteeCredibility } from '../../src/models/war/guaranteeCredibility.ts';
import { lockIn } from '../../src/models/war/lockIn.ts';
import { certainDemand, ultimatum } from '../../src/models/war/ultimatum.ts';
import { type Case, type Check, outputOf } from './reference.ts';

// biome-ignore lint/suspicious/noExplicitAny: each list of examples has its own letters
type Row = Readonly<Record<string, any>>;

/** Rows that hold what a theory is asked and what it answers: only the answers are compared. */
function again(what: string, rows: readonly Row[], ask: (row: Row) => Row): Check {
  const ours = rows.map(ask);
  const theirs = rows.map((row, i) =>
    Object.fromEntries(Object.keys(ours[i] ?? {}).map((key) => [key, row[key]])),
  );
  return { what, ours, theirs };
}

export const war: readonly Case[] = [
  {
    id: 'cost-bargaining-model-of-war',
    kept: 'published',
    models: ['bargaining-range', 'ultimatum', 'commitment-problem', 'lock-in'],
    title: 'Ranges, demands, shifts of power and lock-in, small examples',
    source: 'Fearon 1994, 1995; Powell 2006; closed forms, checked on a grid of offers',
    obtained: ['analytic'],
    recalled: 'the general form of Powell’s condition, of which the two-period one is ours',
    checks({ expected }) {
      return [
        again('bargaining range', expected.bargaining_range, ({ p, cA, cB }) => {
          const range = bargainingRange.find({ ...{ odds: p, costA: cA, costB: cB }, optimism: 0 });
          return { low: range.low, high: range.high, width: range.width };
        }),
        again('demand where costs are known', expected.complete_information_demand, ({ p, cB }) => {
          return { x: certainDemand({ odds: p, costB: cB }) };
        }),
        again('demand where they are not', expected.uniform_cost_uncertainty, ({ p, cA, C }) => {
          const { demand, risk } = ultimatum.find({ odds: p, costA: cA, mostCostB: C });
          return { x: demand, probability_of_war: risk };
        }),
        again('shift of power', expected.two_period_power_shift, ({ p1, p2, delta, c }) => {
          const shift = { now: p1, later: p2, patience: delta, cost: c };
          return { war: commitmentProblem.find(shift).tooLarge };
        }),
        again('lock-in', expected.lock_in, ({ w, a }) => {
          return { t: lockIn.find({ audience: a, cost: w }).moment };
        }),
      ];
    },
  },
  {
    id: 'cost-prospect-theory-1992',
    kept: 'published',
    models: ['prospect-theory'],
    title: 'Values, weights and eight prospects',
    source: 'Tversky & Kahneman 1992, with the parameters printed there',
    obtained: ['re-derived', 'recalled'],
    recalled: 'what their subjects answered, which is not compared with',
    checks(file) {
      const ours = outputOf(prospectTheoryCases as Family, file);
      return Object.entries(file.expected).map(([key, theirs]) => {
        return { what: key.replaceAll('_', ' '), ours: ours[key], theirs };
      });
    },
  },
  {
    id: 'cost-dynamics-units',
    kept: 'published',
    models: ['guarantee-credibility'],
    title: 'Arms, trust, reputation, guarantees and contests, small examples',
    source: 'Richardson 1960; Kydd 2005; Jøsang & Ismail 2002; Ellsberg 1961; closed forms',
    obtained: ['analytic'],
    checks({ expected }) {
      return [
        again('arms race', expected.richardson, (row) => {
          const rest = richardson(row as Arms);
          return { equilibrium: rest?.at, stable: rest?.stable };
        }),
        again('trust that is enough', expected.trust_threshold, (row) => {
          return { threshold: trustThreshold(row as Assurance) };
        }),
        again('reputation', expected.beta_reputation, ({ positive, negative, next }) => {
          const deeds = { positive, negative };
          const seen = next ? remembered(deeds, 'defection', 0.9) : deeds;
          return { expectation: reputation(seen) };
        }),
        again('trust, deed by deed', expected.asymmetric_trust, ({ t0, gain, loss, sequence }) => {
          const values = [t0];
          for (const letter of sequence) {
            const deed = letter === 'C' ? 'cooperation' : 'defection';
            values.push(trustAfter(values.at(-1), deed, { gain, loss }));
          }
          return { values };
        }),
        again('credibility that is enough', expected.guarantee_critical_credibility, (row) => {
          const { enough } = guaranteeCredibility.find({
            unopposed: row['U_attack_unopposed'],
            statusQuo: row['U_status_quo'],
            opposed: row['U_attack_opposed'],
            credibility: 0,
          });
          return { critical: enough };
        }),
        again('contests', expected.contest_success, ({ m1, m2, k }) => {
          return { p1: contestSuccess(m1, m2, k) };
        }),
      ];
    },
  },
];
