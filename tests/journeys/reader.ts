import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { de } from '../../src/app/i18n/de.ts';
import { en } from '../../src/app/i18n/en.ts';
import { type Translate, translator } from '../../src/explain/translate.ts';
import type { Language } from '../../src/scenario/types.ts';

type UiId = keyof typeof en;

/** The interface's words, as a reader of either language looks for them. */
const said: Record<Language, Translate<UiId>> = {
  en: translator(en, 'en'),
  de: translator(de, 'de'),
};

/** The page by what is to be seen on it: regions, headings and buttons by their words. */
export function reader(page: Page, language: Language = 'en') {
  const t = said[language];
  const region = (id: UiId) => page.getByRole('region', { name: t(id), exact: true }).first();
  const actions = page.getByRole('navigation', { name: t('header.actions') });
  const next = region('next.title');
  // What is offered is what is shown; in the frames before, a click would play nothing.
  const shown = page.locator('body:not([aria-busy="true"])').locator(next);
  const lines = region('lines.title');
  const dialog = page.getByRole('dialog');
  const board = region('board.title');

  return {
    t,
    actions,
    next,
    lines,
    dialog,
    board,
    headline: page.getByRole('heading', { level: 1 }),
    why: region('why.title'),
    card: region('number.title'),
    assumptions: region('assumptions.title'),
    offers: next.getByRole('listitem'),
    play: shown.getByRole('button', { name: t('next.play'), exact: true }),
    moves: lines.getByRole('treeitem'),
    here: lines.getByRole('treeitem', { selected: true }),
    button: (id: UiId, values = {}) =>
      page.getByRole('button', { name: t(id, values), exact: true }),
    /** Every row of the board's tables, as it is read aloud. */
    positions: () => board.getByRole('row').allInnerTexts(),
    /** The address as it stands once the page has come to rest. */
    async address() {
      await expect.poll(() => page.url()).toContain('#s=');
      return page.url();
    },
    /** What the Share button gives. */
    async shared() {
      await page.getByRole('button', { name: t('header.share'), exact: true }).click();
      const link = await dialog.getByRole('textbox').inputValue();
      await dialog.getByRole('button', { name: t('close') }).click();
      return link;
    },
  };
}

/** Identifies every number of the line on the screen. */
export const digest = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['digest'] ?? '');

/** The cells of a table, row by row. */
export async function cells(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).map((text) => text.trim()),
    ),
  );
}

/** A number as printed: true minus, comma or point. */
export function numberIn(text: string | undefined): number {
  const [digits] = /[+−-]?\d+(?:[.,]\d+)?/.exec(text ?? '') ?? [];
  expect(digits, `a number in “${text}”`).toBeDefined();
  return Number(digits?.replace('−', '-').replace(',', '.'));
}
