import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { pathOf, replay } from '../../src/engine/tree.ts';
import { de } from '../../src/explain/models/de/index.ts';
import { en } from '../../src/explain/models/en/index.ts';
import { references } from '../../src/explain/models/references.ts';
import { opinionWords } from '../../src/explain/opinions/translate.ts';
import { forecasters, models } from '../../src/models/index.ts';
import { presets } from '../../src/models/model.ts';
import { tableOf } from '../../src/models/table.ts';
import { load } from '../../src/scenario/load.ts';
import type { Language } from '../../src/scenario/types.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { cells, numberIn, reader } from './reader.ts';

const app = await builtApp();

const parsed = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));
if (!parsed.ok) throw new Error('the flagship is broken');
const scenario = parsed.value;

/** What the models say, counted here: where the page opens, after the eight moves up to Alaska. */
const forecasts = (() => {
  const [opening] = scenario.openings;
  if (!opening) throw new Error('no opening');
  const { scenario: settledScenario, rates } = assume(scenario, opening.id, {});
  const { first, at } = opening.record;
  const steps = scenario.record.moves.slice(first, at).map(({ step }) => step);
  const state = replay(settledScenario, rates, opening.id).state(pathOf(scenario, steps));
  const core = <T extends { core: boolean; id: string }>(list: readonly T[]) =>
    list.filter((one) => one.core).map(({ id }) => id);
  const table = tableOf(scenario, state, core(scenario.actors), core(scenario.issues));
  return forecasters.map((model) => ({
    model: model.id,
    outcome: model.forecast(table, presets(model)).outcome,
  }));
})();

const opinions = (page: Page, language: Language = 'en') => {
  const t = opinionWords(language);
  return {
    t,
    ticks: page.locator('.opinion-name'),
    tables: page.locator('.opinion-words'),
    words: page.getByText(t('panel.words')),
    button: (id: Parameters<typeof t>[0]) => page.getByRole('button', { name: t(id), exact: true }),
    select: (id: Parameters<typeof t>[0]) => page.getByLabel(t(id), { exact: true }),
  };
};

async function opened(options: Parameters<typeof openPage>[1] = {}) {
  const language = options?.locale === 'de-DE' ? 'de' : 'en';
  const page = await openPage(app.url, options);
  const see = reader(page, language);
  await see.headline.waitFor();
  await see.button('header.opinions').click();
  const said = opinions(page, language);
  await expect.poll(() => said.ticks.count()).toBe(forecasters.length * 3);
  return { page, see, said, language } as const;
}

test('the page prints what the models give elsewhere, with a sentence each', async () => {
  const { page, said } = await opened();
  await said.words.click();
  const tables = await said.tables.all();
  expect(tables).toHaveLength(3);
  for (const [row, table] of tables.entries()) {
    const [, ...rows] = await cells(table);
    expect(rows.map(([name]) => name)).toEqual(forecasters.map(({ id }) => en[id]?.short));
    rows.forEach(([, number, why], i) => {
      expect(numberIn(number ?? '')).toBeCloseTo(forecasts[i]?.outcome[row] ?? Number.NaN, 0.99);
      expect(why).toMatch(/\S.{20,}\./);
    });
  }
  expect(await axe(page)).toEqual([]);
});

test('a step to come is tried on every model, and a model is played forward beside the line', async () => {
  const { page, see, said } = await opened();
  const before = await see.headline.innerText();
  const moves = await see.moves.count();
  await page.getByRole('button', { name: /^If played: / }).click();
  await said.words.click();
  await expect
    .poll(() => said.tables.first().innerText())
    .toMatch(/it goes from|stays where it is/);

  await said.select('panel.forward').selectOption(en['friedkin-johnsen']?.short ?? '');
  await expect.poll(() => page.locator('.opinions .mark-ghost').count()).toBeGreaterThan(3);
  await said.button('panel.next').press('Enter');
  expect(await page.getByText(/^Round 2 of \d+/).isVisible()).toBe(true);
  // It is an opinion: the line is as it was.
  expect(await see.moves.count()).toBe(moves);
  expect(await see.headline.innerText()).toBe(before);
});

test('packages and stability stand beside them, and a conflict can be edited', async () => {
  const { page, said } = await opened();
  const stable = page.getByRole('region', { name: said.t('stable.title') });
  await expect.poll(() => stable.getByRole('row').count()).toBeGreaterThan(3);
  const packages = page.getByRole('region', { name: said.t('package.title') });
  await expect.poll(() => packages.getByRole('row').count()).toBe(5);
  expect(await packages.locator('.aside-sentence').innerText()).toMatch(/package/i);

  const sentence = () => stable.locator('.aside-sentence').innerText();
  const table = () => stable.getByRole('table').innerText();
  const first = [await sentence(), await table()];
  await stable.getByText(said.t('stable.edit')).click();
  // One side can no longer take back that it gives way.
  await stable.locator('.edit-conflict select').first().selectOption({ index: 1 });
  await stable.getByText(said.t('stable.edited')).waitFor();
  await said.button('stable.reset').click();
  await expect.poll(async () => [await sentence(), await table()]).toEqual(first);

  await stable.getByRole('checkbox').nth(0).uncheck();
  expect(await stable.getByText(said.t('stable.few')).isVisible()).toBe(true);
});

test('every model has its page, by keyboard and by link', async () => {
  const { page, see, said } = await opened();
  await said.button('panel.all').focus();
  await page.keyboard.press('Enter');
  const links = page.getByRole('navigation', { name: said.t('model.title') }).getByRole('button');
  await links.first().waitFor();
  expect(await links.count()).toBe(models.length + 2);
  expect(await axe(page)).toEqual([]);

  for (const { id, formulas } of models) {
    await page.getByRole('button', { name: en[id]?.name ?? id, exact: true }).click();
    await expect.poll(() => see.headline.innerText()).toBe(en[id]?.name);
    const text = await page.locator('.model-about').innerText();
    expect(text.replace(/\s+/g, ' ')).toContain(formulas[0]?.replace(/\s+/g, ' '));
    const cases = references.filter((reference) => reference.models.includes(id));
    for (const { title } of cases) expect(text).toContain(title);
    if (cases.length === 0) expect(text).toContain(said.t('model.unchecked'));
  }

  await page.getByRole('button', { name: en['median']?.name ?? '', exact: true }).click();
  await expect.poll(() => page.locator('.working').count()).toBe(3);
  expect(await axe(page)).toEqual([]);
  const link = await see.shared();
  const other = await openPage(link);
  await expect
    .poll(() => other.getByRole('heading', { level: 1 }).innerText())
    .toBe(en['median']?.name);
});

test('our own engine is told like the others, with its numbers as they are now', async () => {
  const { page, said } = await opened();
  await said.button('panel.all').click();
  const rules = page.locator('.engine-rule');
  await expect.poll(() => rules.count()).toBe(14);
  const rows = await page.locator('.back-test tbody tr').count();
  expect(rows).toBeGreaterThan(5);
  await rules
    .first()
    .getByRole('button', { name: said.t('engine.change') })
    .first()
    .click();
  await page.getByRole('slider').first().waitFor();
});

test('in German, on a phone', async () => {
  const { page, see, said } = await opened({ size: 'phone', locale: 'de-DE' });
  await settled(page);
  expect(await see.headline.innerText()).toMatch(/Modelle, und .* gehen sie um \d+ Punkte/);
  expect(await axe(page)).toEqual([]);
  await said.words.click();
  await said.tables.first().getByRole('button').first().click();
  await expect.poll(() => see.headline.innerText()).toBe(de['median']?.name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(await axe(page)).toEqual([]);
});
