import { expect, test } from 'vitest';
import { flagship } from '../share/flagship.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();
const [opening] = flagship.openings as [(typeof flagship.openings)[0]];
const { first, last, at } = opening.record;
const length = last - first;

async function opened() {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.headline.waitFor();
  const here = async () => {
    await settled(page);
    return (await see.here.getAttribute('aria-label')) ?? '';
  };
  return { page, see, here, press: (key: string) => page.keyboard.press(key) };
}

test('the keys ← → Home and End walk the real course, and every place is as it was', async () => {
  const { see, here, press, page } = await opened();
  const seen = new Map<string, string>();
  const note = async () => {
    await settled(page);
    const shown = `${await see.headline.innerText()} ${(await see.positions()).join()}`;
    const name = await here();
    expect(seen.get(name) ?? shown).toBe(shown);
    seen.set(name, shown);
    return name;
  };

  await note();
  for (let move = at - 1; move >= 0; move--) {
    await press('ArrowLeft');
    expect(await note()).toMatch(move === 0 ? /^The opening$/ : RegExp(`^Move ${move}, `));
  }
  await press('ArrowLeft');
  expect(await note()).toBe('The opening');
  await press('End');
  expect(await note()).toMatch(RegExp(`^Move ${length}, `));
  await press('ArrowRight');
  expect(await note()).toMatch(RegExp(`^Move ${length}, `));
  await press('Home');
  for (let move = 1; move <= at; move++) await press('ArrowRight');
  expect(await note()).toMatch(RegExp(`^Move ${at}, .*16 August 2025$`));
  expect(seen.size).toBe(at + 2);
  // Looking is no change.
  expect(await see.button('header.undo').isDisabled()).toBe(true);
  await expect.poll(() => page.url()).not.toContain('#');
});

test('the strip goes to a move by mouse, and is walked as a tree by keyboard', async () => {
  const { see, here, press } = await opened();
  await see.moves.nth(3).click();
  expect(await here()).toMatch(/^Move 3, /);
  await see.moves.nth(length).click();
  expect(await here()).toMatch(RegExp(`^Move ${length}, `));

  // One stop of the tabulator; the arrows do the rest.
  expect(await see.lines.locator('[tabindex="0"]').count()).toBe(1);
  await see.here.focus();
  for (const [key, move] of [
    ['ArrowLeft', length - 1],
    ['Home', 0],
    ['ArrowRight', 1],
    ['ArrowRight', 2],
    ['End', length],
  ] as const) {
    await press(key);
    await expect.poll(here).toMatch(move === 0 ? /^The opening$/ : RegExp(`^Move ${move}, `));
    await expect
      .poll(() => see.here.evaluate((item) => item === document.activeElement))
      .toBe(true);
  }
});

test('a step played from an earlier place makes a branch, and nothing is lost', async () => {
  const { see, here, press, page } = await opened();
  const course = await names();
  const turn = { name: await here(), numbers: await digest(page) };
  for (let i = 0; i < 3; i++) await press('ArrowLeft');
  const fork = await here();
  await see.play.click();
  await expect.poll(here).not.toBe(fork);
  const branch = { name: await here(), numbers: await digest(page) };
  expect(branch.name).toMatch(RegExp(`^Move ${at - 2}, Ukraine: `));
  const parting = `${fork}, 2 continuations`;
  const known = course.map((name) => (name === fork ? parting : name));
  expect((await names()).toSorted()).toEqual([...known, branch.name].toSorted());
  expect(await see.lines.getByText('Branch 1').isVisible()).toBe(true);

  // A second step goes on in the branch; a third one from the fork makes another.
  await see.play.click();
  await expect.poll(async () => (await names()).length).toBe(course.length + 2);
  await press('ArrowLeft');
  await press('ArrowLeft');
  await expect.poll(here).toBe(parting);
  await see.offers.nth(1).getByRole('button').first().click();
  await see.offers.nth(1).getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => (await names()).length).toBe(course.length + 3);
  expect(await see.lines.getByText('Branch 2').isVisible()).toBe(true);

  // Back on the real course everything is as it was; so is the branch.
  await see.lines.getByRole('treeitem', { name: turn.name, exact: true }).click();
  await expect.poll(() => digest(page)).toBe(turn.numbers);
  await see.lines.getByRole('treeitem', { name: branch.name, exact: true }).click();
  expect(await here()).toBe(branch.name);

  // Playing again what was played already opens it, and makes nothing new.
  await press('ArrowLeft');
  await settled(page);
  const again = (await see.offers.first().innerText()).split('\n')[0] ?? '';
  expect(branch.name).toContain(again);
  await see.play.click();
  await expect.poll(here).toBe(branch.name);
  expect(await names()).toHaveLength(course.length + 3);

  async function names() {
    return see.moves.evaluateAll((items) => items.map((item) => item.ariaLabel ?? ''));
  }
});
