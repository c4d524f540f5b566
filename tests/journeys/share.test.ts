import { expect, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { scanned } from '../support/scanned.ts';
import { madeLink } from './madeLink.ts';
import { reader } from './reader.ts';

const app = await builtApp();

test.each([['light'], ['dark']] as const)(
  'the code on the screen holds the link (%s)',
  async (colorScheme) => {
    const page = await openPage(madeLink({ moves: 15, changed: 2 }).address(app.url), {
      colorScheme,
    });
    const see = reader(page);
    await see.play.click();
    await see.button('header.share').click();
    const code = see.dialog.getByRole('img', { name: 'The link as a QR code' });
    expect(await scanned(code)).toBe(await see.dialog.getByRole('textbox').inputValue());
  },
);

test('a link too long for a code says so; copying gives what stands in the address bar', async () => {
  const made = madeLink({ moves: 60, changed: 60 });
  const page = await openPage(made.address(app.url), {
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const see = reader(page);
  await see.play.click();
  const link = await see.address();
  await see.button('header.share').click();
  await see.dialog.getByText('This link is too long for a code').waitFor();
  expect(await see.dialog.getByRole('img').count()).toBe(0);
  await see.button('share.copy').click();
  await expect.poll(() => see.dialog.getByRole('status').innerText()).toBe('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await see.dialog.getByRole('textbox').inputValue());
  await expect.poll(() => page.url()).toBe(copied);
  expect(copied).not.toBe(made.address(app.url));
  expect(link).toMatch(/#s=1\.[\w-]+$/);
});

const clipboards: [string, () => void][] = [
  [
    'does not let pages copy',
    () => {
      const writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    },
  ],
  // As where the page did not come over https.
  ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
];

test.each(clipboards)('a browser that %s leaves the link to be selected', async (_, spoil) => {
  const page = await openPage(app.url, {
    prepare: (context) => context.addInitScript(spoil),
  });
  const see = reader(page);
  await see.button('header.share').click();
  await see.button('share.copy').click();
  await expect.poll(() => see.dialog.getByRole('status').innerText()).toContain('Select the link');
  await see.dialog.getByRole('textbox').click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await see.dialog.getByRole('textbox').inputValue(),
  );
});
