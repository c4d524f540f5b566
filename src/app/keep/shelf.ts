import { createStore, promisifyRequest } from 'idb-keyval';
import { newId } from '../newId.ts';
import { isKeptLine, type KeptLine } from './record.ts';

/*
 * The lines kept on this device, in IndexedDB. Each change is one transaction, so that whatever
 * another tab does at the same time comes wholly before it or wholly after.
 */

const use = createStore('parley', 'lines');

const lineKey = (id: string) => `line ${id}`;
const fileKey = ({ scenario, file }: KeptLine) => `scenario ${scenario} ${file}`;
/** Asked for when needed: where there is no IndexedDB, there are no ranges of its keys either. */
const allLines = () => IDBKeyRange.bound('line ', 'line!', false, true);

/** Some browsers never answer where storage is blocked. */
const patience = 8_000;

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new DOMException('No answer.', 'TimeoutError')), patience);
  });
  return Promise.race([work, late]);
}

const read = <T>(work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
  inTime((async () => use('readonly', work))());

const write = <T>(work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
  inTime(
    (async () =>
      use('readwrite', async (store) => {
        const [result] = await Promise.all([work(store), promisifyRequest(store.transaction)]);
        return result;
      }))(),
  );

const get = (store: IDBObjectStore, key: string): Promise<unknown> =>
  promisifyRequest(store.get(key));

const put = (store: IDBObjectStore, line: KeptLine): KeptLine => {
  store.put(line, lineKey(line.id));
  return line;
};

/** Every line, the one changed last first, and how many records cannot be read. */
export async function keptLines(): Promise<{ lines: KeptLine[]; unreadable: number }> {
  const all: unknown[] = await read((store) => promisifyRequest(store.getAll(allLines())));
  const lines = all.filter(isKeptLine).toSorted((a, b) => b.changed - a.changed);
  return { lines, unreadable: all.length - lines.length };
}

export async function keptLine(id: string): Promise<KeptLine | undefined> {
  const line = await read((store) => get(store, lineKey(id)));
  return isKeptLine(line) ? line : undefined;
}

/** The text of the file of a line's scenario. */
export const scenarioText = (line: KeptLine): Promise<unknown> =>
  read((store) => get(store, fileKey(line)));

/** What a line is kept with that is not in it. */
export interface Keeping {
  /** Its scenario, where that is from a file of the reader's. */
  file: (() => string) | undefined;
  /** What the nth line without a name is called, and one that parted from its other version. */
  unnamed: (number: number) => string;
  elsewhere: (name: string) => string;
}

/**
 * Keeps a line as the version after the one that was known here. Where it has been changed since,
 * by another tab, this becomes a line of its own, and nothing is written over.
 */
export const keep = (line: KeptLine, keeping: Keeping): Promise<KeptLine> =>
  write(async (store) => {
    const { version } = line;
    const before = await get(store, lineKey(line.id));
    await putFile(store, line, keeping.file);
    if (before === undefined) {
      const name = line.name || (await freeName(store, keeping.unnamed));
      return put(store, { ...line, name, version: version + 1 });
    }
    if (!isKeptLine(before)) return put(store, { ...line, id: newId(), version: 1 });
    const { name, created } = before;
    if (before.payload === line.payload) return before;
    if (before.version === version)
      return put(store, { ...line, name, created, version: version + 1 });
    return put(store, { ...line, id: newId(), name: keeping.elsewhere(name), version: 1 });
  });

async function putFile(store: IDBObjectStore, line: KeptLine, file: Keeping['file']) {
  if (!file || (await promisifyRequest(store.getKey(fileKey(line)))) !== undefined) return;
  store.put(file(), fileKey(line));
}

async function freeName(store: IDBObjectStore, unnamed: Keeping['unnamed']): Promise<string> {
  const all: unknown[] = await promisifyRequest(store.getAll(allLines()));
  const names = new Set(all.filter(isKeptLine).map(({ name }) => name));
  let number = 1;
  while (names.has(unnamed(number))) number++;
  return unnamed(number);
}

/** A name is no change of the line: it does not make another tab's copy an old one. */
export const rename = (id: string, name: string): Promise<KeptLine | undefined> =>
  write(async (store) => {
    const line = await get(store, lineKey(id));
    return isKeptLine(line) ? put(store, { ...line, name }) : undefined;
  });

/** Puts a line there that is not there: a copy, or one that was deleted. */
export const add = (line: KeptLine, file?: string): Promise<KeptLine> =>
  write(async (store) => {
    const taken = (await get(store, lineKey(line.id))) !== undefined;
    await putFile(store, line, file === undefined ? undefined : () => file);
    return put(store, taken ? { ...line, id: newId() } : line);
  });

/** Takes a line away, and its scenario where no other line needs it. Both can be added again. */
export const remove = (line: KeptLine): Promise<string | undefined> =>
  write(async (store) => {
    store.delete(lineKey(line.id));
    if (line.file === undefined) return undefined;
    const file = await get(store, fileKey(line));
    const left: unknown[] = await promisifyRequest(store.getAll(allLines()));
    const needed = left.some((other) => isKeptLine(other) && fileKey(other) === fileKey(line));
    if (!needed) store.delete(fileKey(line));
    return typeof file === 'string' ? file : undefined;
  });
