import type { Range, Scenario } from '../../src/engine/types.ts';
import {
  type ActorFile,
  confidences,
  type Language,
  languages,
  type ScenarioFile,
  shapes,
  type Text,
  tones,
} from '../../src/scenario/types.ts';

/** Gives a scenario the texts of a file. */
export function fileOf(
  scenario: Scenario,
  spoken: readonly Language[] = languages,
  phrase = 'text',
): ScenarioFile {
  const text: Text = Object.fromEntries(spoken.map((language) => [language, phrase]));
  const short = Object.fromEntries(spoken.map((language) => [language, ['one', 'two']]));
  const said = (name: string): Text =>
    Object.fromEntries(spoken.map((language) => [language, name]));
  const judged = (range: Range) => ({ ...range, because: text });
  const sourced = { sources: ['book'], confidence: confidences[1] };

  return {
    ...scenario,
    format: 1,
    languages: spoken,
    title: text,
    summary: text,
    disclaimer: text,
    order: text,
    actors: scenario.actors.map((actor, i): ActorFile => {
      const { military, economic } = actor.delay;
      return {
        ...actor,
        shape: shapes[i % shapes.length] ?? 'circle',
        tone: tones[i % tones.length] ?? 'grey',
        name: said(actor.id),
        words: Object.fromEntries(
          spoken.map((language) => [language, { label: actor.id, nom: `the ${actor.id}` }]),
        ),
        description: text,
        budget: judged(actor.budget),
        reciprocity: judged(actor.reciprocity),
        delay: {
          ...(military && { military: judged(military) }),
          ...(economic && { economic: judged(economic) }),
        },
      };
    }),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      label: said(issue.id),
      name: text,
      on: text,
      question: text,
      marks: issue.marks.map((mark) => ({ ...mark, label: text, short })),
    })),
    openings: scenario.openings.map((opening) => ({ ...opening, label: text })),
    entries: scenario.entries.map((entry) => ({
      ...entry,
      ...sourced,
      why: text,
      ...(entry.limit && { limitWhy: text }),
    })),
    relations: scenario.relations.map((relation) => ({ ...relation, note: text })),
    linkages: scenario.linkages.map((linkage) => ({ ...linkage, ...sourced, why: text })),
    steps: scenario.steps.map((step) => ({
      ...step,
      ...sourced,
      title: text,
      short,
      clause: text,
    })),
    record: {
      moves: scenario.record.moves.map((move) => ({ ...move, text, sources: ['book'] })),
      checkpoints: scenario.record.checkpoints.map((checkpoint, i) => ({
        ...checkpoint,
        id: `c${i}`,
        label: text,
        confidence: confidences[0],
      })),
    },
    sources: {
      book: { title: 'A book', outlet: 'Press', date: '2025', url: '', grade: 'A' },
    },
  };
}
