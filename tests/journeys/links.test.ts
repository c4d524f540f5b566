import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words } from '../../src/explain/speaker.ts';
import { languages } from '../../src/scenario/types.ts';
import { parseLink, resolveLink } from '../../src/share/link.ts';
import { linkMessage } from '../../src/share/problems.ts';
import { flagship } from '../share/flagship.ts';
import { payload as elsewhere } from '../share/sample.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { madeLink } from './madeLink.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();
const { payload, digest: numbers } = madeLink({ moves: 12, changed: 3 });
const [, content = ''] = /^(.*)$/.exec(payload) ?? [];
const middle = Math.floor(content.length / 2);
const other = content[middle] === 'A' ? 'B' : 'A';
const broken = [
  { name: 'cut', kind: 'cut', fragment: `#s=1.${content.slice(0, -7)}` },
  { name: 'cut near its beginning', kind: 'cut', fragment: `#s=1.${content.slice(0, 4)}` },
  {
    name: 'mangled',
    kind: 'changed',
    fragment: `#s=1.${content.slice(0, middle)}${other}${content.slice(middle + 1)}`,
  },
  { name: 'foreign', kind: 'foreign', fragment: '#section-2' },
  { name: 'of an unknown scenario', kind: 'unknownScenario', fragment: `#s=1.${elsewhere}` },
  { name: 'of a newer format', kind: 'newer', fragment: `#s=77.${content}` },
];

test.each(languages)(
  'links that do not open say why, and the board goes on (%s)',
  async (language) => {
    const [first] = broken as [(typeof broken)[0]];
    const page = await openPage(`${app.url}${first.fragment}`, { locale: language });
    const see = reader(page, language);
    const notice = page.getByRole('alert');
    await see.headline.waitFor();
    const before = await digest(page);
    for (const { name, kind, fragment } of broken) {
      const sealed = parseLink(fragment);
      const read = sealed.ok ? resolveLink(sealed.value, [flagship]) : sealed;
      if (read.ok) throw new Error(`${name}: this link opens`);
      expect(read.problem.kind, name).toBe(kind);
      const { id, values } = linkMessage(read.problem);
      // The first was in the address already.
      if (fragment !== first.fragment) await follow(page, fragment);
      await expect.poll(() => notice.innerText()).toContain(words(language)(`link.${id}`, values));
      expect(await notice.innerText()).toContain(see.t('link.broken'));
      await notice.getByRole('button', { name: see.t('close') }).click();
      await expect.poll(() => notice.innerText()).toBe('');
    }
    // Nothing else has happened.
    expect(await see.button('header.undo').isDisabled()).toBe(true);
    expect(await digest(page)).toBe(before);
    await see.play.click();
    await expect.poll(() => digest(page)).not.toBe(before);
    await expect.poll(() => page.url()).toMatch(/#s=1\.[\w-]+$/);
    expect(await see.shared()).toBe(page.url());
  },
);

test('links that were bent on the way open all the same', async () => {
  const page = await openPage(`${app.url}#%23s=1.${payload}`);
  const see = reader(page);
  await see.headline.waitFor();
  await expect.poll(() => digest(page)).toBe(numbers);
  for (const fragment of [
    `#s=1.${payload}.`,
    `#s=1.${payload}).`,
    `#s=1.${payload}»,`,
    `#${encodeURIComponent(`#s=1.${payload}`)}`,
    `#s=1.${payload.slice(0, 20)}\r\n${payload.slice(20)}`,
    `#s=1.${payload.slice(0, 9)}%0D%0A${payload.slice(9)}`,
    `#s=1.${payload.slice(0, 9)}%C2%AD${payload.slice(9)}`,
  ]) {
    await see.button('header.undo').click();
    await expect.poll(() => page.url()).toBe(app.url);
    await follow(page, fragment);
    await expect.poll(() => digest(page), { message: fragment }).toBe(numbers);
    expect(await page.getByRole('alert').innerText()).toBe('');
    expect(await see.here.getAttribute('aria-label')).toMatch(/^Move 12, /);
  }
});

test('a link followed while the page is open shows its line; one’s own work is one step back', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.play.click();
  const own = await see.address();
  await settled(page);
  const mine = await digest(page);
  await follow(page, `#s=1.${payload}`);
  await expect.poll(() => digest(page)).toBe(numbers);
  await see.button('header.undo').click();
  await expect.poll(() => digest(page)).toBe(mine);
  await expect.poll(() => page.url()).toBe(own);

  // A broken one leaves everything as it is.
  await follow(page, `#s=1.${payload.slice(0, 30)}`);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('could not be opened');
  expect(await digest(page)).toBe(mine);
  // The next one that opens takes the notice away.
  await follow(page, `#s=1.${payload}`);
  await expect.poll(() => digest(page)).toBe(numbers);
  await expect.poll(() => page.getByRole('alert').innerText()).toBe('');
});

/** As if the reader had put another link into the address bar of the open page. */
const follow = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
