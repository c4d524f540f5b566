import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { fresh } from './actions.ts';
import { playAhead } from './ahead.ts';
import { fetchBundled, flagship, missingFor } from './bundled.ts';
import './fonts.css';
import './theme.css';
import './app.css';
import { learn } from './i18n/languages.ts';
import { ui } from './i18n/useUi.ts';
import { followKeys } from './keys.ts';
import { fetchTheRest } from './later.ts';
import { bringForLesson, goOnWithLesson } from './lesson/goOnWithLesson.ts';
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
    // What the link needs is asked for at once; that it cannot be had is told when it is opened.
    const wanted = missingFor(location.hash);
    if (wanted) fetchBundled(wanted.id).catch(() => {});
    const [scenario] = await Promise.all([
      fetchBundled(flagship),
      learn(preferences.getState().language),
    ]);
    app.setState({
      ...fresh(scenario),
      ...{ past: [], future: [], scenarios: [scenario], folded: [], visits: {}, kept: {} },
    });
    await bringForLesson();
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
