import type { ActorId } from '../engine/types.ts';
import { type Parameters, type Trade, tradingOn } from './exchange/trading.ts';
import type { Because, Forecaster, Working } from './model.ts';
import { type Issue, weight } from './table.ts';

/**
 * Two actors give way to each other on two issues, each on the one that matters less to it: the
 * exchange of voting positions with equal gain [StokmanVanOosten1994]. An issue ends at the weighted
 * mean of the positions that actors vote for after all exchanges of the round.
 *
 * Who can trade with whom is in exchange/candidate.ts, how far they go in exchange/terms.ts, in
 * which order in exchange/round.ts, and the two rules in exchange/plain.ts and
 * exchange/withoutOvershoot.ts. The programs leave equal claims to chance or to rounding; ours go by
 * the order of issues and actors, and it is told how often.
 *
 * Checked against stored outputs of the program of 2016 and runs of that of 2020, exchange by
 * exchange (tests/reference/exchange.ts); not against the chapter.
 */
export const exchange: Forecaster<Parameters, 'rule'> = {
  id: 'exchange',
  asks: 'trade',
  formulas: [
    'ΔO_p = |x_ip − x_jp| c_jp s_jp / Σ c s',
    'ΔO_q = ΔO_p (s_ip + s_jp) / (s_iq + s_jq)',
    'g = s_ip ΔO_p − s_iq ΔO_q = s_jq ΔO_q − s_jp ΔO_p',
    'O = Σ cᵢ sᵢ yᵢ / Σ cᵢ sᵢ',
    'x′ = (1 − v) x + v y,  v = (1 − s) ω + φ',
  ],
  cites: ['StokmanVanOosten1994', 'VandenBos1991', 'EqualGain2016', 'Decide2020'],
  parameters: {
    rounds: { symbol: 'T', range: [1, 5], preset: 1 },
    // Their sum is at most 1, so that nobody goes farther than its own vote.
    salienceWeight: { symbol: 'ω', range: [0, 0.5], preset: 0.4 },
    fixedWeight: { symbol: 'φ', range: [0, 0.5], preset: 0.1 },
  },
  options: { rule: ['2020', '2016'] },
  exceptions: {
    order: 'Where several exchanges gain the same, the first in the order of the table is made.',
  },

  forecast(table, settings) {
    const rounds = tradingOn(table, settings);
    const [begun, ended] = [rounds[0], rounds.at(-1)];
    const trades = rounds.flatMap((round) => round.trades);
    const ties = rounds.reduce((sum, round) => sum + round.ties, 0);
    return {
      outcome: table.issues.map((_, issue) => ended?.outcome[issue]),
      because: table.issues.map((issue, at) => because(issue, begun?.base[at], trades)),
      remarks: ties > 0 ? [{ kind: 'tie', times: ties }] : [],
      path: begun ? [begun.start, ...rounds.map(({ voting }) => voting)] : [],
      working: table.issues.map((issue, at) =>
        workingOf(issue, (actor) => ended?.voting[table.actors.indexOf(actor)]?.[at]),
      ),
    };
  },
};

function because(
  { id, seats }: Issue,
  from: number | undefined,
  trades: readonly Trade[],
): Because | undefined {
  if (from === undefined) return undefined;
  const touching = trades.filter(({ partners }) => partners.some(({ gives }) => gives === id));
  const [first, ...rest] = touching;
  if (!first) {
    const total = seats.reduce((sum, seat) => sum + weight(seat), 0);
    const heaviest = seats.reduce((most, seat) => (weight(seat) > weight(most) ? seat : most));
    return { kind: 'untraded', actor: heaviest.actor, share: weight(heaviest) / total };
  }
  const largest = rest.reduce((most, trade) => (trade.gain > most.gain ? trade : most), first);
  const [i, j] = largest.partners;
  const [here, there] = i.gives === id ? [i, j] : [j, i];
  return {
    ...{ kind: 'traded', actor: here.actor, with: there.actor, on: there.gives },
    ...{ from, trades: touching.length },
  };
}

function workingOf({ seats }: Issue, voteOf: (actor: ActorId) => number | undefined): Working {
  const total = seats.reduce((sum, seat) => sum + weight(seat), 0);
  return {
    columns: ['c', 's', 'x', 'y', 'cs/Σcs', 'csy/Σcs'],
    rows: seats.map((seat) => {
      const { actor, capability, salience, position } = seat;
      const vote = voteOf(actor);
      const share = total > 0 ? weight(seat) / total : undefined;
      const part = share === undefined || vote === undefined ? undefined : share * vote;
      return { actor, numbers: [capability, salience, position, vote, share, part] };
    }),
  };
}
