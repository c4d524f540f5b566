import { expect, test } from 'vitest';
import { words } from '../../src/explain/speaker.ts';
import { flagship } from '../share/flagship.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { cells, digest, numberIn, reader } from './reader.ts';

const app = await builtApp();
const [opening] = flagship.openings as [(typeof flagship.openings)[0]];
const course = flagship.record.moves.slice(opening.record.first, opening.record.last);
const stepOf = (id: string | undefined) => flagship.steps.find((step) => step.id === id);
const title = (id: string | undefined) => stepOf(id)?.title.en ?? '';

test('a newcomer opens the page, plays, reads why, follows a cost to its source, shares', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  const before = await opensOnTheTurnOfEvents();
  const after = await playsTheStepOffered(before);
  await opensANumberOfTheSentence();
  await opensACost();
  await undoesAndRedoes(before, after);
  await shares();

  async function opensOnTheTurnOfEvents() {
    await see.headline.waitFor();
    expect(page.url()).toBe(app.url);
    const at = opening.record.at;
    expect(await see.here.getAttribute('aria-label')).toBe(
      `Move ${at}, US: ${title(course[at - 1]?.step)}, 16 August 2025`,
    );
    // The whole course stands there, and where it begins.
    expect(await see.moves.count()).toBe(course.length + 1);
    expect(await see.board.getByRole('table').count()).toBe(3);
    expect(await page.getByText('modelling assumption, not a forecast').isVisible()).toBe(true);
    return { headline: await see.headline.innerText(), positions: await see.positions() };
  }

  async function playsTheStepOffered({ headline, positions }: typeof before) {
    const picture = await see.board.screenshot();
    const offered = await see.offers.first().getByRole('button').first().innerText();
    const dark = page.getByRole('button', { name: 'Play', exact: true });
    expect(await dark.count()).toBe(1);
    await dark.click();
    await expect.poll(() => see.headline.innerText()).not.toBe(headline);
    await settled(page);
    expect(await see.positions()).not.toEqual(positions);
    await page.mouse.move(0, 0);
    expect((await see.board.screenshot()).equals(picture)).toBe(false);
    expect(offered).toContain(title(await playedStep()));
    await expect.poll(() => see.why.innerText()).toContain('COST OF THIS STEP');
    return { headline: await see.headline.innerText(), positions: await see.positions() };
  }

  /** The step of the move we are at, by its title. */
  async function playedStep() {
    const name = (await see.here.getAttribute('aria-label')) ?? '';
    return flagship.steps.find((step) => name.includes(step.title.en ?? '?'))?.id;
  }

  async function opensANumberOfTheSentence() {
    const number = see.why.getByRole('paragraph').getByRole('button').first();
    const told = numberIn(await number.innerText());
    await number.click();
    const rows = await cells(see.card.getByRole('table', { name: 'The sum of this move' }));
    const amounts = rows.map((row) => numberIn(row.at(-1)));
    const [start = Number.NaN, ...reasons] = amounts;
    const end = reasons.pop() ?? Number.NaN;
    expect(rows[0]?.[0]).toBe('Before the move');
    expect(rows.at(-1)?.[0]).toBe('Now');
    // Each is printed to a tenth.
    const rounding = 0.05 * (rows.length + 1);
    const sum = reasons.reduce((total, amount) => total + amount, start);
    expect(Math.abs(sum - end)).toBeLessThanOrEqual(rounding);
    expect(Math.abs(Math.abs(end - start) - told)).toBeLessThanOrEqual(0.15);
    await page.keyboard.press('Escape');
    await see.next.waitFor();
  }

  async function opensACost() {
    const costs = see.why.getByRole('table', { name: 'Cost of this step' });
    const authored = stepOf(await playedStep())?.costs.find(({ value }) => value >= 1);
    if (!authored) throw new Error('the first step offered has no authored cost');
    const bearer = flagship.actors.find(({ id }) => id === authored.bearer)?.words.en?.label;
    const name = `${bearer} ${words('en')(`cost.phrase.${authored.kind}`)}`;
    const row = costs.getByRole('row', { name });
    expect(numberIn(await row.getByRole('button').innerText())).toBeGreaterThanOrEqual(
      authored.value,
    );
    await row.getByRole('button').click();
    expect(await see.card.getByRole('heading').first().innerText()).toMatch(/cost · /i);
    expect(await see.card.innerText()).toContain(title(await playedStep()));
    expect(await see.card.innerText()).toContain('Written by the author of the scenario');
    const total = numberIn(await see.card.getByText(/so far, from/).innerText());
    const entries = await see.card.locator('li strong.figure').allInnerTexts();
    const sum = entries.map(numberIn).reduce((all, amount) => all + amount, 0);
    expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.05 * (entries.length + 1));

    await see.card
      .getByText(/^Sources? \(\d+\)$/)
      .first()
      .click();
    const source = see.card.getByRole('link').first();
    expect(await source.getAttribute('href')).toMatch(/^https:/);
    expect(
      await see.card
        .getByText(/^[ABCD]: (primary|agency|digest|partisan)/)
        .first()
        .isVisible(),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await see.next.waitFor();
  }

  async function undoesAndRedoes(first: typeof before, second: typeof before) {
    await see.button('header.undo').click();
    await expect.poll(() => see.headline.innerText()).toBe(first.headline);
    await settled(page);
    expect(await see.positions()).toEqual(first.positions);
    expect(await see.button('header.undo').isDisabled()).toBe(true);
    await see.button('header.redo').click();
    await expect.poll(() => see.headline.innerText()).toBe(second.headline);
    await settled(page);
    expect(await see.positions()).toEqual(second.positions);
  }

  async function shares() {
    const link = await see.shared();
    await expect.poll(() => page.url()).toBe(link);
    const other = await openPage(link);
    const seen = reader(other);
    await seen.headline.waitFor();
    expect(await seen.positions()).toEqual(await see.positions());
    expect(await seen.headline.innerText()).toBe(await see.headline.innerText());
    expect(await seen.moves.count()).toBe(await see.moves.count());
    await expect.poll(() => digest(other)).toMatch(/^[0-9a-f]{32}$/);
    expect(await digest(other)).toBe(await digest(page));
    expect(await seen.shared()).toBe(link);
  }
});
