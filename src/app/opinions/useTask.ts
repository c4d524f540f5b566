import { useEffect, useState } from 'react';
import type { Answer, Asked } from './counting.worker.ts';
import type { Tasks } from './tasks.ts';

/** How far a count is. */
export interface Count<Part> {
  parts: readonly Part[];
  state: 'counting' | 'done' | 'failed' | 'cancelled';
  cancel: () => void;
  again: () => void;
}

/**
 * Counts something beside the page, anew whenever `input` is another one (so it has to be the same
 * object for as long as it means the same). While it counts, the parts of the count before stay.
 */
export function useTask<Name extends keyof Tasks>(
  task: Name,
  input: Tasks[Name]['input'] | undefined,
): Count<Tasks[Name]['part']> {
  type Part = Tasks[Name]['part'];
  const [found, setFound] = useState<Pick<Count<Part>, 'parts' | 'state'>>({
    parts: [],
    state: 'counting',
  });
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round counts the same once more
  useEffect(() => {
    if (!input) return;
    const worker = new Worker(new URL('./counting.worker.ts', import.meta.url), { type: 'module' });
    let parts: readonly Part[] = [];
    const end = (state: Count<Part>['state']) => {
      worker.terminate();
      setFound((before) => ({ parts: parts.length > 0 ? parts : before.parts, state }));
    };
    setFound((before) => ({ ...before, state: 'counting' }));
    setStop(() => () => end('cancelled'));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind !== 'part') {
        end(data.kind);
        return;
      }
      parts = [...parts, data.part as Part];
      setFound({ parts, state: 'counting' });
    });
    // A script that cannot be fetched, offline for one: nothing will come.
    worker.addEventListener('error', () => end('failed'));
    worker.postMessage({ task, input } satisfies Asked);
    return () => worker.terminate();
  }, [task, input, round]);

  return { ...found, cancel: stop, again: () => setRound(round + 1) };
}
