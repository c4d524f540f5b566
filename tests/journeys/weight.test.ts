import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { limits } from '../../tools/size.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';

const app = await builtApp();

// tools/size.ts weighs what the first page names; this weighs what it really asks for, which also
// holds a script loaded late and the fonts of every letter and style on it.
test.each(['en-GB', 'de-DE'])('the first page is light (%s)', async (locale) => {
  const weights = { script: 0, font: 0 };
  const weighed: Promise<void>[] = [];
  const page = await openPage(app.url, {
    locale,
    prepare: async (context) =>
      context.on('response', (response) => {
        const kind = response.request().resourceType();
        if (kind !== 'script' && kind !== 'font') return;
        const weigh = async () => {
          const body = await response.body();
          weights[kind] += kind === 'script' ? gzipSync(body).length : body.length;
        };
        weighed.push(weigh());
      }),
  });
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready');
  await Promise.all(weighed);
  expect(weights.script).toBeGreaterThan(0);
  expect(weights.script).toBeLessThanOrEqual(limits.scripts);
  expect(weights.font).toBeGreaterThan(0);
  expect(weights.font).toBeLessThanOrEqual(limits.fonts);
});
