import { expect, test } from 'vitest';
import { languages } from '../../src/scenario/types.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

test.each(['laptop', 'phone'] as const)(
  'the first minute: a guess, what happened, another way, two lines to share (%s)',
  async (size) => {
    const page = await openPage(app.url, { size, predicts: true });
    const see = reader(page);
    expect(await see.headline.innerText()).toMatch(/^If Ukraine .*, what will the US do on /);
    const before = await digest(page);
    await see.button('predict.holds').click();
    await expect.poll(() => digest(page)).not.toBe(before);
    await settled(page);
    expect(await see.headline.innerText()).not.toMatch(/^If /);

    // It held or it did not; the page says both, beside the cause.
    expect(await see.why.innerText()).toMatch(
      /You expected that the US holds: the US (came|moved) \d.* on territory\.|As you expected: the US held/,
    );
    const first = (await see.why.innerText()).split('\n')[1] ?? '';
    const another = page.getByRole('button', { name: /^Go back and try: / });
    const title = (await another.innerText()).replace('Go back and try: ', '');
    await another.click();
    await page.getByRole('region', { name: see.t('compare.title') }).waitFor();
    expect(first).not.toContain(title);
    expect(await page.getByText('They part after move 8').count()).toBe(1);

    // The link holds both lines, and the guess.
    await see.button('predict.share').click();
    const link = await see.dialog.getByRole('textbox').inputValue();
    expect(link.length).toBeLessThanOrEqual(120);
    const other = await openPage(link, { size });
    expect(await other.getByText('They part after move 8').count()).toBe(1);
  },
);

test('whoever reads nothing gets there by the one dark button', async () => {
  const page = await openPage(app.url, { predicts: true });
  const dark = page.locator('button.primary:visible');
  for (const done of [/Go back and try/, /Share these two lines/, /Copy/]) {
    expect(await dark.count()).toBe(1);
    await dark.click();
    await settled(page);
    await expect.poll(() => dark.last().innerText()).toMatch(done);
  }
});

test.each(languages)('predict, then play: the guess is kept with the move (%s)', async (locale) => {
  const page = await openPage(app.url, { locale, predicts: true });
  const see = reader(page, locale);
  // Going on by oneself ends the first question.
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await see.button('predict.holds').count()).toBe(0);
  await see.button('predict.first').click();
  // Nothing of the answer is on the board while it is asked for.
  expect(await page.locator('.lane-ghost').count()).toBe(0);
  await see.next.getByText(see.t('predict.about')).click();
  await page.getByRole('combobox', { name: see.t('predict.whose') }).selectOption('RU');
  await page.getByRole('combobox', { name: see.t('predict.onWhat') }).selectOption('ceasefire');
  await see.button('predict.away').click();
  await settled(page);
  const told = page.locator('.expected');
  expect(await told.innerText()).toMatch(/Russia|Russland/);

  const link = await see.shared();
  const other = await openPage(link, { locale });
  expect(await other.locator('.expected').innerText()).toBe(await told.innerText());
  // On another move there is nothing to tell.
  await other.keyboard.press('ArrowLeft');
  await settled(other);
  expect(await other.locator('.expected').count()).toBe(0);
});

test('asking can be switched off, for good', async () => {
  const page = await openPage(app.url, { predicts: true });
  const see = reader(page);
  await see.button('menu.open').click();
  await page.getByRole('checkbox', { name: see.t('menu.predict') }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  expect(await see.button('predict.holds').count()).toBe(0);
  expect(await see.button('predict.first').count()).toBe(0);
});

test('R shows the last move once more, one mark after another, and changes nothing', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.play.click();
  await settled(page);
  const before = await digest(page);
  const rows = async () => (await see.positions()).join('\n');
  const after = await rows();
  await page.keyboard.press('r');
  await expect.poll(rows).not.toBe(after);
  const seen = new Set<string>();
  await expect
    .poll(async () => {
      const now = await rows();
      seen.add(now);
      return now;
    })
    .toBe(after);
  // Back to where it began, then mark by mark.
  expect(seen.size).toBeGreaterThanOrEqual(3);
  expect(await digest(page)).toBe(before);
  // Whatever is done meanwhile ends it.
  await page.keyboard.press('R');
  await expect.poll(rows).not.toBe(after);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('body[data-slow]').count()).toBe(0);
});

test('up to four lines stand side by side as a table, and travel in the link', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  for (let line = 0; line < 2; line++) {
    await see.offers.nth(line).getByRole('button').first().click();
    await see.play.click();
    await settled(page);
    await page.keyboard.press('ArrowLeft');
    await settled(page);
  }
  await see.button('compare.open').click();
  await see.button('compare.add').click();
  const third = page.getByRole('combobox', { name: 'Line C' });
  await third.selectOption({ label: 'Real course, move 16' });
  await see.button('compare.add').click();
  expect(await see.button('compare.add').count()).toBe(0);
  const table = page.getByRole('table', { name: see.t('compare.table') });
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(
    expect.arrayContaining(['A', 'B', 'C', 'D']),
  );
  // The widest apart first; nothing that is alike.
  const apart = (await table.locator('tbody').first().locator('td:last-child').allInnerTexts()).map(
    Number,
  );
  expect(apart).toEqual(apart.toSorted((a, b) => b - a));
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(0.5);
  const words = await table.innerText();
  const other = await openPage(await see.shared());
  expect(await other.getByRole('table', { name: see.t('compare.table') }).innerText()).toBe(words);
  await page.getByRole('button', { name: 'Leave line D out' }).click();
  await page.getByRole('button', { name: 'Leave line C out' }).click();
  expect(await table.count()).toBe(0);
});

test('a move of the real course says what happened that day, and who says so', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.why.getByText('According to press reports Trump tells allies').waitFor();
  await see.why
    .getByRole('button', { name: /^Sources? \(1\)$/ })
    .first()
    .click();
  await see.dialog
    .getByText(/LIGA|liga/i)
    .first()
    .waitFor();
});
