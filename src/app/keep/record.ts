import type { Text } from '../../scenario/types.ts';

/** A line as it is kept on this device. */
export interface KeptLine {
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  created: number;
  changed: number;
  scenario: string;
  title: Text;
  moves: number;
  /** The line itself, as in a link, with its notes. */
  payload: string;
  /** One more each time the line is changed: two tabs must not write over each other. */
  version: number;
  /** Edition of a scenario from a file of the reader's, which is kept beside its lines. */
  file?: string;
}

/** What has been kept may have been damaged, or written by a Parley yet to come. */
export function isKeptLine(value: unknown): value is KeptLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Readonly<Record<string, unknown>>;
  const all = (kind: string, names: readonly (keyof KeptLine)[]) =>
    names.every((name) => typeof line[name] === kind);
  return (
    all('string', ['id', 'name', 'scenario', 'payload']) &&
    all('number', ['created', 'changed', 'moves', 'version']) &&
    Object.values(line['title'] ?? {}).every((text) => typeof text === 'string') &&
    ['string', 'undefined'].includes(typeof line['file'])
  );
}
