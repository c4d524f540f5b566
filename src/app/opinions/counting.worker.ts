import { forecasters } from '../../models/index.ts';
import { presets } from '../../models/model.ts';
import type { Answer, Job } from './jobs.ts';

/**
 * Runs the models beside the page. A job that is no longer wanted is ended with its worker
 * (jobs.ts): a count in progress hears nothing.
 */
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const answer = (found: Answer) => postMessage(found);
  const asked = forecasters.filter(({ id }) => data.only === undefined || data.only === id);
  for (const model of asked) {
    answer({ kind: 'began', model: model.id });
    try {
      const settings = data.settings[model.id] ?? presets(model);
      answer({ kind: 'found', model: model.id, forecast: model.forecast(data.table, settings) });
    } catch {
      // One model that cannot be counted must not take the others with it.
      answer({ kind: 'failed', model: model.id });
    }
  }
  answer({ kind: 'done' });
});
