import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { endOf, replay } from '../../src/engine/tree.ts';
import { digest } from '../../src/share/digest.ts';
import { formatLink } from '../../src/share/link.ts';
import { link, scenario } from '../share/sample.ts';
import { json, typed } from './said.ts';

const file = join(tmpdir(), `parley-link-${process.pid}.json`);
writeFileSync(file, JSON.stringify(scenario));

const ran = async (words: string) => (await typed(`run ${words} --json`)).out;
const encoded = async (run: string, options = '') =>
  (await typed(`link encode${options}`, run)).out.trim();

describe('a run comes back from its link to the last digit', () => {
  test.each([
    'alaska-2025',
    'alaska-2025 --opening t1',
    'alaska-2025 --opening t2 --steps us_no_troops',
    'alaska-2025 --steps us_drop_ceasefire,us_article5like,eu_joint_trip --seed 4294967295',
    'alaska-2025 --steps ru_refuse_summit --assume pace=0.3,wear=0,limit.UA.territory=40,trust.UA.US=-0.5',
    `alaska-2025 --steps ${Array(30).fill('ru_refuse_summit').join()}`,
  ])('%s', async (words) => {
    const run = await ran(words);
    const decoded = await typed(`link decode ${await encoded(run)}`);
    expect(decoded).toEqual({ code: 0, out: run, err: '' });
  });

  test('also when it ends with a step that is not allowed', async () => {
    const { out, err } = await typed(`run ${file} --steps offer,sign --json`);
    const text = await encoded(out, ` --scenario ${file}`);
    expect(await typed(`link decode ${text} --scenario ${file}`)).toEqual({ code: 2, out, err });
  });
});

describe('encode', () => {
  test('puts the link behind the address it is given', async () => {
    const run = await ran('alaska-2025 --steps us_drop_ceasefire');
    const local = await encoded(run);
    const [, payload] = local.split('#s=1.');
    expect(local).toBe(`http://localhost:4173/#s=1.${payload}`);
    const base = 'https://parley.example/app/?from=mail#old';
    expect(await encoded(run, ` --base ${base}`)).toBe(
      `https://parley.example/app/?from=mail#s=1.${payload}`,
    );
  });

  test('needs only scenario and steps', async () => {
    const least = JSON.stringify({
      scenario: 'alaska-2025',
      moves: [{ step: 'us_drop_ceasefire' }],
    });
    expect(await encoded(least)).toBe(
      await encoded(await ran('alaska-2025 --steps us_drop_ceasefire')),
    );
  });

  const run = { scenario: 'alaska-2025', moves: [] };
  test.each([
    ['nothing', '', 'Standard input is empty'],
    ['a blank line', '\n', 'Standard input is empty'],
    ['words', 'hello', 'Standard input: line 1, column 1'],
    ['half a JSON', '{"scenario": "al', 'Standard input: line 1'],
    ['a list', '[]', 'not what run --json prints: it has no "moves"'],
    ['null', 'null', 'it has no "moves"'],
    ['no scenario', { moves: [] }, 'it has no "scenario"'],
    ['a scenario that is a number', { ...run, scenario: 5 }, '"scenario" is no text'],
    ['moves that are no list', { ...run, moves: {} }, '"moves" is no list'],
    ['a move without a step', { ...run, moves: [{}] }, 'a move has no "step"'],
    ['a value that is a text', { ...run, changes: { pace: '1' } }, '"pace" is no number'],
    ['half a seed', { ...run, seed: 0.5 }, '"seed" is no seed'],
    ['an unknown scenario', { ...run, scenario: 'alasca-2025' }, 'did you mean "alaska-2025"?'],
    ['an unknown step', { ...run, moves: [{ step: 'us_drop' }] }, 'There is no step "us_drop"'],
    ['another engine', { ...run, engine: 999 }, 'by revision 999 of the engine'],
    ['another digest', { ...run, digest: '00' }, 'comes out with other numbers'],
    [
      '1,001 moves',
      { ...run, moves: Array(1001).fill({ step: 'ru_refuse_summit' }) },
      'A link holds lines of up to 1000 moves',
    ],
  ])('%s: says what is wrong', async (_, input, sentence) => {
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    const { code, out, err } = await typed('link encode', text);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('does not guess what a word behind it means', async () => {
    expect((await typed('link encode run.json')).err).toContain('what is "run.json"?');
    expect((await typed(`link encode --scenario ${file}`, JSON.stringify(run))).err).toContain(
      'a line of "alaska-2025", not of "example"',
    );
  });
});

describe('decode', () => {
  const { scenario: assumed, rates } = assume(scenario, link.opening, link.changes);
  const line = replay(assumed, rates, link.opening, link.seed).line(endOf(link.tree, link.place));

  test('plays a tree to where its reader was', async () => {
    const payload = formatLink(scenario, link, digest(line));
    const run = await json(`link decode #s=1.${payload} --scenario ${file}`);
    expect(run).toMatchObject({ seed: link.seed, changes: link.changes });
    expect(run.moves.map(({ step }: { step: string }) => step)).toEqual(['offer', 'truce']);
  });

  test('says when the numbers are not those of the sender', async () => {
    const payload = formatLink(scenario, link, 'c0ffee');
    const { code, out, err } = await typed(`link decode 1.${payload} --scenario ${file}`);
    expect(code).toBe(2);
    expect(JSON.parse(out).moves).toHaveLength(2);
    expect(err).toBe('Played here, this line comes out with other numbers than for its sender.\n');
  });

  test('says why a link does not open', async () => {
    const text = await encoded(await ran('alaska-2025 --steps us_drop_ceasefire'));
    const payload = text.replace(/^.*s=1\./, '');
    const cases = {
      [text.slice(0, -3)]:
        `This link was cut or changed on the way (${payload.length - 3} of about ${payload.length} characters). Ask for it again.`,
      [text.replace(/.(..)$/, (_, rest) => `${text.at(-3) === 'a' ? 'b' : 'a'}${rest}`)]:
        'This link was changed on the way',
      'https://example.org/#top': 'This is not a link to a Parley line',
      [text.replace('#s=1.', '#s=9.')]: 'made with a newer Parley',
      [`#s=1.${formatLink(scenario, link, 'c0ffee')}`]: 'belongs to a scenario that is not here',
    };
    for (const [broken, sentence] of Object.entries(cases)) {
      const { code, out, err } = await typed(`link decode ${broken}`);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(sentence);
    }
    expect((await typed('link decode')).err).toContain('Which link?');
  });

  test('reads a link that a mail broke', async () => {
    const run = await ran('alaska-2025 --steps us_drop_ceasefire');
    const text = await encoded(run);
    const broken = `<${text.slice(0, 40)}\n> ${text.slice(40).replace('#', '%23')}>.`;
    expect((await typed(`link decode ${broken}`)).out).toBe(run);
  });
});
