import * as z from 'zod/mini';
import { costKinds, SYSTEM, statuses, vias } from '../engine/types.ts';
import { isPrintable } from './quote.ts';
import { must } from './sentences.ts';
import {
  confidences,
  grades,
  type Language,
  languages,
  type ScenarioFile,
  shapes,
  tones,
} from './types.ts';

/*
 * The shape of a scenario file: what each part is, within which bounds, and, for the author in an
 * editor, what it means. What concerns more than one place is in rules/.
 *
 * zod/mini, because it costs the page 8 kB where zod costs 26, and does not write code at run time,
 * which the Content-Security-Policy forbids.
 */

export const about = <Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema =>
  schema.check(z.describe(description)) as Schema;

/** A list that may be left out where it would be empty. */
export const listOf = <Schema extends z.ZodMiniType>(item: Schema, most: number) =>
  z._default(z.array(item).check(z.maxLength(most)), []);

export const someOf = <Schema extends z.ZodMiniType>(item: Schema, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

// --- Names

// Names that every object has would be found where nothing was put.
const inherited = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const name = z.string().check(
  z.regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,39}$/,
    must('be a letter and then at most 39 letters, digits, - or _'),
  ),
  z.refine((id) => !inherited.has(id), must('be another name: this one is reserved')),
);

export const id = name.check(
  z.refine((id) => id !== SYSTEM, must('be another name: this one bears the costs to rules')),
);

export const actorId = about('An actor, by its id', id);
export const issueId = about('An issue, by its id', id);
export const stepId = about('A step, by its id', id);
const sources = about('Where this comes from: names under "sources"', listOf(id, 50));
const pair = z.tuple([actorId, actorId]);

// --- Texts

const words = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(most),
      z.refine(isPrintable, must('have no control characters')),
    );

/** Texts that have to stand in every language the scenario declares; see rules/texts.ts. */
export const translated = z.registry<{ translated: true }>();

const perLanguage = <Schema extends z.ZodMiniType>(description: string, schema: Schema) => {
  const shape = Object.fromEntries(languages.map((language) => [language, z.optional(schema)]));
  const texts = z.strictObject(shape as Record<Language, z.ZodMiniOptional<Schema>>);
  return about(description, texts).register(translated, { translated: true });
};

export const text = (description: string, most = 1000) => perLanguage(description, words(most));

/** A text in paragraphs, one a line. */
export const prose = (description: string, most: number) => {
  const isPlain = (lines: string) => lines.split('\n').every(isPrintable);
  const paragraphs = z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(most),
      z.refine(isPlain, must('have no control characters')),
    );
  return perLanguage(description, paragraphs);
};

/** One or two lines for an axis: measured so that marks do not run into each other. */
const lines = (description: string) => perLanguage(description, someOf(words(13), 1, 2));

// --- Numbers

// −0 would be printed as −0 and, to the last bit, be another number.
const unsignedZero = z.overwrite<number>((value) => value + 0);

const number = (least: number, most: number) =>
  z.number().check(z.minimum(least), z.maximum(most), unsignedZero);

export const whole = (least: number, most: number) =>
  z.int().check(z.minimum(least), z.maximum(most), unsignedZero);

const bounds = (least: number, most: number) => ({
  value: about('What is played', number(least, most)),
  low: about('The lowest the author could be argued down to', number(least, most)),
  high: about('The highest the author could be argued up to', number(least, most)),
});

interface Bounds {
  value: number;
  low: number;
  high: number;
}

const ordered = z.refine<Bounds>(({ value, low, high }: Bounds) => low <= value && value <= high, {
  error: ({ input }) => {
    const { value, low, high } = input as Bounds;
    return `has low ${low}, value ${value}, high ${high}: must be in this order`;
  },
});

const range = (description: string, least: number, most: number) =>
  about(description, z.strictObject(bounds(least, most)).check(ordered));

const because = text("The modellers' own reason for the number");

const judged = (description: string, least: number, most: number) =>
  about(description, z.strictObject({ ...bounds(least, most), because }).check(ordered));

const points = (description: string) => range(`${description}, in points 0–100`, 0, 100);
const change = (description: string) => range(`${description}, in points`, -100, 100);
const share = (description: string) => range(`${description}, −1…1`, -1, 1);

// --- Dates

const date = z.iso.date();
const roughDate = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      must('be a date like 2025, 2025-08 or 2025-08-16'),
    ),
  );

const address = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^(https?:\/\/[!-~]+)?$/, must('be an http or https address, or empty')),
  );

// --- The parts of a scenario

const sourced = {
  sources,
  confidence: about('How sure the author is', z.enum(confidences)),
  judgement: z.optional(text("The modellers' own reason, where no source gives one")),
  disputed: z.optional(text('Both versions, where accounts differ')),
};

const actorWords = z.strictObject({
  label: about('Beside the mark: "US"', words(20)),
  nom: about('As a subject: "the US", "die USA"', words(80)),
  acc: z.optional(about('As an object; like nom where left out', words(80))),
  dat: z.optional(about('As an indirect object; like nom where left out', words(80))),
  gen: z.optional(about('As a possessor: "the US\'s", "der USA"', words(80))),
  plural: z.optional(about('The name takes a plural verb', z.boolean())),
});

/** The most that a role brief may have in a language; rules/briefs.ts counts. */
export const mostBriefWords = 120;

const brief = about(
  `For whoever speaks for the actor: its own stated view at the first opening, without hindsight; at most ${mostBriefWords} words a language`,
  z.strictObject({
    who: text('Who you are'),
    wants: text('What you want'),
    refuses: text('What you cannot accept, as the actor says in public'),
    mayOffer: text('What you may offer'),
    sources,
  }),
);

const actor = z.strictObject({
  id,
  core: about('On the board at once; the others on demand', z.boolean()),
  consents: about('No agreement without this actor: its limits bind a package', z.boolean()),
  shape: about('The mark', z.enum(shapes)),
  tone: about('The colour of the mark', z.enum(tones)),
  name: text('In full', 100),
  words: perLanguage('The forms of the name that sentences need', actorWords),
  masked: z.optional(
    perLanguage('The same of an invented name; all actors have one, or none', actorWords),
  ),
  description: text('Who this is, in a sentence'),
  brief: z.optional(brief),
  budget: judged('Cost points this government can carry in the exercise', 0, 1000),
  reciprocity: judged(
    "Share of another's concession that is answered; below 0, a concession is read as weakness",
    -1,
    1,
  ),
  openness: z.optional(range('Own openness to others, 0–0.9; the engine has a default', 0, 0.9)),
  delay: z._default(
    z.strictObject({
      military: z.optional(judged('Military cost points a week of war costs', 0, 100)),
      economic: z.optional(judged('Economic cost points a week of war costs', 0, 100)),
    }),
    {},
  ),
});

const mark = z.strictObject({
  value: about('Where on the scale, in points 0–100', number(0, 100)),
  label: text('What this point means'),
  short: lines('The same for the axis: one or two lines of at most 13 characters'),
});

const issue = z.strictObject({
  id,
  core: about('On the board at once; the others on demand', z.boolean()),
  label: text('Beside the lane, at most 14 characters: "Guarantees"', 14),
  name: text('In full', 100),
  on: text('In a sentence: "on the ceasefire", "bei der Waffenruhe"', 100),
  question: text('What is to be decided'),
  marks: about('Points of the scale with their meaning, from 0 up to 100', someOf(mark, 2, 21)),
});

const opening = z.strictObject({
  id,
  date,
  label: text('When the exercise begins', 100),
  standing: about('Steps already taken before this date', listOf(stepId, 400)),
  record: about(
    "The part of record.moves that is this opening's main line",
    z.strictObject({
      first: about('Index of its first move', whole(0, 2000)),
      last: about('Index after its last move', whole(0, 2000)),
      at: about('Index before which the reader stands', whole(0, 2000)),
    }),
  ),
});

const limit = about(
  'What the actor will not go beyond, in points 0–100',
  z
    .strictObject({
      ...bounds(0, 100),
      bound: about('min: accepts nothing below. max: nothing above.', z.enum(['min', 'max'])),
      hardest: z.optional(about('The limit never wears beyond this point', number(0, 100))),
    })
    .check(ordered),
);

const reported = z
  .strictObject({
    ...bounds(0, 100),
    confidence: about('How sure the author is', z.enum(confidences)),
    sources: about('Who reports it: names under "sources"', someOf(id, 1, 50)),
    note: z.optional(text('What is reported')),
  })
  .check(ordered);

const entry = z.strictObject({
  actor: actorId,
  issue: issueId,
  position: about('Public position at each opening', z.record(id, points('Public position'))),
  reported: z.optional(
    about(
      'Where it is said to have stood behind closed doors, from each opening on until the next one named; for the debrief, nothing is played with it',
      z.record(id, reported),
    ),
  ),
  ideal: z.optional(points('What the actor would most like; left out: the opening position')),
  limit: z.optional(limit),
  salience: range('How much the issue matters to the actor, 0–100', 0, 100),
  influence: range('Capability to shape the outcome on this issue, 0–100', 0, 100),
  why: text('Why the actor stands here'),
  limitWhy: z.optional(text('Why the limit is here')),
  ...sourced,
});

const relation = z.strictObject({
  between: pair,
  alignment: about(
    'How far the two pull together at each opening',
    z.record(id, share('Alignment')),
  ),
  trust: about(
    "Each side's trust in the other's word, by who trusts",
    z.record(id, share('Trust')),
  ),
  note: z.optional(text('What stands between them')),
});

const linkage = z.strictObject({
  id,
  actor: about('Whose limit', id),
  issue: about('Its limit on this issue loosens …', id),
  offer: about('… with what is credibly on offer on this issue', id),
  guarantors: about('Whose word the offer rests on', someOf(id, 1, 24)),
  from: about('Where on the offer it begins, in points', number(0, 100)),
  to: about('Where on the offer it is complete, in points', number(0, 100)),
  by: range('By how many points the limit loosens at most', 0, 100),
  why: text('Why the two are linked'),
  ...sourced,
});

const condition = z
  .strictObject({
    actor: actorId,
    issue: issueId,
    atLeast: z.optional(number(0, 100)),
    atMost: z.optional(number(0, 100)),
  })
  .check(
    z.refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
      error: () => 'says nothing, must have atLeast or atMost',
    }),
  );

const cost = z
  .strictObject({
    bearer: about(`Who bears it: an actor, or ${SYSTEM} for costs to rules and precedent`, name),
    kind: z.enum(costKinds),
    ...bounds(0, 1000),
  })
  .check(ordered);

const step = z.strictObject({
  id,
  actor: about('Who takes it', id),
  targets: about('Whom it is aimed at', listOf(id, 24)),
  status: about('Whether it really happened', z.enum(statuses)),
  date: z.optional(
    about('When it happened or was proposed: YYYY, YYYY-MM or YYYY-MM-DD', roughDate),
  ),
  weeks: about('How long it takes', z._default(whole(0, 520), 1)),
  title: text('As offered: "Offer a referendum, tied to a 60-day ceasefire"', 200),
  short: lines('In the strip: "referendum offer"'),
  clause: text('After the actor in "If …, …": "offers a referendum"', 200),
  note: z.optional(text('What a reader should know about it')),
  requires: about('Steps that must have been taken before', listOf(stepId, 50)),
  excludes: about(
    'Steps that stand in the way of this one once taken',
    listOf(
      z.strictObject({
        step: stepId,
        weeks: z.optional(about('For so many weeks; left out: for good', whole(1, 520))),
      }),
      400,
    ),
  ),
  when: about('Positions that must be reached', listOf(condition, 50)),
  effects: about(
    'What it does to positions',
    listOf(
      z.strictObject({
        on: about('Whose position', id),
        issue: issueId,
        by: change('By how much'),
        via: about("decision for the actor's own position, and only there", z.enum(vias)),
      }),
      400,
    ),
  ),
  relations: about(
    'What it does to alignments',
    listOf(z.strictObject({ between: pair, alignment: range('By how much, −2…2', -2, 2) }), 300),
  ),
  trust: about(
    'What it does to trust',
    listOf(
      z.strictObject({
        of: about('Who trusts', id),
        in: about('… in whose word', id),
        by: range('By how much, −2…2', -2, 2),
      }),
      600,
    ),
  ),
  influence: about(
    'What it does to influence',
    listOf(z.strictObject({ on: actorId, issue: issueId, by: change('By how much') }), 400),
  ),
  commits: about(
    'How far the actor ties its own hands',
    listOf(z.strictObject({ issue: issueId, by: share('By how much') }), 16),
  ),
  limits: about(
    'Limits it moves',
    listOf(z.strictObject({ on: actorId, issue: issueId, by: change('By how much') }), 400),
  ),
  costs: about('What it costs whom; the engine fills in where this is silent', listOf(cost, 200)),
  ...sourced,
});

const move = z.strictObject({
  date,
  step: stepId,
  text: text('What happened'),
  sources,
});

const checkpoint = z.strictObject({
  id,
  date,
  label: text('When this was', 100),
  halfWidth: about('How many points either way are as good a reading', number(0, 100)),
  positions: about(
    'Where positions stood, by actor and issue',
    z.record(id, z.record(id, number(0, 100))),
  ),
  confidence: about('How sure the author is', z.enum(confidences)),
});

const source = z.strictObject({
  title: words(300),
  outlet: words(200),
  date: about('As far as it is known', words(60)),
  url: about('http or https, or empty', address),
  grade: about(
    'A: primary document. B: agency or established outlet. C: digest, rewrite. D: partisan, state-run.',
    z.enum(grades),
  ),
});

export const scenarioFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: about('The format of this file', z.literal(1)),
  id,
  edition: about('Changes with every published change of the scenario', words(40)),
  languages: about('The languages of all texts', someOf(z.enum(languages), 1, languages.length)),
  title: text('What is negotiated', 100),
  summary: text('What it is about'),
  disclaimer: text('What the numbers are and are not'),
  order: text('Why the actors stand in this order'),
  actors: about('Who negotiates', someOf(actor, 2, 24)),
  issues: about('What is negotiated', someOf(issue, 1, 16)),
  openings: about('Dates on which the exercise can begin', someOf(opening, 1, 16)),
  entries: about('What each actor wants on each issue', someOf(entry, 1, 384)),
  relations: about('How each two actors stand to each other', someOf(relation, 1, 276)),
  linkages: about('Limits that depend on offers elsewhere', listOf(linkage, 100)),
  steps: about('The moves there are', someOf(step, 1, 400)),
  record: about(
    'What really happened',
    z.strictObject({
      moves: about('Steps in the order they happened', listOf(move, 2000)),
      checkpoints: about('Where positions stood', listOf(checkpoint, 400)),
    }),
  ),
  sources: z.record(id, source),
  masks: z.optional(
    perLanguage(
      'What would tell who is meant where actors have invented names, and what is said instead: places, persons, organisations, whole phrases. A * at the end stands for any ending. What tells nobody is given as itself',
      z.record(z.string().check(z.minLength(1), z.maxLength(200)), words(200)),
    ),
  ),
}) satisfies z.ZodMiniType<ScenarioFile>;
