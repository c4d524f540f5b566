import type { Forecast, Forecaster, Remark, Settings } from './model.ts';
import type { Described } from './spatial/actors.ts';
import { choices, even, type Rules, usualRules } from './spatial/rules.ts';
import { type Progress, spatialTurns, type Turn } from './spatial/turns.ts';
import type { Issue, Seat, Table } from './table.ts';

type Parameter = 'follow' | 'stop' | 'turns' | 'seed';

/**
 * The spatial model of politics of KTAB, the KAPSARC Toolkit for Behavioral Analysis [Wise2015,
 * WiseMulti2015, KTAB]: turn by turn each actor looks for the one other whom to challenge is worth
 * most, all bargain, everybody takes the likeliest of its bargains, until hardly anybody moves.
 *
 *     1  everyone's chance p, by a Condorcet election among all positions (condorcetElection.ts),
 *        and from it the attitude to risk R                                          (standing.ts)
 *     2  what a challenge promises, and whom to challenge                           (challenge.ts)
 *     3  the bargain that follows, and what it is worth to whom            (bargain.ts, choice.ts)
 *     4  all move at once; ideals follow; quiet, or the next turn                       (turns.ts)
 *
 * All issues in one run: a position is a point in as many dimensions. Ours: an actor's capability is
 * the mean of what it has on the issues, its saliences are divided by their number, so that they add
 * up to at most 1; and an issue ends at the position that is the likeliest to win after the last turn.
 *
 * Checked: the turns of four of KTAB's own data sets and of 26 settings of one, probabilities, risk
 * attitudes and challenges, against outputs of the program.
 */
export const spatial: Forecaster<Parameter, keyof typeof choices> = {
  id: 'spatial',
  asks: 'outcome',
  formulas: [
    'd(a,b) = √( Σ (sₖ (aₖ − bₖ))² / Σ sₖ² ),  u(d,R) = (1 − d)(1 + d R)',
    'V(a,b) = f(c(a:b)) / (f(c(a:b)) + f(c(b:a)))',
    'P(a) = Π V(a,b) / Σ',
    'R = (3p − (M + 2m)) / 2(M − m)',
    'ΔU = (1 − Sⱼ) 2Uᵢ + Sⱼ (P 2Uᵢ + (1 − P) 2Uⱼ) − (Uᵢ + Uⱼ)',
    'bᵢ = ((wᵢ + ε) xᵢ + wⱼ xⱼ) / (wᵢ + ε + wⱼ),  w = s² p²',
  ],
  cites: ['Wise2015', 'WiseMulti2015', 'KTAB'],
  parameters: {
    follow: { symbol: 'A', range: [0, 1], preset: 1 },
    stop: { symbol: 'ρ', range: [0.001, 0.2], preset: usualRules.stopRatio },
    turns: { symbol: 'T', range: [1, 100], preset: usualRules.maxTurns },
    seed: { symbol: 'z', range: [0, 9999], preset: usualRules.seed },
  },
  options: choices,
  exceptions: {
    order:
      'Of equal claims the first in the list wins, and each such choice is counted; lots are drawn in that order; ASymProsp judges the later of two options.',
    range:
      'Bargains are rounded to hundredths of a point; as KTAB computes the receiver, they may leave the range.',
  },

  forecast(table, settings) {
    const run = inTurns(table, settings);
    for (;;) {
      const { done, value } = run.next();
      if (done) return value;
    }
  },
};

/** The same in steps, for who wants to tell how far it is, or to stop it. */
export function* inTurns(
  table: Table,
  { parameters, options }: Settings<Parameter, keyof typeof choices>,
): Generator<Progress, Forecast> {
  const group = groupOf(table);
  if (!group.issues.some(({ counts }) => counts)) return undecided(table);
  const { follow, stop, turns: most, seed } = parameters;
  const chosen = options as unknown as Pick<Rules, keyof typeof choices>;
  const rules = { ...usualRules, ...chosen, stopRatio: stop, maxTurns: most, seed };
  const ideals = table.actors.map((_, i) => table.actors.map((_, j) => (i === j ? follow : 0)));
  const turns: Turn[] = [];
  for (const progress of spatialTurns(group.actors, rules, follow < 1 ? ideals : undefined)) {
    if (progress.kind === 'turn') turns.push(progress.turn);
    yield progress;
  }
  return told(table, group, turns);
}

/** A table as the model takes it: the issues on which all take part, as dimensions. */
interface Group {
  actors: readonly Described[];
  issues: readonly (Issue & { counts: boolean })[];
}

function groupOf(table: Table): Group {
  const issues = table.issues.filter(({ seats }) => seats.length === table.actors.length);
  const actors = table.actors.map((_, i) => {
    const seats = issues.map((issue) => issue.seats[i] as Seat);
    return {
      capability: seats.reduce((sum, { capability }) => sum + capability, 0) / seats.length,
      position: seats.map(({ position }) => position / 100),
      salience: seats.map(({ salience }) => salience / seats.length),
    };
  });
  const counts = (dimension: number) =>
    actors.some(({ capability, salience }) => capability * (salience[dimension] as number) > 0);
  return { actors, issues: issues.map((issue, k) => ({ ...issue, counts: counts(k) })) };
}

function told(table: Table, group: Group, turns: readonly Turn[]): Forecast {
  const last = turns.at(-1) as Turn;
  const winner = last.options.reduce((a, b) => (b.chance > a.chance ? b : a));
  const rivals = last.options.filter(({ chance }) => winner.chance - chance <= even).length - 1;
  const because = {
    kind: 'winner',
    actor: table.actors[winner.actor] as string,
    probability: winner.chance,
    turns: turns.length - 1,
  } as const;
  const found = table.issues.map(({ id }) => {
    const dimension = group.issues.findIndex((issue) => issue.id === id);
    const { seats, counts } = group.issues[dimension] ?? { seats: [], counts: false };
    const at = ({ positions }: Turn, actor: number) => {
      const x = positions[actor]?.[dimension] as number;
      const first = seats[actor]?.position as number;
      // Who has not moved stands where the table has it, to the last digit.
      return x === first / 100 ? first : x * 100;
    };
    return {
      outcome: counts ? at(last, winner.actor) : undefined,
      because: counts ? because : undefined,
      path: turns.map((turn) => seats.map((_, actor) => at(turn, actor))),
      working: {
        columns,
        rows: seats.map(({ actor, position, salience }, i) => {
          const capability = group.actors[i]?.capability;
          const end = at(last, i);
          return {
            actor,
            numbers: [capability, salience, position, last.risk[i], end, last.chance[i]],
          };
        }),
      },
    };
  });
  return {
    outcome: found.map(({ outcome }) => outcome),
    because: found.map(({ because }) => because),
    remarks: remarksOn(turns, rivals),
    path: turns.map((_, t) =>
      table.actors.map((_, actor) => found.map(({ path }) => path[t]?.[actor])),
    ),
    working: found.map(({ working }) => working),
  };
}

const columns = ['c', 's', 'x(0)', 'R', 'x(T)', 'P'];

function remarksOn(turns: readonly Turn[], rivals: number): Remark[] {
  const times = turns.reduce((sum, { ties }) => sum + ties, rivals);
  const remarks: Remark[] = times > 0 ? [{ kind: 'tie', times }] : [];
  if (!turns.at(-1)?.quiet) remarks.push({ kind: 'restless', rounds: turns.length - 1 });
  return remarks;
}

/** Nobody has any weight: nobody moves, and nothing is decided. */
const undecided = ({ actors, issues }: Table): Forecast => ({
  outcome: issues.map(() => undefined),
  because: issues.map(() => undefined),
  remarks: [],
  path: [
    actors.map((actor) =>
      issues.map(({ seats }) => seats.find((seat) => seat.actor === actor)?.position),
    ),
  ],
  working: issues.map(() => ({ columns, rows: [] })),
});
