import type {
  Actor,
  AuthoredCost,
  Course,
  Entry,
  Issue,
  Linkage,
  Opening,
  OpeningId,
  Range,
  Relation,
  Scenario,
  Step,
} from '../engine/types.ts';

/** Languages that scenario texts and the interface may have. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** A text in the languages the scenario declares. Plain text: never markup. */
export type Text = Readonly<Partial<Record<Language, string | undefined>>>;

/** One or two short lines, at most 13 characters each, for axis and strip. */
export type Lines = Readonly<Partial<Record<Language, readonly string[] | undefined>>>;

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** A: primary document. B: agency or established outlet. C: digest, rewrite. D: partisan, state-run. */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

export const shapes = [
  'diamond',
  'circle',
  'triangle',
  'square',
  'pentagon',
  'star',
  'cross',
  'hexagon',
  'wedge',
] as const;
export type Shape = (typeof shapes)[number];

export const tones = ['violet', 'rust', 'wine', 'teal', 'grey'] as const;
export type Tone = (typeof tones)[number];

/** Says where numbers come from. `judgement`: the modellers' own reason where no source gives one. */
export interface Sourced {
  sources: readonly string[];
  confidence: Confidence;
  judgement?: Text | undefined;
  /** Both versions, where accounts differ. */
  disputed?: Text | undefined;
}

/** A number of the modellers' own, with its reason. */
export interface Judged extends Range {
  because: Text;
}

/** The forms of an actor's name that sentences need; a form left out is like `nom`. */
export interface ActorWords {
  /** Beside the mark: `US`. */
  label: string;
  /** As a subject: `the US`, `die USA`. */
  nom: string;
  acc?: string | undefined;
  dat?: string | undefined;
  /** As a possessor: `the US's`, `der USA`. */
  gen?: string | undefined;
  /** The name takes a plural verb. */
  plural?: boolean | undefined;
}

/** What somebody needs to speak for an actor: its own stated view, as it was at the opening. */
export interface Brief {
  who: Text;
  wants: Text;
  refuses: Text;
  mayOffer: Text;
  sources: readonly string[];
}

export type Words = Readonly<Partial<Record<Language, ActorWords | undefined>>>;

export interface ActorFile extends Actor {
  shape: Shape;
  tone: Tone;
  name: Text;
  words: Words;
  /** An invented name, for a class that is to think about the numbers before it knows whose they are. */
  masked?: Words | undefined;
  description: Text;
  brief?: Brief | undefined;
  budget: Judged;
  reciprocity: Judged;
  delay: { military?: Judged | undefined; economic?: Judged | undefined };
}

export interface IssueFile extends Issue {
  /** Beside the lane, at most 14 characters: `Guarantees`. */
  label: Text;
  name: Text;
  /** In a sentence: `on the ceasefire`, `bei der Waffenruhe`. */
  on: Text;
  question: Text;
  marks: readonly { value: number; label: Text; short: Lines }[];
}

export interface OpeningFile extends Opening {
  label: Text;
}

/** Where an actor is said to have stood behind closed doors. Hindsight: nothing is played with it. */
export interface Reported extends Range {
  confidence: Confidence;
  sources: readonly string[];
  note?: Text | undefined;
}

export interface EntryFile extends Entry, Sourced {
  /** Each holds from its opening on, until the next one that is named: see `reportedAt`. */
  reported?: Readonly<Record<OpeningId, Reported>> | undefined;
  why: Text;
  limitWhy?: Text | undefined;
}

export interface RelationFile extends Relation {
  note?: Text | undefined;
}

export interface LinkageFile extends Linkage, Sourced {
  why: Text;
}

export interface StepFile extends Step, Sourced {
  /** When it happened or was proposed: YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string | undefined;
  /** As offered: `Offer a referendum, tied to a 60-day ceasefire`. */
  title: Text;
  /** In the strip: `referendum offer`. */
  short: Lines;
  /** After the actor's name in `If … , …`: `offers a referendum`, `ein Referendum anbietet`. */
  clause: Text;
  note?: Text | undefined;
  costs: readonly AuthoredCost[];
}

export interface Source {
  title: string;
  outlet: string;
  date: string;
  url: string;
  grade: Grade;
}

export interface CourseFile extends Course {
  moves: readonly { date: string; step: string; text: Text; sources: readonly string[] }[];
  checkpoints: readonly (Course['checkpoints'][number] & {
    id: string;
    label: Text;
    confidence: Confidence;
  })[];
}

/**
 * Language by language, what would tell who is meant, places, persons, organisations, and what is said
 * in its place. `Russian*` stands for every ending, which is kept; what is left as it is tells nobody.
 */
export type Masks = Readonly<
  Partial<Record<Language, Readonly<Record<string, string>> | undefined>>
>;

/** A scenario as it stands in a file. The engine sees only the numbers. */
export interface ScenarioFile extends Scenario {
  $schema?: string | undefined;
  format: 1;
  languages: readonly Language[];
  title: Text;
  summary: Text;
  disclaimer: Text;
  /** Why the actors stand in this order. */
  order: Text;
  actors: readonly ActorFile[];
  issues: readonly IssueFile[];
  openings: readonly OpeningFile[];
  entries: readonly EntryFile[];
  relations: readonly RelationFile[];
  linkages: readonly LinkageFile[];
  steps: readonly StepFile[];
  record: CourseFile;
  sources: Readonly<Record<string, Source>>;
  /** What is said where actors have invented names: see `Masks`. */
  masks?: Masks | undefined;
}
