import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenario } from '../share/sample.ts';
import { json, typed } from './said.ts';

const file = join(tmpdir(), `parley-tree-${process.pid}.json`);
writeFileSync(file, JSON.stringify(scenario));

const words = `run ${file} --line offer,answer,truce --branch 1:truce,sign --branch b1@2:answer --branch 0:answer`;

describe('run --line', () => {
  test('has every line, and at every node what run says of the line to it', async () => {
    const tree = await json(`${words} --json`);
    expect(tree.lines).toEqual([
      ['offer', 'answer', 'truce'],
      ['offer', 'truce', 'sign'],
      ['offer', 'truce', 'answer'],
      ['answer'],
    ]);
    expect(Object.keys(tree.nodes)).toEqual([
      '/',
      'offer',
      'offer/answer',
      'offer/answer/truce',
      'offer/truce',
      'offer/truce/sign',
      'offer/truce/answer',
      'answer',
    ]);
    for (const [node, report] of Object.entries(tree.nodes)) {
      const steps = node === '/' ? '' : ` --steps ${node.replaceAll('/', ',')}`;
      expect(report).toEqual(await json(`run ${file}${steps} --json`));
    }
    const {
      scenario: id,
      edition,
      opening,
      engine,
      seed,
      changes,
      digest,
    } = tree.nodes[tree.place];
    expect(tree).toMatchObject({ scenario: id, edition, opening, engine, seed, changes, digest });
    expect(tree.place).toBe('offer/answer/truce');
    // By hand: North offers 10 of 20; South gives 8 of 80 on land.
    expect(tree.nodes.offer.positions.North.land).toBe(30);
    expect(tree.nodes['offer/answer'].positions.South.land).toBe(72);
    expect(tree.nodes['offer/truce'].positions.South.land).toBe(80);
  });

  test('with another opening, assumptions and seed, as run', async () => {
    const with_ = '--opening t1 --assume pace=0.3,limit.UA.territory=40 --seed 9';
    const tree = await json(
      `run alaska-2025 --line us_article5like --branch 0:us_no_troops ${with_} --json`,
    );
    const run = await json(`run alaska-2025 --steps us_no_troops ${with_} --json`);
    expect(tree.nodes.us_no_troops).toEqual(run);
    const { opening, seed, changes } = run;
    expect(tree).toMatchObject({ opening, seed, changes });
  });

  test('--steps stays as it is', async () => {
    const one = await json(`run ${file} --line offer,answer --json`);
    expect(one.nodes['offer/answer']).toEqual(
      await json(`run ${file} --steps offer,answer --json`),
    );
  });

  test('says which steps are against the rules', async () => {
    const { code, out, err } = await typed(`run ${file} --line offer --branch 1:sign --json`);
    expect([code, err]).toEqual([2, 'offer/sign: Not yet: needs “text” first.\n']);
    expect(JSON.parse(out).nodes['offer/sign'].moves[1].legal).toBe(false);
  });

  test('in words: the main line, and what each branch leaves otherwise', async () => {
    const { code, out } = await typed(
      `run alaska-2025 --line us_drop_ceasefire --branch 0:eu_red_lines`,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/1\. US: .* \(us_drop_ceasefire\)/);
    expect(out).toMatch(
      /\nBranch b1 \(B\) and the main line \(A\)\n {3}They part at the opening\.\n/,
    );
    expect(out).toMatch(/Line B leaves the US at \d+, not \d+, on the ceasefire\./);
    expect(out).not.toMatch(/undefined|NaN|\{|\}/);
  });

  test.each([
    ['offr', [], 'There is no step "offr" in this scenario; did you mean "offer"?'],
    ['offer', ['1:sgin'], 'There is no step "sgin" in this scenario; the nearest names are "sign"'],
    ['offer', ['sign'], '"sign" is no branch, such as 2:step,step from the main line'],
    ['offer', ['1:'], '"1:" is no branch'],
    ['offer', ['1:,'], '"1:," is no branch'],
    ['offer', ['-1:sign'], '"-1:sign" is no branch'],
    ['offer', ['2:sign'], '"2:sign" leaves the main line after move 2, but that has 1.'],
    ['offer', ['b1@1:sign'], '"b1@1:sign" leaves b1, but it is the first branch itself.'],
    [
      'offer',
      ['0:truce', 'b2@1:sign'],
      '"b2@1:sign" leaves b2, but before it there are only b1 to b1.',
    ],
    ['offer', ['0:truce', 'b1@2:sign'], '"b1@2:sign" leaves b1 after move 2, but that has 1.'],
    [Array(1001).fill('offer').join(), [], 'A line has up to 1000 moves; this one has 1001.'],
  ])('--line %s --branch %s: says what is wrong', async (line, branches, sentence) => {
    const typedWords = ['run', file, '--line', line, ...branches.map((b) => `--branch=${b}`)];
    const { code, out, err } = await typed(typedWords.join(' '));
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
  });

  test('does not mix a single line with a tree', async () => {
    const { err } = await typed(`run ${file} --steps offer --branch 0:answer`);
    expect(err).toBe('Say --steps for a single line, or --line for a tree of them.\n');
  });
});

describe('a tree comes back from its link', () => {
  const said = {
    place: 'offer/truce',
    against: 'answer',
    more: ['/', 'offer/answer'],
    names: { '/': 'As it went', 'offer/truce': 'Truce first' },
    notes: { offer: 'Why?' },
    predictions: { 'offer/truce/sign': { actor: 'North', issue: 'truce', answer: 'holds' } },
  };
  const encoded = async (tree: object) => {
    const { code, out, err } = await typed(`link encode --scenario ${file}`, JSON.stringify(tree));
    expect([code, err]).toEqual([0, '']);
    return out.trim();
  };
  const decoded = async (link: string) =>
    json(`link decode ${link} --tree --json --scenario ${file}`);

  test('as it was, to the last digit', async () => {
    const { digest, ...tree } = await json(`${words} --json`);
    const lines = [tree.lines[0], tree.lines[3], tree.lines[1], tree.lines[2]];
    expect(await decoded(await encoded({ ...tree, digest }))).toEqual({ ...tree, lines, digest });
  });

  test('with its names, notes, predictions and what it compares', async () => {
    const { digest: _, ...tree } = await json(`${words} --json`);
    const link = await encoded({ ...tree, ...said });
    const back = await decoded(link);
    expect(back).toMatchObject({ ...said, nodes: tree.nodes });
    // At the end of the line through offer, truce.
    expect(back.digest).toBe(tree.nodes['offer/truce/sign'].digest);
    expect(await encoded(back)).toBe(link);
    // Without --tree it is the line to its place, as ever.
    const run = await typed(`run ${file} --steps offer,truce --json`);
    expect(await typed(`link decode ${link} --scenario ${file}`)).toEqual(run);
  });

  test('from no more than its lines', async () => {
    const link = await encoded({ scenario: 'example', lines: [['offer'], ['truce']] });
    expect(await decoded(link)).toMatchObject({ lines: [['offer'], ['truce']], place: 'offer' });
  });

  const least = { scenario: 'example', lines: [['offer', 'answer']] };
  test.each([
    ['lines that are none', { ...least, lines: {} }, '"lines" is no list'],
    [
      'a line that is none',
      { ...least, lines: ['offer'] },
      '"lines" has something that is no list',
    ],
    ['a step that is none', { ...least, lines: [[5]] }, 'a line has something that is no step'],
    [
      'an unknown step',
      { ...least, lines: [['offr']] },
      'There is no step "offr" in this scenario',
    ],
    [
      'an unknown place',
      { ...least, place: 'offer/anser' },
      'There is no node "offer/anser" in this tree; did you mean "offer/answer"?',
    ],
    [
      'a place off the tree',
      { ...least, place: 'answer' },
      'There is no node "answer" in this tree',
    ],
    [
      'a name of an unknown node',
      { ...least, names: { sign: 'x' } },
      'There is no node "sign" in this tree',
    ],
    [
      'a name that is too long',
      { ...least, names: { offer: 'x'.repeat(41) } },
      '"offer" in "names" is not one line of up to 40 characters',
    ],
    [
      'a note of two lines',
      { ...least, notes: { offer: 'a\nb' } },
      '"offer" in "notes" is not one line of up to 140 characters',
    ],
    [
      'a prediction of nobody',
      { ...least, predictions: { offer: { actor: 'Nort', issue: 'land', answer: 'holds' } } },
      'There is no actor "Nort" in this scenario; did you mean "North"?',
    ],
    [
      'a prediction of nothing',
      { ...least, predictions: { offer: 5 } },
      'a prediction has no "actor"',
    ],
    ['five places', { ...least, more: ['/', '/', '/'] }, '"more" has more than two places'],
    ['another digest', { ...least, digest: '00' }, 'comes out with other numbers than it says'],
  ])('%s: says what is wrong', async (_, tree, sentence) => {
    const { code, out, err } = await typed(`link encode --scenario ${file}`, JSON.stringify(tree));
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
  });
});
