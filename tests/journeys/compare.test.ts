import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { cells, digest, numberIn, reader } from './reader.ts';

const app = await builtApp();

async function twoLines(options: Parameters<typeof openPage>[1] = {}) {
  const page = await openPage(app.url, options);
  const see = reader(page, options?.locale === 'de-DE' ? 'de' : 'en');
  await see.headline.waitFor();
  return { page, see };
}

/** Columns of a table of differences: A, B, B − A. */
const differences = (rows: string[][]) =>
  rows.slice(1).map(([, a, b, change]) => [a, b, change].map(numberIn) as [number, number, number]);

test('two lines stand side by side: what was done, what came out, what each cost', async () => {
  const { page, see } = await twoLines();
  const compare = see.button('compare.open');
  expect(await compare.isDisabled()).toBe(true);

  await see.play.click();
  await expect.poll(() => see.moves.count()).toBeGreaterThan(17);
  await compare.click();
  const words = page.getByRole('region', { name: see.t('compare.differences'), exact: true });
  await words.waitFor();
  expect(await see.headline.innerText()).toMatch(/^Line B leaves .* at \d+, not \d+, /);
  expect(await words.innerText()).toContain('They part after move 8'.toUpperCase());

  for (const table of await words.getByRole('table').all()) {
    const found = differences(await cells(table));
    expect(found.length).toBeGreaterThan(3);
    // Both numbers and their difference are printed with one decimal.
    for (const [a, b, change] of found) expect(Math.abs(b - a - change)).toBeLessThan(0.11);
  }
  const sizes = differences(await cells(words.getByRole('table').first())).map(([, , d]) =>
    Math.abs(d),
  );
  expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
  expect(await axe(page)).toEqual([]);

  const before = await differencesOf();
  await see.button('compare.swap').click();
  await expect.poll(differencesOf).toEqual(before.map(([a, b, d]) => [b, a, d === 0 ? 0 : -d]));

  // The comparison travels in the link.
  const link = await see.shared();
  const other = await openPage(link);
  await other.getByRole('region', { name: see.t('compare.differences'), exact: true }).waitFor();
  expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe(
    await see.headline.innerText(),
  );
  await expect.poll(() => digest(other)).toBe(await digest(page));

  await page.keyboard.press('c');
  await see.next.waitFor();
  await page.keyboard.press('c');
  await words.waitFor();
  await see.button('compare.stop').click();
  await see.next.waitFor();

  async function differencesOf() {
    return differences(await cells(words.getByRole('table').last()));
  }
});

test('on a phone too, in German, without sideways scrolling', async () => {
  const { page, see } = await twoLines({ size: 'narrow', locale: 'de-DE' });
  await see.actions.getByRole('button', { name: see.t('next.title') }).click();
  await see.play.click();
  await see.actions.getByRole('button', { name: see.t('lines.title') }).click();
  await see.button('compare.open').click();
  await page.getByRole('region', { name: see.t('compare.differences'), exact: true }).waitFor();
  const { scroll, inner } = await page.evaluate(() => ({
    scroll: document.scrollingElement?.scrollWidth ?? 0,
    inner: innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(inner);
  expect(await axe(page)).toEqual([]);
});

test('at the end of a recorded day the record stands beside the model, and “nothing changes”', async () => {
  const { page, see } = await twoLines();
  expect(await see.why.innerText()).not.toContain(see.t('record.byIssue'));
  await page.keyboard.press('End');
  const told = see.why.getByText('nothing changes').first();
  await told.waitFor();
  const [model = 0, unchanged = 0] = [...(await told.innerText()).matchAll(/\d+(?:\.\d+)?/g)].map(
    ([digits]) => Number(digits),
  );
  expect(model).toBeGreaterThan(0);
  expect(unchanged).toBeGreaterThan(0);
  expect(await axe(page)).toEqual([]);
});
