import type { Named } from '../engine/assumptions.ts';
import type { CostKind } from '../engine/types.ts';
import { SYSTEM } from '../engine/types.ts';
import { kindName } from './cost.ts';
import type { MessageId, Speaker } from './speaker.ts';

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
function values(speaker: Speaker, group: Named['group'], about: readonly string[]) {
  const { scenario } = speaker;
  const words: Record<string, string | number> = { step: '', issue: '', kind: '', why: '' };
  const actors: string[] = [];
  for (const part of about) {
    const step = scenario.steps.find(({ id }) => id === part);
    const issue = scenario.issues.find(({ id }) => id === part);
    if (group === 'linkage') words['why'] = linkageName(speaker, part);
    else if (step) words['step'] = speaker.text(step.title);
    else if (issue) words['issue'] = speaker.text(issue.label);
    else if (part === SYSTEM) actors.push(speaker.t('cost.system'));
    else if (scenario.actors.some(({ id }) => id === part)) actors.push(speaker.words(part).label);
    else words['kind'] = kindName(speaker, part as CostKind);
  }
  return { ...words, a: actors[0] ?? '', b: actors[1] ?? '' };
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
