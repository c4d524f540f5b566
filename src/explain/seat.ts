import { sum } from '../engine/numeric.ts';
import type { ActorId, StepId, Term } from '../engine/types.ts';
import type { Choice, Option, Reply } from '../lesson/seat.ts';
import type { seatAssumptions } from '../lesson/seatAssumptions.ts';
import type { tempers, WeightName } from '../lesson/temper.ts';
import type { Ground } from '../lesson/worth.ts';
import type { Language } from '../scenario/types.ts';
import { kindPhrase } from './cost.ts';
import type { Speaker } from './speaker.ts';
import { type Translate, translator, type Values } from './translate.ts';
import { de } from './words/seats/de.ts';
import { en } from './words/seats/en.ts';

type SeatId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<SeatId>>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** The words about seats, in the speaker's language. */
const said = (speaker: Speaker): Translate<SeatId> => translators[speaker.language];

/**
 * Why a seat does what it does, in one sentence: what weighs most for the step, what it costs, and
 * what answer is expected; or that it waits.
 */
export function choiceSentence(speaker: Speaker, choice: Choice): string {
  const t = said(speaker);
  const { actor, step, reason, options, near } = choice;
  const values = speaker.as('actor', actor);
  if (!reason) return t('waits.none', values);
  const named = { ...values, ...stepWords(speaker, reason.step) };
  if (step === undefined) return t('waits', { ...named, count: options.length });
  return t('chose', {
    ...named,
    why: why(speaker, actor, reason),
    costs: costs(speaker, actor, reason),
    answer: reason.reply ? answer(speaker, reason.reply) : '',
    chance: near.length > 1 ? 'yes' : 'no',
    near: near.length,
  });
}

/** What weighs most for a step. */
function why(speaker: Speaker, actor: ActorId, { grounds, reply }: Option): string {
  const t = said(speaker);
  const values = speaker.as('actor', actor);
  const [strongest] = grounds.toSorted((a, b) => b.amount - a.amount);
  const most = strongest?.amount ?? 0;
  if (reply && reply.amount > most) {
    return t('why.reply', { ...values, ...speaker.as('other', reply.by) });
  }
  if (!strongest || most <= 0) return t('why.little');
  const about = { ...values, ...groundWords(speaker, strongest) };
  if (strongest.kind === 'aim') return t(strongest.actor === actor ? 'why.own' : 'why.aim', about);
  return t(`why.${strongest.kind}` as SeatId, about);
}

function costs(speaker: Speaker, actor: ActorId, { grounds }: Option): string {
  const paid = grounds.flatMap(({ kind, terms }) =>
    kind === 'cost' ? [-(terms[0]?.value ?? 0)] : [],
  );
  const points = pointsOf(speaker, sum(paid));
  const id = points.points === 0 ? 'costs.none' : 'costs.some';
  return said(speaker)(id, { ...speaker.as('actor', actor), ...points });
}

function answer(speaker: Speaker, { by, step, otherwise }: Reply): string {
  const t = said(speaker);
  const values = speaker.as('by', by);
  if (step === undefined) return t('answer.none', values);
  const id = step === otherwise ? 'answer.same' : 'answer.step';
  return t(id, { ...values, ...stepWords(speaker, step) });
}

/** What a summand is about: `Where Europe stands on territory`. */
export const groundName = (speaker: Speaker, ground: Ground): string =>
  said(speaker)(`ground.${ground.kind}`, groundWords(speaker, ground));

export const replyName = (speaker: Speaker, { by }: Reply): string =>
  said(speaker)('ground.reply', speaker.as('other', by));

/** The factors of a summand: `3.0 × 0.95 × 1.50`. */
export const groundFactors = ({ figures }: Speaker, terms: readonly Term[]): string =>
  terms
    .map(({ name, value }) => (pointTerms.has(name) ? figures.fixed(value) : figures.factor(value)))
    .join(' × ');

const pointTerms = new Set([
  'nearer',
  'approach',
  'opens',
  'crossing',
  'paid',
  'trusted',
  'answered',
]);

/** What each of them is: `points closer × weight of the issue`. */
export const groundFactorNames = (speaker: Speaker, terms: readonly Term[]): string =>
  terms.map(({ name }) => said(speaker)(`term.${name}` as SeatId)).join(' × ');

export const temperName = (speaker: Speaker, temper: TemperId): string =>
  said(speaker)(`temper.${temper}`);

export const temperMeaning = (speaker: Speaker, temper: TemperId): string =>
  said(speaker)(`temper.${temper}.meaning`);

/** Why the weights are what they are. */
export const weightsReason = (speaker: Speaker): string => said(speaker)('weights.reason');

/** A weight of a temper, or a number of the rule: what it is called, and what it means and why. */
export const weightName = (speaker: Speaker, name: WeightName): string =>
  said(speaker)(`weight.${name}`);

export const weightMeaning = (speaker: Speaker, name: WeightName): string =>
  said(speaker)(`weight.${name}.meaning`);

export const numberName = (speaker: Speaker, name: NumberName): string =>
  said(speaker)(`number.${name}`);

export const numberMeaning = (speaker: Speaker, name: NumberName): string =>
  said(speaker)(`number.${name}.meaning`);

type TemperId = (typeof tempers)[number]['id'];
type NumberName = keyof typeof seatAssumptions;

/** `{step}`: what the actor does; `{stepLabel}`: what the step is called. */
function stepWords(speaker: Speaker, id: StepId): Values {
  const { clause, title } = speaker.step(id);
  return { step: speaker.text(clause), stepLabel: speaker.text(title) };
}

/** Whom and what a ground is about, and its points. */
const groundWords = (speaker: Speaker, ground: Ground): Values => ({
  ...('actor' in ground && speaker.as('other', ground.actor)),
  ...('issue' in ground && { on: speaker.text(speaker.issue(ground.issue).on) }),
  ...(ground.kind === 'cost' && { kind: kindPhrase(speaker, ground.of) }),
  ...pointsOf(speaker, Math.abs(ground.terms[0]?.value ?? 0)),
});

/** Half points are enough for a sentence; whole ones read better. */
function pointsOf({ figures }: Speaker, exact: number) {
  const points = exact < 3 ? Math.round(exact * 2) / 2 : Math.round(exact);
  return { points, text: figures.plain(points) };
}
