import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { speaker } from '../../src/explain/speaker.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { cells } from '../../src/share/drift.ts';
import { seal, unseal } from '../../src/share/envelope.ts';
import { flagship } from '../share/flagship.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { madeLink } from './madeLink.ts';
import { reader } from './reader.ts';

const app = await builtApp();

const report = (page: Page, language: 'en' | 'de' = 'en') =>
  page.getByRole('region', { name: reader(page, language).t('drift.title') });

/** The flagship as another edition of it might have been: Russia stood elsewhere, a step was free. */
const another: ScenarioFile = {
  ...flagship,
  entries: flagship.entries.map((entry) =>
    entry.actor === 'RU' && entry.issue === 'territory'
      ? { ...entry, position: { ...entry.position, t0: { value: 25, low: 20, high: 30 } } }
      : entry,
  ),
  steps: flagship.steps.map((step) =>
    step.id === 'us_revise_plan' ? { ...step, requires: [] } : step,
  ),
};

const here = madeLink({ moves: 8, ending: ['us_revise_plan'] });
const there = madeLink({ moves: 8, ending: ['us_revise_plan'], scenario: another });

test('a line of another edition tells what ends differently, largest first, and what is stopped', async () => {
  const page = await openPage(there.address(app.url));
  const told = report(page);
  await told.waitFor();
  expect(await told.innerText()).toContain('made with another edition of the scenario');
  const { text, words, issue } = speaker(flagship, 'en');
  const differences = cells(flagship)
    .map((cell, row) => ({
      name: `${words(cell.actor).label}, ${text(issue(cell.issue).label)}`,
      was: Math.round(there.ends[row] ?? 0),
      is: Math.round(here.ends[row] ?? 0),
    }))
    .filter(({ was, is }) => was !== is);
  expect(differences.length).toBeGreaterThan(0);
  await told.evaluate((region) => {
    for (const details of region.querySelectorAll('details')) details.open = true;
  });
  const listed = await told.getByRole('listitem').allInnerTexts();
  const positions = listed.filter((item) => item.includes('→'));
  expect(positions.toSorted()).toEqual(
    differences.map(({ name, was, is }) => `${name}: ${was} → ${is}`).toSorted(),
  );
  const sizes = positions.map((item) => {
    const [was = 0, is = 0] = (item.match(/\d+/g) ?? []).map(Number);
    return Math.abs(was - is);
  });
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  // The step needs one that has not been taken, in the edition that is here.
  expect(listed.at(-1)).toMatch(/^Move 9, US: “Revise the plan.*Not yet: needs “.*28/);
  expect(await axe(page)).toEqual([]);

  await told.getByRole('button', { name: 'Close' }).press('Enter');
  await told.waitFor({ state: 'detached' });
});

test('a line of another revision that comes out the same says just that', async () => {
  const made = madeLink({ moves: 12 });
  const bytes = unseal([made.payload]);
  if (!bytes.ok) throw new Error('not a link');
  const older = bytes.value.slice();
  // After the hashes of the scenario, six bytes.
  older[6] = 0;
  const page = await openPage(`${app.url}#s=1.${seal(older)}`, { locale: 'de' });
  const told = report(page, 'de');
  await told.waitFor();
  expect(await told.innerText()).toContain(
    'Sie entstand mit Revision 0 des Modells; dies ist Revision 1.',
  );
  expect(await told.innerText()).toContain('Jede Zahl ist, wie sie war.');
  expect(await told.getByRole('listitem').count()).toBe(0);
});

test('a line of these very numbers has no report; another end has one', async () => {
  const made = madeLink({ moves: 12 });
  const page = await openPage(made.address(app.url));
  await reader(page).address();
  await page.waitForTimeout(500);
  expect(await report(page).count()).toBe(0);

  // The same bytes with another end: the three before the part that tells where positions end.
  const bytes = unseal([made.payload]);
  if (!bytes.ok) throw new Error('not a link');
  const bent = bytes.value.slice();
  const end = made.digest.slice(0, 6);
  const at = [...bent.keys()].find((i) => hex(bent.slice(i, i + 3)) === end) ?? 0;
  expect(at).toBeGreaterThan(0);
  bent[at] = (bent[at] ?? 0) ^ 1;
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#s=1.${seal(bent)}`,
  );
  await report(page).waitFor();
  expect(await report(page).innerText()).toContain('with this scenario and this model');
  expect(await report(page).innerText()).toContain(
    'every position on the board ends where it ended',
  );

  // It belongs to that line: what was there before has none.
  await reader(page).button('header.undo').click();
  await report(page).waitFor({ state: 'detached' });
});

test('a kept line whose scenario has changed since tells it when it is opened', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.play.click();
  await page.getByRole('status').filter({ hasText: 'Kept on this device' }).waitFor();
  await page.evaluate(
    (payload) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('parley');
        request.onsuccess = () => {
          const store = request.result.transaction('lines', 'readwrite').objectStore('lines');
          const all = store.getAll();
          all.onsuccess = () => {
            store.put({ ...all.result[0], id: 'old', name: 'Old', payload }, 'line old');
          };
          store.transaction.oncomplete = () => done();
        };
      }),
    there.payload,
  );
  await see.button('menu.open').click();
  await see.button('mine.title').click();
  await see.dialog.getByRole('button', { name: 'Open “Old”' }).click();
  await report(page).waitFor();
  expect(await page.getByRole('region', { name: 'Visiting' }).count()).toBe(0);
  await settled(page);
});

test('on a phone the report leaves room for the board', async () => {
  const page = await openPage(there.address(app.url), { size: 'phone' });
  await report(page).waitFor();
  const box = await report(page).boundingBox();
  expect(box?.height).toBeLessThan(664 * 0.42);
  expect(await axe(page)).toEqual([]);
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
