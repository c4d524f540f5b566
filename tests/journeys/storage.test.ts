import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

const key = 'parley.preferences';
const holding = (text: string) =>
  `if (origin !== 'null') localStorage.setItem('${key}', '${text}')`;

const storages: [string, string | (() => void)][] = [
  [
    'that may not be touched',
    () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    },
  ],
  [
    'that throws on reading and writing',
    () => {
      const refuse = () => {
        throw new DOMException('No.', 'InvalidStateError');
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    },
  ],
  [
    'that is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
  ['that holds no JSON', holding('{"language":"de')],
  ['that holds null', holding('null')],
  ['that holds other kinds of things', holding('{"language":["de"],"theme":{"dark":1}}')],
  ['that holds unknown names', holding('{"language":"xx","theme":"__proto__"}')],
  [
    'that is missing',
    () => {
      Object.defineProperty(globalThis, 'localStorage', { value: undefined });
    },
  ],
];

test.each(storages)('the page works with a storage %s', async (_, spoil) => {
  const prepare = (context: BrowserContext) =>
    context.addInitScript(typeof spoil === 'string' ? { content: spoil } : spoil);
  const page = await openPage(app.url, { prepare });
  const see = reader(page);
  await see.headline.waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  const before = await digest(page);
  await see.play.click();
  await expect.poll(() => digest(page)).not.toBe(before);
  await see.button('menu.open').click();
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.getByRole('radio', { name: 'Dunkel' }).check();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await page.keyboard.press('Escape');
  expect(await reader(page, 'de').next.isVisible()).toBe(true);
  expect(await reader(page, 'de').shared()).toMatch(/#s=1\.[\w-]+$/);
});
