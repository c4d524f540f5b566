import { theories } from '../../models/index.ts';
import type { bargainingRange } from '../../models/war/bargainingRange.ts';
import type { commitmentProblem } from '../../models/war/commitmentProblem.ts';
import type { guaranteeCredibility } from '../../models/war/guaranteeCredibility.ts';
import type { lockIn } from '../../models/war/lockIn.ts';
import type { prospectTheory } from '../../models/war/prospectTheory.ts';
import type { Theory } from '../../models/war/theory.ts';
import type { ultimatum } from '../../models/war/ultimatum.ts';
import type { Language } from '../../scenario/types.ts';
import { type Figures, figures } from '../figures.ts';
import type { Translate } from '../translate.ts';
import { type OpinionId, opinionWords } from './translate.ts';

type Numbers<T> = T extends Theory<infer Name> ? Readonly<Record<Name, number>> : never;
type Finding<T> = T extends Theory<string, infer Found> ? Found : never;

interface Saying {
  t: Translate<OpinionId>;
  /** A share as per cent. */
  percent: (share: number) => string;
  figures: Figures;
}

type Says<T> = (numbers: Numbers<T>, found: Finding<T>, saying: Saying) => string;

/** What a theory says once it has its numbers. */
const says: {
  'bargaining-range': Says<typeof bargainingRange>;
  ultimatum: Says<typeof ultimatum>;
  'commitment-problem': Says<typeof commitmentProblem>;
  'lock-in': Says<typeof lockIn>;
  'guarantee-credibility': Says<typeof guaranteeCredibility>;
  'prospect-theory': Says<typeof prospectTheory>;
} = {
  'bargaining-range': ({ odds, costA, costB, optimism }, { low, high, open }, { t, percent }) =>
    t(open ? 'war.range' : 'war.noRange', {
      ...{ p: percent(odds), cA: percent(costA), cB: percent(costB), e: percent(optimism) },
      ...{ low: percent(low), high: percent(high) },
    }),
  ultimatum: ({ mostCostB }, { demand, risk }, { t, percent }) =>
    t('war.demand', { C: percent(mostCostB), x: percent(demand), risk: percent(risk) }),
  'commitment-problem': ({ now, later }, { tooLarge, bearable }, { t, percent }) =>
    t('war.shift', {
      war: tooLarge ? 'yes' : 'no',
      ...{ p1: percent(now), p2: percent(later), most: percent(bearable) },
    }),
  'lock-in': ({ audience, cost }, { moment }, { t, percent, figures: { plain } }) =>
    t(moment === undefined ? 'war.free' : 'war.locked', {
      ...{ a: percent(audience), w: percent(cost), t: plain(moment ?? 0) },
    }),
  'guarantee-credibility': ({ credibility }, { enough, deterred }, { t, percent }) =>
    t(enough === undefined ? 'war.undeterred' : 'war.deterred', {
      holds: deterred ? 'yes' : 'no',
      ...{ c: percent(credibility), least: percent(enough ?? 1) },
    }),
  'prospect-theory': ({ odds, gain, loss }, { sure }, { t, percent, figures: { plain } }) =>
    t('war.prospect', {
      ...{ p: percent(odds), gain: plain(gain), loss: plain(loss), sure: plain(sure) },
      mean: plain(odds * gain - (1 - odds) * loss),
    }),
};

export function theorySentence(
  language: Language,
  id: string,
  numbers: Readonly<Record<string, number>>,
): string {
  const theory = theories.find((one) => one.id === id);
  const say = says[id as keyof typeof says] as Says<Theory> | undefined;
  if (!theory || !say) throw new Error(`no such theory: ${id}`);
  const speech = figures(language);
  return say(numbers, theory.find(numbers), {
    t: opinionWords(language),
    percent: (share) => speech.plain(Math.round(share * 100)),
    figures: speech,
  });
}
