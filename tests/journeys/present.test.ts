import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

const pressing = (page: Page) => async (keys: string) => {
  for (const key of keys.split(' ')) {
    await page.keyboard.press(key);
    await settled(page);
  }
};

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

test('before a class: by keyboard alone, one issue or all, hands counted, the step played', async () => {
  const page = await openPage(app.url, { size: 'projector' });
  const see = reader(page);
  const press = pressing(page);
  const before = await digest(page);
  await press('p');
  const stage = page.getByRole('main', { name: 'Projector view' });
  await stage.waitFor();
  // Nothing but the page itself can have the focus.
  expect(await page.locator(focusable).count()).toBe(1);
  await press('Tab 2');
  await stage.getByText('2 Territory').and(page.locator('[aria-current=true]')).waitFor();
  expect(await stage.locator('svg.lane').count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  const height = (element: SVGElement | HTMLElement) => element.getBoundingClientRect().height;
  // Names 40 px high, a headline of 64 px: read from the back of the room.
  expect(await see.headline.evaluate((h1) => getComputedStyle(h1).fontSize)).toBe('64px');
  expect(await stage.locator('.lane-name').first().evaluate(height)).toBeGreaterThanOrEqual(40);
  await press('0');
  await expect.poll(() => stage.locator('svg.lane').count()).toBe(3);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080);

  await press('B');
  expect(await stage.locator('svg').count()).toBe(0);
  await press('ArrowRight b');
  await stage.getByText('Move 8 of 16').waitFor();

  await press('1 v');
  expect(await see.headline.innerText()).toMatch(
    /^If Europe .*, what will .* do on the ceasefire\?$/,
  );
  await press('1 7 Tab 9 Enter 2');
  expect(await axe(page)).toEqual([]);
  await press('Enter');
  await stage.getByText('28 hands counted. → plays the step.').waitFor();
  // Nothing of it is told before the step is played, and the line is as it was.
  expect(await see.headline.innerText()).not.toMatch(/17/);
  expect(await digest(page)).toBe(before);
  await press('ArrowRight');
  expect(await see.headline.innerText()).toMatch(
    /^17 expected the US to hold, 9 closer, 2 away; the US (held|came \S+ points? closer|moved \S+ points? away) on the ceasefire\.$/,
  );
  await stage.getByText('Move 9 of 16').waitFor();
  expect(await axe(page)).toEqual([]);

  // Counts are beside their move, in no link, and kept nowhere.
  await press('ArrowRight');
  expect(await see.headline.innerText()).not.toMatch(/17/);
  await press('PageUp');
  expect(await see.headline.innerText()).toMatch(/^17 /);
  // The address is written once a second at most.
  await page.waitForTimeout(1100);
  await page.reload();
  await stage.getByText('Move 9 of 16').waitFor();
  expect(await see.headline.innerText()).not.toMatch(/17/);

  await press('Escape');
  await see.board.waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['presenting'])).toBeUndefined();
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(Number.parseFloat(size)).toBeLessThanOrEqual(24);
});

test('the card of presenter keys opens and closes by key', async () => {
  const page = await openPage(app.url, { size: 'projector', colorScheme: 'dark' });
  const see = reader(page);
  const press = pressing(page);
  await press('p ?');
  await see.dialog.getByRole('heading', { name: 'Presenter keys' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await press('Escape');
  expect(await see.dialog.count()).toBe(0);
  await page.getByText('Move 8 of 16').waitFor();
  await press('h h p');
  await see.board.waitFor();
});

test('a step that is only chosen on the board is asked about, and made', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  const press = pressing(page);
  await see.offers.nth(1).getByRole('button').first().click();
  await press('p v 3 Tab Tab Enter');
  await page.getByText('3 hands counted.').waitFor();
  await press('Enter');
  expect(await see.headline.innerText()).toMatch(/^3 expected /);
  await page.getByText('Move 9 of 9').waitFor();

  // Where lines part the class is asked which, and a digit says it.
  await press('ArrowLeft ArrowRight');
  expect(await see.headline.innerText()).toBe('2 ways go on from here. Which one?');
  expect(await axe(page)).toEqual([]);
  await press('1');
  await page.getByText('Move 9 of 16').waitFor();
});

test('in German, dark, on a laptop', async () => {
  const page = await openPage(app.url, { locale: 'de', colorScheme: 'dark' });
  const see = reader(page, 'de');
  const press = pressing(page);
  await press('p 1 v');
  expect(await see.headline.innerText()).toMatch(/^Wenn Europa .*\?$/);
  await press('5 Tab 4 Tab 3 Tab');
  expect(await page.getByText('12 Stimmen gezählt.').count()).toBe(1);
  await press('Enter');
  expect(await see.headline.innerText()).toMatch(
    /^Erwartet hatten: 5 stehen bleiben, 4 näher kommen, 3 wegrücken\. Die USA .+ bei der Waffenruhe .+\.$/,
  );
  expect(await axe(page)).toEqual([]);
  await press('?');
  await see.dialog.waitFor();
  expect(await axe(page)).toEqual([]);
});
