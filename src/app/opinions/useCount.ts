import { useEffect } from 'react';
import { useStore } from 'zustand';
import { play } from '../../engine/play.ts';
import type { StepId } from '../../engine/types.ts';
import { tableOf } from '../../models/table.ts';
import { boardActors, useLine, usePlace } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { type Count, cancel, count, counts, type Job, nameOf } from './jobs.ts';

/** The board as the models look at it: where the reader is, or where a step would lead from there. */
export function useJob(step?: StepId | undefined, settings: Job['settings'] = {}): Job {
  const { scenario, rates } = useLine();
  const { state } = usePlace();
  const others = useApp(({ view }) => view.others);
  const issues = useApp(({ view }) => view.issues);
  const actors = boardActors(scenario, others).map(({ id }) => id);
  const at = step === undefined ? state : play(scenario, rates, state, step).state;
  return { table: tableOf(scenario, at, actors, issues), settings };
}

/** What the models say of a table, as far as it has been counted; nothing where none is asked. */
export function useCount(job: Job | undefined): Count | undefined {
  const name = job && nameOf(job);
  const found = useStore(counts, (state) =>
    name === undefined ? undefined : state.counts.get(name),
  );
  useEffect(() => {
    if (name === undefined) return;
    count(JSON.parse(name) as Job);
    return () => cancel(name);
  }, [name]);
  return found;
}
