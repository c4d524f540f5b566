import { describe, expect, test } from 'vitest';
import { words } from '../../src/explain/speaker.ts';
import { type ActorFile, languages } from '../../src/scenario/types.ts';
import { parseLink, resolveLink } from '../../src/share/link.ts';
import { linkMessage } from '../../src/share/problems.ts';
import { flagship } from '../share/flagship.ts';
import { payload as elsewhere } from '../share/sample.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';
import { madeLink } from './madeLink.ts';
import { digest, reader } from './reader.ts';

const app = await builtApp();
const { payload, digest: numbers } = madeLink({ moves: 12, changed: 3 });
const [, content = ''] = /^(.*)$/.exec(payload) ?? [];
const middle = Math.floor(content.length / 2);
const other = content[middle] === 'A' ? 'B' : 'A';
const [actor, ...actors] = flagship.actors as [ActorFile];
const budget = { ...actor.budget, value: actor.budget.value + 1 };
const edited = madeLink({
  moves: 12,
  scenario: { ...flagship, actors: [{ ...actor, budget }, ...actors] },
});

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
  { name: 'of another edition', kind: 'otherEdition', fragment: `#s=1.${edited.payload}` },
  { name: 'of a newer format', kind: 'newer', fragment: `#s=77.${content}` },
];

describe.each(languages)('a link that does not open says why (%s)', (language) => {
  test.each(broken)('$name', async ({ kind, fragment }) => {
    const sealed = parseLink(fragment);
    const read = sealed.ok ? resolveLink(sealed.value, [flagship]) : sealed;
    if (read.ok) throw new Error('this link opens');
    expect(read.problem.kind).toBe(kind);
    const { id, values } = linkMessage(read.problem);

    const page = await openPage(`${app.url}${fragment}`, { locale: language });
    const see = reader(page, language);
    await see.headline.waitFor();
    const notice = page.getByRole('alert');
    expect(await notice.innerText()).toContain(see.t('link.broken'));
    expect(await notice.innerText()).toContain(words(language)(`link.${id}`, values));

    // Nothing else has happened, and the board goes on.
    expect(await see.button('header.undo').isDisabled()).toBe(true);
    const before = await digest(page);
    await see.play.click();
    await expect.poll(() => digest(page)).not.toBe(before);
    await expect.poll(() => page.url()).toMatch(/#s=1\.[\w-]+$/);
    expect(page.url()).not.toContain(fragment);
    await notice.getByRole('button', { name: see.t('close') }).click();
    await expect.poll(() => notice.innerText()).toBe('');
  });
});

test.each([
  ['as it is', `#s=1.${payload}`],
  ['with its # encoded', `#%23s=1.${payload}`],
  ['encoded as a whole', `#${encodeURIComponent(`#s=1.${payload}`)}`],
  ['with a full stop', `#s=1.${payload}.`],
  ['in brackets at the end of a sentence', `#s=1.${payload}).`],
  ['in guillemets', `#s=1.${payload}»,`],
  ['broken over two lines', `#s=1.${payload.slice(0, 20)}\r\n${payload.slice(20)}`],
  ['with an encoded line break', `#s=1.${payload.slice(0, 9)}%0D%0A${payload.slice(9)}`],
  ['with a soft hyphen', `#s=1.${payload.slice(0, 9)}%C2%AD${payload.slice(9)}`],
])('a link %s opens', async (_, fragment) => {
  const page = await openPage(`${app.url}${fragment}`);
  await reader(page).headline.waitFor();
  await expect.poll(() => digest(page)).toBe(numbers);
  expect(await page.getByRole('alert').innerText()).toBe('');
  expect(await reader(page).here.getAttribute('aria-label')).toMatch(/^Move 12, /);
});

test('a link followed while the page is open shows its line; one’s own work is one step back', async () => {
  const page = await openPage(app.url);
  const see = reader(page);
  await see.play.click();
  const own = await see.address();
  const mine = await digest(page);
  const follow = (fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);

  await follow(`#s=1.${payload}`);
  await expect.poll(() => digest(page)).toBe(numbers);
  await see.button('header.undo').click();
  await expect.poll(() => digest(page)).toBe(mine);
  await expect.poll(() => page.url()).toBe(own);

  // A broken one leaves everything as it is.
  await follow(`#s=1.${payload.slice(0, 30)}`);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('could not be opened');
  expect(await digest(page)).toBe(mine);
  // The next one that opens takes the notice away.
  await follow(`#s=1.${payload}`);
  await expect.poll(() => digest(page)).toBe(numbers);
  await expect.poll(() => page.getByRole('alert').innerText()).toBe('');
});
