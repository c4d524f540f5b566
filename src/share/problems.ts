/** Why a link does not open. Data; the words are found by `kind`. */
export type LinkProblem =
  /** `want` is unknown where not even the beginning arrived. */
  | { kind: 'cut'; have: number; want?: number }
  | { kind: 'changed' }
  | { kind: 'foreign' }
  | { kind: 'newer' }
  | { kind: 'unknownScenario' }
  | { kind: 'otherEdition'; scenario: string }
  | { kind: 'otherEngine'; made: number; here: number }
  | { kind: 'impossible' };

/** What was in a link, or the one reason why there is nothing. */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: LinkProblem };

export const refused = (problem: LinkProblem) => ({ ok: false, problem }) as const;

/** Message id and values, for a catalogue of any language. */
export function linkMessage(problem: LinkProblem): {
  id: keyof typeof english;
  values: Readonly<Record<string, string | number>>;
} {
  const { kind, ...values } = problem;
  return { id: kind === 'cut' && problem.want === undefined ? 'cutShort' : kind, values };
}

/** The problem in one sentence. */
export function linkSentence(problem: LinkProblem): string {
  const { id, values } = linkMessage(problem);
  return english[id].replace(/\{(\w+)\}/g, (_, name) => shown(values[name]));
}

const shown = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : (value ?? '');

/** ICU messages. */
export const english = {
  cut: 'This link was cut or changed on the way ({have} of about {want} characters). Ask for it again.',
  cutShort: 'This link was cut on the way: only its beginning is left. Ask for it again.',
  changed:
    'This link was changed on the way: it has its full length, but not every character is right. Ask for it again.',
  foreign: 'This is not a link to a Parley line: those have “#s=1.” in the address.',
  newer:
    'This link was made with a newer Parley than this one. Get the newer one, then open it again.',
  unknownScenario:
    'This link belongs to a scenario that is not here. Ask for the scenario’s file too.',
  otherEdition:
    'This link was made with another edition of the scenario “{scenario}”, whose numbers differ. Ask for a link made with this edition.',
  otherEngine:
    'This link was made with revision {made} of the engine; this is revision {here}, which would give other numbers. Ask for a new link.',
  impossible:
    'This link arrived whole, but its scenario has no such line. Ask whoever made it how they made it.',
} as const;
