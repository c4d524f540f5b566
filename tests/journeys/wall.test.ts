import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { total } from '../../src/engine/ledger.ts';
import { happened } from '../../src/engine/prediction.ts';
import { stanceOf } from '../../src/engine/table.ts';
import { wallPageWords } from '../../src/explain/classroom/wallPage/translate.ts';
import { loadPacking } from '../../src/share/packing.ts';
import { flagship } from '../share/flagship.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled, type Visit } from '../support/openPage.ts';
import { classOf } from '../support/thirty.ts';

const app = await builtApp();
await loadPacking();
const made = classOf(30);
/** A line that two pupils made counts once. */
const apart = [...new Map(made.map((one) => [one.steps.join(' '), one])).values()];
const links = made.map(({ link }) => link);
const t = wallPageWords('en');
const de = wallPageWords('de');
const core = flagship.actors.filter(({ core }) => core);

async function wallOf(text: string, visit: Visit = {}): Promise<Page> {
  const page = await openPage(`${app.url}#wall`, visit);
  await page.getByLabel(wallPageWords(visit.locale === 'de-DE' ? 'de' : 'en')('paste')).fill(text);
  return page;
}

/** As a reader would with a list of numbers: the one in the middle, or between the two there. */
function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
}

const shownNumbers = (told: string) => [...told.matchAll(/\d+(?:\.\d+)?/g)].map(Number);

test('a class of thirty hands in its links: every number is what the engine said, line by line', async () => {
  const cut = links[0]?.slice(0, -3) ?? '';
  const page = await wallOf([...links, cut, links[1], 'see you'].join('\n'));
  const foot = page.locator('.wall-foot');
  await expect.poll(() => foot.innerText()).toContain(t('read', { read: apart.length, all: 32 }));
  expect(await foot.innerText()).toContain(`${30 - apart.length + 1} twice, 1 broken`);

  // The median, the lowest and the highest of what the engine left everybody at.
  for (const [i, issue] of ['ceasefire', 'territory', 'guarantees'].entries()) {
    const told = await page.locator('.wall-issue').nth(i).getByRole('listitem').allInnerTexts();
    for (const [row, { id }] of core.entries()) {
      const ends = apart.map(({ end }) => stanceOf(flagship, end, id, issue).position);
      const [median, , , low, high] = shownNumbers(told[row] ?? '');
      expect(Math.abs((median as number) - middle(ends))).toBeLessThan(0.051);
      expect(Math.abs((low as number) - Math.min(...ends))).toBeLessThan(0.051);
      expect(Math.abs((high as number) - Math.max(...ends))).toBeLessThan(0.051);
    }
  }

  // The headline: somebody past a mark in so many lines.
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  const [, words = '', name, times] =
    /^Past “(.*)”: (?:the )?(\w+) in (\d+) of/.exec(headline) ?? [];
  const actor = core.find(({ words }) => words.en?.label === name);
  const issue = flagship.issues.find(({ marks }) =>
    marks.some(({ short }) => short.en?.join(' ') === words),
  );
  const mark = issue?.marks.find(({ short }) => short.en?.join(' ') === words)?.value ?? Number.NaN;
  const past = apart.filter(
    ({ end }) => stanceOf(flagship, end, actor?.id ?? '', issue?.id ?? '').position > mark,
  );
  expect(past).toHaveLength(Number(times));

  // First moves, the most frequent one in words.
  const firsts = new Map<string, number>();
  for (const { steps } of apart) {
    firsts.set(steps[0] ?? '', (firsts.get(steps[0] ?? '') ?? 0) + 1);
  }
  const [most] = [...firsts].sort(([, a], [, b]) => b - a);
  const title = flagship.steps.find(({ id }) => id === most?.[0])?.title.en ?? '';
  await page.getByText(`“${title}” (${most?.[1]} of ${apart.length})`).first().waitFor();

  // What was expected of Russia, and what it did.
  const expected = apart.flatMap((one) => one.expected);
  const right = expected.filter(
    ({ turn, prediction }) => happened(flagship, turn, prediction) === prediction.answer,
  );
  await page.getByText(`${right.length} of ${expected.length} expectations came true`).waitFor();

  // What they cost whom.
  const costs = await page.getByRole('region', { name: t('costs') }).getByRole('listitem');
  for (const [row, { id }] of core.entries()) {
    const borne = apart.map(({ end }) => total(end.borne, id));
    const [median] = shownNumbers(await costs.nth(row).innerText());
    expect(Math.abs((median as number) - middle(borne))).toBeLessThan(0.051);
  }

  // By keyboard: the tree is walked and opened; a way lists its lines, and one of them is opened.
  const tree = page.getByRole('tree', { name: t('parts') });
  const items = tree.getByRole('treeitem');
  const before = await items.count();
  await items.first().focus();
  await page.keyboard.press('ArrowRight');
  const first = await page.locator('[role=treeitem]:focus').getAttribute('title');
  expect(first).toMatch(new RegExp(`^${most?.[1]} of ${apart.length}: .*${title}$`));
  await page.keyboard.press('ArrowLeft');
  expect(await items.count()).toBeLessThan(before);
  await page.keyboard.press('ArrowRight');
  expect(await items.count()).toBe(before);
  await page.keyboard.press('End');
  const others = page.locator('[role=treeitem]:focus');
  expect(await others.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowRight');
  expect(await items.count()).toBeGreaterThan(before);
  expect(await tree.getByRole('treeitem', { selected: true }).count()).toBe(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const chosen = page.locator('.wall-chosen');
  expect(await chosen.getByRole('listitem').count()).toBe(most?.[1]);
  expect(await axe(page)).toEqual([]);

  await chosen.getByRole('button').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await expect.poll(() => page.url()).toContain('#s=');
  // Everything is still there when the reader comes back.
  await page.goBack();
  await expect.poll(() => foot.innerText()).toContain(t('read', { read: apart.length, all: 32 }));
});

test('before a class: one issue, all, the tree, blank; keys only, and nobody’s name', async () => {
  const rows = links.map((link, i) => `${i},=Pupil ${i} מיכל,${link}`);
  const page = await wallOf(['nr,Name,Link', ...rows].join('\n'), { size: 'projector' });
  await page.getByRole('button', { name: t('namesOff') }).click();
  await page.getByText(t('namesShown')).waitFor();
  await page.getByText(t('lines'), { exact: false }).last().click();
  await page.getByText('=Pupil 3 מיכל').first().waitFor();
  await page.getByRole('button', { name: t('present') }).click();
  const shown = page.getByRole('main', { name: t('present.title') });
  await shown.waitFor();
  expect(await shown.innerText()).not.toContain('Pupil');
  const lanes = shown.locator('.class-lane');
  for (const [key, count] of [
    ['1', 1],
    ['0', 3],
    ['ArrowRight', 1],
    ['PageUp', 3],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => lanes.count()).toBe(count);
  }
  expect(await overlaps(page)).toEqual([]);
  await page.keyboard.press('2');
  await expect.poll(() => lanes.count()).toBe(1);
  expect(await overlaps(page)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('t');
  await page.locator('[role=treeitem]:focus').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('b');
  await expect.poll(() => shown.locator('svg').count()).toBe(0);
  await page.keyboard.press('b');
  await page.keyboard.press('h');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('present') }).waitFor();
});

test('in German, dark, on a phone, with junk first and thirty lines then', async () => {
  const page = await openPage(`${app.url}#wall`, {
    ...{ size: 'phone', locale: 'de-DE', colorScheme: 'dark' },
  });
  // As somebody pastes it: typing 10,000 lines into a field takes a browser minutes.
  await page.getByLabel(de('paste')).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '=cmd|calc\n'.repeat(10_000));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByText(de('empty')).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel(de('paste')).fill(links.join(' '));
  await page.getByRole('tree', { name: de('parts') }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await overlaps(page)).toEqual([]);
  expect(await axe(page)).toEqual([]);
});

/** Words of the pictures that touch other words of the same picture, or ticks. */
const overlaps = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.class-lane')].flatMap((picture) => {
      const boxes = [...picture.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        // Boxes of letters are higher than letters.
        const air = (bottom - top) * 0.2;
        return { name: text.textContent, left, right, top: top + air, bottom: bottom - air };
      });
      const ticks = [...picture.querySelectorAll('.class-tick')].flatMap((path) =>
        [...(path.getAttribute('d') ?? '').matchAll(/M([\d.-]+),([\d.-]+)h([\d.]+)v([\d.]+)/g)].map(
          ([, ...numbers]) => {
            const [x = 0, y = 0, w = 0, h = 0] = numbers.map(Number);
            const matrix = (path as SVGPathElement).getScreenCTM() as DOMMatrix;
            const from = new DOMPoint(x, y).matrixTransform(matrix);
            const to = new DOMPoint(x + w, y + h).matrixTransform(matrix);
            return { name: 'tick', left: from.x, right: to.x, top: from.y, bottom: to.y };
          },
        ),
      );
      return boxes.flatMap((box, i) =>
        [...boxes.slice(i + 1), ...ticks]
          .filter(
            (other) =>
              box.left < other.right - 0.5 &&
              other.left < box.right - 0.5 &&
              box.top < other.bottom - 0.5 &&
              other.top < box.bottom - 0.5,
          )
          .map((other) => `${box.name} and ${other.name}`),
      );
    }),
  );
