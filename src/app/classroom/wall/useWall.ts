import { useCallback, useEffect, useState } from 'react';
import { type Found, type Gathering, gatherInSlices } from '../../../lesson/gather.ts';
import type { Table } from '../../../lesson/table.ts';
import { type Wall, wallInSlices } from '../../../lesson/wall.ts';
import { loadPacking } from '../../../share/packing.ts';
import { bring, bundled } from '../../bundled.ts';
import { app } from '../../store.ts';

/** What somebody pasted or brought. */
export interface HandedIn {
  /** Of a file. */
  name?: string | undefined;
  text: string;
}

interface Counted {
  wall?: Wall;
  /** The first text that is one. */
  table?: Table;
  /** While it is being counted: lines so far. */
  done?: number;
  /** Stopped by the reader before everything was counted. */
  stopped?: boolean;
}

/**
 * The wall of some texts. It is counted a slice at a time, so that the page keeps answering; what
 * was counted before stands until then. `column`: of the names, where the reader chose one.
 */
export function useWall(
  texts: readonly HandedIn[],
  { each, column }: { each: boolean; column: number | undefined },
) {
  const key = [each, column, ...texts.flatMap(({ name, text }) => [name, text])];
  const [counted, setCounted] = useState<Counted>(() =>
    isSame(last.key, key) ? last.counted : {},
  );
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is of the texts; another round counts once more
  useEffect(() => {
    let gone = false;
    halt = () => {
      gone = true;
      setCounted(({ done: _, ...before }) => ({ ...before, stopped: true }));
    };
    let tellings = performance.now() - tellsEvery + patience;
    const told = (done: number) => setCounted((before) => ({ ...before, done, stopped: false }));
    const rest = async <T>(work: Generator<number, T>, count: (done: number) => number) => {
      let since = performance.now();
      for (let next = work.next(); ; next = work.next()) {
        if (next.done) return next.value;
        if (performance.now() - since < slice) continue;
        if (since - tellings > tellsEvery) {
          tellings = since;
          told(count(next.value));
        }
        await turnOfThePage();
        if (gone) return undefined;
        since = performance.now();
      }
    };
    const count = async () => {
      // Links may be of any scenario that comes with the page: asked for before there are any.
      const scenarios = Promise.all([loadPacking(), ...bundled.map(({ id }) => bring(id))]);
      if (texts.every(({ text }) => text.trim() === '')) {
        setCounted({});
        scenarios.catch(() => {});
        return;
      }
      await scenarios;
      if (gone) return;
      const found: Found[] = [];
      let table: Table | undefined;
      for (const { name, text } of texts) {
        const read = (asked: Gathering) => rest(gatherInSlices(text, asked), () => 0);
        const first = await read({});
        if (!first) return;
        const names = column === undefined ? (first.table?.names ?? []) : [column];
        const named = first.table && names.length > 0 ? await read({ names }) : first;
        if (!named) return;
        table ??= named.table;
        const from = texts.length > 1 ? name : undefined;
        found.push(...named.found.map((one) => (from ? { ...one, at: { ...one.at, from } } : one)));
      }
      const known = app.getState().scenarios;
      const wall = await rest(wallInSlices(found, known, { each }), (done) => done);
      if (!wall) return;
      last = { key, counted: { wall, ...(table && { table }) } };
      setCounted(last.counted);
    };
    if (round > 0 || !isSame(last.key, key)) void count();
    else setCounted(last.counted);
    return () => {
      gone = true;
    };
  }, [texts, each, column, round]);
  const cancel = useCallback(() => halt(), []);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...counted, cancel, again };
}

/** Stops what is being counted; there is one wall on a page. */
let halt: () => void = () => {};

/** What was counted last: it is there at once when a reader comes back from a line. */
let last: { key: readonly unknown[]; counted: Counted } = { key: [], counted: {} };

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** In milliseconds: what may be counted before the page gets its turn. */
const slice = 32;
/** How often the reader is told how far it is, and after how long for the first time. */
const [tellsEvery, patience] = [100, 150];

/** Sooner than a timer, which browsers hold back by 4 ms: as long as a quarter of a slice. */
const turnOfThePage = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
