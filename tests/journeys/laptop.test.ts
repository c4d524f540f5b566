import { expect, test } from 'vitest';
import { languages } from '../../src/scenario/types.ts';
import { flagship } from '../share/flagship.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { wideStates } from './everyState.ts';
import { cutWords, sidewaysScroll, smallTargets, touchingTexts } from './measures.ts';
import { reader } from './reader.ts';

const app = await builtApp();

test.each(languages)(
  '1366 × 600 holds everything without scrolling or cut words (%s)',
  async (locale) => {
    const page = await openPage(app.url, { locale, reducedMotion: 'reduce' });
    const see = reader(page, locale);
    await see.headline.waitFor();
    for (const { name, enter, leave } of wideStates(page, locale)) {
      await enter();
      const height = await page.evaluate(() => document.scrollingElement?.scrollHeight);
      expect(height, name).toBe(600);
      expect(await sidewaysScroll(page), name).toBe(0);
      expect(await cutWords(page), name).toEqual([]);
      expect(await smallTargets(page, 24), name).toEqual([]);
      await leave();
    }
  },
  120_000,
);

test.each(languages)(
  'three lanes stand on the board whole, and no words touch (%s)',
  async (locale) => {
    const page = await openPage(app.url, { locale, reducedMotion: 'reduce' });
    const see = reader(page, locale);
    await see.headline.waitFor();
    await page.evaluate('document.fonts.ready');
    const touching = new Set<string>();
    const look = async (where: string) => {
      for (const pair of await touchingTexts(page, 'main')) touching.add(`${where}: ${pair}`);
    };
    await expect.poll(() => page.locator('.lanes svg').count()).toBe(3);
    const { bottom, lanes } = await page.evaluate(() => {
      const drawings = [...document.querySelectorAll('.lanes svg')];
      return {
        lanes: drawings.map((drawing) => drawing.getBoundingClientRect().bottom),
        bottom: document.querySelector('.lanes')?.getBoundingClientRect().bottom ?? 0,
      };
    });
    expect(Math.max(...lanes)).toBeLessThanOrEqual(bottom + 0.5);

    // Every step of every actor, looked at where the page opens and after two of them.
    const tops = new Set<number>();
    const lookAtSteps = async (where: string) => {
      const picker = see.next.getByRole('group', { name: see.t('next.whose') });
      for (const actor of await picker.getByRole('button').all()) {
        await actor.click();
        await settled(page);
        const all = see.next.locator('> button');
        if (await all.isVisible()) await all.click();
        await settled(page);
        for (const offer of await see.offers.all()) {
          await offer.hover();
          await settled(page);
          await look(`${where}, ${(await offer.innerText()).split('\n')[0]}`);
          tops.add(
            await page.evaluate(
              () => document.querySelector('.lanes')?.getBoundingClientRect().top ?? 0,
            ),
          );
        }
      }
    };
    await lookAtSteps('at the turn of events');
    for (let i = 0; i < 2; i++) await see.play.click();
    await lookAtSteps('two moves later');
    // The whole course, place by place, and the other openings.
    await page.keyboard.press('Home');
    for (let i = 0; i <= flagship.record.moves.length; i++) {
      await look(`move ${i}`);
      await page.keyboard.press('ArrowRight');
    }
    expect([...touching]).toEqual([]);
    // The board does not jump under the pointer.
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
  },
  240_000,
);

test.each(languages)(
  'words in the strip do not touch, with and without branches (%s)',
  async (locale) => {
    const page = await openPage(app.url, { locale, reducedMotion: 'reduce' });
    const see = reader(page, locale);
    await see.headline.waitFor();
    await page.evaluate('document.fonts.ready');
    expect(await touchingTexts(page, '.strip')).toEqual([]);
    await see.offers.nth(1).hover();
    expect(await touchingTexts(page, '.strip')).toEqual([]);
    for (const back of [0, 3, 5]) {
      for (let i = 0; i < back; i++) await page.keyboard.press('ArrowLeft');
      for (let i = 0; i < 3; i++) await see.play.click();
      expect(await touchingTexts(page, '.strip')).toEqual([]);
    }
  },
);
