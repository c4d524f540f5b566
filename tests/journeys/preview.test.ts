import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled, type Visit } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();

interface Looking {
  how: string;
  size: Visit['size'];
  look: (page: Page, title: string) => Promise<void>;
}

const ways: Looking[] = [
  {
    how: 'under the pointer',
    size: 'laptop',
    look: (page, title) => page.getByText(title).hover(),
  },
  {
    how: 'with the focus of the keyboard',
    size: 'laptop',
    look: async (page) => {
      await page.getByRole('button', { name: 'Play', exact: true }).focus();
      await page.keyboard.press('Tab');
    },
  },
  {
    how: 'tapped on a phone',
    size: 'phone',
    look: (page, title) => page.getByText(title).tap(),
  },
];

test.each(ways)('a step $how shows what it would do, and nothing is played', async (way) => {
  const page = await openPage(app.url, { size: way.size ?? 'laptop' });
  const see = reader(page);
  const isPhone = way.size === 'phone';
  await see.headline.waitFor();
  if (isPhone) await see.actions.getByRole('button', { name: 'Next move' }).tap();
  const ghosts = () =>
    see.board.getByRole('row').getByRole('cell').filter({ hasNotText: 'stays' }).count();
  const [headline, numbers, calm] = await Promise.all([
    see.headline.innerText(),
    digest(page),
    ghosts(),
  ]);
  const picture = await see.board.screenshot();

  const title = await see.offers
    .nth(1)
    .getByText(/^[A-Z]/)
    .first()
    .innerText();
  await way.look(page, title);

  await expect.poll(() => see.headline.innerText()).toMatch(/^If Ukraine /);
  await settled(page);
  expect(await ghosts()).toBeGreaterThan(calm);
  expect((await see.board.screenshot()).equals(picture)).toBe(false);
  if (isPhone) {
    expect(await see.offers.nth(1).innerText()).toMatch(/costs (nobody|[A-Z])/);
    await see.actions.getByRole('button', { name: 'Why' }).tap();
  } else {
    await expect.poll(() => see.lines.innerText()).toMatch(/, if played/);
    expect(await see.board.getByText('if played').isVisible()).toBe(true);
  }
  expect(await page.getByRole('heading', { name: 'Preview, nothing is played yet' }).count()).toBe(
    1,
  );
  expect(await see.why.getByRole('table', { name: 'What it would cost' }).isVisible()).toBe(true);
  expect(await see.why.innerText()).toContain(title);

  // Nothing is played.
  expect(await digest(page)).toBe(numbers);
  expect(page.url()).not.toContain('#');
  expect(await see.button('header.undo').isDisabled()).toBe(true);
  if (way.how === 'under the pointer') {
    await page.mouse.move(700, 20);
    await expect.poll(() => see.headline.innerText()).toBe(headline);
    await settled(page);
    expect(await ghosts()).toBe(calm);
  }
});

test('steps that cannot be taken stand last, with the reason, and cannot be played', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  let blocked = 0;
  for (const actor of ['Russia', 'Ukraine', 'Europe', 'US']) {
    await see.next.getByRole('button', { name: actor, exact: true }).click();
    const all = see.next.getByRole('button', { name: /^All \d+ steps$/ });
    await settled(page);
    if (await all.isVisible()) await all.click();
    const texts = await see.offers.allInnerTexts();
    const isBlocked = texts.map((text) => /Not yet: needs|Ruled out by/.test(text));
    expect(isBlocked).toEqual(isBlocked.toSorted((a, b) => Number(a) - Number(b)));
    if (!isBlocked.includes(true)) continue;
    blocked += 1;
    await tryToPlay(isBlocked.indexOf(true));
  }
  expect(blocked).toBeGreaterThan(0);

  async function tryToPlay(row: number) {
    await page.mouse.move(700, 20);
    const numbers = await digest(page);
    const headline = await see.headline.innerText();
    const step = see.offers.nth(row).getByRole('button');
    expect(await step.getAttribute('aria-disabled')).toBe('true');
    await step.click({ force: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await see.offers.nth(row).getByRole('button', { name: 'Play' }).count()).toBe(0);
    await page.mouse.move(700, 20);
    expect(await see.headline.innerText()).toBe(headline);
    expect(await digest(page)).toBe(numbers);
    expect(await see.button('header.undo').isDisabled()).toBe(true);
  }
});
