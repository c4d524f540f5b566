import { sum } from '../../engine/numeric.ts';
import { kindPhrase } from '../../explain/cost.ts';
import type { Speaker } from '../../explain/speaker.ts';
import type { Amount } from '../../lesson/seen.ts';

/** Less would be printed as nothing; all that is printed adds up to the sum. */
const worthTelling = 0.05;

/** What something costs one actor: the sum, and its kinds, `at home 4, alliance 1.9`. */
export function ownCosts(speaker: Speaker, costs: readonly Amount[]) {
  const { figures } = speaker;
  const told = costs.filter(({ amount }) => amount >= worthTelling);
  const total = sum(costs.map(({ amount }) => amount));
  return {
    isFree: told.length === 0,
    total,
    amount: figures.plain(total),
    kinds: told
      .map(({ kind, amount }) => `${kindPhrase(speaker, kind)} ${figures.plain(amount)}`)
      .join(', '),
  };
}
