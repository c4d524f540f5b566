import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contains, first, type Path } from '../../src/engine/path.ts';
import { pathOf } from '../../src/engine/tree.ts';
import { flagship } from '../share/flagship.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';
import { course, manyLines, treeLink } from './treeLink.ts';

const app = await builtApp();

const titleOf = (id: string) => flagship.steps.find((step) => step.id === id)?.title.en ?? '';

/** A branch of three after move 5, with one of its own after the first of these. */
const fork = first(course, 5);
const branch = fork + pathOf(flagship, ['ua_buy_us_arms', 'ua_referendum', 'ua_dmz_reciprocal']);
const deeper = first(branch, 6) + pathOf(flagship, ['eu_force_pledge', 'us_back_ceasefire']);
const key = first(branch, 6);

type Size = 'laptop' | 'phone';

async function opened(place: Path, size: Size = 'laptop', lines = [branch, deeper], said = {}) {
  const page = await openPage(treeLink(app.url, place, lines, said), { size });
  const see = reader(page);
  const menu = page.locator('#move-menu');
  const asked = page.getByRole('dialog', { name: /ways on from here/ });
  const tree = page.getByRole('tree').last();
  const items = tree.getByRole('treeitem');
  if (size === 'phone') await see.actions.getByRole('button', { name: 'Lines' }).tap();
  await items.first().waitFor();
  const selected = page.getByRole('treeitem', { selected: true }).last();
  const here = async () => {
    await settled(page);
    return selected.evaluate(nameOf);
  };
  const press = async (...keys: string[]) => {
    for (const one of keys) {
      await page.keyboard.press(one);
      await settled(page);
    }
  };
  /** Opens what can be done with the current move, and does one of these things. */
  const act = async (words: string | RegExp) => {
    await see.button('lines.actions').click();
    await menu.getByRole('button', { name: words }).click();
    await settled(page);
  };
  const names = () =>
    items.evaluateAll((all) => all.map((item) => (item.ariaLabel || item.textContent).trim()));
  return { page, see, menu, asked, tree, items, here, press, act, names };
}

/** Runs in the page: what is read aloud of an element. */
const nameOf = (element: Element) => (element.ariaLabel || element.textContent).trim();

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.ariaLabel || element?.textContent)?.trim();
  });

describe('at a fork, forward asks which way', () => {
  test('by keyboard: arrows choose, Enter goes, Escape stays', async () => {
    const { page, here, press, asked } = await opened(first(branch, 6));
    await press('ArrowLeft');
    const atFork = await here();
    expect(atFork).toMatch(/^Move 5, .*, 2 continuations$/);
    // Just back from a branch: it is not guessed that the reader wants the main line.
    await press('ArrowRight');
    await asked.waitFor();
    expect(await asked.getByRole('heading').innerText()).toBe('Two ways on from here. Which?');
    expect(await focused(page)).toMatch(/^Russia: .*Real course, 11 more$/);
    await press('ArrowRight', 'ArrowLeft', 'End', 'n', 'Delete');
    expect(await here()).toBe(atFork);
    await press('Escape');
    await asked.waitFor({ state: 'hidden' });
    expect(await here()).toBe(atFork);

    await press('ArrowRight', 'ArrowDown');
    expect(await focused(page)).toMatch(/^Ukraine: .*Branch 1, 3 more$/);
    expect(await axe(page)).toEqual([]);
    await press('Enter');
    expect(await here()).toMatch(/^Move 6, Ukraine: .*, 2 continuations$/);
    await press('ArrowLeft', 'ArrowRight', 'Enter');
    expect(await here()).toMatch(/^Move 6, Russia: /);
    // Where one move continues it just goes.
    await press('ArrowRight');
    expect(await here()).toMatch(/^Move 7, US: /);
  });

  test('in the strip too, which has the focus again afterwards', async () => {
    const { page, see, here, press, asked } = await opened(fork);
    await see.here.focus();
    await press('ArrowRight');
    await asked.waitFor();
    await press('ArrowDown', 'Enter');
    expect(await here()).toMatch(/^Move 6, Ukraine: /);
    expect(await focused(page)).toBe(await here());
  });

  test.each(['laptop', 'phone'] as const)('by hand on a %s', async (size) => {
    const { page, see, here, press, asked } = await opened(fork, size);
    const forward = async () => {
      if (size === 'laptop') await press('ArrowRight');
      else await page.getByRole('button', { name: 'Forward', exact: true }).tap();
      await asked.waitFor();
    };
    await forward();
    await asked.getByRole('button', { name: /^Ukraine: / }).click();
    expect(await here()).toMatch(/^Move 6, Ukraine: /);
    await press('ArrowLeft');

    await forward();
    await asked.getByRole('button', { name: 'Cancel' }).click();
    expect(await here()).toMatch(/^Move 5, /);

    await forward();
    await asked.getByRole('button', { name: 'New move here' }).click();
    if (size === 'laptop') {
      expect(await see.next.evaluate((next) => next.contains(document.activeElement))).toBe(true);
    } else {
      await see.next.waitFor();
      await see.actions.getByRole('button', { name: 'Lines' }).tap();
    }

    await forward();
    await asked.getByRole('button', { name: 'Compare the two' }).click();
    await page.getByRole('region', { name: see.t('compare.differences'), exact: true }).waitFor();
    expect(await see.headline.innerText()).toContain('Line B');
  });
});

describe('words for lines and moves', () => {
  test.each(['laptop', 'phone'] as const)(
    'on a %s a line is named and a move noted on, and both travel in the link',
    async (size) => {
      const { page, see, menu, here } = await opened(branch, size);
      await see.button('lines.actions').click();
      await menu.getByLabel('Name of this line').fill('Deadline kept');
      const note = menu.getByLabel('Note on this move');
      expect(await note.getAttribute('maxlength')).toBe('140');
      expect(await menu.getByRole('status').allInnerTexts()).toEqual(['', '']);
      await note.fill('x'.repeat(125));
      expect(await menu.innerText()).toContain('15 characters left.');
      await note.fill('What if  the date\nhad been <b>kept</b>?');
      await page.keyboard.press('Escape');

      const said = 'Note: “What if the date had been <b>kept</b>?”';
      expect((await here())?.endsWith(size === 'phone' ? said : ', note')).toBe(true);
      await page.getByText(said).first().waitFor();
      await page.getByText('Deadline kept').first().waitFor();

      const other = await openPage(await see.shared(), { size });
      if (size === 'phone') {
        await reader(other).actions.getByRole('button', { name: 'Lines' }).tap();
      }
      await other.getByText(said).first().waitFor();
      await other.getByText('Deadline kept').first().waitFor();

      await see.button('header.undo').click();
      await expect.poll(() => page.getByText(said).count()).toBe(0);
      await see.button('header.undo').click();
      await expect.poll(() => page.getByText('Deadline kept').count()).toBe(0);
    },
  );
});

describe('lines put in order', () => {
  test('a branch becomes the main line and keeps its name; one fork up and undo', async () => {
    const said = { names: { [key]: 'Deadline kept', [first(deeper, 7)]: 'Pledge first' } };
    const { page, see, act, press, names } = await opened(deeper, 'laptop', undefined, said);
    const before = { names: await names(), digest: await digest(page) };
    expect(await see.lines.locator('.strip-name').innerText()).toBe('Real course');

    await act('Move it up one fork');
    expect((await names()).toSorted()).toEqual(before.names.toSorted());
    await see.button('lines.actions').click();
    expect(await page.getByRole('button', { name: 'Move it up one fork' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');

    await act('Make it the main line');
    await expect.poll(() => see.lines.locator('.strip-name').innerText()).toBe('Pledge first');
    for (const name of ['Real course', 'Deadline kept']) {
      expect(await see.lines.getByText(name, { exact: true }).count()).toBe(1);
    }
    await expect.poll(() => digest(page)).toBe(before.digest);
    await press('Control+z', 'Control+z');
    expect(await names()).toEqual(before.names);
  });

  test('N and Shift+N go from fork to fork, also from inside the strip', async () => {
    const { see, here, press } = await opened('');
    await press('n');
    expect(await here()).toMatch(/^Move 5, /);
    await see.lines.getByRole('treeitem', { name: /^Move 8, Ukraine/ }).click();
    await press('Shift+n');
    expect(await here()).toMatch(/^Move 6, Ukraine: /);
    await press('Shift+n');
    expect(await here()).toMatch(/^Move 5, /);
    await press('Shift+n');
    expect(await here()).toMatch(/^Move 5, /);
  });
});

describe('deleting', () => {
  test.each(['laptop', 'phone'] as const)('on a %s it is taken back right there', async (size) => {
    const { page, act, names, here } = await opened(key, size);
    const before = await names();
    const isOfBranch = (name: string) => /^(Branch|Pledge)|, from Branch/.test(name);
    await act('Delete from here');
    expect(await here()).toMatch(/^Move 5, /);
    const left = before.filter((name) => !isOfBranch(name)).length - 5;
    await expect.poll(async () => (await names()).length).toBe(left);
    const said = page.getByRole('status').filter({ hasText: '5 moves deleted.' });
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names).toEqual(before);
    expect(await here()).toMatch(/^Move 6, Ukraine: /);
  });

  test('by the Delete key in the strip, which keeps the focus; nowhere else', async () => {
    const { page, see, here, press, names } = await opened(branch);
    const before = await names();
    await press('Delete');
    expect(await names()).toEqual(before);
    await see.here.focus();
    await press('Delete');
    expect(await names()).toHaveLength(before.length - 1);
    expect(await here()).toMatch(/^Move 7, Ukraine: /);
    await expect.poll(() => focused(page)).toBe(await here());
    await press('Control+z');
    expect(await names()).toEqual(before);
  });
});

describe('a line begun differently', () => {
  const veto = titleOf('ru_demand_veto');

  test('a move is changed, what is no longer possible waits and is skipped', async () => {
    const { page, see, here, act, press, names } = await opened(fork, 'laptop', []);
    const course = { names: await names(), digest: await digest(page) };
    await act('Change this move…');
    await see.dialog.waitFor();
    expect(await see.dialog.getByRole('heading').innerText()).toContain(
      `Instead of move 5, “${titleOf('ru_narrow_claim')}”`,
    );
    expect(await axe(page)).toEqual([]);
    const choices = see.dialog.getByRole('listitem');
    const actors = await choices.getByRole('button').allInnerTexts();
    for (const actor of ['Russia', 'Ukraine', 'Europe', 'US']) {
      expect(actors.some((text) => text.trim().startsWith(`${actor}: `))).toBe(true);
    }
    await see.dialog.getByText(/steps that are not possible there$/).click();
    await see.dialog.getByText(`Not yet: needs “${titleOf('ua_referendum')}” first.`).waitFor();
    await choices.getByRole('button', { name: veto }).click();

    expect(await here()).toMatch(RegExp(`^Move 5, Russia: ${veto}`));
    // The old line is there in full, the new one beside it.
    await expect.poll(async () => (await names()).length).toBe(course.names.length + 12);
    const waits = see.lines.getByRole('treeitem', { name: /, waits: Ruled out by/ });
    await waits.waitFor();
    await see.lines.getByText('One move waits on this line.').waitFor();
    expect(await waits.getAttribute('title')).toMatch(/^Ruled out by/);
    expect(await see.lines.locator('.strip-waits').count()).toBeGreaterThan(0);
    await press('ArrowRight');
    await expect.poll(() => see.why.innerText()).toContain('This move waits');
    expect(await see.why.innerText()).toContain(`Ruled out by “${veto}”`);

    await see.lines.getByRole('button', { name: 'Skip the one that waits' }).click();
    expect(await here()).toMatch(/^Move 6, US: /);
    await press('End');
    expect(await here()).toMatch(/^Move 15, /);
    await expect.poll(() => see.lines.getByText('waits on this line').count()).toBe(0);

    await press('Control+z', 'Control+z');
    expect(await names()).toEqual(course.names);
    await expect.poll(() => digest(page)).toBe(course.digest);
  });

  test.each(['laptop', 'phone'] as const)(
    'on a %s a move is left out, and one is put before another',
    async (size) => {
      const { page, see, here, act } = await opened(first(branch, 7), size);
      await act('Leave this move out');
      expect(await here()).toMatch(/^Move 7, Ukraine: /);
      const reason = `Not yet: needs “${titleOf('ua_referendum')}” first.`;
      await page.getByRole('treeitem', { name: reason }).waitFor();
      if (size === 'phone') await page.getByText(`waits: ${reason}`).waitFor();
      await page.getByText('One move waits on this line.').waitFor();

      await act('Insert a move before…');
      await see.dialog.getByRole('button', { name: titleOf('ua_referendum') }).click();
      expect(await here()).toMatch(/^Move 7, Ukraine: /);
      await expect.poll(() => page.getByText('waits on this line').count()).toBe(0);
    },
  );
});

describe('the outline', () => {
  test.each(['laptop', 'phone'] as const)('on a %s is a tree, spoken and walked', async (size) => {
    const said = { names: { [key]: 'Deadline kept' }, notes: { [branch]: 'A way out?' } };
    const { page, see, tree, items, press, here } = await opened(fork, size, undefined, said);
    if (size === 'laptop') await see.button('outline.open').click();
    const all = page.getByRole('tree', { name: 'All lines' });
    await all.waitFor();
    const read = () =>
      all.getByRole('treeitem').evaluateAll((rows) =>
        rows.map((row) => {
          const [level, at, of] = [row.ariaLevel, row.ariaPosInSet, row.ariaSetSize];
          return `${level} ${at}/${of} ${row.textContent.trim()}`;
        }),
      );
    const rows = await read();
    expect(rows).toHaveLength(17 + 2 + 5);
    expect(rows[0]).toBe('1 1/17 The opening 1 Aug');
    expect(rows[5]).toMatch(/^1 6\/17 Move 5, Russia: .* 15 Aug 2 continuations$/);
    expect(rows[6]).toBe('2 1/2 Deadline kept, 3 moves fold');
    expect(rows[7]).toMatch(/^3 1\/3 Move 6, Ukraine: /);
    expect(rows[9]).toMatch(/^3 3\/3 Move 8, .* Note: “A way out\?”$/);
    expect(rows[10]).toMatch(/^2 2\/2 Branch 2, 2 moves from Deadline kept, move 6 fold$/);
    expect(rows[13]).toMatch(/^1 7\/17 Move 6, Russia: /);
    expect(rows.filter((row) => /On record .* points off$/.test(row))).toHaveLength(2);
    expect(await axe(page)).toEqual([]);
    // However deep a branch is, it stands one step in.
    const lefts = await all
      .locator('.branch .row-title')
      .evaluateAll((titles) => [
        ...new Set(titles.map((title) => title.getBoundingClientRect().x)),
      ]);
    expect(lefts).toHaveLength(1);

    await all.getByRole('treeitem', { selected: true }).focus();
    const at = () => focused(page);
    await press('ArrowRight');
    expect(await at()).toBe('Deadline kept, 3 moves fold');
    await press('ArrowRight');
    expect(await at()).toMatch(/^Move 6, Ukraine/);
    await press('ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft');
    expect(await at()).toBe('Deadline kept, 5 moves hidden show');
    expect(await read()).toHaveLength(17 + 1);
    expect(await focusedExpanded(page)).toBe('false');
    await press('ArrowDown');
    expect(await at()).toMatch(/^Move 6, Russia/);
    await press('ArrowUp', 'ArrowLeft');
    expect(await at()).toMatch(/^Move 5, /);
    await press('Home');
    expect(await at()).toBe('The opening 1 Aug');
    await press('End');
    expect(await at()).toMatch(/^Move 16, .*On record 19 Aug/);
    await see.button('outline.showAll').click();
    await expect.poll(read).toEqual(rows);
    await all.getByRole('treeitem', { name: /^Move 7, US/ }).focus();
    await press('Enter');
    expect(await here()).toMatch(/^Move 7, US/);
    expect(await tree.count()).toBe(1);
    expect(await items.count()).toBeGreaterThan(20);
  });

  test('rows are deleted from, and branches folded by hand', async () => {
    const { page, see, press, here } = await opened(fork, 'phone');
    const fold = page.getByRole('treeitem', { name: /^Branch 1, 3 moves/ });
    await fold.tap();
    await page.getByRole('treeitem', { name: /^Branch 1, 5 moves hidden/ }).tap();
    await fold.waitFor();
    await page.getByRole('treeitem', { name: /^Move 7, Ukraine/ }).focus();
    await press('Delete');
    await page.getByText('2 moves deleted.').waitFor();
    expect(await focused(page)).toMatch(/^Move 6, Ukraine/);
    expect(await here()).toMatch(/^Move 5, /);
    await press('Control+z');
    await page.getByRole('treeitem', { name: /^Move 8, Ukraine/ }).waitFor();
    expect(await see.button('outline.foldAll').count()).toBe(0);
  });
});

describe('400 moves in 60 lines', () => {
  const lines = manyLines();
  const far = lines.at(-1) as Path;

  test('are all in strip and outline, and any of them is opened', async () => {
    const { page, see, names, press, here } = await opened(first(course, 8), 'laptop', lines);
    expect(await names()).toHaveLength(401);
    await press('n');
    expect(await here()).toMatch(/^Move 9, /);
    await see.button('outline.open').click();
    const all = page.getByRole('tree', { name: 'All lines' });
    await all.waitFor();
    expect(await all.getByRole('treeitem').count()).toBe(401 + 59);
    await see.button('outline.foldAll').click();
    await expect.poll(() => all.getByRole('treeitem').count()).toBe(42 + 59);
    expect(await axe(page)).toEqual([]);
    await see.button('outline.showAll').click();
    const last = all.locator(`[data-key="move ${far}"]`);
    const name = await last.evaluate(nameOf);
    await last.click();
    await expect.poll(here).toContain(name.split(': ')[1]?.trim());
    const box = await see.here.boundingBox();
    const strip = await see.lines.boundingBox();
    expect(
      box && strip && box.y >= strip.y && box.y + box.height <= strip.y + strip.height + 1,
    ).toBe(true);
  });

  test('nothing but 400 moves is in these lines', () => {
    const places = new Set(
      lines.flatMap((line) =>
        Array.from({ length: line.length / 2 }, (_, i) => first(line, i + 1)),
      ),
    );
    expect(places.size).toBe(400);
    expect(
      lines.every((line) => !lines.some((other) => other !== line && contains(other, line))),
    ).toBe(true);
  });
});

const focusedExpanded = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaExpanded ?? null);
