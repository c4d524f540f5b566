import { bringInFull, bundled } from '../bundled.ts';
import { app } from '../store.ts';
import { keptRun } from './session.ts';

/** A lesson of this tab has to have all that its scenario says before its line is opened. */
export async function bringForLesson(): Promise<void> {
  const wanted = bundled.find(({ id }) => id === keptRun()?.lesson.scenario);
  // Where it cannot be had the lesson goes on in fewer words.
  if (wanted) await bringInFull(wanted.id).catch(() => {});
}

/** The board was played on: its line is in the address, the lesson above it is not. */
export async function goOnWithLesson(): Promise<void> {
  const { screen, document } = app.getState();
  const kept = screen ? undefined : keptRun();
  if (kept?.line?.id !== document.line || !kept) return;
  const { goOnAbove } = await import('./open.ts');
  await goOnAbove(kept);
}
