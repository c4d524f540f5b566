import type { StepId } from '../../engine/types.ts';
import type { Because, Forecast, Remark } from '../../models/model.ts';
import { capital, type Speaker } from '../speaker.ts';
import { opinionWords } from './translate.ts';

/** One model's forecast of one issue, as it stands among the others. */
export interface Opinion {
  model: string;
  /** As it is called beside a tick. */
  name: string;
  outcome: number;
}

/** Why a forecast is where it is, in one sentence. */
export function forecastSentence(
  speaker: Speaker,
  outcome: number | undefined,
  because: Because | undefined,
): string {
  const t = opinionWords(speaker.language);
  const { figures } = speaker;
  if (outcome === undefined || because === undefined) return t('forecast.none');
  const whole = (share: number) => figures.plain(Math.round(share * 100));
  const to = figures.plain(outcome);
  switch (because.kind) {
    case 'median':
      return capital(
        t('forecast.median', {
          ...speaker.as('actor', because.actor),
          below: whole(because.share),
        }),
      );
    case 'mean':
    case 'anchored':
      return t(`forecast.${because.kind}`, {
        ...speaker.as('actor', because.actor),
        share: whole(because.share),
      });
    case 'winner':
      return t('forecast.winner', {
        ...speaker.as('actor', because.actor),
        share: whole(because.probability),
        turns: because.turns,
      });
    case 'pressed': {
      const [first] = because.actors;
      const plural = because.actors.length > 1 || (first && speaker.as('a', first)['aMany']);
      return t('forecast.pressed', {
        count: because.actors.length,
        actors: figures.list(because.actors.map((id) => String(speaker.as('a', id)['a']))),
        many: plural === true ? 'yes' : plural || 'no',
        rounds: because.rounds,
        from: figures.plain(because.from),
        to,
      });
    }
    case 'traded':
      return t('forecast.traded', {
        ...speaker.as('actor', because.actor),
        ...speaker.as('with', because.with),
        on: speaker.text(speaker.issue(because.on).on),
        trades: because.trades,
        from: figures.plain(because.from),
        to,
      });
    case 'untraded':
      return t('forecast.untraded');
  }
}

/** What becomes of a forecast if a step is played: nothing is said of less than half a point. */
export function wouldSentence(
  speaker: Speaker,
  step: StepId,
  from: number | undefined,
  to: number | undefined,
): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const { actor, clause } = speaker.step(step);
  return opinionWords(speaker.language)('forecast.would', {
    ...speaker.as('mover', actor),
    clause: speaker.text(clause),
    way: Math.abs(to - from) < 0.5 ? 'same' : 'other',
    from: speaker.figures.plain(from),
    to: speaker.figures.plain(to),
  });
}

/**
 * How far the opinions on one issue are apart, and whether they fall into two groups: the widest
 * gap between neighbours is then more than half of the whole.
 */
export function spreadSentence(speaker: Speaker, opinions: readonly Opinion[]): string {
  const t = opinionWords(speaker.language);
  const { figures } = speaker;
  const sorted = opinions.toSorted((a, b) => a.outcome - b.outcome);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return t('forecast.none');
  const range = highest.outcome - lowest.outcome;
  const said = t('forecast.spread', {
    models: sorted.length,
    points: Math.round(range),
    low: figures.plain(Math.round(lowest.outcome)),
    high: figures.plain(Math.round(highest.outcome)),
  });
  const gaps = sorted.slice(1).map(({ outcome }, i) => outcome - (sorted[i] as Opinion).outcome);
  const widest = gaps.indexOf(Math.max(...gaps));
  const [lower, upper] = [sorted.slice(0, widest + 1), sorted.slice(widest + 1)];
  const apart = (gaps[widest] ?? 0) > range / 2 && range >= 5;
  if (!apart || lower.length < 2 || upper.length < 2) return said;
  const ends = (group: readonly Opinion[], of: string) => ({
    [of]: figures.list(group.map(({ name }) => name)),
    [`${of}Low`]: figures.plain(Math.round((group[0] as Opinion).outcome)),
    [`${of}High`]: figures.plain(Math.round((group.at(-1) as Opinion).outcome)),
  });
  return `${said} ${t('forecast.groups', { ...ends(lower, 'lower'), ...ends(upper, 'upper') })}`;
}

export const spreadOf = (opinions: readonly Opinion[]): number => {
  const outcomes = opinions.map(({ outcome }) => outcome);
  return outcomes.length > 0 ? Math.max(...outcomes) - Math.min(...outcomes) : 0;
};

/** On which issue the models differ most, and on which least. */
export function opinionsHeadline(
  speaker: Speaker,
  byIssue: readonly { issue: string; opinions: readonly Opinion[] }[],
): string {
  const t = opinionWords(speaker.language);
  const sorted = byIssue
    .filter(({ opinions }) => opinions.length > 1)
    .toSorted((a, b) => spreadOf(b.opinions) - spreadOf(a.opinions));
  const [most] = sorted;
  if (!most) return t('headline.none');
  const least = sorted.at(-1) as typeof most;
  const on = (issue: string) => speaker.text(speaker.issue(issue).on);
  return t('headline.spread', {
    models: most.opinions.length,
    points: Math.round(spreadOf(most.opinions)),
    on: on(most.issue),
    closest: least === most ? 'no' : 'yes',
    least: Math.round(spreadOf(least.opinions)),
    closestOn: on(least.issue),
  });
}

/** Ties that were broken, rounds that ran out: told under the forecasts. */
export const remarkSentence = (speaker: Speaker, model: string, remark: Remark): string => {
  const t = opinionWords(speaker.language);
  return remark.kind === 'tie'
    ? t('remark.tie', { model, times: remark.times })
    : t('remark.restless', { model, rounds: remark.rounds });
};

/** The forecasts of an issue that say anything. */
export const opinionsOn = (
  row: number,
  forecasts: readonly { model: string; name: string; forecast: Forecast }[],
): Opinion[] =>
  forecasts.flatMap(({ model, name, forecast }) => {
    const outcome = forecast.outcome[row];
    return outcome === undefined ? [] : [{ model, name, outcome }];
  });
