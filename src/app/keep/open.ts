import { words } from '../../explain/speaker.ts';
import type { ScenarioFile } from '../../scenario/types.ts';
import { editionOf } from '../../share/edition.ts';
import { type Opened, parseLink, resolveLink } from '../../share/link.ts';
import { loadPacking } from '../../share/packing.ts';
import { linkMessage } from '../../share/problems.ts';
import { tell } from '../actions.ts';
import { bring, missing } from '../bundled.ts';
import { followDrift } from '../drift.ts';
import { ui } from '../i18n/useUi.ts';
import { snapshotOf } from '../link.ts';
import { newId } from '../newId.ts';
import { goOnWith } from '../own.ts';
import { preferences } from '../preferences.ts';
import { app, type LineId } from '../store.ts';
import type { KeptLine } from './record.ts';
import { keptLine, scenarioText } from './shelf.ts';

/** What a kept line holds, or why it cannot be read any more. */
type Found = { ok: true; link: Opened; revision: number } | { ok: false; sentence: string };

/**
 * Goes on with a line that is kept here, as it is now: another tab may have changed it since it was
 * listed. One that cannot be read is told, and nothing else happens.
 */
export async function openKept(listed: KeptLine): Promise<void> {
  const line = (await keptLine(listed.id)) ?? listed;
  const found = await contentOf(line);
  if (!found.ok) {
    const t = ui(preferences.getState().language);
    tell({ title: t('file.broken', { name: line.name }), lines: [found.sentence] });
    return;
  }
  tell(undefined);
  const shown = snapshotOf(found.link, lineIdOf(line));
  const { id, version, name } = line;
  goOnWith(shown, { id, version, name, document: shown.document });
  followDrift(shown.document, found.link, found.revision);
}

/** By what name this page knows the line; the first one may have parted from it (shelf.ts). */
function lineIdOf({ id }: KeptLine): LineId {
  const { kept } = app.getState();
  const known = Object.keys(kept).find((line) => kept[line]?.id === id);
  return known ?? (kept[id] ? newId() : id);
}

export async function contentOf(line: KeptLine): Promise<Found> {
  const language = preferences.getState().language;
  const own = line.file === undefined ? undefined : await ownScenario(line);
  if (line.file !== undefined && !own) {
    return { ok: false, sentence: ui(language)('keep.scenarioLost') };
  }
  if (line.file === undefined && missing(line.scenario)) {
    const here = await bring(line.scenario).catch(() => undefined);
    if (!here) return { ok: false, sentence: ui(language)('scenario.failedWhy') };
  }
  await loadPacking();
  const sealed = parseLink(`#s=1.${line.payload}`);
  const known = app.getState().scenarios;
  const read = sealed.ok ? resolveLink(sealed.value, own ? [own] : known) : sealed;
  if (!read.ok || !sealed.ok) {
    const problem = read.ok ? ({ kind: 'impossible' } as const) : read.problem;
    const { id, values } = linkMessage(problem);
    return { ok: false, sentence: words(language)(`link.${id}`, values) };
  }
  return { ok: true, link: read.value, revision: sealed.value.revision };
}

/** The scenario that was kept with the line: from now on it is known here too. */
async function ownScenario(line: KeptLine): Promise<ScenarioFile | undefined> {
  const { scenarios } = app.getState();
  const known = scenarios.find(
    (scenario) => scenario.id === line.scenario && editionOf(scenario) === line.file,
  );
  if (known) return known;
  const [text, { load }] = await Promise.all([
    scenarioText(line),
    import('../../scenario/load.ts'),
  ]);
  const loaded = typeof text === 'string' ? load(text) : undefined;
  if (!loaded?.ok) return undefined;
  app.setState((state) => ({ scenarios: [...state.scenarios, loaded.value] }));
  return loaded.value;
}
