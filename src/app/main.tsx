import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import alaska from '../../scenarios/alaska-2025.json?url';
import type { ScenarioFile } from '../scenario/types.ts';
import { App } from './App.tsx';
import { fresh } from './actions.ts';
import { playAhead } from './ahead.ts';
import './fonts.css';
import './theme.css';
import './app.css';
import { learn } from './i18n/languages.ts';
import { ui } from './i18n/useUi.ts';
import { followKeys } from './keys.ts';
import { fetchTheRest } from './later.ts';
import { goOnWithLesson } from './lesson/goOnWithLesson.ts';
import { applyPreferences, preferences } from './preferences.ts';
import { showInTurn } from './shown.tsx';
import { app } from './store.ts';
import { followAddress, readAddress } from './url.ts';

applyPreferences();
const root = createRoot(document.getElementById('root') as HTMLElement);

// Not awaited by this script itself: what it fetches on the way, a lesson, imports from it.
void open();

async function open(): Promise<void> {
  try {
    const [response] = await Promise.all([fetch(alaska), learn(preferences.getState().language)]);
    // Checked and completed when the page was built: tools/parsedScenarios.ts.
    const scenario = (await response.json()) as ScenarioFile;
    app.setState({
      ...fresh(scenario),
      ...{ past: [], future: [], scenarios: [scenario], folded: [], visits: {}, kept: {} },
    });
    await readAddress();
    await goOnWithLesson();
    const isNew = app.getState().past.length === 0 && location.hash.length < 2;
    app.setState({ minute: isNew && preferences.getState().predict ? 'asked' : undefined });
    followAddress();
    followKeys();
    showInTurn();
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
    fetchTheRest();
    playAhead();
  } catch (error) {
    const t = ui(preferences.getState().language);
    root.render(
      <main className="failed">
        <h1>{t('failed.title')}</h1>
        <p>{t('failed.text')}</p>
        <p className="note">{String(error)}</p>
      </main>,
    );
  }
}
