import { useMemo } from 'react';
import { play } from '../../engine/play.ts';
import type { StepId } from '../../engine/types.ts';
import type { Forecast, Settings } from '../../models/model.ts';
import { tableOf } from '../../models/table.ts';
import { boardActors, useLine, usePlace } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { type Count, useTask } from './useTask.ts';

export interface Forecasts extends Omit<Count<unknown>, 'parts'> {
  found: Readonly<Record<string, Forecast>>;
  failed: readonly string[];
  /** The model being counted. */
  at: string | undefined;
}

/** What forecasters say of the board where the reader is, or where a step would lead from there. */
export function useForecasts({
  step,
  only,
  settings,
  wanted = true,
}: {
  step?: StepId | undefined;
  only?: string;
  settings?: Settings;
  wanted?: boolean;
}): Forecasts {
  const { scenario, rates } = useLine();
  const { state } = usePlace();
  const others = useApp(({ view }) => view.others);
  const issues = useApp(({ view }) => view.issues);
  const input = useMemo(() => {
    if (!wanted) return undefined;
    const actors = boardActors(scenario, others).map(({ id }) => id);
    const at = step === undefined ? state : play(scenario, rates, state, step).state;
    const table = tableOf(scenario, at, actors, issues);
    return { table, only, settings: only && settings ? { [only]: settings } : {} };
  }, [scenario, rates, state, others, issues, step, only, settings, wanted]);
  const { parts, ...count } = useTask('forecasts', input);
  const last = parts.at(-1);
  return {
    ...count,
    found: Object.fromEntries(
      parts.flatMap((part) => (part.kind === 'found' ? [[part.model, part.forecast]] : [])),
    ),
    failed: parts.flatMap((part) => (part.kind === 'failed' ? [part.model] : [])),
    at: count.state === 'counting' && last?.kind === 'began' ? last.model : undefined,
  };
}
