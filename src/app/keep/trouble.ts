import { tell } from '../actions.ts';
import { ui } from '../i18n/useUi.ts';
import { preferences } from '../preferences.ts';

/** What a browser says when it has no room, or does not let a page keep anything. */
const reasons: Readonly<Record<string, 'full' | 'blocked'>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  TimeoutError: 'blocked',
  ReferenceError: 'blocked',
  TypeError: 'blocked',
};

export function troubleSentence(error: unknown): string {
  const { name = '' } = error as { name?: string };
  return ui(preferences.getState().language)(`keep.${reasons[name] ?? 'failed'}`);
}

let told = false;

/** Said once: the page goes on in memory, and every change would fail again. */
export function tellOnce(error: unknown): void {
  if (told) return;
  told = true;
  const t = ui(preferences.getState().language);
  tell({ title: t('keep.notKept'), lines: [troubleSentence(error), t('keep.goesOn')] });
}
