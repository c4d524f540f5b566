import { costMechanisms } from './costs/list.ts';
import { charge } from './ledger.ts';
import { obstacles } from './legality.ts';
import { consequences, movements } from './mechanisms/list.ts';
import { rounding } from './numeric.ts';
import { settle } from './settle.ts';
import { stepOf } from './table.ts';
import type { Cost, Play, Rates, Reason, Scenario, State, StepId, Turn } from './types.ts';

/**
 * Raised with every change of a number. It stands in links and golden files.
 * 1: the first.
 */
export const revision = 1;

/**
 * One step: the only way a state becomes the next. Mechanisms return reasons, the engine adds
 * them up; then the step is paid for; then trust, commitments and limits follow. A step that is
 * not allowed changes nothing and says why.
 */
export function play(scenario: Scenario, rates: Rates, before: State, id: StepId): Turn {
  const step = stepOf(scenario, id);
  const stopped = obstacles(scenario, before, step);
  if (stopped.length > 0) {
    return { step, before, state: before, reasons: [], costs: [], obstacles: stopped };
  }

  const times = before.taken[id]?.times ?? 0;
  let state = before;
  const reasons: Reason[] = [];
  const situation = (costs: readonly Cost[]): Play => {
    return { scenario, before, now: state, step, times, reasons, costs };
  };
  const run = (mechanisms: typeof movements, costs: readonly Cost[]) => {
    for (const mechanism of mechanisms) {
      const settled = settle(scenario, state, mechanism.reasons(situation(costs), rates));
      state = settled.state;
      for (const reason of settled.reasons) reasons.push(reason);
    }
  };

  run(movements, []);
  const costs = costOf(situation([]), rates);
  run(consequences, costs);

  const week = before.week + step.weeks;
  const taken = { ...before.taken, [id]: { times: times + 1, week } };
  const borne = charge(before.borne, costs);
  return { step, before, state: { ...state, week, taken, borne }, reasons, costs, obstacles: [] };
}

/** The authored costs; where the author is silent for a bearer and kind, the engine's. */
function costOf(situation: Play, rates: Rates): Cost[] {
  const authored = situation.step.costs.map(({ bearer, kind, value, low, high }): Cost => {
    return { bearer, kind, amount: value, low, high, mechanism: 'authored' };
  });
  const said = new Set(authored.map(({ bearer, kind }) => `${bearer} ${kind}`));
  const filledIn = costMechanisms
    .flatMap((mechanism) => mechanism.costs(situation, rates))
    .filter(({ bearer, kind, amount }) => amount > rounding && !said.has(`${bearer} ${kind}`));
  return [...authored, ...filledIn];
}
