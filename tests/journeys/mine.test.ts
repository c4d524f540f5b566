import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { madeLink } from './madeLink.ts';
import { smallTargets, smallTexts } from './measures.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();
const made = madeLink({ moves: 12, changed: 3 });

/** The list of kept lines, and one line of it. */
function lines(page: Page, language: 'en' | 'de' = 'en') {
  const see = reader(page, language);
  const { t, dialog } = see;
  const items = dialog.getByRole('listitem');
  return {
    ...see,
    items,
    names: () =>
      items
        .getByRole('textbox')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
    name: (name: string) => dialog.getByRole('textbox', { name: t('mine.nameOf', { name }) }),
    deed: (id: Parameters<typeof t>[0], name: string) =>
      dialog.getByRole('button', { name: t(id, { name }), exact: true }),
    async openList() {
      await see.button('menu.open').click();
      await see.button('mine.title').click();
      await dialog.getByText(t('mine.where')).waitFor();
      // The list itself comes a moment later; its empty state is a sentence.
      await items
        .or(dialog.getByText(t('mine.empty')))
        .first()
        .waitFor();
    },
    close: () => page.keyboard.press('Escape'),
    visiting: page.getByRole('region', { name: t('visit.bar') }),
    kept: page.getByRole('status').filter({ hasText: t('keep.kept') }),
  };
}

/** A page on which one step has been played, and its line kept. */
async function played(page: Page) {
  const see = lines(page);
  await see.play.click();
  await see.kept.waitFor();
  await settled(page);
  return see;
}

/** A second page beside the first one, with the same storage. */
async function anotherTab(page: Page, address = app.url) {
  const tab = await page.context().newPage();
  await tab.goto(address);
  await settled(tab);
  return tab;
}

const follow = async (page: Page, fragment: string) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await settled(page);
};

test('a page nobody has played on is not kept; what is played is, and is found again', async () => {
  const page = await openPage(app.url);
  const see = lines(page);
  await page.mouse.move(300, 300);
  await see.openList();
  expect(await see.dialog.getByText('Nothing is kept yet').isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  await see.close();

  await played(page);
  const numbers = await digest(page);
  const tab = await anotherTab(page);
  const there = lines(tab);
  await there.openList();
  expect(await there.names()).toEqual(['Line 1']);
  expect(await there.items.innerText()).toMatch(/17 moves · changed \d+ \w+ \d{4}, \d\d:\d\d/);
  await there.deed('mine.openThis', 'Line 1').click();
  await expect.poll(() => digest(tab)).toBe(numbers);
  expect(await there.visiting.count()).toBe(0);
  await there.openList();
  expect(await there.items.innerText()).toContain('on the screen');
});

test('a reload goes on with one’s own line, and keeps the same one', async () => {
  const page = await openPage(app.url);
  const see = await played(page);
  const numbers = await digest(page);
  await see.address();
  await page.reload();
  await settled(page);
  await expect.poll(() => digest(page)).toBe(numbers);
  expect(await see.visiting.count()).toBe(0);
  await see.play.click();
  await see.kept.waitFor();
  await see.openList();
  expect(await see.names()).toEqual(['Line 1']);
  expect(await see.items.innerText()).toContain('18 moves');
});

test('a link is only visited: nothing of it is kept, until a copy is made', async () => {
  const page = await openPage(made.address(app.url));
  const see = lines(page);
  await see.visiting.waitFor();
  // There is nothing of one’s own to go back to yet.
  expect(await see.button('visit.back').count()).toBe(0);
  await see.play.click();
  await settled(page);
  await page.waitForTimeout(1500);
  await see.openList();
  expect(await see.dialog.getByText('Nothing is kept yet').isVisible()).toBe(true);
  await see.close();
  await page.reload();
  await settled(page);
  expect(await see.visiting.isVisible()).toBe(true);

  await see.button('visit.copy').click();
  await see.kept.waitFor();
  expect(await see.visiting.count()).toBe(0);
  const copied = await digest(page);
  await see.button('header.undo').click();
  expect(await see.visiting.count()).toBe(0);
  await see.button('header.redo').click();
  await settled(page);
  await see.openList();
  expect(await see.names()).toEqual(['Line 1']);
  await see.close();
  await page.reload();
  await settled(page);
  await expect.poll(() => digest(page)).toBe(copied);
  expect(await see.visiting.count()).toBe(0);
});

test('a link followed over one’s own work leaves it as it was, by the bar and by going back', async () => {
  const page = await openPage(app.url);
  const see = await played(page);
  const mine = await digest(page);
  const own = await see.address();
  await follow(page, `#s=1.${made.payload}`);
  await expect.poll(() => digest(page)).toBe(made.digest);
  await see.play.click();
  await settled(page);
  await see.visiting.getByRole('button', { name: 'Back to my own' }).press('Enter');
  await expect.poll(() => digest(page)).toBe(mine);
  expect(await see.visiting.count()).toBe(0);

  // As the browser’s own button does.
  await expect.poll(() => page.url()).toBe(own);
  await follow(page, `#s=1.${made.payload}`);
  await see.visiting.waitFor();
  await page.goBack();
  await see.visiting.waitFor({ state: 'detached' });
  await expect.poll(() => digest(page)).toBe(mine);
  await see.openList();
  expect(await see.names()).toEqual(['Line 1']);
  expect(await see.items.innerText()).toContain('17 moves');
});

test('lines are named, doubled, deleted and brought back', async () => {
  const page = await openPage(app.url);
  const see = await played(page);
  await see.openList();
  await see.name('Line 1').fill('  First   try ');
  await see.name('Line 1').press('Enter');
  await see.deed('mine.openThis', 'First try').waitFor();
  // A name cannot be taken away.
  await see.name('First try').fill(' ');
  await see.name('First try').blur();
  expect(await see.names()).toEqual(['First try']);

  await see.deed('mine.duplicateThis', 'First try').click();
  await expect.poll(see.names).toEqual(['First try', 'First try (copy)']);
  await see.deed('mine.deleteThis', 'First try').click();
  const undo = see.deed('mine.undoThis', 'First try');
  await undo.waitFor();
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await see.dialog.getByRole('status').innerText()).toBe('“First try” is deleted.');
  expect(await axe(page)).toEqual([]);
  await undo.press('Enter');
  await expect.poll(see.names).toEqual(['First try', 'First try (copy)']);
  await see.deed('mine.deleteThis', 'First try (copy)').click();
  await see.deed('mine.undoThis', 'First try (copy)').waitFor();
  await see.close();

  // The one that was brought back is the same: it goes on being kept.
  await see.play.click();
  await settled(page);
  await see.openList();
  expect(await see.names()).toEqual(['First try']);
  expect(await see.items.innerText()).toContain('18 moves');

  // What is deleted and on the screen comes back only when it is played on.
  await see.deed('mine.deleteThis', 'First try').click();
  await see.deed('mine.undoThis', 'First try').waitFor();
  await see.close();
  await see.openList();
  expect(await see.dialog.getByText('Nothing is kept yet').isVisible()).toBe(true);
  await see.close();
  await see.play.click();
  await settled(page);
  await see.openList();
  expect(await see.names()).toEqual(['First try']);
});

test('two tabs with the same line never write over each other', async () => {
  const page = await openPage(app.url);
  const see = await played(page);
  const tab = await anotherTab(page);
  const there = lines(tab);
  await there.openList();
  // Only looking at it changes nothing, although the other tab has a change that is not kept yet.
  await see.play.evaluate((button: HTMLElement) => button.click());
  await there.deed('mine.openThis', 'Line 1').click();
  await there.dialog.waitFor({ state: 'detached' });
  await tab.waitForTimeout(1500);
  await page.bringToFront();
  await settled(page);
  await see.openList();
  expect(await see.names()).toEqual(['Line 1']);
  expect(await see.items.innerText()).toContain('18 moves');
  await see.close();

  await tab.bringToFront();
  await settled(tab);
  await there.offers.nth(1).getByRole('button').first().click();
  await there.offers.nth(1).getByRole('button', { name: 'Play' }).click();
  await expect
    .poll(() => tab.getByRole('alert').innerText())
    .toContain('changed in another tab too');
  expect(await tab.getByRole('alert').innerText()).toContain('“Line 1 (other tab)”');
  await tab.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  // Each goes on with its own from there, and both are there whole.
  for (const [tabs, shown] of [
    [there, tab],
    [see, page],
  ] as const) {
    await shown.bringToFront();
    await settled(shown);
    await tabs.play.click();
    await settled(shown);
    // What the list shows has been kept before.
    await tabs.openList();
    await tabs.close();
  }
  for (const [tabs, shown] of [
    [see, page],
    [there, tab],
  ] as const) {
    await shown.bringToFront();
    await tabs.openList();
    expect((await tabs.names()).toSorted()).toEqual(['Line 1', 'Line 1 (other tab)']);
    for (const text of await tabs.items.allInnerTexts()) expect(text).toContain('19 moves');
    await tabs.close();
  }
  await tab.bringToFront();
  await there.openList();
  await there.deed('mine.openThis', 'Line 1').click();
  await there.dialog.waitFor({ state: 'detached' });

  // A name is no change: it makes nobody’s line an old one.
  await there.openList();
  await there.name('Line 1').fill('Ours');
  await there.name('Line 1').press('Enter');
  await there.deed('mine.openThis', 'Ours').waitFor();
  await there.close();
  await page.bringToFront();
  await see.play.click();
  await settled(page);
  await see.openList();
  expect((await see.names()).toSorted()).toEqual(['Line 1 (other tab)', 'Ours']);
  expect(await page.getByRole('alert').innerText()).toBe('');
});

test('the list is walked by keyboard', async () => {
  const page = await openPage(app.url);
  const see = await played(page);
  await see.button('menu.open').focus();
  await page.keyboard.press('Enter');
  await see.button('mine.title').focus();
  await page.keyboard.press('Enter');
  await see.items.waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.ariaLabel || document.activeElement?.textContent);
  const walked: (string | null | undefined)[] = [];
  for (let i = 0; i < 6; i++) {
    walked.push(await focused());
    await page.keyboard.press('Tab');
  }
  expect(walked).toEqual([
    'Close',
    'Name of “Line 1”',
    ...['Open “Line 1”', 'Duplicate “Line 1”', 'Save as file: “Line 1”', 'Delete “Line 1”'],
  ]);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Menu');
});

test.each([
  { locale: 'en', colorScheme: 'light' },
  { locale: 'de', colorScheme: 'dark' },
] as const)('visiting and the list on a phone ($locale, $colorScheme)', async (way) => {
  const page = await openPage(app.url, { ...way, size: 'phone' });
  const see = lines(page, way.locale);
  await see.button('next.title').click();
  await see.offers.first().getByRole('button').last().click();
  await see.kept.waitFor();
  await follow(page, `#s=1.${made.payload}`);
  await see.visiting.waitFor();
  const bar = await see.visiting.boundingBox();
  expect(bar?.height).toBeLessThan(50);
  await see.openList();
  expect(await see.names()).toHaveLength(1);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page, 44)).toEqual([]);
  expect(await smallTexts(page, 14)).toEqual([]);
  await see.close();
  await see.visiting.getByRole('button').last().tap();
  await see.visiting.waitFor({ state: 'detached' });
});

const storages: [name: string, spoil: () => void, sentence: string][] = [
  [
    'missing',
    () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
    'does not let this page keep anything',
  ],
  [
    'not to be touched',
    () =>
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      }),
    'does not let this page keep anything',
  ],
  [
    'refusing to open',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
      };
    },
    'does not let this page keep anything',
  ],
  [
    'full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
    'no room left',
  ],
  [
    'broken',
    () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('Internal error.', 'UnknownError');
      };
    },
    'storage does not work',
  ],
];

test.each(storages)(
  'with a storage %s the page says so once and goes on',
  async (_, spoil, sentence) => {
    const prepare = (context: BrowserContext) => context.addInitScript(spoil);
    const page = await openPage(app.url, { prepare });
    const see = lines(page);
    const notice = page.getByRole('alert');
    await see.play.click();
    await expect.poll(() => notice.innerText()).toContain('Lines are not kept on this device');
    expect(await notice.innerText()).toContain(sentence);
    await notice.getByRole('button', { name: 'Close' }).click();
    const before = await digest(page);
    await see.play.click();
    await expect.poll(() => digest(page)).not.toBe(before);
    await page.waitForTimeout(1500);
    expect(await notice.innerText()).toBe('');
    expect(await see.shared()).toMatch(/#s=1\.[\w-]+$/);
  },
);

test('a list that cannot be read says so; damaged records are told and left alone', async () => {
  const page = await openPage(app.url);
  const see = await played(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('parley');
        request.onsuccess = () => {
          const store = request.result.transaction('lines', 'readwrite').objectStore('lines');
          store.put('nonsense', 'line a');
          store.put({ id: 'b', name: {} }, 'line b');
          const line = store.getAll();
          line.onsuccess = () => {
            const [whole] = line.result.filter((one) => one?.payload);
            store.put(
              { ...whole, id: 'c', name: 'Cut', payload: whole.payload.slice(0, 20) },
              'line c',
            );
          };
          store.transaction.oncomplete = () => done();
        };
      }),
  );
  await see.openList();
  expect(await see.dialog.getByText('2 kept lines cannot be read').isVisible()).toBe(true);
  const numbers = await digest(page);
  await see.deed('mine.openThis', 'Cut').click();
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('Cut could not be opened');
  expect(await digest(page)).toBe(numbers);
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
  });
  await see.button('menu.open').click();
  await see.button('mine.title').click();
  await expect
    .poll(() => see.dialog.getByRole('alert').innerText())
    .toContain('storage does not work');
});
