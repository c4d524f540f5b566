import * as z from 'zod/mini';
import { answers } from '../engine/prediction.ts';
import { costKinds } from '../engine/types.ts';
import { longestSection, sections, tidySection } from './debriefWords.ts';
import { lessonName } from './lessonName.ts';
import { pages, panels } from './view.ts';

/*
 * The shape of a `.parley` file: a line, or a tree of lines, to read, to edit and to keep. What
 * concerns the scenario it belongs to is in file.ts.
 *
 * A tree is told as a list of lines, each a list of moves, and not as moves within moves: a line of
 * thirty moves stays a list of thirty rows, and nothing that reads it needs a deep stack.
 */

export const lineFormat = 'parley-line/1';

const about = <Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema =>
  schema.check(z.describe(description)) as Schema;

const whole = (most: number) => z.int().check(z.minimum(0), z.maximum(most));

const steps = z.array(z.string());
const actor = about('An actor, by its id', z.string());
const issue = about('An issue, by its id', z.string());

const move = z.strictObject({
  step: about('A step of the scenario, by its id', z.string()),
  name: z.optional(about('A name for the line that begins here', z.string())),
  note: z.optional(about('Plain text on this move', z.string())),
  prediction: z.optional(
    about(
      'What was expected of an actor when this step was taken',
      z.strictObject({ actor, issue, answer: z.enum(answers) }),
    ),
  ),
});

const line = z.strictObject({
  leaves: z.optional(
    about(
      'Where it leaves another line; the first line, the main one, leaves none',
      z.strictObject({
        line: about('Which line, of those before it; the main line is 0', whole(1_000_000)),
        after: about('After how many moves from the opening', whole(1_000_000)),
      }),
    ),
  ),
  moves: about('One after another', z.array(move).check(z.minLength(1))),
});

const cell = z.discriminatedUnion(
  'of',
  [
    z.strictObject({ of: z.literal('position'), actor, issue }),
    z.strictObject({ of: z.literal('limits'), issue }),
    z.strictObject({ of: z.literal('cost'), bearer: z.string(), kind: z.enum(costKinds) }),
  ],
  { error: () => 'must be one of "position", "limits", "cost"' },
);

const view = z.strictObject({
  actor: z.optional(about('Whose moves are offered', z.string())),
  issues: z.optional(about('Issues shown', z.array(z.string()))),
  others: z.optional(about('Actors shown besides the core ones', z.array(z.string()))),
  panel: z.optional(about('What stands open beside the board', z.enum(panels))),
  cell: z.optional(about('The number that is opened', cell)),
  model: z.optional(about('The page of a model', z.enum(pages))),
});

const end = z.strictObject({
  digest: z.optional(
    about(
      'Hash of all numbers of the line',
      z.string().check(z.regex(/^(?:[0-9a-f]{2}){3,32}$/, { error: 'is no digest' })),
    ),
  ),
  positions: z.optional(
    about(
      'Where the core actors stood at its end, in whole points, by actor and issue',
      z.record(z.string(), z.record(z.string(), z.number().check(z.minimum(0), z.maximum(100)))),
    ),
  ),
});

export const lineFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: about('The format of this file', z.literal(lineFormat)),
  scenario: about('The scenario, by its id', z.string()),
  edition: z.optional(about('Which numbers it was played with; left out: those here', z.string())),
  revision: z.optional(about('Of the engine that played it; left out: the one here', z.int())),
  opening: about('The opening it begins at, by its id', z.string()),
  seed: about('32 bits', z._default(whole(2 ** 32 - 1), 0)),
  changes: about('Changed assumptions by name', z._default(z.record(z.string(), z.number()), {})),
  mainName: z.optional(about('A name for the main line', z.string())),
  openingNote: z.optional(about('Plain text on the opening', z.string())),
  lines: about('The main line first', z._default(z.array(line), [])),
  place: z.optional(about('Where the reader is; left out: the end of the main line', steps)),
  against: z.optional(about('The place of another line that it is compared with', steps)),
  more: z.optional(about('Places of up to two more', z.array(steps).check(z.maxLength(2)))),
  debrief: z.optional(
    about(
      'Own words of the debrief, section by section',
      z.partialRecord(
        z.enum(sections),
        z.string().check(
          z.minLength(1),
          z.maxLength(longestSection),
          z.refine((text) => tidySection(text) === text, { error: () => 'is no plain text' }),
        ),
      ),
    ),
  ),
  lesson: z.optional(
    about(
      'The bundled lesson it was played in, by its id',
      z.string().check(z.regex(lessonName, { error: 'is no name of a lesson' })),
    ),
  ),
  view: about('What the reader looks at', z._default(view, {})),
  end: about('How the line came out, to tell where it comes out otherwise', z._default(end, {})),
});

/** As it is written, and as it is read: complete. */
export type LineDraft = z.input<typeof lineFile>;
export type LineFile = z.output<typeof lineFile>;
export type FiledLine = LineFile['lines'][number];
