import { expect, test } from 'vitest';
import { wallPageWords } from '../../src/explain/classroom/wallPage/translate.ts';
import { json, typed } from '../cli/said.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';

const app = await builtApp();
const tempers = ['patient', 'pressing', 'conciliatory'];

/** Twelve lines as the engine plays them, each as its link, with where it ends. */
async function lines() {
  return Promise.all(
    Array.from({ length: 12 }, async (_, seed) => {
      const asked = `play alaska-2025 --opening t1 --moves ${3 + (seed % 3)} --seed ${seed} --temper ${tempers[seed % 3]}`;
      const [link, run] = [await typed(`${asked} --link`), await json(`${asked} --json`)];
      return { link: link.out.trim(), run };
    }),
  );
}

test('a class hands in its links; the wall counts them as anybody would', async () => {
  const made = await lines();
  const apart = [...new Map(made.map((one) => [one.link, one])).values()];
  const t = wallPageWords('en');
  const page = await openPage(`${app.url}#wall`);
  const text = [...made.map(({ link }) => link), '#s=1.ASVRspGPLWMBAQEAAAUVIyYGEQUAq7'].join('\n');
  await page.getByLabel(t('paste')).fill(text);
  const read = page.locator('.wall-read');
  await expect.poll(() => read.innerText()).toContain(`${apart.length} lines read`);
  expect(await read.innerText()).toContain('1 broken');

  // The most frequent beginning, counted here from the lines as JSON.
  const firsts = new Map<string, number>();
  for (const { run } of apart) {
    const [first] = run.moves;
    if (first) firsts.set(first.step, (firsts.get(first.step) ?? 0) + 1);
  }
  const counts = [...firsts.values()].sort((a, b) => b - a);
  const tree = page.locator('.wall-found > div > section > .wall-tree > li > strong');
  expect((await tree.allInnerTexts()).map(Number)).toEqual(counts);

  // Where Russia ends on the ceasefire: the median of the numbers of the lines.
  const ends = apart.map(({ run }) => run.positions['RU']?.['ceasefire'] ?? Number.NaN);
  const sorted = ends.toSorted((a: number, b: number) => a - b);
  const half = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1
      ? (sorted[half] as number)
      : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
  const told = await page.locator('.wall-issue').first().getByRole('listitem').first().innerText();
  const shown = /(?:median|all) (\d+(?:\.\d+)?)/.exec(told)?.[1];
  expect(Math.abs(Number(shown) - median)).toBeLessThan(0.051);
  expect(await axe(page)).toEqual([]);

  await page.getByText(`${t('lines')} (${apart.length})`).click();
  await page.getByRole('button', { name: t('openLine', { number: 1 }), exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await expect.poll(() => page.url()).toContain('#s=');
});

test('in German, on a phone, with nothing in it and with junk', async () => {
  const t = wallPageWords('de');
  const page = await openPage(`${app.url}#wall`, { size: 'phone', locale: 'de-DE' });
  await page.getByLabel(t('paste')).fill('=cmd|calc\n'.repeat(2000));
  await page.getByText(t('empty')).waitFor();
  expect(await axe(page)).toEqual([]);
});
