import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenario } from '../share/sample.ts';
import { typed } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-check-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const good = file('good.json', JSON.stringify(scenario));

test('says nothing about files that are in order', async () => {
  expect(await typed(`check ${good} scenarios/alaska-2025.json`)).toEqual({
    code: 0,
    out: '',
    err: '',
  });
});

test('prints one problem a line, each with its file, place and sentence', async () => {
  const broken = file(
    'broken.json',
    JSON.stringify({
      ...scenario,
      steps: scenario.steps.map((step) => ({ ...step, actor: 'Nort', requires: ['offr'] })),
    }),
  );
  const { code, out, err } = await typed(`check ${good} ${broken}`);
  const lines = out.trimEnd().split('\n');
  expect([code, err]).toEqual([1, '']);
  expect(lines.length).toBeGreaterThanOrEqual(8);
  for (const line of lines) expect(line).toMatch(/broken\.json: steps\[\d\]\.\S+: ./);
  expect(out).toContain(`${broken}: steps[0].actor: no actor "Nort"; did you mean "North"?\n`);
});

test.each([
  ['a file that is not there', join(folder, 'none.json'), 'there is no such file'],
  ['a folder', folder, 'is a folder'],
  ['an empty file', file('empty.json', ''), ''],
  ['no JSON', file('text.json', 'hello'), ''],
  ['20 MB', file('large.json', `["${'x'.repeat(20_000_000)}"]`), 'may have at most'],
])('%s is a problem too', async (_, path, sentence) => {
  const { code, out } = await typed(`check ${path}`);
  expect(code).toBe(1);
  expect(out.startsWith(`${path}: `)).toBe(true);
  expect(out).toContain(sentence);
});

test('asks for a file', async () => {
  expect(await typed('check')).toEqual({
    code: 2,
    out: '',
    err: 'Which file? Say: parley check FILE…\n',
  });
});
