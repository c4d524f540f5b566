import * as z from 'zod/mini';
import type { ActorId, IssueId, OpeningId, StepId } from '../engine/types.ts';
import {
  about,
  actorId,
  id,
  issueId,
  listOf,
  prose,
  someOf,
  stepId,
  text,
  whole,
} from '../scenario/schema.ts';
import { type Language, languages, type Text } from '../scenario/types.ts';

/*
 * A lesson is data: what a class plays, who sees what, where it stops and what it is asked. How it
 * is run, alone, on one device, by links or later in live rooms, changes nothing of it.
 */

export const lessonFormat = 'parley-lesson/1';

/** Who decides for an actor. `still`: nobody; the actor takes no step of its own. */
export const seats = ['team', 'engine', 'still'] as const;
export type Seat = (typeof seats)[number];

/** `open table`: everybody sees everything. `own limits`: nobody sees what others can accept. */
export const sights = ['open table', 'own limits'] as const;
export type Sight = (typeof sights)[number];

export interface Lesson {
  $schema?: string | undefined;
  format: typeof lessonFormat;
  id: string;
  languages: readonly Language[];
  /** The one it is held in; the reader's where absent. */
  language?: Language | undefined;
  title: Text;
  summary: Text;
  scenario: string;
  opening: OpeningId;
  /** Actors that are not named are `still`. */
  seats: readonly { actor: ActorId; by: Seat; temper?: string | undefined }[];
  issues: readonly IssueId[];
  sees: Sight;
  rounds: number;
  minutes: number;
  plan: readonly { minutes: number; title: Text; what: Text; shown: Text }[];
  /** Where everybody stops after a round, and what is asked there. */
  stops: readonly { after: number; questions: readonly Text[] }[];
  /** Steps that happen before a round, whoever's they are; untold ones come as a surprise. */
  events: readonly { before: number; step: StepId; told: boolean }[];
  /** Steps that cannot be chosen. */
  hides: readonly StepId[];
  predict: boolean;
  /** Actors under invented names, unveiled in the debrief. */
  masked: boolean;
  /** What is on record is shown on the board, or in the debrief only. */
  record: 'board' | 'debrief';
  honest: Text;
  /** Texts to read and print: treaties, for one. */
  material: readonly { title: Text; text: Text; source: string }[];
  /** Of the debrief; the last one is always asked and stands in no lesson. */
  questions: readonly Text[];
}

const texts = (description: string, most: number) => listOf(text(description), most);

export const lessonFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(lessonFormat),
  id,
  languages: about('The languages of all texts', someOf(z.enum(languages), 1, languages.length)),
  language: z.optional(about('The language it is held in', z.enum(languages))),
  title: text('What the lesson is called', 80),
  summary: text('What it is about, in a sentence', 300),
  scenario: about('A scenario, by its id', id),
  opening: about('Where it begins', id),
  seats: about(
    'Who decides for whom; who is not named takes no step of its own',
    someOf(
      z.strictObject({
        actor: actorId,
        by: about('team: pupils. engine: the model. still: nobody.', z.enum(seats)),
        temper: z.optional(about('How the engine plays it', z.string())),
      }),
      1,
      24,
    ),
  ),
  issues: about('What is on the table', someOf(issueId, 1, 16)),
  sees: about('Whether others’ limits are seen', z.enum(sights)),
  rounds: about('A round: every actor in play has one step', whole(1, 40)),
  minutes: whole(1, 600),
  plan: about(
    'What happens when',
    listOf(
      z.strictObject({
        minutes: whole(1, 600),
        title: text('In a word', 30),
        what: text('What the teacher does', 300),
        shown: text('What is on the projector', 100),
      }),
      40,
    ),
  ),
  stops: about(
    'Where everybody stops, and what is asked there',
    listOf(
      z.strictObject({
        after: about('After this round; 0: before the first', whole(0, 40)),
        questions: about('What is asked', someOf(text('A question', 300), 1, 12)),
      }),
      40,
    ),
  ),
  events: about(
    'Steps that happen by themselves',
    listOf(
      z.strictObject({
        before: about('Before this round', whole(1, 40)),
        step: stepId,
        told: about('Whether the class is told beforehand', z.boolean()),
      }),
      40,
    ),
  ),
  hides: about('Steps that cannot be chosen', listOf(stepId, 400)),
  predict: about('Whether a prediction is asked for before a step', z.boolean()),
  masked: about('Whether actors have invented names until the debrief', z.boolean()),
  record: about('Where the real course is shown', z.enum(['board', 'debrief'])),
  honest: prose('The honest-use card, read before the start, a paragraph a line', 2000),
  material: about(
    'Texts to read and to print',
    listOf(
      z.strictObject({
        title: text('What it is', 120),
        text: prose(
          'The text, a paragraph a line; a line that begins with “- ” gets room to write',
          6000,
        ),
        source: about('Where it comes from', z.string().check(z.maxLength(500))),
      }),
      12,
    ),
  ),
  questions: about('What is asked in the debrief', texts('A question', 20)),
}) satisfies z.ZodMiniType<Lesson>;
