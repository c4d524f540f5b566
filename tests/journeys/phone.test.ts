import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/scenario/types.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { phoneStates } from './everyState.ts';
import { cutWords, sidewaysScroll, smallTargets, smallTexts, touchingTexts } from './measures.ts';
import { cells, digest, numberIn, reader } from './reader.ts';

const app = await builtApp();

test('on a phone a newcomer plays, reads why, opens numbers, undoes, redoes and shares', async () => {
  const page = await openPage(app.url, { size: 'phone' });
  const see = reader(page);
  await see.headline.waitFor();
  const before = { headline: await see.headline.innerText(), numbers: await digest(page) };

  await see.actions.getByRole('button', { name: 'Next move' }).tap();
  const [step = ''] = (await see.offers.nth(1).innerText()).split('\n');
  await see.offers.nth(1).tap();
  await expect.poll(() => see.headline.innerText()).toMatch(/^If Ukraine /);
  await settled(page);
  expect(await digest(page)).toBe(before.numbers);
  await see.play.tap();

  // What it has done is on the screen: sentence, marks, reasons, costs.
  await expect.poll(() => see.headline.innerText()).not.toBe(before.headline);
  await settled(page);
  const played = { headline: await see.headline.innerText(), numbers: await digest(page) };
  expect(played.headline).not.toMatch(/^If /);
  await expect.poll(() => isOnScreen(page, 'h1')).toBe(true);
  expect(await see.why.innerText()).toContain(step);
  expect(await see.board.getByRole('table').count()).toBe(1);

  // A number to its sum; the issue it is about stands above it.
  const number = see.why.getByRole('paragraph').getByRole('button').first();
  await number.tap();
  const rows = await cells(see.card.getByRole('table', { name: 'The sum of this move' }));
  const amounts = rows.map((row) => numberIn(row.at(-1)));
  const end = amounts.pop() ?? Number.NaN;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  expect(Math.abs(sum - end)).toBeLessThanOrEqual(0.05 * (rows.length + 1));
  const [, issue = ''] =
    /, ([^·]+) ·/.exec(await see.card.getByRole('heading').first().innerText()) ?? [];
  const shown = page.getByRole('group', { name: 'Issues on the board' });
  expect((await shown.getByRole('button', { pressed: true }).innerText()).toLowerCase()).toBe(
    issue.toLowerCase(),
  );
  await see.button('number.close').tap();

  // A cost to its entries and sources.
  await see.why.getByRole('table').getByRole('button').first().tap();
  await see.card
    .getByText(/^Sources? \(\d+\)$/)
    .first()
    .tap();
  expect(await see.card.getByRole('link').first().isVisible()).toBe(true);
  await see.button('number.close').tap();

  await see.button('header.undo').tap();
  await expect.poll(() => digest(page)).toBe(before.numbers);
  await see.button('header.redo').tap();
  await expect.poll(() => digest(page)).toBe(played.numbers);

  const other = await openPage(await see.shared(), { size: 'phone' });
  await reader(other).headline.waitFor();
  await expect.poll(() => digest(other)).toBe(played.numbers);
  expect(await reader(other).headline.innerText()).toBe(played.headline);
});

test('on a phone the line is walked, every issue and every assumption is reached', async () => {
  const page = await openPage(app.url, { size: 'phone' });
  const see = reader(page);
  await see.headline.waitFor();
  const numbers = await digest(page);
  await see.actions.getByRole('button', { name: 'Lines' }).tap();
  const list = page.getByRole('region', { name: 'Lines' });
  const moves = list.getByRole('treeitem');
  await expect.poll(() => moves.count()).toBe(17);
  await moves.nth(2).tap();
  await expect.poll(() => moves.nth(2).getAttribute('aria-selected')).toBe('true');
  await list.getByRole('button', { name: 'Forward' }).tap();
  await list.getByRole('button', { name: 'Back' }).tap();
  await expect.poll(() => moves.nth(2).getAttribute('aria-selected')).toBe('true');
  await moves.nth(8).tap();
  await expect.poll(() => digest(page)).toBe(numbers);

  for (const issue of ['Ceasefire', 'Territory', 'Guarantees']) {
    await page
      .getByRole('button', { name: RegExp(`^${issue}`) })
      .first()
      .tap();
    expect(await see.board.getByRole('table').getByRole('caption').innerText()).toContain(
      issue === 'Guarantees' ? 'guarantees' : issue,
    );
  }

  await see.button('header.assumptions', { changed: 0 }).tap();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  const more = see.assumptions.getByRole('button', { name: /^More: / }).first();
  await more.tap();
  await expect.poll(() => digest(page)).not.toBe(numbers);
  await see.button('assumptions.back').tap();
  await see.headline.waitFor();
  await see.button('header.assumptions', { changed: 1 }).waitFor();
});

const narrow = [
  { size: 'phone', target: 44 },
  { size: 'narrow', target: 24 },
] as const;
const ways = narrow.flatMap((size) => languages.map((locale) => ({ ...size, locale })));

test.each(ways)(
  'on a $size page nothing is too small, cut or beside the screen ($locale)',
  async ({ size, target, locale }) => {
    const page = await openPage(app.url, { size, locale, reducedMotion: 'reduce' });
    await reader(page, locale).headline.waitFor();
    await page.evaluate('document.fonts.ready');
    const wrong = new Set<string>();
    for (const { name, enter, leave } of phoneStates(page, locale)) {
      await enter();
      if ((await sidewaysScroll(page)) > 0) wrong.add(`${name} scrolls sideways`);
      for (const small of await smallTargets(page, target)) wrong.add(`target: ${small}`);
      for (const text of await smallTexts(page, 14)) wrong.add(`text: ${text}`);
      for (const text of await cutWords(page)) wrong.add(`cut: ${text}`);
      for (const pair of await touchingTexts(page, 'main')) wrong.add(`touching: ${pair}`);
      await leave();
    }
    expect([...wrong]).toEqual([]);
  },
  120_000,
);

describe('at 400 %', () => {
  test.each(languages)(
    'everything is reached by scrolling (%s)',
    async (locale) => {
      const page = await openPage(app.url, { size: 'zoomed', locale, reducedMotion: 'reduce' });
      await reader(page, locale).headline.waitFor();
      for (const { name, enter, leave } of phoneStates(page, locale)) {
        await enter();
        expect(await sidewaysScroll(page), name).toBeLessThanOrEqual(0);
        expect(await unreachable(page), name).toEqual([]);
        await leave();
      }
    },
    120_000,
  );
});

const isOnScreen = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, selector);

/** Runs in the page: buttons and fields that stay covered when they are scrolled to. */
const unreachable = (page: Page) =>
  page.evaluate(() => {
    const open = document.querySelector('dialog[open], [popover]:popover-open') ?? document.body;
    return [...open.querySelectorAll<HTMLElement>('button, input, textarea, a[href], summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.twin') && !element.matches(':disabled'))
      .filter((element) => {
        element.scrollIntoView({ block: 'center', inline: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        const [line] = element.getClientRects();
        const first =
          line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
        return ![hit, first].some(
          (found) => found && (element.contains(found) || found.contains(element)),
        );
      })
      .map((element) => element.ariaLabel || element.innerText || element.tagName);
  });
