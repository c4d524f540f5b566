import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { opening } from '../../src/engine/opening.ts';
import { play } from '../../src/engine/play.ts';
import { debriefTranslate } from '../../src/explain/classroom/debrief/translate.ts';
import { lessonWords } from '../../src/explain/classroom/lesson/translate.ts';
import { teachPageWords } from '../../src/explain/classroom/teach/translate.ts';
import { load } from '../../src/scenario/load.ts';
import { builtApp } from '../support/builtApp.ts';
import { openPage, settled } from '../support/openPage.ts';
import { cells, numberIn, reader } from './reader.ts';

/*
 * Forty-five minutes with one device: the teacher gets ready, four delegations play three rounds,
 * and all look at what came of it. What is counted beside the page is counted from the files and by
 * the engine alone.
 */

const app = await builtApp();
const lesson = JSON.parse(readFileSync('lessons/four-delegations.json', 'utf8'));
const read = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));
if (!read.ok) throw new Error('the flagship is broken');
const scenario = read.value;
const names: Record<string, string> = { RU: 'Russia', UA: 'Ukraine', EU: 'Europe', US: 'the US' };
const roles = ['RU', 'UA', 'EU', 'US'];
const issues = ['ceasefire', 'territory', 'guarantees'];

const teach = teachPageWords('en');
const t = lessonWords('en');
const d = debriefTranslate('en');

test('a whole lesson: a teacher and four roles on one device, from the plan to the class wall', async () => {
  const page = await openPage(`${app.url}#teach`);
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name, exact: true }).click();
    await settled(page);
  };
  const on = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const main = () => page.getByRole('main').innerText();

  // The teacher: what is planned, and how it is run.
  await on(/^Four delegations/);
  for (const { title } of lesson.plan)
    await page.getByText(title.en, { exact: true }).first().waitFor();
  await press(teach('pass.do'));
  const card = page.getByRole('dialog');
  expect(await card.innerText()).toContain(lesson.honest.en.split('\n')[1]);
  await card.getByRole('button', { name: teach('pass.do') }).click();
  await card.waitFor({ state: 'detached' });
  await on(/^Four delegations/);
  expect(await main()).toContain(lesson.honest.en.split('\n')[1]);
  expect(await page.getByRole('radio', { name: t('way.one device') }).isChecked()).toBe(true);
  await press(t('start.begin'));

  // The roles: in each of three rounds every one plays the step after the one that stands open.
  const steps: string[] = [];
  let right = 0;
  for (let round = 1; round <= 3; round++) {
    for (const role of roles) {
      await on(t('hand.title', { actorAcc: names[role] ?? '' }));
      await press(/^We are/);
      await on(t('role.title', { actor: names[role] ?? '' }));
      const own = page.getByRole('region', { name: t('role.steps') });
      await own.getByRole('listitem').nth(1).getByRole('button').first().click();
      await press(t('role.predict'));
      await press('Holds');
      const done = await page.getByRole('heading', { level: 1, name: /^You: / }).innerText();
      const played = scenario.steps.find(({ title }) => `You: ${title.en}` === done);
      expect(played?.actor, done).toBe(role);
      steps.push(played?.id ?? '');
      right += Number(/^As you expected/m.test(await main()));
      await press(t('role.next'));
    }
    const stop = lesson.stops.find(({ after }: { after: number }) => after === round);
    if (!stop) continue;
    await on(t('stop.title', { round }));
    for (const { en } of stop.questions) expect(await main()).toContain(en);
    await press(t('goOn'));
  }

  // All: nothing is hidden any more. The engine alone, with the same steps, ends at the same numbers.
  await on(t('debrief.title', { early: 'no' }));
  await press(t('debrief.hand'));
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
  await page.keyboard.press('Escape');
  await press(t('debrief.open'));
  const paper = page.getByRole('article');
  await paper.getByRole('heading', { name: d('section.questions') }).waitFor();
  expect(right).toBeGreaterThan(0);
  expect(await paper.innerText()).toContain(d('predicted.count', { made: 12, right }));
  expect(await paper.innerText()).toContain(d('question.last'));
  await press(d('tool.back'));

  const { rates } = assume(scenario, lesson.opening, {});
  let state = opening(scenario, rates, lesson.opening);
  for (const step of steps) {
    const turn = play(scenario, rates, state, step);
    expect(turn.obstacles).toEqual([]);
    state = turn.state;
  }
  const see = reader(page);
  expect(await see.moves.count()).toBe(1 + 12);
  for (const [i, issue] of issues.entries()) {
    const rows = (await cells(see.board.getByRole('table').nth(i))).slice(1);
    expect(rows.map(([actor]) => actor)).toEqual(['Russia', 'Ukraine', 'Europe', 'US']);
    for (const [k, actor] of roles.entries()) {
      const position = state.stances.find((one) => one.actor === actor && one.issue === issue);
      const shown = numberIn(rows[k]?.[1]);
      expect(Math.abs(shown - (position?.position ?? NaN)), `${actor} ${issue}`).toBeLessThan(
        0.051,
      );
    }
  }

  // The wall: what was handed in is read as one line of twelve steps, none of them lost.
  const wall = await openPage(`${app.url}#wall`);
  await wall.getByRole('textbox').first().fill(`delegations, ${link}`);
  await wall
    .getByText(/^One line/i)
    .first()
    .waitFor();
}, 300_000);
