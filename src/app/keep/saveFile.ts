import type { ScenarioFile } from '../../scenario/types.ts';
import type { Link } from '../../share/link.ts';

/** Hands the reader a line as a file, named after it. */
export async function saveFile(
  name: string,
  ...line: [scenario: ScenarioFile, link: Link, end: string]
): Promise<void> {
  const { formatLineFile } = await import('../../share/file.ts');
  const address = URL.createObjectURL(new Blob([formatLineFile(...line)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(name)}.parley`;
  link.click();
  // The browser has begun to save by then; some ask where first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What every system takes as the name of a file. */
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLocaleLowerCase() || 'parley';
