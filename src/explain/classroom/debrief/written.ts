import { stanceOf } from '../../../engine/table.ts';
import type { Bearer, CostKind } from '../../../engine/types.ts';
import { costsOf, type Debrief, type TurningPoint } from '../../../lesson/debrief.ts';
import { type Language, languages } from '../../../scenario/types.ts';
import type { DebriefWords, Section } from '../../../share/debriefWords.ts';
import { shifts, size, worthTelling } from '../../change.ts';
import { bearerName, kindPhrase } from '../../cost.ts';
import { mainClause } from '../../mainClause.ts';
import { capital, type Speaker } from '../../speaker.ts';
import { debriefTranslate } from './translate.ts';

/** Every section of a debrief as it is written from the line, before anybody changes a word. */
export function written(
  speaker: Speaker,
  found: Debrief,
  day: string,
  { questions, occasion = '' }: { questions: readonly string[]; occasion?: string },
): Readonly<Record<Section, string>> {
  return {
    headline: headline(speaker, found),
    path: path(speaker, found, day),
    turningPoints: pointsText(speaker, found),
    predicted: predicted(speaker, found),
    dearest: dearest(speaker, found),
    notTaken: notTaken(speaker, found),
    record: record(speaker, found),
    questions: questions.join('\n'),
    own: '',
    occasion,
  };
}

/** What stands there: a reader's own words where there are any. */
export const said = (
  section: Section,
  own: DebriefWords | undefined,
  from: Readonly<Record<Section, string>>,
): string => own?.[section] ?? from[section];

/** The whole as plain text, to be pasted anywhere. */
export function asText(
  speaker: Speaker,
  own: DebriefWords | undefined,
  from: Readonly<Record<Section, string>>,
): string {
  const t = debriefTranslate(speaker.language);
  const titles = {
    turningPoints: 'section.points',
    predicted: 'section.predicted',
    dearest: 'section.dearest',
    notTaken: 'section.notTaken',
    record: 'section.record',
    questions: 'section.questions',
    own: 'section.own',
  } as const;
  const parts = (Object.keys(titles) as (keyof typeof titles)[])
    .map((section) => {
      const text = said(section, own, from);
      const isAsked = section === 'questions';
      return { section, text: isAsked ? asked(speaker, text).join('\n') : text };
    })
    .filter(({ text }) => text !== '')
    .map(({ section, text }) => `${t(titles[section])}\n${text}`);
  const head = [said('occasion', own, from), said('headline', own, from), said('path', own, from)];
  return [...head.filter((text) => text !== ''), ...parts, t('foot')].join('\n\n');
}

/** Where positions are furthest apart at the end, and whether limits meet. */
function headline(speaker: Speaker, { turns, zones, start }: Debrief): string {
  const t = debriefTranslate(speaker.language);
  if (turns.length === 0) return t('head.nothing');
  const [widest] = zones.toSorted(
    (a, b) => changeOf(b) - changeOf(a) || b.after.positions.points - a.after.positions.points,
  );
  if (!widest) return t('head.nothing');
  const [a, b] = widest.after.positions.between;
  const at = (actor: string) => stanceOf(speaker.scenario, start, actor, widest.issue).position;
  const open = zones.filter(({ after }) => after.open);
  const apart = t('head.apart', {
    onStart: capital(speaker.text(speaker.issue(widest.issue).on)),
    a: speaker.words(a).nom,
    b: speaker.words(b).nom,
    end: Math.round(widest.after.positions.points),
    start: Math.round(Math.abs(at(a) - at(b))),
  });
  const limits = t('head.limits', {
    open: open.length,
    all: open.length > 1 && open.length === zones.length ? 'yes' : 'no',
    issues: speaker.figures.list(open.map(({ issue }) => speaker.text(speaker.issue(issue).label))),
  });
  return `${apart} ${limits}`;
}

const changeOf = ({ before, after }: Debrief['zones'][number]): number =>
  Math.abs(after.positions.points - before.positions.points);

function path(speaker: Speaker, { turns }: Debrief, day: string): string {
  const t = debriefTranslate(speaker.language);
  // A scenario without German says its steps in its own language.
  const spoken = speaker.scenario.languages.includes(speaker.language);
  const clauseLanguage = spoken ? speaker.language : (speaker.scenario.languages[0] as Language);
  const steps = turns.map(({ step }) =>
    t('path.step', {
      ...speaker.as('actor', step.actor),
      clause: mainClause(speaker.text(speaker.step(step.id).clause), clauseLanguage),
    }),
  );
  return [t('path.begin', { day: speaker.figures.date(day) }), ...steps].join(' ');
}

function pointsText(speaker: Speaker, { turningPoints, zones }: Debrief): string {
  const issues = zones.map(({ issue }) => issue);
  if (turningPoints.length === 0) return debriefTranslate(speaker.language)('points.none');
  return turningPoints.map((point) => pointText(speaker, point, issues)).join('\n');
}

export const pointTitle = (speaker: Speaker, { turn }: Pick<TurningPoint, 'turn'>): string =>
  speaker.text(speaker.step(turn.step.id).title);

function pointText(speaker: Speaker, point: TurningPoint, issues: readonly string[]): string {
  const t = debriefTranslate(speaker.language);
  const { figures } = speaker;
  const known =
    point.by === 'limits'
      ? t('points.limits', {
          ...limitsTold(point),
          onStart: capital(speaker.text(speaker.issue(point.issue).on)),
          text: figures.plain(limitsTold(point).points),
        })
      : t('points.cost', {
          ...bearer(speaker, point.turn.costs, 'actor'),
          points: figures.plain(point.points),
        });
  const moved = shifts(speaker.scenario, point.turn)
    .filter((shift) => size(shift) >= worthTelling && speaker.actor(shift.actor).core)
    .filter(({ issue }) => issues.includes(issue))
    .slice(0, 2)
    .map(({ actor, issue, from, to }) =>
      t('points.moved', {
        ...speaker.as('actor', actor),
        on: speaker.text(speaker.issue(issue).on),
        from: figures.plain(Math.round(from)),
        to: figures.plain(Math.round(to)),
      }),
    );
  return [`${pointTitle(speaker, point)}.`, known, ...moved].join(' ');
}

/** What became of the room between limits; below 0 it is what is missing. */
function limitsTold({ before, after }: { before: number; after: number }) {
  const points = Math.round(Math.abs(after - before) * 10) / 10;
  if (before < 0 && after >= 0) return { how: 'meet', points };
  if (before >= 0 && after < 0) return { how: 'part', points };
  if (after >= 0) return { how: after > before ? 'room' : 'tight', points };
  return { how: after > before ? 'nearer' : 'apart', points };
}

/** Who paid most for a step, as `{actor}` and `{actorAcc}`. */
function bearer(speaker: Speaker, costs: Parameters<typeof costsOf>[0]['costs'], prefix: string) {
  const [most] = costsOf({ costs });
  return named(speaker, most?.bearer, prefix);
}

function named(speaker: Speaker, who: Bearer | undefined, prefix: string) {
  const isActor = speaker.scenario.actors.some(({ id }) => id === who);
  if (who !== undefined && isActor) return speaker.as(prefix, who);
  const name = who === undefined ? '' : bearerName(speaker, who);
  return { [prefix]: name, [`${prefix}Acc`]: name };
}

function predicted(speaker: Speaker, { predictions }: Debrief): string {
  const t = debriefTranslate(speaker.language);
  if (predictions.length === 0) return t('predicted.none');
  const right = predictions.filter(({ answer, happened }) => answer === happened);
  const wrong = predictions.filter(({ answer, happened }) => answer !== happened);
  const told = wrong.slice(0, 3).map(({ actor, issue, answer, happened, turn }) =>
    t('predicted.one', {
      ...speaker.as('actor', actor),
      ...speaker.as('mover', turn.step.actor),
      step: speaker.text(speaker.step(turn.step.id).title),
      on: speaker.text(speaker.issue(issue).on),
      expected: answer,
      happened,
    }),
  );
  const count = t('predicted.count', { made: predictions.length, right: right.length });
  return [count, ...told].join(' ');
}

function dearest(speaker: Speaker, { dearest: found }: Debrief): string {
  const t = debriefTranslate(speaker.language);
  const { figures } = speaker;
  if (!found) return t('dearest.none');
  const [most, ...others] = costsOf(found.turn);
  const sum = (costs: readonly { amount: number }[]) =>
    costs.reduce((all, { amount }) => all + amount, 0);
  const kinds = new Map<string, number>();
  for (const { kind, amount } of most?.costs ?? []) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + amount);
  }
  const listed = [...kinds].map(
    ([kind, amount]) => `${figures.plain(amount)} ${kindPhrase(speaker, kind as CostKind)}`,
  );
  const step = t('dearest.step', {
    step: speaker.text(speaker.step(found.turn.step.id).title),
    points: figures.plain(found.points),
    bearer: bearerName(speaker, found.bearer),
    kinds: figures.list(listed),
  });
  const rest = others
    .filter(({ costs }) => sum(costs) >= 1)
    .map(({ bearer: who, costs }) => `${bearerName(speaker, who)} ${figures.plain(sum(costs))}`);
  return rest.length > 0 ? `${step} ${t('dearest.also', { others: figures.list(rest) })}` : step;
}

function notTaken(speaker: Speaker, { notTaken: found, turns, zones }: Debrief): string {
  const t = debriefTranslate(speaker.language);
  const { figures } = speaker;
  if (!found) return t('notTaken.none');
  const step = speaker.text(speaker.step(found.instead.id).title);
  const taken = turns[found.at];
  const first = found.onRecord
    ? t('notTaken.record', {
        step,
        taken: taken ? speaker.text(speaker.step(taken.step.id).title) : '',
      })
    : t('notTaken.open', { at: found.at, step });
  const [most] = shifts(speaker.scenario, found.turn).filter(
    (shift) =>
      size(shift) >= worthTelling &&
      speaker.actor(shift.actor).core &&
      zones.some(({ issue }) => issue === shift.issue),
  );
  if (!most) return `${first} ${t('notTaken.still')}`;
  const would = t('notTaken.would', {
    ...speaker.as('actor', most.actor),
    on: speaker.text(speaker.issue(most.issue).on),
    from: figures.plain(Math.round(most.from)),
    to: figures.plain(Math.round(most.to)),
  });
  return `${first} ${would}`;
}

function record(speaker: Speaker, { record: found }: Debrief): string {
  const t = debriefTranslate(speaker.language);
  const { figures } = speaker;
  if (!found) return t('record.none');
  const at = t('record.at', {
    day: figures.date(found.date),
    model: figures.plain(found.off.model),
    unchanged: figures.plain(found.off.unchanged),
  });
  return `${at} ${t('record.warning')}`;
}

/** The questions of a lesson, or ours. */
export function questionsOf(speaker: Speaker, own: readonly string[] = []): readonly string[] {
  const t = debriefTranslate(speaker.language);
  if (own.length > 0) return own;
  return [t('question.1'), t('question.2'), t('question.3'), t('question.4')];
}

/** The lines of the questions, whoever wrote them; the last one is asked whatever stands before it. */
export function asked(speaker: Speaker, questions: string): readonly string[] {
  const lines = linesOf(questions);
  const lasts = languages.map((language) => debriefTranslate(language)('question.last'));
  const others = lines.filter((line) => !lasts.includes(line));
  return [...others, debriefTranslate(speaker.language)('question.last')];
}

export const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '');
