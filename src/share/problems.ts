/** Why a link does not open. Data: the words are in explain/words, by `linkMessage`. */
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

/** The message `link.…` of a catalogue, and its values. */
export function linkMessage(problem: LinkProblem): {
  id: LinkProblem['kind'] | 'cutShort';
  values: Readonly<Record<string, string | number>>;
} {
  const { kind, ...values } = problem;
  return { id: kind === 'cut' && problem.want === undefined ? 'cutShort' : kind, values };
}
