import { createStore } from 'zustand/vanilla';
import type { Forecast, Settings } from '../../models/model.ts';
import type { Table } from '../../models/table.ts';

/** What the worker is asked: every forecaster on one table. */
export interface Job {
  table: Table;
  /** One model; all, where none is named. */
  only?: string;
  /** Where they are not as usual, by model. */
  settings: Readonly<Record<string, Settings>>;
}

export type Answer =
  | { kind: 'began' | 'failed'; model: string }
  | { kind: 'found'; model: string; forecast: Forecast }
  | { kind: 'done' };

/** How far a job is. */
export interface Count {
  found: Readonly<Record<string, Forecast>>;
  failed: readonly string[];
  /** The model being counted. */
  at: string | undefined;
  state: 'counting' | 'done' | 'cancelled';
}

interface Counts {
  /** By the job, as text: the same table need not be counted twice. */
  counts: ReadonlyMap<string, Count>;
}

const nothing: Count = { found: {}, failed: [], at: undefined, state: 'counting' };
const kept = 30;

export const counts = createStore<Counts>()(() => ({ counts: new Map() }));

const running = new Map<string, Worker>();

export const nameOf = (job: Job): string => JSON.stringify(job);

/** Counts a job that was not counted yet. */
export function count(job: Job): void {
  const name = nameOf(job);
  const known = counts.getState().counts.get(name);
  if (known && known.state !== 'cancelled') return;
  const worker = new Worker(new URL('./counting.worker.ts', import.meta.url), { type: 'module' });
  running.set(name, worker);
  put(name, () => nothing);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    put(name, (before) => after(before, data));
    if (data.kind === 'done') end(name);
  });
  // A script that cannot be fetched, offline for one: nothing will come.
  worker.addEventListener('error', () => {
    cancel(name);
  });
  worker.postMessage(job);
}

/** What was found stays; what was not is not counted any more. */
export function cancel(name: string): void {
  if (!running.has(name)) return;
  end(name);
  put(name, (before) => ({ ...before, at: undefined, state: 'cancelled' }));
}

export const cancelAll = (): void => [...running.keys()].forEach(cancel);

function end(name: string): void {
  running.get(name)?.terminate();
  running.delete(name);
}

function after(before: Count, answer: Answer): Count {
  switch (answer.kind) {
    case 'began':
      return { ...before, at: answer.model };
    case 'failed':
      return { ...before, failed: [...before.failed, answer.model] };
    case 'found':
      return { ...before, found: { ...before.found, [answer.model]: answer.forecast } };
    case 'done':
      return { ...before, at: undefined, state: 'done' };
  }
}

function put(name: string, change: (before: Count) => Count): void {
  counts.setState((state) => {
    const { [name]: old, ...others } = Object.fromEntries(state.counts);
    const list = [...Object.entries(others), [name, change(old ?? nothing)] as const];
    return { counts: new Map(list.slice(-kept)) };
  });
}
