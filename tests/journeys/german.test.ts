import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { de as uiDe } from '../../src/app/i18n/de.ts';
import { en as uiEn } from '../../src/app/i18n/en.ts';
import { de as wordsDe } from '../../src/explain/words/de.ts';
import { en as wordsEn } from '../../src/explain/words/en.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { phoneStates, wideStates } from './everyState.ts';
import { reader } from './reader.ts';

const app = await builtApp();

test('German is chosen in the menu, holds for the whole page, and is remembered', async () => {
  const page = await openPage(app.url);
  const see = reader(page, 'de');
  await reader(page).button('menu.open').click();
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await see.here.getAttribute('aria-label')).toMatch(/^Zug 8, USA: .*16\. August 2025$/);
  expect(await see.headline.innerText()).toMatch(/\.$/);

  // Decimals have commas, everywhere.
  await see.play.click();
  await expect.poll(() => see.why.innerText()).toMatch(/\d,\d/);
  for (const text of [await see.why.innerText(), (await see.positions()).join()]) {
    expect(text.match(/\d\.\d/g)).toBeNull();
  }

  await page.reload();
  await see.headline.waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await see.button('menu.open').click();
  expect(await page.getByRole('radio', { name: 'Deutsch' }).isChecked()).toBe(true);
});

test.each(['laptop', 'phone'] as const)(
  'no English is left on a German page (%s)',
  async (size) => {
    const page = await openPage(app.url, { size, locale: 'de-DE' });
    await reader(page, 'de').headline.waitFor();
    const states = size === 'laptop' ? wideStates(page, 'de') : phoneStates(page, 'de');
    const left = new Set<string>();
    for (const { name, enter, leave } of states) {
      await enter();
      const said = await everythingSaid(page);
      for (const phrase of english) if (said.includes(phrase)) left.add(`${name}: ${phrase}`);
      await leave();
    }
    expect([...left]).toEqual([]);
  },
);

/** What is written and what is read aloud, but for the names of sources, which stay as they are. */
const everythingSaid = (page: Page) =>
  page.evaluate(() => {
    const isQuoted = (element: Element) => element.closest('.sources li, .sources-all li') !== null;
    const written: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (parent && !parent.matches('noscript, script, style') && !isQuoted(parent)) {
        written.push(textContent ?? '');
      }
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [aria-valuetext]')) {
      if (isQuoted(element)) continue;
      for (const name of ['aria-label', 'title', 'aria-valuetext']) {
        written.push(element.getAttribute(name) ?? '');
      }
    }
    return ` ${written.join(' | ')} `;
  });

/** Every English phrase of the interface, the sentences and the scenario that German does not have too. */
const english = [
  ...new Set([...phrasesOf(uiEn, uiDe), ...phrasesOf(wordsEn, wordsDe), ...texts()]),
];

function* phrasesOf(en: Record<string, string>, de: Record<string, string>) {
  const german = Object.values(de).join(' ');
  for (const message of Object.values(en)) {
    // What stands between the holes of a message, where it is long enough to be of one language.
    for (const phrase of message.split(/[{}<>]|\b(?:one|other|yes|no|select|plural)\b/)) {
      const plain = phrase.trim();
      if (plain.length >= 8 && /[a-z]{3}/.test(plain) && !german.includes(plain)) yield plain;
    }
  }
}

function texts(): string[] {
  const found: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { en, de } = value as { en?: unknown; de?: unknown };
    if (typeof en === 'string' && en !== de && en.length >= 8) found.push(en);
    for (const inner of Object.values(value)) walk(inner);
  };
  const scenario = JSON.parse(readFileSync('scenarios/alaska-2025.json', 'utf8'));
  walk(scenario);
  const german =
    JSON.stringify(scenario)
      .match(/"de":\s*"(?:[^"\\]|\\.)*"/g)
      ?.join(' ') ?? '';
  return found.filter((text) => !german.includes(text));
}
