import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builderWords } from '../../src/explain/classroom/build/translate.ts';
import { teachPageWords } from '../../src/explain/classroom/teach/translate.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { scanned } from '../support/scanned.ts';
import { reader } from './reader.ts';

const app = await builtApp();
const t = teachPageWords('en');
const b = builderWords('en');

const teach = `${app.url}#teach`;
const build = `${app.url}#build`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

// The print dialog is the browser's; the paper is made by the test.
const noDialog = () => {
  window.print = () => {};
};

const code = (page: Page) => page.getByRole('img', { name: 'The link as a QR code' });

describe('the page for teachers', () => {
  test('from the menu to a printed role card and the copied link, and back', async () => {
    const page = await openPage(app.url, {
      prepare: async (context) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await context.addInitScript(noDialog);
      },
    });
    const see = reader(page);
    await see.play.click();
    const line = await see.address();
    await see.button('menu.open').click();
    await see.button('menu.teach').click();
    await expect.poll(() => page.url()).toBe(teach);
    await page.getByRole('heading', { level: 1, name: /^Four delegations/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(7);

    await button(page, t('print.role')).click();
    const cards = page.locator('.paper-card');
    await expect.poll(() => cards.count()).toBe(4);
    await page.emulateMedia({ media: 'print' });
    expect(await cards.first().isVisible()).toBe(true);
    expect(await cards.first().innerText()).toContain(t('roleCard.refuses'));
    expect(await page.locator('.teach').isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(2);
    await page.emulateMedia({ media: 'screen' });

    await button(page, t('handOut.copy')).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(t('handOut.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${app.url}#l=four-delegations`);
    await button(page, t('handOut.qr')).click();
    expect(await scanned(code(page))).toBe(copied);
    await page.keyboard.press('Escape');

    await page.goBack();
    await see.play.waitFor();
    expect(page.url()).toBe(line);
    // The line is as it was left, and can still be taken back.
    await see.button('header.undo').click();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /^Four delegations/ }).waitFor();
    await button(page, t('page.board')).click();
    await see.play.waitFor();
    expect(page.url()).not.toContain('#teach');
  });

  test('everything of a lesson on paper: material on pages of its own, none of them empty', async () => {
    const page = await openPage(teach, {
      prepare: (context) => context.addInitScript(noDialog),
    });
    await button(page, 'Guarantees on paper 90 min').click();
    await button(page, t('print.all')).click();
    await page.locator('.paper').first().waitFor({ state: 'attached' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    // Three role cards on two, rules, questions, glossary, card, three papers and the checklist.
    expect(pagesOf(pdf)).toBe(10);
  });

  test('the honest-use card comes first, can be changed, and travels', async () => {
    const page = await openPage(teach);
    await button(page, t('present.do')).click();
    const card = page.getByRole('dialog');
    expect(await card.innerText()).toContain('Nobody has to speak for Russia or Ukraine.');
    await button(page, t('card.edit')).click();
    await card.getByRole('textbox').fill('Be kind.');
    await button(page, t('card.done')).click();
    expect(await card.innerText()).toContain('Be kind.');
    await page.keyboard.press('Escape');
    await button(page, t('handOut.qr')).click();
    const link = card.getByRole('textbox');
    await expect.poll(() => link.inputValue()).toMatch(/#l=1\.[\w-]+$/);
    expect(await scanned(code(page))).toBe(await link.inputValue());
  });

  test('presenting opens the lesson’s board without the real course', async () => {
    const page = await openPage(teach);
    await button(page, 'Camp David 1978 45 min').click();
    await page.getByRole('heading', { level: 1, name: /^Camp David/ }).waitFor();
    await button(page, t('present.do')).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('present.do') })
      .click();
    await expect.poll(() => page.url()).toContain('#s=');
    expect(await page.locator('.teach').count()).toBe(0);
  });

  test.each([
    ['en', 'light', 'laptop'],
    ['de', 'dark', 'laptop'],
    ['de', 'light', 'phone'],
  ] as const)('axe finds nothing: %s, %s, %s', async (locale, colorScheme, size) => {
    const page = await openPage(teach, { locale, colorScheme, size });
    await page.locator('.teach-plan').waitFor();
    expect(await axe(page)).toEqual([]);
    const { width, inner } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(width).toBeLessThanOrEqual(inner);
    await button(page, teachPageWords(locale)('page.start')).click();
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe('the builder', () => {
  test('says at its place what is wrong, and keeps everything over a reload', async () => {
    const page = await openPage(teach);
    await button(page, t('page.edit')).click();
    await expect.poll(() => page.url()).toBe(build);
    await page.getByText(/^In order\./).waitFor();
    const sentence = 'is 9; nobody gets there: the lesson ends after round 3';
    await page.getByLabel(b('stop.after')).first().fill('9');
    const field = page.locator('.build-field', { hasText: sentence });
    expect(await field.getByRole('spinbutton').inputValue()).toBe('9');
    expect(await button(page, b('page.preview')).isDisabled()).toBe(true);
    await page.reload();
    await page.locator('.build-field', { hasText: sentence }).waitFor();
    expect(await page.getByLabel(b('stop.after')).first().inputValue()).toBe('9');
    await page.getByLabel(b('stop.after')).first().fill('3');
    await page.getByText(/^In order\./).waitFor();
    await button(page, b('page.back')).click();
    await button(page, `${t('page.own')}: Four delegations 45 min`).waitFor();
  });

  test('a small change is a code to scan; the file opens again as it was', async () => {
    const page = await openPage(build);
    await page.getByLabel(b('field.rounds'), { exact: true }).fill('2');
    await button(page, b('page.share')).click();
    const link = page.getByRole('dialog').getByRole('textbox');
    await expect.poll(() => link.inputValue()).toContain('#l=1.');
    expect(await scanned(code(page))).toBe(await link.inputValue());
    await page.keyboard.press('Escape');

    const saving = page.waitForEvent('download');
    await button(page, b('page.save')).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('first-look.json');
    const path = await download.path();
    expect(JSON.parse(readFileSync(path, 'utf8')).rounds).toBe(2);
    await button(page, b('page.new')).click();
    await expect.poll(() => page.locator('.build-problems li').count()).toBe(2);
    const none = {
      name: 'none.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"id":7}'),
    };
    await page.locator('input[type=file]').setInputFiles(none);
    await page.getByRole('alert').getByText('none.json is not a lesson.').waitFor();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText(/^In order\./).waitFor();
    expect(await page.getByLabel(b('field.rounds'), { exact: true }).inputValue()).toBe('2');
  });

  test.each([
    ['en', 'light', 'laptop'],
    ['de', 'dark', 'phone'],
  ] as const)('axe finds nothing: %s, %s, %s', async (locale, colorScheme, size) => {
    const page = await openPage(build, { locale, colorScheme, size });
    await page.locator('.build-section').first().waitFor();
    expect(await axe(page)).toEqual([]);
    const { width, inner } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(width).toBeLessThanOrEqual(inner);
  });
});

/** Chromium writes its objects plainly: one of this kind a page. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
