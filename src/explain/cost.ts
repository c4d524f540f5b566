import type { Bearer, Cost, CostKind } from '../engine/types.ts';
import { SYSTEM } from '../engine/types.ts';
import { factors } from './reason.ts';
import type { MessageId, Speaker } from './speaker.ts';

export const kindName = (speaker: Speaker, kind: CostKind): string =>
  speaker.t(`cost.kind.${kind}`);

/** `at home`, `in standing`: after an actor's name. */
export const kindPhrase = (speaker: Speaker, kind: CostKind): string =>
  speaker.t(`cost.phrase.${kind}`);

export const bearerName = (speaker: Speaker, bearer: Bearer): string =>
  bearer === SYSTEM ? speaker.t('cost.system') : speaker.words(bearer).label;

/** What a cost is for, in one sentence. */
export function costSentence(speaker: Speaker, cost: Cost): string {
  const values = {
    ...(cost.with === undefined ? {} : speaker.as('ally', cost.with)),
    on: cost.issue === undefined ? '' : speaker.text(speaker.issue(cost.issue).on),
  };
  return speaker.t(`cost.for.${cost.mechanism}` as MessageId, values);
}

export const costFactors = (speaker: Speaker, cost: Cost): string => factors(speaker, cost.terms);

const bearersNamed = 3;

/** `costs Europe 5, Ukraine 2`: those who pay most, never added up over actors. */
export function costLine(speaker: Speaker, costs: readonly Cost[]): string {
  const { t, figures } = speaker;
  const byBearer = new Map<Bearer, number>();
  for (const { bearer, amount } of costs) {
    byBearer.set(bearer, (byBearer.get(bearer) ?? 0) + amount);
  }
  const bearers = [...byBearer]
    .filter(([bearer, amount]) => bearer !== SYSTEM && Math.round(amount) >= 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, bearersNamed)
    .map(
      ([bearer, amount]) => `${bearerName(speaker, bearer)} ${figures.plain(Math.round(amount))}`,
    );
  return bearers.length === 0
    ? t('cost.line.none')
    : t('cost.line', { bearers: bearers.join(', ') });
}
