import { expect, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { otherBrowsers } from '../support/otherBrowsers.ts';
import { madeLink } from './madeLink.ts';
import { digest } from './reader.ts';

// The longest line a link is promised for; Node has counted it when the link was made.
const made = madeLink({ moves: 30, changed: 20, seed: 2025 });
const app = await builtApp();

test('one link, the same bits in Node and Chromium', async () => {
  const page = await openPage(made.address(app.url));
  await expect.poll(() => digest(page)).toBe(made.digest);
});

for (const browser of otherBrowsers) {
  test.skipIf(browser.missing !== '')(
    `one link, the same bits in Node and ${browser.name}`,
    async () => {
      expect(await browser.digest(made.address(app.url))).toBe(made.digest);
    },
  );
}
