import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();
const folder = mkdtempSync(join(tmpdir(), 'parley-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: what is bent here has no type.
type Loose = any;
const flagship = (): Loose => JSON.parse(readFileSync('scenarios/alaska-2025.json', 'utf8'));

function saved(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function opened() {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.headline.waitFor();
  return { page, see, notice: page.getByRole('alert') };
}

/** Opens a file as a reader does: from the menu. */
async function choose(page: Page, file: string) {
  await reader(page).button('menu.open').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Open a file').click();
  await (await chooser).setFiles(file);
  await page.keyboard.press('Escape');
}

test('a scenario from a file is played, undone and shared like the bundled one', async () => {
  const { page, see, notice } = await opened();
  const bundled = await digest(page);
  const mine = flagship();
  mine.id = 'my-own';
  mine.title.en = 'My own talks';
  for (const entry of mine.entries) {
    for (const day of Object.keys(entry.position)) {
      entry.position[day] = { value: 50, low: 40, high: 60 };
    }
  }
  const file = saved('mine.json', mine);
  await choose(page, file);
  await expect.poll(() => page.getByText(/^My own talks · /).count()).toBe(1);
  await expect.poll(() => digest(page)).not.toBe(bundled);
  const before = await digest(page);
  await see.play.click();
  await expect.poll(() => digest(page)).not.toBe(before);
  const link = await see.shared();

  // Where the file is not known the link says so; where it is, it opens.
  const other = await openPage(link);
  await expect
    .poll(() => other.getByRole('alert').innerText())
    .toContain('The link could not be opened');
  await choose(other, file);
  await expect.poll(() => other.getByText(/^My own talks · /).count()).toBe(1);
  await other.evaluate((hash) => {
    location.hash = '';
    location.hash = hash;
  }, new URL(link).hash);
  await expect.poll(() => digest(other)).toBe(await digest(page));

  for (let i = 0; i < 2; i++) await see.button('header.undo').click();
  await expect.poll(() => digest(page)).toBe(bundled);
  expect(await notice.innerText()).toBe('');
});

test('a file with problems tells each with its place, and nothing is lost', async () => {
  const { page, see, notice } = await opened();
  await see.play.click();
  await settled(page);
  const before = await digest(page);
  const broken = flagship();
  broken.steps[2].effects[0].on = 'UKR';
  broken.steps[4].id = broken.steps[3].id;
  await choose(page, saved('broken.json', broken));
  await expect.poll(() => notice.innerText()).toContain('broken.json could not be opened');
  const told = await notice.innerText();
  expect(told).toContain('steps[2].effects[0].on: no actor "UKR"; did you mean "UA"?');
  expect(told).toContain('steps[4].id: "us_drop_ceasefire" is also steps[3]');
  expect(await digest(page)).toBe(before);

  const [far] = flagship().entries;
  far.salience.value = 400;
  for (const [name, content, sentence] of [
    ['empty.json', '', 'empty.json'],
    ['text.json', 'Dear delegates, {', 'text.json:'],
    ['range.json', { ...flagship(), entries: [far] }, 'entries[0].salience.value: is 400'],
    ['list.json', '[]', 'list.json'],
    ['null.json', 'null', 'null.json'],
    ['nan.json', '{"format": NaN}', 'nan.json'],
    ['new.json', { ...flagship(), format: 99 }, 'new.json'],
  ] as const) {
    await choose(page, saved(name, content));
    await expect.poll(() => notice.innerText()).toContain(`${name} could not be opened`);
    expect((await notice.innerText()).split('\n').slice(1).join()).toContain(sentence);
  }
  await notice.getByRole('button', { name: 'Close' }).click();
  expect(await digest(page)).toBe(before);
  await see.play.click();
  await expect.poll(() => digest(page)).not.toBe(before);
});

test('files that are far too large are turned down in a moment', async () => {
  const { page, see, notice } = await opened();
  await choose(page, saved('huge.json', `{"a":"${'x'.repeat(21_000_000)}"}`));
  await expect
    .poll(() => notice.innerText())
    .toContain('The file has 22 MB; a scenario may have at most 2 MB.');
  await choose(page, saved('large.json', `{"a":"${'x'.repeat(3_000_000)}"}`));
  await expect.poll(() => notice.innerText()).toContain('at most 2,000,000');
  await see.play.click();
  await expect.poll(() => see.button('header.undo').isEnabled()).toBe(true);
});

test('a file cannot reach the prototypes of the page, nor run anything', async () => {
  const { page, see, notice } = await opened();
  const before = await digest(page);
  const text = JSON.stringify(flagship());
  for (const [name, content] of [
    ['proto.json', text.replace('{', '{"__proto__":{"hacked":true},')],
    ['steps.json', text.replace('"steps":[{', '"steps":[{"__proto__":{"hacked":true},')],
    ['constructor.json', text.replace('{', '{"constructor":{"prototype":{"hacked":true}},')],
  ] as const) {
    await choose(page, saved(name, content));
    await expect.poll(() => notice.innerText()).toContain(`${name} could not be opened`);
    expect(await digest(page)).toBe(before);
  }
  expect(await page.evaluate('({}).hacked === undefined')).toBe(true);

  const markup = '<img src=x onerror="document.hacked=1">';
  const marked = flagship();
  marked.id = 'marked';
  marked.title.en = markup;
  marked.actors[1].name.en = markup;
  marked.actors[1].words.en.label = '<b>Ukraine</b>';
  for (const step of marked.steps) step.title.en = `${markup} ${step.title.en.slice(0, 20)}`;
  await choose(page, saved('marked.json', marked));
  await expect.poll(() => see.offers.first().innerText()).toContain(markup);
  expect(await page.locator('.about-line').innerText()).toContain(markup);
  await see.play.click();
  await expect.poll(() => see.why.innerText()).toContain(markup);
  expect(await see.board.innerText()).toContain('<b>Ukraine</b>');
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.evaluate('document.hacked === undefined')).toBe(true);
});
