import type { Reason, Term } from '../engine/types.ts';
import type { MessageId, Speaker } from './speaker.ts';

const kinds = [
  'decision',
  'pressure',
  'incentive',
  'reassurance',
  'provocation',
  'signal',
  'answer',
  'pull',
  'weaker pull',
  'own line',
  'edge',
  'authored',
  'taken along',
  'fade',
  'said in public',
  'wear',
  'overdraft',
] as const;
type Kind = (typeof kinds)[number] | 'deed' | 'linkage';

function kindOf(reason: Reason): Kind {
  if (reason.kind.startsWith('deed ')) return 'deed';
  if (reason.kind.startsWith('linkage ')) return 'linkage';
  return reason.kind as Kind;
}

/** Short name inside a sentence: `the US pushes`, `Europe pulls`, `own line`. */
export function reasonName(speaker: Speaker, reason: Reason): string {
  const { t } = speaker;
  const kind = kindOf(reason);
  const by = reason.by === undefined ? {} : speaker.as('by', reason.by);
  if (kind === 'linkage') {
    const link = speaker.scenario.linkages.find(({ id }) => reason.kind === `linkage ${id}`);
    return t('reason.linkage', { on: speaker.text(link && speaker.issue(link.offer).label) });
  }
  return t(`reason.${kind}` as MessageId, by);
}

/** The rule behind a reason, in one sentence. */
export const reasonRule = (speaker: Speaker, reason: Reason): string =>
  speaker.t(`rule.${kindOf(reason)}` as MessageId);

/** The factors of an amount: `−4.0 × 0.98 × 0.72`; nothing where there is only one. */
export function factors(speaker: Speaker, terms: readonly Term[] = []): string {
  if (terms.length < 2) return '';
  const { figures } = speaker;
  return terms
    .map(({ name, value }) => (pointTerms.has(name) ? figures.fixed(value) : figures.factor(value)))
    .join(' × ');
}

const pointTerms = new Set(['authored', 'closer', 'conceded', 'beyond', 'apart', 'weeks']);

/** What each factor is: `authored −4.0, room 0.98`. */
export const factorNames = (speaker: Speaker, terms: readonly Term[] = []): string =>
  terms.map(({ name }) => speaker.t(`term.${name}` as MessageId)).join(' × ');
