import { revision } from '../engine/play.ts';
import { driftOf } from '../share/drift.ts';
import type { Opened } from '../share/link.ts';
import { lineOf } from './selectors.ts';
import { app, type Document } from './store.ts';

/**
 * Compares a line that was opened with what its sender saw, once it is on the screen. `made`: the
 * revision of the engine that counted it, where that is known.
 */
export function followDrift(doc: Document, sent: Opened, made?: number): void {
  app.setState({ drift: undefined });
  requestAnimationFrame(() => setTimeout(compare));

  function compare(): void {
    const drift = driftOf(doc.scenario, lineOf(doc).replay, sent);
    if (!drift && !sent.other) return;
    app.setState({
      drift: {
        line: doc.line,
        other: sent.other,
        made: made === revision ? undefined : made,
        drift,
        told: sent.ends?.some((end) => !Number.isNaN(end)) ?? false,
      },
    });
  }
}
