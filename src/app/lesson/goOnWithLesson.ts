import { app } from '../store.ts';
import { keptRun } from './session.ts';

/** The board was played on: its line is in the address, the lesson above it is not. */
export async function goOnWithLesson(): Promise<void> {
  const { screen, document } = app.getState();
  const kept = screen ? undefined : keptRun();
  if (kept?.line?.id !== document.line || !kept) return;
  const { goOnAbove } = await import('./open.ts');
  await goOnAbove(kept);
}
