import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../scenario/load.ts';
import { formatProblem, type Parsed } from '../scenario/parsed.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { known } from './names.ts';
import { complain } from './outcome.ts';

const folder = new URL('../../scenarios/', import.meta.url);

export const bundledIds = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'schema.json')
    .map((file) => basename(file, '.json'));

/** A bundled scenario by its id, or the one in a file. */
export function scenarioAt(place: string): ScenarioFile {
  if (/[\\/]|\.json$/.test(place)) return loaded(place, place);
  const ids = bundledIds();
  const id = known('scenario', place, ids, ' here, and this is no file’s name');
  return loaded(fileURLToPath(new URL(`${id}.json`, folder)), id);
}

/** What a file holds; a file that cannot be read is one problem. */
export function readScenario(file: string): Parsed<ScenarioFile> {
  const text = readText(file);
  return text.ok ? load(text.value) : text;
}

export function readText(file: string): Parsed<string> {
  try {
    return { ok: true, value: readFileSync(file, 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return {
      ok: false,
      problems: [{ place: '', sentence: unreadable[code] ?? `cannot be read (${code})` }],
    };
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  ERR_STRING_TOO_LONG: 'is too large',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

const loaded = (file: string, name: string): ScenarioFile => sound(readScenario(file), name);

/** What came from outside, or a complaint with every problem of it. */
export function sound<T>(parsed: Parsed<T>, name: string): T {
  if (parsed.ok) return parsed.value;
  return complain(parsed.problems.map((problem) => formatProblem(name, problem)).join('\n'));
}
