import type { OpeningId } from '../engine/types.ts';
import type { EntryFile, Reported, ScenarioFile } from './types.ts';

/**
 * Where an actor is said to have stood behind closed doors at an opening: what is given for it, else
 * what was given last before it. Nothing is known of a time before the first report.
 */
export function reportedAt(
  { openings }: Pick<ScenarioFile, 'openings'>,
  { reported }: Pick<EntryFile, 'reported'>,
  opening: OpeningId,
): Reported | undefined {
  const at = openings.findIndex(({ id }) => id === opening);
  const named = openings
    .slice(0, at + 1)
    .findLast(({ id }) => reported && Object.hasOwn(reported, id));
  return named && reported?.[named.id];
}
