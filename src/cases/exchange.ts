import { nextRound } from '../models/exchange/nextRound.ts';
import { plain } from '../models/exchange/plain.ts';
import { type Choice, type Exchange, exchangeRound, type Round } from '../models/exchange/round.ts';
import { outcomeAt, type Topic, topicOf } from '../models/exchange/topic.ts';
import { withoutOvershoot } from '../models/exchange/withoutOvershoot.ts';
import type { Parsed } from '../scenario/parsed.ts';
import {
  type ExchangeInput,
  type ExchangeOptions,
  exchangeInput,
  optionsOf,
  stakeOf,
  wrongIn,
} from './exchangeInput.ts';
import { type Family, refused, type Solved, solved } from './family.ts';

/**
 * Under each rule what the files of that rule hold, and of every exchange the names of both:
 * `i_supply` and `i_supplies` are the same. `ties` is ours: which exchanges had a rival with the same
 * gain; the first in the order of issues and actors was made.
 *
 * The files hold what the programs give, and so does this where they do not do what they mean to:
 * shortened moves are measured from where the mover was first learnt to be, and `dp` is the shift on
 * the issue supplied by whoever was shortened last, be it p or q.
 */
export const exchangeCases: Family<typeof exchangeInput> = {
  id: 'exchange-equal-gain',
  input: exchangeInput,
  solve: (given, asked) => solveExchange(given, asked),
};

/** `choose`, round by round, decides between equal claims otherwise than by order. */
export function solveExchange(
  given: ExchangeInput,
  asked: Readonly<Record<string, string>>,
  choose: (round: number) => Choice | undefined = () => undefined,
): Parsed<Solved> {
  const options = optionsOf(given, asked);
  if (!options) return refused('rule', 'must be 2016 or 2020');
  const wrong = wrongIn(given, options);
  if (wrong) return wrong;
  const played = play(given, options, choose);
  const [first, ...later] = played as [Played, ...Played[]];
  const byIssue = <Value>(of: (issue: number) => Value) =>
    Object.fromEntries(given.issues.map((issue, at) => [issue, of(at)]));
  const after = ({ round }: Played) => byIssue((issue) => round.outcome[issue]);
  return solved(
    { ...options },
    {
      base_outcome: byIssue((issue) => first.topics[issue]?.outcome),
      ...counts(first.round),
      realized_in_order: first.round.exchanges.map((exchange) => rowOf(exchange, given)),
      outcome_after_exchange: after(first),
      next_round_start_positions: byIssue((issue) => positionsOn(first.next[issue], given)),
      ...(later.length > 0 && {
        later_rounds: later.map((one, at) => {
          return { round: at + 2, ...counts(one.round), outcome_after_exchange: after(one) };
        }),
      }),
      ...(options.rule === '2016' && alsoOf2020(given, choose)),
      ...(options.rule === '2020' && { repository_test_assertions: assertions(first.round) }),
      ties: played.flatMap(({ round: { ties } }, at) =>
        ties.map((exchange) => ({ round: at + 1, exchange: exchange + 1 })),
      ),
    },
  );
}

interface Played {
  topics: Topic[];
  round: Round;
  next: Topic[];
}

function play(
  { actors, issues, data }: ExchangeInput,
  options: ExchangeOptions,
  choose: (round: number) => Choice | undefined,
): Played[] {
  const rule = options.rule === '2016' ? plain : withoutOvershoot(options.stop_from);
  const persuasion = {
    salienceWeight: options.salience_weight,
    fixedWeight: options.fixed_weight,
  };
  let topics = issues.map((issue) =>
    topicOf(actors.map((actor) => stakeOf(data[issue] ?? {}, actor))),
  );
  return Array.from({ length: options.rounds }, (_, at) => {
    const round = exchangeRound(topics, rule, choose(at + 1));
    const played = { topics, round, next: nextRound(topics, round.voting, persuasion) };
    topics = played.next;
    return played;
  });
}

const counts = ({ pairs, exchanges }: Round) => {
  return { n_candidate_pairs: pairs, n_realized: exchanges.length };
};

function rowOf({ i, j, gain, recalculated, stopped }: Exchange, { actors, issues }: ExchangeInput) {
  const [dp, dq] = stopped === 'i' ? [i.shift, j.shift] : [j.shift, i.shift];
  return {
    ...{ i: actors[i.actor], i_supplies: issues[i.supplies], i_supply: issues[i.supplies] },
    ...{ j: actors[j.actor], j_supplies: issues[j.supplies], j_supply: issues[j.supplies] },
    gain,
    ...{ i_from: i.from, i_move: i.move, i_to: i.to, i_target: i.target },
    ...{ j_from: j.from, j_move: j.move, j_to: j.to, j_target: j.target },
    ...{ recalculated, dp, dq },
  };
}

const positionsOn = (topic: Topic | undefined, { actors }: ExchangeInput) =>
  Object.fromEntries(
    actors.flatMap((actor, at) => {
      const stake = topic?.stakes[at];
      return stake ? [[actor, stake.position]] : [];
    }),
  );

/** As in the file that holds both rules. */
function alsoOf2020(given: ExchangeInput, choose: (round: number) => Choice | undefined) {
  const other = solveExchange({ ...given, rule: '2020', rounds: 1 }, {}, choose);
  // Positions that only the rule of 2016 has a use for.
  if (!other.ok) return {};
  const { output } = other.value;
  const rows = output['realized_in_order'] as readonly { gain: number }[];
  return {
    python_2020_variant: {
      description: 'the same table under the rule of 2020',
      n_candidate_pairs: output['n_candidate_pairs'],
      n_realized: output['n_realized'],
      first_20_gains: rows.slice(0, 20).map(({ gain }) => gain),
      outcome_before: output['base_outcome'],
      outcome_after: output['outcome_after_exchange'],
    },
  };
}

/** What the program's own tests look at; the last three are their examples, whatever the table. */
function assertions({ pairs, exchanges }: Round) {
  const stake = (position: number) => ({ position, salience: 1, capability: 1 });
  const newStart = (x: number, y: number) =>
    nextRound([topicOf([stake(x)])], [[y]])[0]?.stakes[0]?.position;
  const positions = [0, 100, 100];
  return {
    n_candidates: pairs,
    first_gain: exchanges[0]?.gain ?? null,
    second_gain: exchanges[1]?.gain ?? null,
    n_realized: exchanges.length,
    nbs_example: { positions, weights_equal: true, outcome: outcomeAt(positions.map(stake)) },
    new_start_position_s1_x0_y100: newStart(0, 100),
    new_start_position_s1_x100_y0: newStart(100, 0),
  };
}
