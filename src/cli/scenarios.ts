import { isUtf8 } from 'node:buffer';
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

export const readText = (file: string): Parsed<string> =>
  readFile(file, (bytes) => bytes.toString('utf8'));

/**
 * A text that spreadsheets and mail programs may have written: in UTF-16 if it says so, and where it
 * is no UTF-8, as older Windows programs write in western Europe.
 */
export const readAnyText = (file: string): Parsed<string> =>
  readFile(file, (bytes) => {
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
    if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
    return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes);
  });

function readFile(file: string, decode: (bytes: Buffer) => string): Parsed<string> {
  try {
    return { ok: true, value: decode(readFileSync(file)) };
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
