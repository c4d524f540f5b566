import { bytesToHex } from '@noble/hashes/utils.js';
import { contentHash } from '../scenario/canonical.ts';
import { languages, type ScenarioFile } from '../scenario/types.ts';

/**
 * Which numbers a link speaks of, in four bytes as hexadecimal digits. Words, sources and dates are
 * left out, and what the record says after the last opening's line: when somebody corrects a
 * translation, or the war goes on, links stay as good as they were.
 */
export function editionOf(scenario: ScenarioFile): string {
  const known = editions.get(scenario) ?? bytesToHex(contentHash(played(scenario)).subarray(0, 4));
  editions.set(scenario, known);
  return known;
}

const editions = new WeakMap<ScenarioFile, string>();

function played(scenario: ScenarioFile): ScenarioFile {
  const recorded = Math.max(...scenario.openings.map(({ record }) => record.last));
  const moves = scenario.record.moves.slice(0, recorded);
  return wordless({ ...scenario, record: { moves, checkpoints: [] } });
}

/** A copy without what nobody can play. A member that is not known here stays in. */
function wordless<T>(value: T): T {
  if (Array.isArray(value)) return value.map(wordless) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([name, member]) => !unplayed.has(name) && !isText(member),
  );
  return Object.fromEntries(members.map(([name, member]) => [name, wordless(member)])) as T;
}

const unplayed = new Set([
  ...['format', 'edition', 'languages', 'sources', 'confidence', 'shape', 'tone'],
  ...['marks', 'date', 'status', 'brief', 'reported', 'masks'],
]);

/** By language, and no number in it: an actor may be called `de`, and others trust it. */
const isText = (member: unknown): boolean =>
  typeof member === 'object' &&
  member !== null &&
  Object.entries(member).length > 0 &&
  Object.entries(member).every(
    ([name, said]) =>
      languages.some((language) => language === name) && !Object.hasOwn(Object(said), 'value'),
  );
