import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '../../src/scenario/types.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

test.each(languages)('each move is announced once, politely and briefly (%s)', async (locale) => {
  const page = await openPage(app.url, { locale });
  const see = reader(page, locale);
  await see.headline.waitFor();
  await expect.poll(() => digest(page)).not.toBe('');
  const heard = await listen(page);
  expect(await heard()).toEqual([]);

  for (let move = 0; move < 4; move++) {
    const before = await digest(page);
    await see.play.click();
    await expect.poll(() => digest(page)).not.toBe(before);
    await page.mouse.move(700, 20);
    const said = await heard();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain((await see.headline.innerText()).slice(0, -1));
    expect(said[0]?.length).toBeLessThanOrEqual(200);
  }
  // Walking the line tells too; looking at a step does not.
  await page.keyboard.press('ArrowLeft');
  await expect.poll(heard).toHaveLength(1);
  await see.offers.nth(1).hover();
  await settled(page);
  await page.mouse.move(700, 20);
  expect(await heard()).toEqual([]);
});

/** What a screen reader would say from now on: each call gives what is new. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const live = (node: Node | null) =>
      (node instanceof Element ? node : node?.parentElement)?.closest(
        '[role=status], [role=alert], [aria-live]',
      );
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => live(target)));
      for (const region of regions) {
        const text = region?.textContent?.trim();
        // That the line is kept is said once, in passing, and is no move.
        if (text && !region?.classList.contains('passing')) heard.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'heard').splice(0) as string[]);
}
