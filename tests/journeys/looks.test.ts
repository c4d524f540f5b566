import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

test('who wants less motion sees a cut', async () => {
  const page = await openPage(app.url, { reducedMotion: 'reduce' });
  const see = reader(page);
  await see.headline.waitFor();
  await movesThrough(page);
  expect(await page.evaluate(motions)).toEqual([]);
});

test('else only marks and lines move, and not for long', async () => {
  const page = await openPage(app.url, { reducedMotion: 'no-preference' });
  const see = reader(page);
  await see.headline.waitFor();
  await movesThrough(page);
  const moving = await page.evaluate(motions);
  expect(moving.length).toBeGreaterThan(0);
  for (const { name, end } of moving) {
    expect(name).toMatch(/^(lane|strip)/);
    // 600 ms, and 90 ms later for each row.
    expect(end).toBeLessThanOrEqual(600 + 8 * 90);
  }
});

test('light and dark follow the device, and a choice outlives a reload', async () => {
  const page = await openPage(app.url, { colorScheme: 'dark' });
  const see = reader(page);
  await see.headline.waitFor();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  expect(brightness(dark)).toBeLessThan(50);
  expect(brightness(light)).toBeGreaterThan(200);
  await see.button('menu.open').click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await ground()).toBe(dark);
  await page.reload();
  await see.headline.waitFor();
  expect(await ground()).toBe(dark);
  await see.button('menu.open').click();
  await page.getByRole('radio', { name: 'As the device' }).check();
  expect(await ground()).toBe(light);
});

test('in forced colours nothing vanishes', async () => {
  const page = await openPage(app.url, { forcedColors: 'active', reducedMotion: 'reduce' });
  const see = reader(page);
  await see.headline.waitFor();
  await see.offers.nth(1).hover();
  await expect.poll(() => see.headline.innerText()).toMatch(/^If /);
  await settled(page);
  expect(await page.evaluate(invisible)).toEqual([]);
  await see.why.getByRole('table').getByRole('button').first().waitFor();
  await page.mouse.move(700, 20);
  await see.why.getByRole('table').getByRole('button').first().click();
  await see.card.waitFor();
  expect(await page.evaluate(invisible)).toEqual([]);
  await page.keyboard.press('Escape');
  await see.button('header.assumptions', { changed: 0 }).click();
  await see.assumptions.waitFor();
  expect(await page.evaluate(invisible)).toEqual([]);
  await see.button('assumptions.back').click();
  const before = await digest(page);
  await see.play.click();
  await expect.poll(() => digest(page)).not.toBe(before);
});

/** Plays, walks, opens and closes: whatever could move. */
async function movesThrough(page: Page) {
  const see = reader(page);
  await page.evaluate(() => {
    const seen: string[][] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { target } = animation.effect as KeyframeEffect;
        const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
        seen.push([String(target?.getAttribute('class')), String(end)]);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  const settle = () => page.waitForTimeout(300);
  await see.play.click();
  await settle();
  await page.keyboard.press('ArrowLeft');
  await settle();
  await page.keyboard.press('Home');
  await settle();
  await see.button('menu.open').click();
  await settle();
  await page.keyboard.press('Escape');
  await see.button('header.share').click();
  await settle();
  await page.keyboard.press('Escape');
}

/** Runs in the page: what was seen moving, each once, and when it ended. */
function motions(): { name: string; end: number }[] {
  const seen = Reflect.get(globalThis, 'seen') as [string, string][];
  const ends = new Map<string, number>();
  for (const [name, end] of seen) ends.set(name, Math.max(ends.get(name) ?? 0, Number(end)));
  return [...ends].filter(([, end]) => end > 20).map(([name, end]) => ({ name, end }));
}

/** Runs in the page: marks, lines, bars and words that have the colour of the ground they stand on. */
function invisible(): string[] {
  const drawn = 'svg :is(path, line, rect, circle, polygon, text), h1, p, button, table span:empty';
  const ground = getComputedStyle(document.body).backgroundColor;
  const clear = (colour: string) =>
    colour === ground || colour === 'none' || /^rgba.*, 0\)$/.test(colour);
  return [...document.querySelectorAll<SVGElement | HTMLElement>(drawn)]
    .filter((element) => element.checkVisibility() && !element.closest('defs, pattern'))
    .filter((element) => {
      const { fill, stroke, color, backgroundColor, borderTopColor, borderTopWidth } =
        getComputedStyle(element);
      // Bars are boxes without words.
      if (element.matches('table span:empty')) return clear(backgroundColor);
      if (element.matches('[aria-pressed="true"]'))
        return getComputedStyle(element).outlineStyle === 'none';
      if (element instanceof SVGElement) {
        // What is clear on purpose: areas to press, and pieces of ground behind numbers.
        if (/hit|clear|edge|cut/.test(element.getAttribute('class') ?? '')) return false;
        return clear(fill) && clear(stroke);
      }
      return (
        clear(color) &&
        clear(backgroundColor) &&
        (clear(borderTopColor) || borderTopWidth === '0px')
      );
    })
    .map((element) => `${element.tagName} ${element.getAttribute('class')} ${element.textContent}`);
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
  return (red + green + blue) / 3;
}
