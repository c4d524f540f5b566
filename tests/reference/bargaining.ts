import { adjustWinners, type Bids } from '../../src/models/bargaining/adjustedWinner.ts';
import { egalitarianOn, egalitarianPoints } from '../../src/models/bargaining/egalitarian.ts';
import { type Frontier, frontierOf, type Pair } from '../../src/models/bargaining/frontier.ts';
import {
  kalaiSmorodinskyOn,
  kalaiSmorodinskyPoints,
} from '../../src/models/bargaining/kalaiSmorodinsky.ts';
import { nashOn, nashPoints } from '../../src/models/bargaining/nash.ts';
import {
  firstShare,
  shareAtFixedCosts,
  shareAtRates,
  shareInRounds,
  shareWithOutside,
} from '../../src/models/bargaining/rubinstein.ts';
import { divide } from '../../src/models/bargaining/talmud.ts';
import { utilitarianOn, utilitarianPoints } from '../../src/models/bargaining/utilitarian.ts';
import { concede, concedeOn, riskLimits } from '../../src/models/bargaining/zeuthen.ts';
import type { Case } from './reference.ts';

/** All four rules on a frontier. */
const answers = (frontier: Frontier, d: Pair) => {
  return {
    nash: nashOn(frontier, d),
    kalai_smorodinsky: kalaiSmorodinskyOn(frontier, d),
    egalitarian: egalitarianOn(frontier, d),
    utilitarian: utilitarianOn(frontier, d)[0],
  };
};

/** u1 = x, u2 = √(1 − x), as the files name it. */
const dollar: Frontier = {
  ...{ low: 0, high: 1 },
  at: (x) => Math.sqrt(1 - x),
  slope: (x) => -1 / (2 * Math.sqrt(1 - x)),
};

/** (u1/2)² + u2² = 1. */
const ellipse: Frontier = {
  ...{ low: 0, high: 2 },
  at: (x) => Math.sqrt(1 - (x * x) / 4),
  slope: (x) => -x / (4 * Math.sqrt(1 - (x * x) / 4)),
};

const line = (corners: readonly Pair[]) => frontierOf(corners) as Frontier;

interface Good {
  name: string;
  owner: string;
  utility_bill: number;
  utility_jack: number;
}

/** Every trade: which goods change hands, and what that is to both. */
function tradesOf(goods: readonly Good[]) {
  return Array.from({ length: 2 ** goods.length }, (_, set) => {
    const traded = goods.filter((_, i) => Math.floor(set / 2 ** i) % 2 === 1);
    const sign = ({ owner }: Good) => (owner === 'Bill' ? -1 : 1);
    const bill = traded.reduce((sum, good) => sum + sign(good) * good.utility_bill, 0);
    const jack = traded.reduce((sum, good) => sum - sign(good) * good.utility_jack, 0);
    return { names: traded.map(({ name }) => name), gains: [bill, jack] as const };
  });
}

export const bargaining: readonly Case[] = [
  {
    id: 'bargaining-nash-1950-bill-jack',
    kept: 'published',
    models: ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian', 'zeuthen'],
    title: 'Bill and Jack trade nine things',
    source: 'Nash 1950',
    obtained: ['printed', 're-derived', 'recalled'],
    recalled: 'the table of utilities',
    checks({ input, expected }) {
      const trades = tradesOf(input.goods);
      const problem = { points: trades.map(({ gains }) => gains), disagreement: [0, 0] };
      const acceptable = problem.points.filter(([a, b]) => a >= 0 && b >= 0);
      const of = (rows: readonly number[] | readonly (number | undefined)[]) =>
        rows.map((row) => trades[row as number]);
      const [best, ...others] = of(nashPoints(problem));
      const theirs = expected.nash;
      // Three trades are tied for the egalitarian rule; the file names the first.
      const discrete = (rule: string, rows: readonly number[]) => {
        const { traded, gains } = expected[rule];
        const found = of(rows);
        return [
          { what: `${rule}: what is traded`, ours: found[0]?.names, theirs: traded },
          {
            what: `${rule}: gains, of all that are tied`,
            ours: found.map((trade) => trade?.gains),
            theirs: found.map(() => gains),
          },
        ];
      };
      return [
        { what: 'Nash: what is traded', ours: best?.names, theirs: theirs.traded },
        {
          what: 'Nash: gains',
          ours: [...(best?.gains ?? []), (best?.gains[0] ?? 0) * (best?.gains[1] ?? 0)],
          theirs: [theirs.gain_bill, theirs.gain_jack, theirs.product],
        },
        { what: 'Nash: nothing else', ours: others.length, theirs: 0 },
        {
          what: 'Zeuthen: ends there',
          ours: of([concede(problem)?.agreement])[0]?.gains,
          theirs: [theirs.gain_bill, theirs.gain_jack],
        },
        {
          what: 'largest gains',
          ours: [0, 1].map((side) => Math.max(...acceptable.map((gains) => gains[side] as number))),
          theirs: [expected.max_gain_bill, expected.max_gain_jack],
        },
        ...discrete('kalai_smorodinsky_discrete', kalaiSmorodinskyPoints(problem)),
        ...discrete('egalitarian_discrete', egalitarianPoints(problem)),
        {
          what: 'utilitarian: sum of gains',
          ours: of(utilitarianPoints(problem)).map((trade) => {
            const [bill = 0, jack = 0] = trade?.gains ?? [];
            return bill + jack;
          })[0],
          theirs: expected.utilitarian.gains_sum,
        },
      ];
    },
  },
  {
    id: 'bargaining-kalai-smorodinsky-1975',
    kept: 'published',
    models: ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'],
    title: 'More is possible, and Nash gives one of them less',
    source: 'Kalai & Smorodinsky 1975',
    obtained: ['analytic', 'recalled'],
    recalled: 'that the example is theirs',
    checks({ input, expected }) {
      const d = input.disagreement;
      const small = answers(line(input.S1_vertices), d);
      const sum = (small.utilitarian?.[0] ?? 0) + (small.utilitarian?.[1] ?? 0);
      return [
        { what: 'smaller set', ours: { ...small, utilitarian_sum: sum }, theirs: expected.S1 },
        { what: 'larger set', ours: answers(line(input.S2_vertices), d), theirs: expected.S2 },
      ];
    },
  },
  {
    id: 'bargaining-dollar-risk-aversion',
    kept: 'published',
    models: ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'],
    title: 'A dollar is divided, and one of two minds risk',
    source: 'Osborne & Rubinstein 1990, ch. 2',
    obtained: ['analytic'],
    checks({ input, expected }) {
      const found = Object.entries(answers(dollar, input.disagreement));
      // u1 = x^a and u2 = (1 − x)^b: the product is largest at x = a/(a + b), with weights of a and b.
      const half: Frontier = { low: 0, high: 1, at: (x) => 1 - x, slope: () => -1 };
      const shares = [
        [1, 1],
        [1, 3],
        [2, 0.5],
      ] as const;
      return [
        ...found.map(([rule, u]) => {
          return { what: rule, ours: { x: u?.[0], u }, theirs: expected[rule] };
        }),
        {
          what: 'share by curvature',
          ours: shares.map((weights) => nashOn(half, [0, 0], weights)?.[0]),
          theirs: shares.map(([a, b]) => a / (a + b)),
        },
        {
          what: 'Nash with weights 0.9 and 0.1',
          ours: nashOn(dollar, [0, 0], [0.9, 0.1])?.[0],
          theirs: expected.asymmetric_nash_weights_09_01.x,
        },
      ];
    },
  },
  {
    id: 'bargaining-ellipse-linear',
    kept: 'published',
    models: ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'],
    title: 'An ellipse and a straight line, on unequal scales',
    source: 'worked out by hand',
    obtained: ['analytic'],
    checks({ input, expected }) {
      const straight = line([
        [0, 1],
        [3, 0],
      ]);
      return [
        { what: 'ellipse', ours: answers(ellipse, input.disagreement), theirs: expected.ellipse },
        { what: 'line', ours: answers(straight, input.disagreement), theirs: expected.line },
        {
          what: 'line, with something to lose',
          ours: answers(straight, input.line_with_disagreement),
          theirs: expected.line_with_disagreement,
        },
      ];
    },
  },
  {
    id: 'bargaining-rubinstein',
    kept: 'published',
    models: ['rubinstein'],
    title: 'Offers in turn: impatience, costs, a last round, an outside option',
    source: 'Rubinstein 1982; Ståhl 1972; Binmore et al. 1986, 1989',
    obtained: ['printed', 'analytic'],
    checks({ expected }) {
      interface Row {
        [name: string]: number;
      }
      const { limit_short_periods: limit } = expected;
      const rates = [limit.r1, limit.r2] as const;
      const patience = (row: Row) => [row['delta1'], row['delta2']] as [number, number];
      return [
        {
          what: 'discount factors',
          ours: expected.first_proposer_share.map((row: Row) => {
            const share1 = firstShare(patience(row)) as number;
            return { ...row, share1, share2: 1 - share1 };
          }),
          theirs: expected.first_proposer_share,
        },
        {
          what: 'fixed costs',
          ours: expected.fixed_cost_per_round.map(({ c1, c2 }: { c1: number; c2: number }) => {
            const [low, high] = shareAtFixedCosts(c1, c2);
            return low === high
              ? { c1, c2, share1: low }
              : { c1, c2, share1_interval: [low, high] };
          }),
          theirs: expected.fixed_cost_per_round,
        },
        {
          what: 'a last round',
          ours: expected.finite_horizon.map((row: Row) => {
            return { ...row, share1: shareInRounds(patience(row), row['T'] as number) };
          }),
          theirs: expected.finite_horizon,
        },
        { what: 'ever shorter rounds', ours: shareAtRates(rates), theirs: limit.share1 },
        {
          what: 'short rounds',
          ours: limit.values.map(({ dt }: { dt: number }) => {
            return { dt, share1: shareAtRates(rates, dt) };
          }),
          theirs: limit.values,
        },
        {
          what: 'outside option',
          ours: expected.outside_option.map(
            ({ delta, outside2 }: { delta: number; outside2: number }) => {
              return { delta, outside2, share1: shareWithOutside([delta, delta], outside2) };
            },
          ),
          theirs: expected.outside_option,
        },
      ];
    },
  },
  {
    id: 'bargaining-talmud',
    kept: 'published',
    models: ['talmud'],
    title: 'The contested garment, and three widows',
    source: 'Aumann & Maschler 1985',
    obtained: ['printed', 're-derived'],
    checks({ input, expected }) {
      const { claims, estates, garment } = input;
      const awards = (rule: Parameters<typeof divide>[2], of: readonly (string | number)[]) =>
        Object.fromEntries(of.map((estate) => [estate, divide(claims, Number(estate), rule)]));
      const others = [
        ['proportional', 'proportional'],
        ['constrained_equal_awards', 'equal-awards'],
        ['constrained_equal_losses', 'equal-losses'],
      ] as const;
      return [
        { what: 'Talmud', ours: awards('talmud', estates), theirs: expected.talmud },
        {
          what: 'garment',
          ours: divide(garment.claims, garment.estate),
          theirs: expected.garment,
        },
        ...others.map(([name, rule]) => {
          const ours = awards(rule, Object.keys(expected[name]));
          return { what: rule, ours, theirs: expected[name] };
        }),
      ];
    },
  },
  {
    id: 'bargaining-zeuthen',
    kept: 'published',
    models: ['zeuthen'],
    title: 'Who gives way, and where it ends',
    source: 'Zeuthen 1930; Harsanyi 1956',
    obtained: ['analytic'],
    checks({ input, expected }) {
      const { disagreement: d, first_offers: offers } = input;
      const first: Pair = [offers.player1, offers.player2];
      const straight = line([
        [0, 1],
        [1, 0],
      ]);
      const of = (frontier: Frontier) => {
        const [own, other] = first.map((u1): Pair => [u1, frontier.at(u1)]) as [Pair, Pair];
        const found = concedeOn(frontier, d, first);
        const round = found?.rounds[0];
        return {
          direct: riskLimits([own, other], d),
          risks: round?.risks,
          concedes: round?.concedes,
          limit: found?.limit[0],
        };
      };
      const [flat, bent] = [of(straight), of(dollar)];
      return [
        { what: 'line: risks', ours: flat.risks, theirs: expected.line_first_risks },
        { what: 'line: formula', ours: flat.direct, theirs: expected.line_first_risks },
        { what: 'line: gives way', ours: flat.concedes, theirs: expected.line_first_conceder },
        { what: 'line: end', ours: flat.limit, theirs: expected.line_limit },
        { what: 'curve: risks', ours: bent.risks, theirs: expected.concave_first_risks },
        { what: 'curve: formula', ours: bent.direct, theirs: expected.concave_first_risks },
        { what: 'curve: gives way', ours: bent.concedes, theirs: expected.concave_first_conceder },
        { what: 'curve: end', ours: bent.limit, theirs: expected.concave_limit_x },
      ];
    },
  },
  {
    id: 'bargaining-adjusted-winner-camp-david',
    kept: 'published',
    models: ['adjusted-winner'],
    title: 'Camp David 1978 divided by points',
    source: 'Brams & Togman 1996',
    obtained: ['re-derived', 'recalled'],
    recalled: 'the points that both sides put on each issue',
    checks({ input, expected }) {
      interface Row {
        name: string;
        points_israel: number;
        points_egypt: number;
      }
      const rows: readonly Row[] = input.issues;
      const found = adjustWinners(
        rows.map(({ points_israel, points_egypt }): Bids => [points_israel, points_egypt]),
      );
      const wonBy = (player: 0 | 1) =>
        rows.filter((_, i) => found.winners[i] === player).map(({ name }) => name);
      const [transfer, ...more] = found.transfers;
      return [
        {
          what: 'first winners',
          ours: {
            israel: wonBy(0),
            egypt: wonBy(1),
            points_israel: found.won[0],
            points_egypt: found.won[1],
          },
          theirs: expected.initial,
        },
        {
          what: 'what is split',
          ours: {
            issue: rows[transfer?.thing ?? -1]?.name,
            fraction_to_israel: found.parts[transfer?.thing ?? -1],
          },
          theirs: expected.transfer,
        },
        { what: 'nothing else', ours: more.length, theirs: 0 },
        {
          what: 'points in the end',
          ours: found.points,
          theirs: [expected.final_points_each, expected.final_points_each],
        },
      ];
    },
  },
];
