import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grow, pathOf, type Tree } from '../../src/engine/tree.ts';
import { formatLineFile } from '../../src/share/file.ts';
import { formatLink, type Link } from '../../src/share/link.ts';
import { usualView } from '../../src/share/view.ts';
import { scenario } from '../share/sample.ts';
import { json, typed } from './said.ts';

const path = (name: string) => join(tmpdir(), `parley-compare-${process.pid}-${name}`);
const file = path('scenario.json');
writeFileSync(file, JSON.stringify(scenario));

const at = (...steps: string[]) => pathOf(scenario, steps);
const link: Link = {
  ...{ opening: 'start', seed: 0, changes: {}, view: usualView(scenario) },
  tree: [at('offer', 'answer'), at('offer', 'truce'), at('truce')].reduce<Tree>(grow, []),
  place: at('offer', 'answer'),
  against: at('offer', 'truce'),
  more: [at('truce')],
};
// Of the line offer, answer, as `run --json` prints it.
const { digest } = await json(`run ${file} --steps offer,answer --json`);
const payload = `1.${formatLink(scenario, link, digest)}`;
const kept = path('line.parley');
writeFileSync(kept, formatLineFile(scenario, link, digest));

const ran = (steps: string) => json(`run ${file} --steps ${steps} --json`);

describe('compare', () => {
  test('tells what two lines did and left differently', async () => {
    const found = await json(`compare ${payload} --nodes A,B --json --scenario ${file}`);
    expect(found.pairs).toHaveLength(1);
    // By hand: South gives 8 of its 80 on land in A; in B North’s truce moves it by 5 from 30.
    expect(found.pairs[0]).toMatchObject({
      a: 'offer/answer',
      b: 'offer/truce',
      fork: 'offer',
      done: { a: ['answer'], b: ['truce'] },
      positions: [
        {
          ...{ actor: 'South', issue: 'land', a: 72, b: 80, points: 8 },
          maker: { line: 'a', place: 'offer/answer', step: 'answer', points: -8 },
        },
        {
          ...{ actor: 'South', issue: 'truce', a: 30, b: 35, points: 5 },
          maker: { line: 'b', place: 'offer/truce', step: 'truce', points: 5 },
        },
      ],
    });
    expect(found.nodes).toEqual({
      'offer/answer': await ran('offer,answer'),
      'offer/truce': await ran('offer,truce'),
    });
  });

  test('is the difference of two runs, position by position and cost by cost', async () => {
    const [a, b] = [
      'us_drop_ceasefire,us_press_donbas',
      'eu_red_lines,us_sanction_oil,us_article5like',
    ];
    const tree = path('tree.json');
    const { out } = await typed(`run alaska-2025 --line ${a} --branch 0:${b} --json`);
    writeFileSync(tree, out);
    const nodes = [a, b].map((steps) => steps.replaceAll(',', '/')).join(',');
    const { pairs } = await json(`compare ${tree} --nodes ${nodes} --json`);
    const [inA, inB] = await Promise.all(
      [a, b].map((steps) => json(`run alaska-2025 --steps ${steps} --json`)),
    );

    const difference = (x: Record<string, Record<string, number>>, y: typeof x) =>
      Object.entries(x).flatMap(([actor, row]) =>
        Object.entries(row).flatMap(([name, value]) => {
          const other = y[actor]?.[name] ?? Number.NaN;
          return Math.abs(other - value) < 1e-9 ? [] : [`${actor} ${name} ${other - value}`];
        }),
      );
    const [{ positions, costs }] = pairs;
    type Row = Record<'actor' | 'issue' | 'bearer' | 'kind', string> & { points: number };
    expect(
      positions.map(({ actor, issue, points }: Row) => `${actor} ${issue} ${points}`).sort(),
    ).toEqual(difference(inA.positions, inB.positions).sort());
    expect(
      costs
        .filter(({ points }: Row) => points !== 0)
        .map(({ bearer, kind, points }: Row) => `${bearer} ${kind} ${points}`)
        .sort(),
    ).toEqual(difference(inA.ledger, inB.ledger).sort());
    const sizes = positions.map(({ points }: Row) => Math.abs(points));
    expect(sizes).toEqual(sizes.toSorted((x: number, y: number) => y - x));
    expect(sizes.length).toBeGreaterThan(10);
  });

  test('left to itself, it compares what the link compares: the first with each other one', async () => {
    const { pairs } = await json(`compare ${payload} --json --scenario ${file}`);
    expect(pairs.map(({ a, b }: { a: string; b: string }) => [a, b])).toEqual([
      ['offer/answer', 'offer/truce'],
      ['offer/answer', 'truce'],
    ]);
    const named = await json(`compare ${payload} --nodes A,B,C --json --scenario ${file}`);
    expect(named.pairs).toEqual(pairs);
    const turned = await json(`compare ${payload} --nodes /,A --json --scenario ${file}`);
    expect(turned.pairs[0]).toMatchObject({ a: '/', b: 'offer/answer', fork: '/' });
  });

  test('reads a .parley file as it reads a link', async () => {
    const [one, two] = await Promise.all(
      [payload, kept].map((given) => typed(`compare ${given} --json --scenario ${file}`)),
    );
    expect(one).toEqual(two);
    const run = await typed(`run ${file} --steps offer,answer --json`);
    expect(await typed(`link decode ${kept} --scenario ${file}`)).toEqual(run);
  });

  test('says it in sentences', async () => {
    const { code, out, err } = await typed(`compare ${payload} --nodes A,B --scenario ${file}`);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^A: offer\/answer\nB: offer\/truce\n {3}They part after move 1\.\n/);
    expect(out).toContain('   Line B leaves the South at 80, not 72, text.\n');
    expect(out).toContain('      South, land: A 72, B 80\n');
    expect(out).not.toMatch(/undefined|NaN|\{|\}/);
  });

  test.each([
    ['compare', 'What to compare? Say: parley compare "LINK" --nodes a/b,a/c'],
    [
      `compare ${payload} --nodes A --scenario ${file}`,
      '"A" with what? Two to four nodes, please.',
    ],
    [
      `compare ${payload} --nodes A,B,C,/,offer --scenario ${file}`,
      'Two to four nodes can be compared, not 5.',
    ],
    [
      `compare ${payload} --nodes A,offer/trce --scenario ${file}`,
      'There is no node "offer/trce" in this tree; did you mean "offer/truce"',
    ],
    [
      `compare ${payload} --nodes A,D --scenario ${file}`,
      'There is no node "D" in this tree; the nearest names are',
    ],
    [`compare ${payload} --node A,B`, 'There is no option "--node" here; did you mean "--nodes"?'],
    [`compare ${payload}`, 'belongs to a scenario that is not here'],
    [`compare ${kept}`, 'scenario: no scenario "example" here; open its file first'],
    ['compare none.parley', 'none.parley: there is no such file'],
    ['compare hello', 'This is not a link to a Parley line'],
  ])('%s: says what it cannot do', async (words, sentence) => {
    const { code, out, err } = await typed(words);
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
  });

  test('of a link that compares nothing, asks what', async () => {
    const { against: _, more: __, ...alone } = link;
    const text = `1.${formatLink(scenario, alone, digest)}`;
    const { code, err } = await typed(`compare ${text} --scenario ${file}`);
    expect([code, err]).toEqual([2, 'This compares nothing itself: say which, --nodes a/b,a/c.\n']);
  });

  test('every problem of a broken file', async () => {
    const broken = path('broken.parley');
    writeFileSync(broken, formatLineFile(scenario, link, digest).replaceAll('"truce"', '"trce"'));
    const { code, out, err } = await typed(`compare ${broken} --scenario ${file}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      `${broken}: lines[1].moves[0].step: no step "trce"; did you mean "truce"?\n`,
    );
  });
});

describe('a line that was made with other numbers', () => {
  // In the other edition the offer is of 13, and South answers only after a truce.
  const other = {
    ...scenario,
    steps: scenario.steps.map((step) => ({
      ...step,
      effects:
        step.id === 'offer'
          ? [{ ...step.effects[0], by: { value: 13, low: 13, high: 13 } }]
          : step.effects,
      requires: step.id === 'answer' ? ['truce'] : step.requires,
    })),
  };
  const here = path('other.json');
  writeFileSync(here, JSON.stringify(other));
  // By hand: 20 + 10 and 80 − 8 for its sender; 20 + 13 and 80 here.
  const sent = { ...link, ends: [30, 70, 72, 30] };
  const differs = [
    'Move 2, answer: Not yet: needs “text” first.',
    'Played here, this line comes out with other numbers than for its sender.',
    'It was made with another edition of the scenario.',
    'North, land: 30 for its sender, 33 here.',
    'South, land: 72 for its sender, 80 here.',
  ];

  test.each([
    ['a link', () => `1.${formatLink(scenario, sent, digest)}`],
    [
      'a file',
      () => {
        writeFileSync(path('sent.parley'), formatLineFile(scenario, sent, digest));
        return path('sent.parley');
      },
    ],
  ])('%s: is played here, and what differs is said', async (_, given) => {
    const { code, out, err } = await typed(`link decode ${given()} --scenario ${here}`);
    expect(code).toBe(2);
    expect(out).toBe((await typed(`run ${here} --steps offer,answer --json`)).out);
    expect(err.trimEnd().split('\n')).toEqual(differs);
    const report = await json(`compare ${given()} --nodes /,offer --json --scenario ${here}`);
    expect(report.pairs[0].positions[0]).toMatchObject({ actor: 'North', a: 20, b: 33 });
  });

  test('a tree too', async () => {
    const text = `1.${formatLink(scenario, sent, digest)}`;
    const { code, out, err } = await typed(`link decode ${text} --tree --scenario ${here}`);
    expect(code).toBe(2);
    expect(JSON.parse(out).nodes.offer).toEqual(await json(`run ${here} --steps offer --json`));
    for (const sentence of differs.slice(1)) expect(err).toContain(`${sentence}\n`);
  });

  test('that come out the same: says so, and all is well', async () => {
    const costlier = {
      ...scenario,
      steps: scenario.steps.map((step) => (step.id === 'sign' ? { ...step, weeks: 9 } : step)),
    };
    writeFileSync(here, JSON.stringify(costlier));
    const text = `1.${formatLink(scenario, sent, digest)}`;
    const { code, err } = await typed(`link decode ${text} --scenario ${here}`);
    writeFileSync(here, JSON.stringify(other));
    expect([code, err]).toEqual([
      0,
      'It was made with another edition of the scenario, and comes out the same.\n',
    ]);
  });

  test('becomes a link again with the numbers that are here', async () => {
    const text = formatLineFile(scenario, sent, digest);
    const { code, out, err } = await typed(`link encode --scenario ${here}`, text);
    expect(code).toBe(2);
    expect(err).toContain('North, land: 30 for its sender, 33 here.\n');
    const again = await typed(`link decode ${out.trim()} --scenario ${here}`);
    expect(again.err).toBe('Move 2, answer: Not yet: needs “text” first.\n');
    const same = await typed(`link encode --scenario ${file}`, text);
    expect([same.code, same.err]).toEqual([0, '']);
    expect(same.out.trim()).toBe(
      `http://localhost:4173/#s=1.${formatLink(scenario, sent, digest)}`,
    );
  });
});
