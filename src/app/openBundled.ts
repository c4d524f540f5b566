import type { ScenarioFile } from '../scenario/types.ts';
import { begin, tell } from './actions.ts';
import { bring } from './bundled.ts';
import { ui } from './i18n/useUi.ts';
import { preferences } from './preferences.ts';

/** Begins on a bundled scenario. */
export async function openBundled(id: string): Promise<void> {
  const scenario = await brought(id);
  if (!scenario) return;
  tell(undefined);
  begin(scenario);
}

/** The scenario, fetched where it is not here yet; that it cannot be fetched is told. */
export async function brought(id: string, how = bring): Promise<ScenarioFile | undefined> {
  try {
    return await how(id);
  } catch {
    const t = ui(preferences.getState().language);
    tell({ title: t('scenario.failed'), lines: [t('scenario.failedWhy')] });
    return undefined;
  }
}
