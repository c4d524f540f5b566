import { expect, test } from 'vitest';
import { allAssumptions } from '../../src/engine/assumptions.ts';
import { assumptionName } from '../../src/explain/assumption.ts';
import { speaker } from '../../src/explain/speaker.ts';
import { flagship } from '../share/flagship.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, numberIn, reader } from './reader.ts';

const app = await builtApp();
const words = speaker(flagship, 'en');
const nameOf = (wanted: string) =>
  allAssumptions(flagship, 't0')
    .filter(({ name }) => name === wanted)
    .map((assumption) => assumptionName(words, assumption))[0] ?? '';
const openness = nameOf('openness.RU');
const pastLimit = nameOf('pastLimit');

async function opened(url = app.url, locale = 'en-GB') {
  const page = await openPage(url, { locale });
  const see = reader(page, locale === 'de-DE' ? 'de' : 'en');
  await see.headline.waitFor();
  const slider = (name: string) => see.assumptions.getByRole('slider', { name, exact: true });
  const field = (name: string) => see.assumptions.getByRole('textbox', { name, exact: true });
  const search = see.assumptions.getByRole('searchbox');
  /** The panel of one assumption. */
  const of = (name: string) =>
    see.assumptions
      .getByRole('listitem')
      .filter({ has: page.getByRole('slider', { name, exact: true }) });
  const button = (name: string) => see.assumptions.getByRole('button', { name, exact: true });
  return { page, see, slider, field, search, of, button };
}

const noticed = /marks? moves?; .+ \d+\.\d → \d+\.\d|No position here moves/;

test('a number is found by its words and changed by keys, buttons and typing', async () => {
  const { page, see, slider, field, search, of, button } = await opened();
  await see.button('header.assumptions', { changed: 0 }).click();
  const before = await digest(page);
  await search.fill('Russia openness');
  expect(await see.assumptions.getByRole('listitem').count()).toBe(1);
  const preset = numberIn(await slider(openness).inputValue());

  // By keys on the slider.
  await slider(openness).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slider(openness).inputValue()).not.toBe(`${preset}`);
  await expect.poll(() => of(openness).innerText()).toMatch(noticed);
  await expect.poll(() => digest(page)).not.toBe(before);
  const step = numberIn(await slider(openness).inputValue()) - preset;
  expect(step).toBeGreaterThan(0);
  expect(await slider(openness).getAttribute('aria-valuetext')).toContain('default');
  await see.button('header.assumptions', { changed: 1 }).waitFor();

  // By buttons: two up, one down.
  for (const name of ['More', 'More', 'Less']) await button(`${name}: ${openness}`).click();
  await expect
    .poll(async () => numberIn(await field(openness).inputValue()))
    .toBeCloseTo(preset + 2 * step, 6);

  // By typing, with a point or a comma; nonsense and too much are told.
  for (const [typed, taken] of [
    ['0.41', 0.41],
    ['0,37', 0.37],
    ['.33', 0.33],
  ] as const) {
    await field(openness).fill(typed);
    await page.keyboard.press('Enter');
    await expect.poll(async () => numberIn(await slider(openness).inputValue())).toBe(taken);
  }
  await field(openness).fill('a lot');
  await page.keyboard.press('Enter');
  expect(await of(openness).innerText()).toContain('This is not a number.');
  await field(openness).fill('99');
  await page.keyboard.press('Enter');
  await expect.poll(() => of(openness).innerText()).toMatch(/Between [\d.]+ and [\d.]+\./);

  // Back to where it was.
  await see.assumptions.getByRole('button', { name: `Reset to ${preset}: ${openness}` }).click();
  await expect.poll(() => digest(page)).toBe(before);
  await see.button('header.assumptions', { changed: 0 }).waitFor();

  await search.fill('no such number');
  expect(await see.assumptions.getByText('No number has these words').isVisible()).toBe(true);
});

test('changes travel in the link and are taken back one by one or all at once', async () => {
  const { page, see, search, field, button } = await opened();
  const before = await digest(page);
  await see.button('header.assumptions', { changed: 0 }).click();
  const change = async (words: string, name: string, value: string) => {
    await search.fill(words);
    await field(name).fill(value);
    await page.keyboard.press('Enter');
  };
  await change('russia openness', openness, '0.5');
  await change(pastLimit, pastLimit, '0.1');
  await search.fill('');
  const reset = see.assumptions.getByRole('button', { name: /^Reset to .*: / });
  expect(await reset.count()).toBe(2);
  await expect.poll(() => digest(page)).not.toBe(before);
  await settled(page);
  const changed = await digest(page);

  const link = await see.shared();
  await expect.poll(() => page.url()).toBe(link);
  const other = await opened(link);
  await expect.poll(() => digest(other.page)).toBe(changed);
  expect(await other.field(openness).inputValue()).toBe('0.5');
  expect(await other.see.positions()).toEqual(await see.positions());
  await other.see.button('header.undo').click();
  await expect.poll(() => digest(other.page)).toBe(before);

  await reset.first().click();
  await expect.poll(() => reset.count()).toBe(1);
  await button('Reset all (1)').click();
  await expect.poll(() => digest(page)).toBe(before);
  await see.button('header.undo').click();
  await see.button('header.undo').click();
  await expect.poll(() => digest(page)).toBe(changed);
});

test('who disagrees with a number is led to its slider', async () => {
  const { page, see } = await opened();
  const first = () => see.assumptions.getByRole('slider').first().getAttribute('id');

  // A limit.
  await see.board.getByRole('button', { name: /^Territory: .*Open the limits\.$/ }).click();
  const limit = page.getByRole('heading', { name: /^Ukraine: not below/ });
  const told = numberIn(await limit.innerText());
  await see.card
    .locator('section')
    .filter({ has: limit })
    .getByText('Disagree with this number')
    .click();
  expect(await first()).toBe('limit.UA.territory-range');
  expect(numberIn(await see.assumptions.getByRole('slider').first().inputValue())).toBe(told);
  await see.button('assumptions.back').click();

  // An authored effect: the numbers of its step.
  await see.why.getByText('Disagree with a number').click();
  expect(await first()).toMatch(/^(effect|cost|commit)\.us_press_donbas/);
  await see.button('assumptions.unasked').click();
  expect(await first()).not.toContain('us_press_donbas');
  await see.button('assumptions.back').click();

  // An assumption of the rule that moved a position.
  await see.why.getByRole('paragraph').getByRole('button').nth(2).click();
  const change = see.card.getByRole('button', { name: /^Change: / }).first();
  const name = ((await change.getAttribute('aria-label')) ?? '').replace('Change: ', '');
  await change.click();
  expect(await see.assumptions.getByRole('slider', { name, exact: true }).isVisible()).toBe(true);
  expect(await see.assumptions.getByRole('slider').first().getAttribute('id')).toBe(
    await see.assumptions.getByRole('slider', { name, exact: true }).getAttribute('id'),
  );
  expect(await digest(page)).toMatch(/^[0-9a-f]{32}$/);
});

test('in German numbers are typed and shown with a comma', async () => {
  const { page, see, field, search } = await opened(app.url, 'de-DE');
  await see.button('header.assumptions', { changed: 0 }).click();
  await search.fill('russland');
  const name =
    (await see.assumptions.getByRole('textbox').first().getAttribute('aria-label')) ?? '';
  await field(name).fill('0.3');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(name).inputValue()).toBe('0,3');
  await field(name).fill('0,35');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(name).inputValue()).toBe('0,35');
  expect(await see.assumptions.innerText()).not.toMatch(/\d\.\d/);
});
