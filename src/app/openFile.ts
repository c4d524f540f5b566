import type { Language } from '../scenario/types.ts';
import { admit, tell } from './actions.ts';
import { ui } from './i18n/useUi.ts';

const problemsShown = 12;
const mostBytes = 2_000_000;

/** Opens a scenario from a file of the reader's. A broken one is told, and nothing else happens. */
export async function openFile(file: File, language: Language): Promise<void> {
  const t = ui(language);
  const refuse = (...lines: string[]) =>
    tell({ title: t('file.broken', { name: file.name }), lines });
  // Not even read: a file of this size would hold up the page.
  if (file.size > 10 * mostBytes) {
    refuse(t('file.large', { size: Math.ceil(file.size / 1_000_000) }));
    return;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    refuse(t('file.unreadable'));
    return;
  }
  // The schema is fetched only by those who bring a file.
  const [{ load }, { formatProblem }] = await Promise.all([
    import('../scenario/load.ts'),
    import('../scenario/parsed.ts'),
  ]);
  const parsed = load(text);
  if (parsed.ok) {
    admit(parsed.value);
    return;
  }
  const lines = parsed.problems.map((problem) => formatProblem(file.name, problem));
  const rest = lines.length - problemsShown;
  refuse(...lines.slice(0, problemsShown), ...(rest > 0 ? [t('file.more', { count: rest })] : []));
}
