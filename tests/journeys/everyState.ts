import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/scenario/types.ts';
import { reader } from './reader.ts';

/** A state of the page: how a reader gets there from the board, and back. */
export interface PageState {
  name: string;
  enter: () => Promise<unknown>;
  leave: () => Promise<unknown>;
}

/** What is opened may have to be fetched first. */
async function opens(opener: Locator, opened: Locator) {
  await opener.click();
  await opened.waitFor();
}

/** Every state of the page on a laptop, one after the other. */
export function wideStates(page: Page, language: Language): PageState[] {
  const see = reader(page, language);
  const leave = () => page.keyboard.press('Escape');
  const opening = (opener: Locator) => () => opens(opener, see.card);
  const away = () => page.mouse.move(700, 20);
  return [
    { name: 'board', enter: away, leave: away },
    { name: 'preview', enter: () => see.offers.nth(1).hover(), leave: away },
    {
      name: 'all steps, one of them not allowed',
      enter: () => see.next.getByRole('button').last().click(),
      leave: away,
    },
    {
      name: 'position opened',
      enter: opening(see.why.getByRole('paragraph').getByRole('button').first()),
      leave,
    },
    {
      name: 'cost opened',
      enter: async () => {
        await see.why.getByRole('table').getByRole('button').first().click();
        await see.card.locator('summary').first().click();
      },
      leave,
    },
    {
      name: 'limits opened',
      enter: opening(see.board.locator('.verdict-open').nth(1)),
      leave,
    },
    { name: 'outline', enter: () => opens(see.button('outline.open'), see.dialog), leave },
    ...everywhere(page, language),
  ];
}

/** The same on a phone, where one thing is on the screen at a time. */
export function phoneStates(page: Page, language: Language): PageState[] {
  const see = reader(page, language);
  const opening = (opener: Locator) => () => opens(opener, see.card);
  const turnTo = (id: 'next.title' | 'lines.title' | 'phone.why') =>
    see.actions.getByRole('button', { name: see.t(id), exact: true }).click();
  const toWhy = async () => {
    if (!(await see.actions.getByRole('button', { name: see.t('phone.why') }).isVisible())) {
      await turnTo('next.title');
    }
    await turnTo('phone.why');
  };
  return [
    { name: 'board and why', enter: async () => {}, leave: async () => {} },
    { name: 'next move', enter: () => turnTo('next.title'), leave: toWhy },
    {
      name: 'preview',
      enter: async () => {
        await turnTo('next.title');
        await see.offers.nth(1).getByRole('button').first().click();
      },
      leave: toWhy,
    },
    {
      name: 'lines',
      enter: async () => {
        await turnTo('lines.title');
        await page.getByRole('treeitem').first().waitFor();
      },
      leave: toWhy,
    },
    {
      name: 'this move',
      enter: async () => {
        await turnTo('lines.title');
        await opens(see.button('lines.actions'), page.getByLabel(see.t('note.label')));
      },
      leave: async () => {
        await page.keyboard.press('Escape');
        await toWhy();
      },
    },
    {
      name: 'position opened',
      enter: opening(see.why.getByRole('paragraph').getByRole('button').first()),
      leave: () => see.button('number.close').click(),
    },
    {
      name: 'cost opened',
      enter: opening(see.why.getByRole('table').getByRole('button').first()),
      leave: () => see.button('number.close').click(),
    },
    {
      name: 'limits opened',
      enter: opening(see.board.locator('.verdict-open').first()),
      leave: () => see.button('number.close').click(),
    },
    ...everywhere(page, language, toWhy),
  ];
}

function everywhere(page: Page, language: Language, home?: () => Promise<unknown>): PageState[] {
  const see = reader(page, language);
  const leave = () => page.keyboard.press('Escape');
  return [
    {
      name: 'assumptions',
      enter: async () => {
        await see.button('header.assumptions', { changed: 0 }).click();
        await see.assumptions.getByRole('slider').first().press('ArrowRight');
      },
      leave: async () => {
        await see.button('assumptions.resetAll', { count: 1 }).click();
        await see.button('assumptions.back').click();
        await home?.();
      },
    },
    {
      name: 'second opinions',
      enter: async () => {
        await see.button('header.opinions').click();
        await page.locator('.frontier').waitFor();
        await page.locator('.stability').waitFor();
        await page.locator('.theory summary').first().click();
      },
      leave: async () => {
        await page.locator('.opinions-back').click();
        await home?.();
      },
    },
    { name: 'menu', enter: () => see.button('menu.open').click(), leave },
    { name: 'issues and actors', enter: () => see.button('rows.open').click(), leave },
    { name: 'share', enter: () => opens(see.button('header.share'), see.dialog), leave },
    {
      name: 'about',
      enter: async () => {
        await see.button('menu.open').click();
        await see.button('menu.about').click();
        await see.dialog.waitFor();
      },
      leave,
    },
    {
      name: 'my lines',
      enter: async () => {
        await see.button('menu.open').click();
        await see.button('mine.title').click();
        await see.dialog.getByRole('heading', { name: see.t('mine.title') }).waitFor();
      },
      leave,
    },
    {
      name: 'notice',
      enter: () =>
        page.evaluate(() => {
          location.hash = '#s=1.AAAA';
        }),
      leave: () =>
        page
          .getByRole('alert')
          .getByRole('button', { name: see.t('close') })
          .click(),
    },
  ];
}
