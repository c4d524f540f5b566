import type { Giver, Trade } from '../../models/exchange/trading.ts';
import type { Speaker } from '../speaker.ts';
import { opinionWords } from './translate.ts';

/** Who gives what to whom: both sides, each on the issue that matters less to it. */
export function tradeSentence(speaker: Speaker, { partners: [a, b] }: Trade): string {
  const { figures } = speaker;
  const side = (prefix: string, { actor, gives, from, to }: Giver) => ({
    ...speaker.as(prefix, actor),
    [`${prefix}Points`]: figures.plain(Math.abs(to - from)),
    [`${prefix}On`]: speaker.text(speaker.issue(gives).on),
  });
  return opinionWords(speaker.language)('trade.row', { ...side('a', a), ...side('b', b) });
}

/** Smaller effects on others are not told. */
const worthTelling = 0.01;

/** Who else loses by a trade, the most first. */
export function tradeLosers(speaker: Speaker, { others }: Trade): string {
  const t = opinionWords(speaker.language);
  const losers = others
    .filter(({ effect }) => effect <= -worthTelling)
    .toSorted((a, b) => a.effect - b.effect)
    .map(({ actor }) => speaker.words(actor).label);
  return losers.length > 0
    ? t('trade.hurt', { actors: speaker.figures.list(losers) })
    : t('trade.nobodyHurt');
}
