import { count } from '../../engine/edit.ts';
import { editionOf } from '../../share/edition.ts';
import { isBundled } from '../bundled.ts';
import { currentPayload } from '../link.ts';
import { app, type Snapshot } from '../store.ts';
import type { KeptLine } from './record.ts';

/** A line as it would be kept now, and the text of its scenario where that is from a file. */
export function recordOf(shown: Snapshot): { record: KeptLine; file: (() => string) | undefined } {
  const { line, scenario, tree, remarks } = shown.document;
  const { kept } = app.getState();
  const { id = line, version = 0, name = remarks.names[''] ?? '' } = kept[line] ?? {};
  const now = Date.now();
  // What every Parley has needs no keeping.
  const bundled = isBundled(scenario);
  const record: KeptLine = {
    ...{ id, name, created: now, changed: now, version },
    ...{ scenario: scenario.id, title: scenario.title, moves: count(tree) },
    payload: currentPayload(shown),
    ...(!bundled && { file: editionOf(scenario) }),
  };
  return { record, file: bundled ? undefined : () => JSON.stringify(scenario) };
}
