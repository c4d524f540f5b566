import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { codes, first } from '../../src/engine/path.ts';
import { noRemarks, type Remarks } from '../../src/share/remarks.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { madeLink } from './madeLink.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();
const folder = mkdtempSync(join(tmpdir(), 'parley-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function choose(page: Page, file: string) {
  const see = reader(page);
  await see.button('menu.open').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByText(see.t('menu.file')).click();
  await (await chooser).setFiles(file);
  await page.keyboard.press('Escape');
}

/** What a button of the Share dialog saves. */
async function download(page: Page): Promise<{ name: string; text: string }> {
  const see = reader(page);
  if (!(await see.dialog.isVisible())) await see.button('header.share').click();
  const saving = page.waitForEvent('download');
  await see.dialog.getByRole('button', { name: see.t('mine.file') }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const visiting = (page: Page) => page.getByRole('region', { name: 'Visiting' });
const kept = (page: Page) => page.getByRole('status').filter({ hasText: 'Kept on this device' });

/** A note on every move, of so many characters that no rule makes short. */
const notes =
  (length: number) =>
  (place: string): Remarks => {
    const at = codes(place).map((_, i) => first(place, i + 1));
    const said = (to: string) =>
      createHash('sha512').update(to).digest('hex').repeat(2).slice(0, length);
    return { ...noRemarks, notes: Object.fromEntries(at.map((to) => [to, said(to)])) };
  };

test('a line is saved as a file and visited elsewhere; what is there stays one’s own', async () => {
  const page = await openPage(app.url);
  await reader(page).play.click();
  await kept(page).waitFor();
  const numbers = await digest(page);
  const { name, text } = await download(page);
  expect(name).toBe('line-1.parley');

  const other = await openPage(app.url);
  const see = reader(other);
  await see.offers.nth(1).getByRole('button').first().click();
  await see.play.click();
  await kept(other).waitFor();
  const own = await digest(other);
  // Content tells what it is, not its name.
  await choose(other, saved('scenario.json', text));
  await visiting(other).waitFor();
  await expect.poll(() => digest(other)).toBe(numbers);
  await visiting(other).getByRole('button', { name: 'Back to my own' }).click();
  await expect.poll(() => digest(other)).toBe(own);
});

test('a broken line file tells every problem, and nothing is lost', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  const { text } = await download(page);
  await see.dialog.getByRole('button', { name: 'Close' }).click();
  await see.play.click();
  await settled(page);
  const before = await digest(page);
  const line = JSON.parse(text);
  line.lines[0].moves[2].step = 'eu_red_line';
  line.lines[0].moves[4].step = 'nothing_like_it';
  await choose(page, saved('bent.parley', JSON.stringify(line)));
  const notice = page.getByRole('alert');
  await expect.poll(() => notice.innerText()).toContain('bent.parley could not be opened');
  expect(await notice.innerText()).toContain('did you mean "eu_red_lines"?');
  expect(await notice.innerText()).toContain('nothing_like_it');
  for (const [name, content] of [
    ['newer.parley', text.replace('parley-line/1', 'parley-line/9')],
    ['cut.parley', text.slice(0, 300)],
    ['far.parley', text.replace('"alaska-2025"', '"elsewhere"')],
  ] as const) {
    await choose(page, saved(name, content));
    await expect.poll(() => notice.innerText()).toContain(`${name} could not be opened`);
  }
  expect(await digest(page)).toBe(before);
  expect(await visiting(page).count()).toBe(0);
});

test('notes are left out of the link where the reader says so, and of nothing else', async () => {
  const made = madeLink({
    moves: 12,
    remarks: (place) => ({ ...notes(20)(place), names: { '': 'Ours' } }),
  });
  const page = await openPage(made.address(app.url));
  const see = reader(page);
  await see.button('header.share').click();
  const link = () => see.dialog.getByRole('textbox').inputValue();
  const whole = await link();
  expect(
    await see.dialog.getByText('one name of a line, no predictions, 12 notes').isVisible(),
  ).toBe(true);
  await see.dialog.getByRole('checkbox', { name: 'Leave out notes' }).press('Space');
  expect(
    await see.dialog.getByText('one name of a line, no predictions, no notes').isVisible(),
  ).toBe(true);
  const short = await link();
  expect(short.length).toBeLessThan(whole.length - 150);
  expect((await download(page)).text).not.toContain('"note"');
  await see.dialog.getByRole('button', { name: 'Close' }).click();
  // The address bar holds what is on the screen.
  await expect.poll(() => page.url()).toBe(whole);
  const other = await openPage(short);
  await reader(other).button('header.share').click();
  await reader(other).dialog.getByText('one name of a line, no predictions, no notes').waitFor();
});

test('notes too long for an address are in the file, and on this device after a reload', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  const long = madeLink({ moves: 20, remarks: notes(140) });
  expect(long.payload.length).toBeGreaterThan(1500);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#s=1.${long.payload}`);
  await visiting(page).waitFor();
  await expect.poll(() => page.url().length).toBeLessThan(1500);
  const tooLong = see.dialog.getByText('With its notes the link would have');
  await see.button('header.share').click();
  await tooLong.waitFor();
  expect(await see.dialog.getByRole('textbox').inputValue()).toBe(page.url());
  expect(await see.dialog.getByRole('checkbox').count()).toBe(0);
  const { text } = await download(page);
  expect(text.match(/"note"/g)).toHaveLength(20);
  await see.dialog.getByRole('button', { name: 'Close' }).click();

  // A visit is not kept: after a reload its notes are gone, and that is said.
  await page.reload();
  await expect
    .poll(() => page.getByRole('alert').innerText())
    .toContain('The notes of this line are not here');
  await choose(page, saved('long.parley', text));
  await expect.poll(() => page.getByRole('alert').innerText()).toBe('');
  await see.button('visit.copy').click();
  await kept(page).waitFor();
  await see.address();
  await page.reload();
  await settled(page);
  expect(await visiting(page).count()).toBe(0);
  await expect
    .poll(async () => {
      await see.button('header.share').click();
      const there = await tooLong.count();
      await see.dialog.getByRole('button', { name: 'Close' }).click();
      return there;
    })
    .toBe(1);
  expect(await page.getByRole('alert').innerText()).toBe('');
});

test('a line of a scenario from a file is there after a reload and in another tab', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  const mine = JSON.parse(readFileSync('scenarios/alaska-2025.json', 'utf8'));
  mine.id = 'my-own';
  mine.title.en = 'My own talks';
  await choose(page, saved('mine.json', JSON.stringify(mine)));
  await expect.poll(() => page.getByText(/^My own talks · /).count()).toBe(1);
  expect(await visiting(page).count()).toBe(0);
  await see.play.click();
  await kept(page).waitFor();
  await see.address();
  const numbers = await digest(page);
  await page.reload();
  await expect.poll(() => page.getByText(/^My own talks · /).count()).toBe(1);
  await expect.poll(() => digest(page)).toBe(numbers);
  expect(await page.getByRole('alert').innerText()).toBe('');

  const tab = await page.context().newPage();
  await tab.goto(app.url);
  await settled(tab);
  const there = reader(tab);
  await there.button('menu.open').click();
  await there.button('mine.title').click();
  await there.dialog.getByText('My own talks').waitFor();
  // Thrown away and brought back, its scenario is there too.
  await there.dialog.getByRole('button', { name: /^Delete/ }).click();
  await there.dialog.getByRole('button', { name: /^Undo/ }).click();
  await there.dialog.getByRole('button', { name: /^Open/ }).click();
  await expect.poll(() => digest(tab)).toBe(numbers);
});
