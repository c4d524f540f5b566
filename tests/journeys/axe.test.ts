import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { phoneStates, wideStates } from './everyState.ts';
import { reader } from './reader.ts';

const app = await builtApp();
// Words and colours do not depend on each other: each language and each light once.
const ways = [
  { locale: 'en', colorScheme: 'light' },
  { locale: 'de', colorScheme: 'dark' },
] as const;

test.each(ways)(
  'axe finds nothing on a laptop ($locale, $colorScheme)',
  async (way) => {
    const page = await openPage(app.url, { ...way, reducedMotion: 'reduce' });
    await reader(page, way.locale).headline.waitFor();
    for (const { name, enter, leave } of wideStates(page, way.locale)) {
      await enter();
      expect(await axe(page), name).toEqual([]);
      await leave();
    }
  },
  180_000,
);

test.each(ways)(
  'axe finds nothing on a phone ($locale, $colorScheme)',
  async (way) => {
    const page = await openPage(app.url, { ...way, size: 'phone', reducedMotion: 'reduce' });
    await reader(page, way.locale).headline.waitFor();
    for (const { name, enter, leave } of phoneStates(page, way.locale)) {
      await enter();
      expect(await axe(page), name).toEqual([]);
      await leave();
    }
  },
  180_000,
);
