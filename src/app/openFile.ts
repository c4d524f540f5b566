import type { Problem } from '../scenario/parsed.ts';
import type { Language } from '../scenario/types.ts';
import { admit, tell } from './actions.ts';
import { missingIn } from './bundled.ts';
import { followDrift } from './drift.ts';
import { ui } from './i18n/useUi.ts';
import { snapshotOf } from './link.ts';
import { newId } from './newId.ts';
import { brought } from './openBundled.ts';
import { visit } from './own.ts';
import { app } from './store.ts';

const problemsShown = 12;
const mostBytes = 2_000_000;

/**
 * Opens a scenario or a line from a file of the reader's; which of them it is, its content tells.
 * A broken one is told, and nothing else happens.
 */
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
  // What reads files is fetched only by those who bring one.
  const [{ isLineFile }, { formatProblem }] = await Promise.all([
    import('../share/file.ts'),
    import('../scenario/parsed.ts'),
  ]);
  const problems = isLineFile(text) ? await openLine(text) : await openScenario(text);
  const lines = problems.map((problem) => formatProblem(file.name, problem));
  const rest = lines.length - problemsShown;
  const more = rest > 0 ? [t('file.more', { count: rest })] : [];
  if (lines.length > 0) refuse(...lines.slice(0, problemsShown), ...more);
}

async function openScenario(text: string): Promise<Problem[]> {
  const { load } = await import('../scenario/load.ts');
  const parsed = load(text);
  if (!parsed.ok) return parsed.problems;
  admit(parsed.value);
  return [];
}

/** Somebody else's, or the reader's own of another day or device: looked at until it is copied. */
async function openLine(text: string): Promise<Problem[]> {
  const { readLineFile } = await import('../share/file.ts');
  for (const { id } of missingIn(text)) if (!(await brought(id))) return [];
  const read = readLineFile(text, app.getState().scenarios);
  if (!read.ok) return read.problems;
  tell(undefined);
  const shown = snapshotOf(read.value, newId());
  visit(shown);
  followDrift(shown.document, read.value);
  return [];
}
