import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { de } from '../../src/explain/classroom/lesson/de.ts';
import { en } from '../../src/explain/classroom/lesson/en.ts';
import { type LessonId, lessonWords } from '../../src/explain/classroom/lesson/translate.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { formatLesson } from '../../src/lesson/link.ts';
import { load } from '../../src/scenario/load.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { lesson, say } from '../lesson/fourSeats.ts';
import { scrambled } from '../lesson/scrambled.ts';
import { sightOf } from '../lesson/sight.ts';
import { campDavid } from '../share/campDavid.ts';
import { axe } from '../support/axe.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { reader } from './reader.ts';

const app = await builtApp();
const t = lessonWords('en');
const read = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));
if (!read.ok) throw new Error('the flagship is broken');
const flagship = read.value;

const campDavidLesson: Lesson = JSON.parse(readFileSync('lessons/camp-david.json', 'utf8'));

/** What a role is told of itself, in English. */
const briefOf = ({ actors }: ScenarioFile, role: string): string[] =>
  Object.values(actors.find(({ id }) => id === role)?.brief ?? {}).map(({ en }) => en ?? '?');

const addressOf = (of: Lesson) => `${app.url}#${formatLesson(of, [])}`;

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits for a page of the lesson by the sentence it begins with. */
const on = (page: Page, words: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: words }).waitFor();

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Where the focus is, as it is named on the screen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.closest('label')?.innerText ?? (at as HTMLElement | null)?.innerText ?? '';
  });

/** Goes there by Tab alone. */
async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const isThere = (text: string) =>
    typeof words === 'string' ? text.startsWith(words) : words.test(text);
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    if (isThere(await focused(page))) return;
  }
  throw new Error(`no stop of the Tab key is called ${words}`);
}

async function enter(page: Page, words: string | RegExp): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
  await settled(page);
}

const team = (actor: string) => ({ actor, by: 'team' as const });

test('four roles on one device by keyboard alone: to the end, and nobody sees what is another’s', async () => {
  const page = await openPage(addressOf(lesson));
  await on(page, 'Four at one table');
  expect(await focused(page)).toBe('Four at one table');
  expect(await axe(page), 'the card').toEqual([]);
  await tabTo(page, t('way.alone'));
  await page.keyboard.press('ArrowDown');
  await enter(page, t('start.begin'));

  await on(page, t('event.title.told', { actor: 'China' }));
  expect(await axe(page), 'an event').toEqual([]);
  await enter(page, t('goOn'));

  const hand = async (actor: string) => {
    await on(page, t('hand.title', { actorAcc: actor }));
    expect(await page.getByRole('main').innerText()).toBe(
      [
        t('hand.title', { actorAcc: actor }),
        ...['', t('hand.away'), '', t('hand.go', { actor })],
      ].join('\n'),
    );
    // Nothing of the last role is left, nowhere in the page nor in its address.
    const html = await page.content();
    expect(html).not.toMatch(/not (below|above)|so far|data-digest/);
    expect(page.url()).toBe(addressOf(lesson));
    await enter(page, t('hand.go', { actor }));
    await on(page, t('role.title', { actor }));
    expect(await focused(page)).toBe(t('role.title', { actor }));
  };
  const engine = async () => {
    await on(page, /played by the engine/);
    await page.getByText(t('engine.later')).waitFor();
    await enter(page, t('goOn'));
  };

  await hand('Ukraine');
  expect(await axe(page), 'a role').toEqual([]);
  // Four other ranges would be twelve limits more.
  expect(await page.locator('.role-table .lane-limit').count()).toBe(3 + 1);
  await page.getByText('Ceasefire: aim 100, not below').waitFor();
  const known = await page.getByRole('main').innerText();
  for (const said of briefOf(flagship, 'UA')) expect(known).toContain(said);
  // Another one than the one that stands open, a prediction, and the guess is about somebody else.
  await enter(page, 'Offer a referendum');
  await enter(page, t('role.predict'));
  expect(await focused(page)).toMatch(/^If Ukraine offers a referendum, what will .* do /);
  expect(await axe(page), 'a prediction').toEqual([]);
  await enter(page, 'Holds');
  await on(page, 'You: Offer a referendum');
  await page.getByText(/You expected|As you expected/).waitFor();
  expect(await axe(page), 'a turn that is done').toEqual([]);
  // Taken back, and chosen again.
  await enter(page, t('role.takeBack'));
  await on(page, t('role.title', { actor: 'Ukraine' }));
  await enter(page, t('role.predict'));
  await enter(page, t('role.another'));
  await enter(page, t('role.predict'));
  await enter(page, 'Comes closer');
  await enter(page, t('role.next'));

  await hand('Russia');
  await enter(page, t('role.pass'));
  await on(page, t('role.waited'));
  await enter(page, t('role.next'));
  await engine();
  await hand('Europe');
  await enter(page, t('role.pass'));
  await enter(page, t('role.next'));

  await on(page, t('stop.title', { round: 1 }));
  await page.getByText('What moved?').waitFor();
  expect(await axe(page), 'a stop').toEqual([]);
  await page.keyboard.press('Tab');
  while ((await page.locator('textarea:focus').count()) === 0) await page.keyboard.press('Tab');
  await page.keyboard.type('Nobody gave way on land');
  await enter(page, t('goOn'));

  await on(page, t('event.title', { actor: 'Hungary' }));
  await enter(page, t('goOn'));
  for (const actor of ['Ukraine', 'Russia']) {
    await hand(actor);
    await enter(page, t('role.pass'));
    await enter(page, t('role.next'));
  }
  await engine();
  await hand('Europe');
  // What others did in the meantime stands there, with how it moved what is public.
  await page.getByText(t('role.since')).waitFor();
  await enter(page, t('role.pass'));
  await enter(page, t('role.next'));

  await on(page, t('debrief.title', { early: 'no' }));
  expect(await axe(page), 'the end').toEqual([]);
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(10);
  await enter(page, t('debrief.hand'));
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
  await page.keyboard.press('Escape');
  await enter(page, t('debrief.open'));
  await page.getByRole('navigation', { name: 'Actions' }).waitFor();
  expect(new URL(page.url()).hash).toMatch(/^#s=1\./);

  // A lesson of somebody's own is on no other device: what it asks has gone with the line.
  const wall = await openPage(link);
  const see = reader(wall);
  await wall.getByRole('button', { name: 'Debrief' }).click();
  const asked = wall.getByRole('region', { name: 'Questions', exact: true }).getByRole('listitem');
  await expect
    .poll(() => asked.allInnerTexts())
    .toEqual([
      ...lesson.questions.map(({ en: question }) => question),
      'Did this respect reality in a way that helped you learn?',
    ]);
  await wall.getByRole('button', { name: 'Back to the board' }).click();

  // What was handed in is a line like any other: five moves, a note, a guess.
  expect(await wall.getByRole('treeitem').count()).toBe(1 + 5);
  await see.button('header.share').click();
  await see.dialog.getByText(/one note/i).waitFor();
  await see.dialog.getByText(/one prediction/i).waitFor();
}, 300_000);

test('auf einem Telefon, allein, in einer Rolle: die anderen spielt das Programm', async () => {
  const gt = lessonWords('de');
  const page = await openPage(
    addressOf({ ...lesson, events: [], rounds: 1, minutes: 20, plan: [] }),
    {
      ...{ size: 'phone', locale: 'de-DE', colorScheme: 'dark' },
    },
  );
  await on(page, 'Vier an einem Tisch');
  await press(page, gt('start.begin'));
  await on(page, gt('roles.title'));
  expect(await axe(page), 'Rollen').toEqual([]);
  await page.getByText('Russland; die anderen spielt das Programm').tap();
  await press(page, gt('roles.go'));
  await on(page, 'Ein Schritt von der Ukraine, gespielt vom Programm');
  expect(await axe(page), 'Programm').toEqual([]);
  await press(page, gt('goOn'));
  await on(page, 'Ihr seid Russland. Ein Schritt für diese Runde.');
  expect(await axe(page), 'Rolle').toEqual([]);
  // Nothing is wider than the screen, and what is touched is large enough.
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  for (const button of await page.getByRole('button').all()) {
    expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(
      44,
    );
  }
  await press(page, gt('role.predict'));
  await press(page, 'Bleibt stehen');
  await on(page, /^Ihr: /);
  await press(page, gt('role.next.alone'));
  for (const who of ['den USA', 'Europa']) {
    await on(page, `Ein Schritt von ${who}, gespielt vom Programm`);
    await press(page, gt('goOn'));
  }
  await on(page, gt('stop.title', { round: 1 }));
  await press(page, gt('goOn'));
  await on(page, gt('debrief.title', { early: 'no' }));
  // The reason stands with what the engine did.
  await page
    .getByText(/Punkte näher|wartet/)
    .first()
    .waitFor();
  expect(await axe(page), 'Ende').toEqual([]);
}, 180_000);

/** The whole document once it has come to rest, but for the names that React makes up. */
async function whole(page: Page): Promise<string> {
  const atRest = await page.waitForFunction(
    () =>
      document.body.ariaBusy !== 'true' &&
      document.fonts.status === 'loaded' &&
      document.documentElement.outerHTML,
  );
  return `${await atRest.jsonValue()}`.replace(/_r_\w+_/g, '');
}

test('what others keep to themselves changes nothing on the page of a role, nor in its address', async () => {
  const actors = ['UA', 'RU', 'US', 'EU'];
  const of: Lesson = { ...lesson, seats: actors.map(team), events: [], stops: [] };
  const pagesOf = async (scenario: ScenarioFile) => {
    const page = await openPage(addressOf(of), {
      reducedMotion: 'reduce',
      prepare: (context) =>
        context.route(/alaska-2025.*\.json$/, (route) => route.fulfill({ json: scenario })),
    });
    await page.getByRole('radio').nth(1).check();
    await press(page, t('start.begin'));
    const pages: Record<string, [string, string]> = {};
    for (const round of [1, 2]) {
      for (const actor of actors) {
        await press(page, /^We are/);
        await on(page, /^You are/);
        pages[`${actor} ${round}`] = [await whole(page), page.url()];
        await press(page, t('role.pass'));
        await press(page, t('role.next'));
      }
    }
    return pages;
  };
  const pages = await pagesOf(flagship);
  for (const [i, actor] of actors.entries()) {
    const other = await pagesOf(scrambled(sightOf(flagship, 't1', []), actor, i + 1).scenario);
    for (const round of [1, 2]) {
      const [html = '', url] = pages[`${actor} ${round}`] ?? [];
      const [otherHtml = '', otherUrl] = other[`${actor} ${round}`] ?? [];
      expect(otherHtml === html, `${actor} in round ${round}`).toBe(true);
      expect(otherUrl).toBe(url);
    }
    // The others’ own pages do change, or nothing would have been scrambled.
    const next = actors[(i + 1) % actors.length];
    expect(other[`${next} 1`]?.[0] === pages[`${next} 1`]?.[0]).toBe(false);
  }
}, 300_000);

test('a reload goes on where the class was; a new tab begins at the card', async () => {
  const page = await openPage(addressOf({ ...lesson, events: [] }));
  await page.getByRole('radio').nth(1).check();
  await press(page, t('start.begin'));
  await press(page, /^We are/);
  await press(page, t('role.predict'));
  await press(page, 'Holds');
  await on(page, /^You: /);
  const said = await page.getByRole('main').innerText();
  // Kept a moment later.
  await expect
    .poll(() => page.evaluate(() => sessionStorage['parley.lesson']))
    .toContain('"prediction"');
  await page.reload();
  await settled(page);
  await on(page, /^You: /);
  expect(await page.getByRole('main').innerText()).toBe(said);
  await press(page, t('role.takeBack'));
  await on(page, t('role.title', { actor: 'Ukraine' }));
  // Ended before all rounds are played, it says so.
  await press(page, t('end'));
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('end') })
    .click();
  await on(page, t('debrief.title', { early: 'yes' }));
  const other = await openPage(page.url());
  await on(other, 'Four at one table');
});

test('alone at an open table the board is played on, under a bar of the lesson', async () => {
  const of: Lesson = {
    ...{ ...lesson, sees: 'open table', record: 'board', hides: [], events: [], predict: false },
    stops: [{ after: 0, questions: [say('What do you expect?')] }],
    seats: [team('UA'), { actor: 'RU', by: 'engine' }],
  };
  const page = await openPage(addressOf(of));
  await press(page, t('start.begin'));
  await on(page, t('stop.title', { round: 0 }));
  await press(page, t('goOn'));
  const bar = page.getByRole('region', { name: t('lesson') });
  const see = reader(page);
  await bar.getByText(t('round', { round: 1, rounds: 2 })).waitFor();
  await settled(page);
  expect(await axe(page)).toEqual([]);
  await bar.getByRole('button', { name: t('bar.questions') }).click();
  await see.dialog.getByText('What do you expect?').waitFor();
  await page.keyboard.press('Escape');

  // Whatever is looked at meanwhile, the way back is there.
  await page.keyboard.press('End');
  await bar.getByText(t('bar.away')).waitFor();
  await bar.getByRole('button', { name: t('bar.back') }).click();
  await see.play.click();
  await bar.getByRole('button', { name: t('goOn') }).waitFor();
  await page.keyboard.press('Control+z');
  await bar.getByRole('button', { name: t('role.pass') }).waitFor();
  await see.play.click();
  await bar.getByRole('button', { name: t('goOn') }).waitFor();
  // Loaded again at once, before the address has followed: the move is there, and the bar.
  await page.reload();
  await settled(page);
  await bar.getByRole('button', { name: t('goOn') }).click();
  await on(page, t('engine.title', { actor: 'Russia' }));
  await page
    .getByText(/: that |waits: /)
    .first()
    .waitFor();
  await press(page, t('goOn'));
  await bar.getByText(t('round', { round: 2, rounds: 2 })).waitFor();
  await bar.getByRole('button', { name: t('role.pass') }).click();
  await press(page, t('goOn'));
  await on(page, t('debrief.title', { early: 'no' }));
});

test('the card can be put in other words, which travel in the link to the lesson and nowhere else', async () => {
  const page = await openPage(addressOf(lesson));
  await press(page, t('start.edit'));
  await page.getByLabel(t('start.text')).fill('Real people suffer.\nWe talk about a model.');
  expect(await axe(page)).toEqual([]);
  await press(page, t('start.save'));
  await page.getByText('Real people suffer. We talk about a model.').waitFor();
  await page.getByText(t('start.edited')).waitFor();
  await expect.poll(() => page.url()).not.toBe(addressOf(lesson));
  const other = await openPage(page.url());
  await other.getByText('Real people suffer. We talk about a model.').waitFor();
  await press(page, t('start.original'));
  await expect.poll(() => page.url()).toBe(addressOf(lesson));
});

test('a lesson of another scenario opens by its link alone; masked, no name is on the page, also when loaded again', async () => {
  const bundled = await openPage(`${app.url}#l=camp-david`);
  await on(bundled, /^Camp David 1978/);
  await press(bundled, t('start.begin'));
  await press(bundled, t('roles.go'));
  await on(bundled, 'You are Egypt. One step for this round.');
  expect(await bundled.getByRole('main').innerText()).toContain(briefOf(campDavid, 'EG')[0]);

  const masked = { ...campDavidLesson, id: 'no-names', masked: true, honest: say('A model.') };
  const page = await openPage(addressOf(masked));
  await press(page, t('start.begin'));
  await press(page, t('roles.go'));
  const mask = campDavid.actors.find(({ id }) => id === 'EG')?.masked?.en?.label ?? '?';
  await on(page, `You are ${mask}. One step for this round.`);
  const shown = await page.getByRole('main').innerText();
  expect(shown).not.toMatch(/Egypt|Israel|Sinai|Sadat|Jerusalem|Palestin|Arab|Carter|US\b/);
  await expect
    .poll(() => page.evaluate(() => sessionStorage['parley.lesson']))
    .toContain('"at":"turn"');
  await page.reload();
  await settled(page);
  await on(page, `You are ${mask}. One step for this round.`);
  expect(await page.getByRole('main').innerText()).toBe(shown);
});

test.each([
  ['cut off', (address: string) => address.slice(0, -20), en['broken.link']],
  ['of no lesson here', () => `${app.url}#l=no-such-lesson`, en['broken.link']],
  [
    ...(['that does not fit the scenario'] as const),
    () => addressOf({ ...lesson, issues: ['ceasefires'] }),
    'issues[0]: there is no issue "ceasefires"; did you mean "ceasefire"?',
  ],
])('a link %s is told, and the board is there', async (_, broken, told) => {
  const page = await openPage(broken(addressOf(lesson)));
  const alert = page.getByRole('alert');
  await alert.getByText(en['broken.title']).waitFor();
  await alert.getByText(told).waitFor();
  expect(await reader(page).board.count()).toBe(1);
});

test('a lesson is held in its own language', async () => {
  const page = await openPage(addressOf({ ...lesson, language: 'de' }));
  await on(page, 'Vier an einem Tisch');
  await page.getByText(de['start.card' satisfies LessonId]).waitFor();
  await press(page, 'English');
  await on(page, 'Four at one table');
  expect(await title(page).count()).toBe(1);
});
