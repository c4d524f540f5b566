import { expect, test } from 'vitest';
import { flagship } from '../share/flagship.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

test.each(flagship.openings.slice(1))('begins on $date, plays there and shares it', async (day) => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.button('menu.open').click();
  await page.getByRole('radio', { name: day.label.en ?? '' }).check();
  await page.keyboard.press('Escape');
  const { first, last, at } = day.record;
  await expect.poll(() => see.moves.count()).toBe(last - first + 1);
  expect(await see.here.getAttribute('aria-label')).toMatch(
    at === first ? /^The opening$/ : RegExp(`^Move ${at - first}, `),
  );
  expect(await see.why.innerText()).toContain(flagship.disclaimer.en ?? '?');

  // Positions of the file stand on the board.
  const [issue] = flagship.issues;
  for (const { id, words } of flagship.actors.filter(({ core }) => core)) {
    const entry = flagship.entries.find((e) => e.actor === id && e.issue === issue?.id);
    const name = page.getByRole('rowheader', { name: words.en?.label ?? '', exact: true });
    const row = see.board.getByRole('row').filter({ has: name }).first();
    const opened = await row.getByRole('cell').nth(1).innerText();
    expect(opened).toMatch(RegExp(`^${entry?.position[day.id]?.value}, `));
  }

  await see.play.click();
  await expect.poll(() => see.here.getAttribute('aria-label')).toMatch(/^Move 1, Ukraine: /);
  const other = await openPage(await see.shared());
  await reader(other).headline.waitFor();
  await expect.poll(() => digest(other)).toBe(await digest(page));
  expect(await reader(other).positions()).toEqual(await see.positions());

  await see.button('header.undo').click();
  await see.button('header.undo').click();
  await expect.poll(() => see.here.getAttribute('aria-label')).toMatch(/16 August 2025$/);
});

test('more issues and more actors are switched on, and travel in the link', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.headline.waitFor();
  const before = await see.positions();
  await see.button('rows.open').click();
  for (const name of ['Sanctions on Russia', 'China', 'US Congress']) {
    await page.getByRole('checkbox', { name }).check();
  }
  // One issue stays, whatever is switched off.
  for (const { name } of flagship.issues) {
    const box = page.getByRole('checkbox', { name: name.en ?? '' });
    if (name.en !== 'Sanctions on Russia' && (await box.isChecked())) await box.click();
  }
  await page.getByRole('checkbox', { name: 'Sanctions on Russia' }).click();
  expect(await page.getByRole('checkbox', { name: 'Sanctions on Russia' }).isChecked()).toBe(true);
  for (const { name, core } of flagship.issues) {
    if (core) await page.getByRole('checkbox', { name: name.en ?? '' }).check();
  }
  await page.keyboard.press('Escape');
  await settled(page);
  expect(await see.board.getByRole('table').count()).toBe(4);
  const rows = await see.positions();
  expect(rows.length).toBe(before.length + 3 * 2 + 1 + 6);
  expect(rows.filter((row) => row.startsWith('China')).length).toBe(4);

  // Crowded, the board scrolls, by keyboard too.
  const lanes = see.board.getByRole('region', { name: 'Board' });
  await lanes.focus();
  await page.keyboard.press('End');
  await expect.poll(() => lanes.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);

  const other = await openPage(await see.shared());
  await reader(other).headline.waitFor();
  expect(await reader(other).positions()).toEqual(rows);

  // An actor without steps of its own says so.
  const picker = see.next.getByRole('group', { name: 'Whose move' });
  for (const button of await picker.getByRole('button').all()) {
    await button.click();
    expect(await see.next.innerText()).not.toBe('');
  }
});
