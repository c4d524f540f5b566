import { type Tasks, tasks } from './tasks.ts';

/** What is asked of the worker; it answers with parts, then `done` or `failed`. */
export interface Asked<Name extends keyof Tasks = keyof Tasks> {
  task: Name;
  input: Tasks[Name]['input'];
}

export type Answer = { kind: 'part'; part: unknown } | { kind: 'done' | 'failed' };

/** One task a worker: it is stopped by ending it, since a count in progress hears nothing. */
addEventListener('message', ({ data: { task, input } }: MessageEvent<Asked>) => {
  const answer = (said: Answer) => postMessage(said);
  try {
    const run = tasks[task] as (input: unknown) => Iterable<unknown>;
    for (const part of run(input)) answer({ kind: 'part', part });
    answer({ kind: 'done' });
  } catch {
    answer({ kind: 'failed' });
  }
});
