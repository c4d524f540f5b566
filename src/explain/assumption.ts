import type { Named } from '../engine/assumptions.ts';
import type { Bearer, CostKind } from '../engine/types.ts';
import { SYSTEM } from '../engine/types.ts';
import { kindPhrase } from './cost.ts';
import type { MessageId, Speaker } from './speaker.ts';
import type { Values } from './translate.ts';

/** What a slider is called. */
export function assumptionName(speaker: Speaker, { group, name, about }: Named): string {
  const { t } = speaker;
  if (group === 'engine') return t(`assumption.${name}` as MessageId);
  return t(`assumptions.${group}` as MessageId, values(speaker, group, about));
}

/** What it means, in one sentence. */
export function assumptionMeaning(speaker: Speaker, { group, name, about }: Named): string {
  const { t } = speaker;
  if (group === 'engine') return t(`meaning.${name}` as MessageId);
  return t(`meanings.${group}` as MessageId, values(speaker, group, about));
}

/** The names in `effect.us_deadline.RU.ceasefire`, as the reader knows them. */
function values(speaker: Speaker, group: Named['group'], about: readonly string[]): Values {
  const { scenario } = speaker;
  const words: Record<string, string | number> = { step: '', issue: '', kind: '', why: '' };
  const actors: Values[] = [];
  for (const part of about) {
    const step = scenario.steps.find(({ id }) => id === part);
    const issue = scenario.issues.find(({ id }) => id === part);
    if (group === 'linkage') words['why'] = linkageName(speaker, part);
    else if (step) words['step'] = speaker.text(step.title);
    else if (issue) words['issue'] = speaker.text(issue.label);
    else if (scenario.actors.some(({ id }) => id === part) || part === SYSTEM)
      actors.push(named(speaker, part, actors.length === 0 ? 'one' : 'two'));
    else words['kind'] = kindPhrase(speaker, part as CostKind);
  }
  return Object.assign(words, ...actors);
}

/** `{one}`, `{oneAcc}`, … and the short `{oneLabel}`. */
function named(speaker: Speaker, bearer: Bearer, prefix: string): Values {
  if (bearer === SYSTEM) {
    return { [`${prefix}Acc`]: speaker.t('cost.systemAcc') };
  }
  return { ...speaker.as(prefix, bearer), [`${prefix}Label`]: speaker.words(bearer).label };
}

function linkageName(speaker: Speaker, id: string): string {
  const link = speaker.scenario.linkages.find((candidate) => candidate.id === id);
  if (!link) return id;
  return speaker.t('assumptions.linkage.of', {
    a: speaker.words(link.actor).label,
    issue: speaker.text(speaker.issue(link.issue).label),
    offer: speaker.text(speaker.issue(link.offer).label),
  });
}
