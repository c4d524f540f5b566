import type { ScenarioFile } from '../../scenario/types.ts';
import { bringInFull, bundled, isBundled } from '../bundled.ts';
import { app } from '../store.ts';

const asked = new Map<string, Promise<ScenarioFile>>();

/** Whether there is such a scenario here at all. */
export const isKnown = (id: string): boolean =>
  [...bundled, ...app.getState().scenarios].some((one) => one.id === id);

/**
 * The scenario of a lesson with all that its file says: one from a file of the reader's that is
 * open here, else a bundled one. The same promise for the same scenario, so that a page can wait.
 */
export function scenarioFor(id: string): Promise<ScenarioFile> {
  const own = app.getState().scenarios.find((one) => one.id === id && !isBundled(one));
  const key = own ? `own ${app.getState().scenarios.indexOf(own)}` : id;
  const known = asked.get(key);
  if (known) return known;
  const fetching = own ? Promise.resolve(own) : bringInFull(id);
  asked.set(key, fetching);
  fetching.catch(() => asked.delete(key));
  return fetching;
}
