import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '../../src/scenario/types.ts';
import { campDavid } from '../share/campDavid.ts';
import { flagship } from '../share/flagship.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { cutWords, touchingTexts } from './measures.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();
const title = (text: { en?: string | undefined }) => text.en ?? '';

/** The page, and the scenarios it asks the server for. */
async function opened(url = app.url, visit: Parameters<typeof openPage>[1] = {}) {
  const asked: string[] = [];
  const page = await openPage(url, {
    ...visit,
    prepare: async (context) => {
      context.on('request', (request) => {
        const [, name] =
          /([a-z]+-[a-z0-9-]+?)-[\w-]{8}(?:\.aside)?\.json$/.exec(request.url()) ?? [];
        if (name) asked.push(name);
      });
      await visit.prepare?.(context);
    },
  });
  const see = reader(page);
  await see.headline.waitFor();
  return { page, see, asked };
}

async function chooseByKeyboard(page: Page) {
  await reader(page).button('menu.open').press('Enter');
  await page.getByRole('radio', { name: title(flagship.title) }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.getByText(/^Camp David, September 1978 · /).count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await settled(page);
}

test('another scenario is chosen in the menu, fetched then, played, taken back', async () => {
  const { page, see, asked } = await opened();
  const before = await digest(page);
  expect(asked).toEqual(['alaska-2025']);
  await chooseByKeyboard(page);
  expect(asked).toEqual(['alaska-2025', 'camp-david-1978']);

  // The real course as far as the eve of the end, and nobody on it yet.
  expect(await see.moves.count()).toBe(8);
  expect(await see.here.getAttribute('aria-label')).toMatch(/^The opening/);
  const shown = campDavid.issues.filter(({ core }) => core);
  expect(await see.board.getByRole('table').count()).toBe(shown.length);
  expect(await see.why.innerText()).toContain(campDavid.disclaimer.en ?? '?');
  await see.play.click();
  await expect.poll(() => see.here.getAttribute('aria-label')).toMatch(/^Move 1, Egypt: /);

  // Every issue and everybody.
  await see.button('rows.open').click();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.keyboard.press('Escape');
  await settled(page);
  expect(await see.board.getByRole('table').count()).toBe(6);
  expect((await see.positions()).length).toBe(6 * (5 + 1));

  for (let i = 0; i < 2; i++) await see.button('header.undo').click();
  await expect.poll(() => digest(page)).toBe(before);
  expect(await page.getByText(/^Anchorage and Washington, August 2025 · /).count()).toBe(1);
  await see.button('header.redo').click();
  await expect.poll(() => page.getByText(/^Camp David, September 1978 · /).count()).toBe(1);
  expect(asked.length).toBe(2);
});

test.each(['laptop', 'phone'] as const)('its links open in a fresh page (%s)', async (size) => {
  const { page, see } = await opened();
  await chooseByKeyboard(page);
  await page.keyboard.press('End');
  await settled(page);
  const there = await opened(await see.shared(), { size });
  await expect.poll(() => digest(there.page)).toBe(await digest(page));
  expect(there.asked.toSorted()).toEqual(['alaska-2025', 'camp-david-1978']);
});

test('a link to it pasted into a page of the flagship opens, and one’s own stays', async () => {
  const { page, see } = await opened();
  await chooseByKeyboard(page);
  await see.play.click();
  await settled(page);
  const link = await see.shared();
  const other = await opened();
  await other.see.play.click();
  await settled(other.page);
  const own = await digest(other.page);
  await other.page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect.poll(() => digest(other.page)).toBe(await digest(page));
  await other.page.getByRole('button', { name: other.see.t('visit.back') }).click();
  await expect.poll(() => digest(other.page)).toBe(own);
});

test('a line of it is kept, and goes on in a page that has not fetched it', async () => {
  const { page, see } = await opened();
  await chooseByKeyboard(page);
  // The first step on offer is the next one of the real course: playing it changes nothing.
  await see.offers.nth(1).getByRole('button').first().click();
  await settled(page);
  await see.play.click();
  await page
    .getByRole('status')
    .filter({ hasText: see.t('keep.kept') })
    .waitFor();
  const played = await digest(page);
  const tab = await page.context().newPage();
  await tab.goto(app.url);
  const there = reader(tab);
  await there.headline.waitFor();
  await there.button('menu.open').click();
  await there.button('mine.title').click();
  await there.dialog.getByText(title(campDavid.title)).waitFor();
  await there.dialog
    .getByRole('button', { name: there.t('mine.openThis', { name: 'Line 1' }) })
    .click();
  await expect.poll(() => digest(tab)).toBe(played);

  // And as a file.
  await see.button('header.share').click();
  const saving = page.waitForEvent('download');
  await see.dialog.getByRole('button', { name: see.t('mine.file') }).click();
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8')).scenario).toBe('camp-david-1978');
  const other = await opened();
  await other.see.button('menu.open').click();
  const chooser = other.page.waitForEvent('filechooser');
  await other.page.getByText(other.see.t('menu.file')).click();
  await (await chooser).setFiles(file);
  await expect.poll(() => digest(other.page)).toBe(played);
});

test.each(languages)(
  'no words of it touch or are cut, with every row and every step looked at (%s)',
  async (language) => {
    const page = await openPage(app.url, { locale: language, reducedMotion: 'reduce' });
    const see = reader(page, language);
    await see.button('menu.open').click();
    await page.getByRole('radio', { name: campDavid.title[language] ?? '' }).check();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.lanes svg').count()).toBe(3);
    await page.evaluate('document.fonts.ready');
    const wrong = new Set<string>();
    const look = async (where: string) => {
      await settled(page);
      for (const part of ['main', '.strip']) {
        for (const pair of await touchingTexts(page, part)) wrong.add(`${where}: ${pair}`);
      }
      for (const words of await cutWords(page)) wrong.add(`${where}, cut: ${words}`);
    };
    for (let i = 0; i <= 7; i++) {
      await look(`move ${i}`);
      await page.keyboard.press('ArrowRight');
    }
    await see.button('rows.open').click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.keyboard.press('Escape');
    await look('everybody on everything');
    const picker = see.next.getByRole('group', { name: see.t('next.whose') });
    for (const actor of await picker.getByRole('button').all()) {
      await actor.click();
      await settled(page);
      const all = see.next.locator('> button');
      if (await all.isVisible()) await all.click();
      for (const offer of await see.offers.all()) {
        await offer.hover();
        await look((await offer.innerText()).split('\n')[0] ?? '');
      }
    }
    expect([...wrong]).toEqual([]);
  },
  240_000,
);
