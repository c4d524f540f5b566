import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenario } from '../share/sample.ts';
import { typed } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-lesson-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const lesson = JSON.parse(readFileSync('lessons/four-delegations.json', 'utf8'));

test.each(['first-look', 'four-delegations', 'guarantees-on-paper', 'camp-david'])(
  'says nothing about %s',
  async (id) => {
    expect(await typed(`lesson check lessons/${id}.json`)).toEqual({ code: 0, out: '', err: '' });
  },
);

test('prints one problem a line: a question nobody gets to, an actor without moves, minutes', async () => {
  const broken = file(
    'broken.json',
    JSON.stringify({
      ...lesson,
      rounds: 1,
      minutes: 40,
      seats: [...lesson.seats, { actor: 'CN', by: 'team' }],
      hides: [...lesson.hides, 'cn_stay_out'],
    }),
  );
  expect(await typed(`lesson check ${broken}`)).toEqual({
    code: 1,
    out:
      `${broken}: stops[1].after: is 2; nobody gets there: the lesson ends after round 1\n` +
      `${broken}: plan: takes 45 minutes, the lesson has 40\n` +
      `${broken}: seats[4]: "CN" can do nothing: all its steps are hidden\n`,
    err: '',
  });
});

test('a lesson for a scenario of one’s own needs its file', async () => {
  const own = file('own-scenario.json', JSON.stringify(scenario));
  const [opening] = scenario.openings;
  const [actor] = scenario.steps.map((step) => step.actor);
  const [issue] = scenario.issues;
  const small = file(
    'own.json',
    JSON.stringify({
      ...lesson,
      scenario: scenario.id,
      opening: opening?.id,
      seats: [{ actor, by: 'team' }],
      issues: [issue?.id],
      hides: [],
    }),
  );
  const { code, out } = await typed(`lesson check ${small}`);
  expect([code, out]).toEqual([1, expect.stringContaining(': scenario: there is no scenario')]);
  expect(await typed(`lesson check ${small} --scenario ${own}`)).toMatchObject({ code: 0 });
});

test.each([
  ['a file that is not there', join(folder, 'none.json'), 'there is no such file'],
  ['a folder', folder, 'is a folder'],
  ['an empty file', file('empty.json', ''), ''],
  ['no JSON', file('text.json', 'hello'), ''],
  ['a scenario', 'scenarios/camp-david-1978.json', 'format'],
])('%s is a problem too', async (_, path, sentence) => {
  const { code, out, err } = await typed(`lesson check ${path}`);
  expect([code, err]).toEqual([1, '']);
  for (const line of out.trimEnd().split('\n')) expect(line.startsWith(`${path}: `)).toBe(true);
  expect(out).toContain(sentence);
});

test.each(['lesson check', 'lesson check a.json b.json'])('%s: which file?', async (words) => {
  expect(await typed(words)).toEqual({
    code: 2,
    out: '',
    err: 'Which file? Say: parley lesson check FILE [--scenario FILE]\n',
  });
});
