import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

test('everything a newcomer does can be done without a mouse, and the focus is always seen', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  const press = (...keys: string[]) => eachInTurn(keys, (key) => page.keyboard.press(key));
  await see.headline.waitFor();
  const first = { headline: await see.headline.innerText(), numbers: await digest(page) };

  // Looks at steps, then plays the first.
  await tabTo(page, /^Play$/);
  await expect.poll(() => see.headline.innerText()).toMatch(/^If Ukraine /);
  await press('Enter');
  await expect.poll(() => digest(page)).not.toBe(first.numbers);
  const played = { headline: await see.headline.innerText(), numbers: await digest(page) };
  expect(played.headline).not.toMatch(/^If /);
  expect(await focused(page)).toMatch(/^Ukraine$/);

  // A number of the sentence to its sum, to its sources, and back.
  await tabTo(page, /^\d+(\.\d)?$/);
  const number = await focused(page);
  await press('Enter');
  await see.card.waitFor();
  expect(await focused(page)).toBe('Close (Esc)');
  await tabTo(page, /^Disagree with this number$/);
  await press('Escape');
  await see.next.waitFor();
  await expect.poll(() => focused(page)).toBe(number);

  // A cost to its entries and its source.
  await tabTo(page, /^\d\.\d, Ukraine at home$/);
  await press('Enter');
  await tabTo(page, /^Sources? \(\d+\)$/);
  await press('Enter');
  expect(await see.card.getByRole('link').first().isVisible()).toBe(true);
  await tabTo(page, /.{12,}/);
  await press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^\d\.\d, Ukraine at home$/);

  // Takes back and plays again.
  await press('Control+z');
  await expect.poll(() => digest(page)).toBe(first.numbers);
  await press('Control+y');
  await expect.poll(() => digest(page)).toBe(played.numbers);
  await press('Control+z', 'Control+Shift+Z');
  await expect.poll(() => digest(page)).toBe(played.numbers);

  // Changes a number it disagrees with.
  await tabTo(page, /^Disagree with a number$/);
  await press('Enter');
  await see.assumptions.waitFor();
  expect(await focused(page)).toMatch(/what the engine assumes/i);
  await press('Tab', 'Tab');
  await tabTo(page, /^Back to the board$/, 200);
  await press('Enter');
  await expect.poll(() => focused(page)).toBe('Disagree with a number');

  // Shares.
  await tabTo(page, /^Share$/);
  await press('Enter');
  await see.dialog.waitFor();
  await tabTo(page, /^http/);
  const link = await see.dialog.getByRole('textbox').inputValue();
  await press('Escape');
  await expect.poll(() => see.dialog.count()).toBe(0);
  expect(await focused(page)).toBe('Share');
  await expect.poll(() => page.url()).toBe(link);

  // The menu and what hangs on it.
  await tabTo(page, /^Menu$/);
  await press('Enter');
  await tabTo(page, /^What this is/);
  await press('Enter');
  await see.dialog.waitFor();
  await press('Escape');
  await expect.poll(() => see.dialog.count()).toBe(0);
  await expect.poll(() => focused(page)).toMatch(/^(Menu|What this is)/);
});

test('the table of the board is walked by arrow keys, its row is ringed in the picture', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.headline.waitFor();
  const calm = await see.board.screenshot();
  await tabTo(page, /^Russia: .*Open the sum\.$/);
  const pictures = new Set([calm.toString('base64')]);
  for (const actor of ['Ukraine', 'Europe', 'US', 'Russia', 'Ukraine']) {
    await settled(page);
    pictures.add((await see.board.screenshot()).toString('base64'));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(RegExp(`^${actor}: `));
  }
  // Calm, four rows of the ceasefire and the first of territory all look different.
  expect(pictures.size).toBe(6);
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toMatch(/^Russia: /);
  await page.keyboard.press('Enter');
  expect(await see.card.getByRole('heading').first().innerText()).toMatch(/russia, territory/i);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^Russia: /);
});

/** Presses the tabulator until the words of what has the focus are these; the focus must be seen on the way. */
async function tabTo(page: Page, wanted: RegExp, most = 120) {
  const passed: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    await settled(page);
    const { name, isSeen } = await page.evaluate(lookAtFocus);
    if (name !== '') expect(isSeen, `the focus on “${name}” is seen`).toBe(true);
    if (wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`No ${wanted} among ${passed.join(' | ')}`);
}

const focused = async (page: Page) => (await page.evaluate(lookAtFocus)).name;

/** Runs in the page: what has the focus, and whether anybody can see that. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) {
    return { name: '', isSeen: false };
  }
  const field = element instanceof HTMLTextAreaElement ? element.value : '';
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const name =
    element.ariaLabel ||
    labels.map((label) => label.innerText).join(' ') ||
    field ||
    element.innerText;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const ring = document.querySelector('.lane-focus');
  const { left, top, width, height } = (
    element.closest('.twin') && ring ? ring : element
  ).getBoundingClientRect();
  const isOn =
    left + width > 0 && left < innerWidth && top + height > 0 && top < innerHeight && width > 4;
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return {
    name: name.trim(),
    isSeen: isOn && (element.closest('.twin') ? ring !== null : isOutlined),
  };
}

async function eachInTurn<T>(items: T[], act: (item: T) => Promise<unknown>) {
  for (const item of items) await act(item);
}
