import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { grow, pathOf, replay } from '../../src/engine/tree.ts';
import type { StepId } from '../../src/engine/types.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { digest } from '../../src/share/digest.ts';
import { addressOf, formatLink } from '../../src/share/link.ts';
import { usualView } from '../../src/share/view.ts';
import { campDavid } from '../share/campDavid.ts';
import { flagship } from '../share/flagship.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';

const app = await builtApp();

/** The address of a debrief: these steps from the last opening but one, or the only one. */
function lineOf(scenario: ScenarioFile, steps: readonly StepId[], lesson?: string): string {
  const opening = scenario.openings.at(-2) ?? scenario.openings[0];
  if (!opening) throw new Error('no opening');
  const { rates, scenario: played } = assume(scenario, opening.id, {});
  const place = pathOf(scenario, steps);
  const view = { ...usualView(scenario), panel: 'debrief' as const };
  const link = { opening: opening.id, seed: 0, changes: {}, tree: grow([], place), place, view };
  const end = digest(replay(played, rates, opening.id).line(place));
  return addressOf(app.url, formatLink(scenario, { ...link, ...(lesson && { lesson }) }, end));
}

const few = ['ua_referendum', 'us_sanction_oil', 'eu_force_pledge', 'us_article5like'];
const many = [
  ...few,
  ...['ru_limited_truce', 'ua_trade_nato', 'us_propose_trilateral', 'ua_prisoner_swap'],
  ...['eu_sanctions_package', 'ru_demand_veto', 'us_no_troops', 'ua_buy_us_arms', 'eu_red_lines'],
  ...['us_28_points', 'eu_counter_proposal', 'us_revise_plan', 'eu_freeze_assets'],
  ...['eu_joint_loan', 'ua_open_letter', 'mediator_pause'],
];

const questions = (page: Page, name = 'Questions') =>
  page.getByRole('region', { name, exact: true }).getByRole('listitem').allInnerTexts();

const asks = (id: string) =>
  (JSON.parse(readFileSync(`lessons/${id}.json`, 'utf8')) as Lesson).questions;

const last = 'Did this respect reality in a way that helped you learn?';

const sheets = async (page: Page): Promise<number> => {
  const paper = await page.pdf({ preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

test('a line of a lesson asks what the lesson asks, in the language of whoever opens it', async () => {
  const address = lineOf(campDavid, ['cd_separate', 'cd_single_text', 'cd_walkout'], 'camp-david');
  const page = await openPage(address);
  const own = asks('camp-david');
  await page.getByText(own[2]?.en ?? '').waitFor();
  expect(await questions(page)).toEqual([...own.map(({ en }) => en), last]);
  expect(await page.locator('.debrief-head').innerText()).toContain('thirteen days');
  expect(await axe(page)).toEqual([]);

  const german = await openPage(address, { locale: 'de', size: 'phone', colorScheme: 'dark' });
  await german.getByText(own[2]?.de ?? '').waitFor();
  expect((await questions(german, 'Fragen')).slice(0, -1)).toEqual(own.map(({ de }) => de));
  expect(await german.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await axe(german)).toEqual([]);
});

test('a line of no lesson, or of one that is not known here, asks the usual questions', async () => {
  const page = await openPage(lineOf(flagship, few, 'of-somebody-else'));
  const asked = await questions(page);
  expect(asked).toHaveLength(5);
  expect(asked.at(-1)).toBe(last);
});

test('pictures at the turning points, and who paid, on one scale', async () => {
  const page = await openPage(lineOf(flagship, few));
  expect(await page.locator('.debrief-points .point-picture').count()).toBe(3);
  expect(await page.locator('.debrief-lane').count()).toBe(3);
  const paid = page.getByRole('region', { name: 'Who paid, by the end' });
  expect(await paid.getByRole('row').count()).toBe(4);
  expect(await paid.getByRole('row').first().innerText()).toMatch(/^Russia\s+[\d.]+ of 60$/);
});

test('on paper: two sheets for twenty moves, what was being written, and hindsight on its own', async () => {
  for (const locale of ['en-GB', 'de']) {
    const short = await openPage(lineOf(flagship, few, 'first-look'), { locale });
    expect(await sheets(short), locale).toBe(1);
    const page = await openPage(lineOf(flagship, many, 'guarantees-on-paper'), { locale });
    expect(await sheets(page), locale).toBeLessThanOrEqual(2);
    const hindsight = page.getByRole('checkbox');
    await hindsight.check();
    await page.locator('.hindsight table').waitFor();
    expect(await sheets(page), locale).toBeLessThanOrEqual(4);
    // A sheet is as narrow as a phone; the page is no other for having been printed.
    expect(await hindsight.isChecked()).toBe(true);
  }
});

test('what is written is read on paper, and asked last is always the same', async () => {
  const page = await openPage(lineOf(flagship, few));
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'Questions' }).fill('Who was missing?');
  expect(await sheets(page)).toBe(1);
  await settled(page);
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await questions(page)).toEqual(['Who was missing?', last]);
});
