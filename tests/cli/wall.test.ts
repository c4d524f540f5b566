import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parley } from '../../src/cli/parley.ts';
import { pathOf } from '../../src/engine/tree.ts';
import { costKinds } from '../../src/engine/types.ts';
import { pupil } from '../lesson/pupils.ts';
import { flagship } from '../share/flagship.ts';
import { scenario } from '../share/sample.ts';
import { json, typed } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-wall-'));
const path = (name: string) => join(folder, name);
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(path(name), text);
  return path(name);
};
const own = write('example.json', JSON.stringify(scenario));
const other = write('other.json', JSON.stringify({ ...scenario, id: 'other' }));

const steps = [
  ['us_drop_ceasefire', 'us_press_donbas', 'eu_red_lines'],
  ['us_drop_ceasefire', 'eu_red_lines'],
  ['eu_red_lines', 'us_sanction_oil'],
];
const links = steps.map((some) => pupil(flagship, some));
const [first = '', second = '', third = ''] = links;
const text = `Hello,\n  mine: <${first}>, ${second}\n> ${first.slice(0, -6)}\n> ${third}\nagain ${second}\n${pupil(scenario, ['offer'])}\n`;
const file = write('mail.txt', text);

describe('wall --json', () => {
  test('prints these and no other keys', async () => {
    const { code, out, err } = await typed(`wall ${file} --json`);
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      'read',
      'duplicates',
      'broken',
      'foreign',
      'ends',
      'firstMoves',
      'tree',
      'costs',
    ]);
    expect(report).toMatchObject({ read: 3, duplicates: 1, foreign: 1 });
    expect(report.broken).toEqual([
      {
        at: 'line 3, column 3',
        why: expect.stringMatching(/^This link was cut or changed on the way \(\d+ of about \d+ /),
      },
    ]);
  });

  test('ends and costs are those of run --json, in the order of the links', async () => {
    const { ends, costs } = await json(`wall ${file} --json`);
    const runs = await Promise.all(
      steps.map((some) => json(`run alaska-2025 --steps ${some.join()} --json`)),
    );
    const actors = flagship.actors.map(({ id }) => id);
    const issues = flagship.issues.map(({ id }) => id);
    expect(Object.keys(ends)).toEqual(actors);
    expect(Object.keys(costs)).toEqual(actors);
    for (const actor of actors) {
      expect(Object.keys(ends[actor])).toEqual(issues);
      for (const issue of issues) {
        expect(ends[actor][issue]).toEqual(runs.map(({ positions }) => positions[actor][issue]));
      }
      expect(costs[actor]).toEqual(
        runs.map(({ ledger }) => costKinds.reduce((sum, kind) => sum + ledger[actor][kind], 0)),
      );
    }
  });

  test('first moves and the tree, by the names of steps', async () => {
    const { firstMoves, tree } = await json(`wall ${file} --json`);
    expect(firstMoves).toEqual({ us_drop_ceasefire: 2, eu_red_lines: 1 });
    expect(JSON.stringify(tree)).toBe(
      [
        '{"us_drop_ceasefire":{"count":2,"then":{',
        '"us_press_donbas":{"count":1,"then":{"eu_red_lines":{"count":1,"then":{}}}},',
        '"eu_red_lines":{"count":1,"then":{}}}},',
        '"eu_red_lines":{"count":1,"then":{"us_sanction_oil":{"count":1,"then":{}}}}}',
      ].join(''),
    );
  });

  test('is the same from standard input', async () => {
    expect(await typed('wall - --json', text)).toEqual(await typed(`wall ${file} --json`));
  });

  test('counts each time with --each', async () => {
    const { read, duplicates, ends } = await json(`wall ${file} --json --each`);
    expect([read, duplicates]).toEqual([4, 0]);
    const [, two, , again] = ends.US.ceasefire;
    expect([ends.US.ceasefire.length, again]).toEqual([4, two]);
  });

  test('reads what links that a run was made into say', async () => {
    const run = await typed(
      `run alaska-2025 --line ${steps[0]?.join()} --branch 1:eu_red_lines --json`,
    );
    const { out } = await typed('link encode', run.out);
    const { read, firstMoves, ends } = await json('wall - --json', `"Ada","${out.trim()}"`);
    expect([read, firstMoves]).toEqual([1, { us_drop_ceasefire: 1 }]);
    const alone = await json(`link decode ${out.trim()}`);
    expect(ends.US.ceasefire).toEqual([alone.positions.US.ceasefire]);
  });

  test('where no link is of a scenario that is here', async () => {
    const strange = write('strange.txt', pupil(scenario, ['offer']));
    expect(await json(`wall ${strange} --json`)).toEqual({
      ...{ read: 0, duplicates: 0, broken: [], foreign: 1 },
      ...{ ends: {}, firstMoves: {}, tree: {}, costs: {} },
    });
  });
});

describe('which scenario', () => {
  const two = [['offer'], ['truce']].map((some) => pupil(scenario, some));
  const mixed = write(
    'mixed.txt',
    [...two, pupil({ ...scenario, id: 'other' }, ['offer'])].join('\n'),
  );

  test('the one most links are of, or the one asked for', async () => {
    const known = `--scenario ${other} --scenario ${own}`;
    expect(await json(`wall ${mixed} --json ${known}`)).toMatchObject({
      ...{ read: 2, foreign: 1, firstMoves: { offer: 1, truce: 1 } },
      ends: { North: { land: [30, 20], truce: [70, 70] }, South: { truce: [30, 35] } },
    });
    expect(await json(`wall ${mixed} --json ${known} --for other`)).toMatchObject({
      ...{ read: 1, foreign: 2, firstMoves: { offer: 1 } },
    });
    expect(await json(`wall ${mixed} --json --for alaska-2025`)).toMatchObject({
      ...{ read: 0, foreign: 3, ends: { US: { ceasefire: [] } } },
    });
  });
});

describe('in sentences', () => {
  test('what was read, and what not', async () => {
    const { code, out, err } = await typed(`wall ${file}`);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^3 lines read; 1 twice, 1 broken, 1 of another scenario or edition\.\n {3}line 3, column 3: This link was cut/,
    );
    expect(out).toMatch(/ {3}line 5, column 7: the same line as at line 2, column \d+\.\n/);
    expect(out).toContain('   line 6, column 1: a line of a scenario that is not here.\n');
    expect(out).toContain(
      '   Most begin with “Drop ‘ceasefire first’, go straight to a peace agreement” (2 of 3).\n',
    );
    expect(out).toMatch(
      /\nWhere they end\n.*\n {3}Ceasefire\n {6}Russia: median [\d.]+, middle half/s,
    );
    expect(out).toMatch(/\nWhat they cost whom\n {3}Russia: /);
    expect(out).toMatch(/\nKinds of line\n/);
    expect(out).not.toMatch(/undefined|NaN|[{}<>]|What was expected|changed assumptions/);
  });

  test('what has to be known of the lines', async () => {
    const opening = flagship.openings[1]?.id ?? '';
    const mine = [
      first,
      pupil(flagship, [], { changes: { pace: 0.3 } }),
      pupil(flagship, ['eu_red_lines'], {
        opening,
        remarks: {
          ...{ names: {}, notes: {} },
          predictions: {
            [pathOf(flagship, ['eu_red_lines'])]: {
              actor: 'US',
              issue: 'territory',
              answer: 'holds',
            },
          },
        },
      }),
    ];
    const { out } = await typed('wall -', mine.join(' '));
    expect(out).toContain('   One line has changed assumptions.\n');
    expect(out).toMatch(/They begin at different times: “.*” \(2\) and “.*” \(1\)\./);
    expect(out).toContain('   One line makes no move.\n');
    expect(out).toMatch(
      /\nWhat was expected\n {3}What the US would do: [01] of 1 expectations came true/,
    );
  });

  test('nothing but broken links', async () => {
    const { code, out } = await typed('wall -', first.slice(0, -4));
    expect(code).toBe(0);
    expect(out).toMatch(/^No line read; 1 broken\.\n {3}line 1, column 1: .*\n$/);
  });
});

describe('names and CSV', () => {
  const table = write(
    'form.csv',
    `Timestamp;Your name;Answer\n1;Ada;${first}\n2;"=B""ob";${second}\n`,
  );

  test('names are there only when their column is given', async () => {
    const plain = await typed(`wall ${table} --csv`);
    expect(plain.out).toMatch(/^\ufeffnr,steps,end\.RU\.ceasefire,/);
    expect(plain.out).not.toMatch(/Ada/);
    const told = (names: string) =>
      parley(['wall', table, '--csv', '--names', names], async () => '');
    const named = await told('Your name');
    expect(named.out.split('\r\n').map((row) => row.slice(0, 12))).toEqual([
      '\ufeffnr,name,ste',
      '1,Ada,us_dro',
      `2,"'=B""ob",`,
      '',
    ]);
    expect(await told('2')).toEqual(named);
    expect((await told('Your nme')).err).toMatch(
      /no column "Your nme".*did you mean "Your name"\?/,
    );
  });

  test('with names it says whose link is broken', async () => {
    const cut = `Name,Link\nAda,${first}\nBob,${second.slice(0, -4)}\n`;
    const [named, plain] = [await typed('wall - --names Name', cut), await typed('wall -', cut)];
    expect(named.out).toContain('   line 3, column 5, Bob: This link was cut');
    expect(plain.out).toContain('   line 3, column 5: This link was cut');
  });

  test.each([
    [
      'UTF-16',
      Buffer.concat([
        Buffer.from('fffe', 'hex'),
        Buffer.from(`Name\tLink\nÖmer\t${first}\n`, 'utf16le'),
      ]),
    ],
    ['Windows’ western letters', Buffer.from(`Name\tLink\n\u00d6mer\t${first}\n`, 'latin1')],
    ['UTF-8', Buffer.from(`\ufeffName\tLink\nÖmer\t${first}\n`)],
  ])('a file in %s', async (_, bytes) => {
    const { out } = await typed(`wall ${write('encoded.txt', bytes)} --csv --names Name`);
    expect(out).toContain('\r\n1,Ömer,us_drop_ceasefire us_press_donbas eu_red_lines,');
  });
});

test.each([
  ['wall', 'Which file? Say: parley wall FILE, or - for standard input.'],
  ['wall none.txt', 'none.txt: there is no such file'],
  [`wall ${folder}`, 'is a folder'],
  ['wall -', 'Standard input holds no link to a Parley line: those have "#s=1." in the address.'],
  [`wall ${own}`, 'holds no link to a Parley line'],
  [`wall ${file} ${file}`, 'One file at a time'],
  [`wall ${file} --json --csv`, 'Say --json or --csv, not both.'],
  [`wall ${file} --for alaska`, 'There is no scenario "alaska" here; did you mean "alaska-2025"'],
  [`wall ${file} --scenario none.json`, 'none.json: there is no such file'],
  [`wall ${file} --names Name`, 'is no table, so that there is no column of names in it.'],
  [`wall ${file} --jsn`, 'There is no option "--jsn" here; did you mean "--json"'],
])('%s: says what it cannot do', async (words, sentence) => {
  const { code, out, err } = await typed(words, 'nothing here');
  expect(err).toContain(sentence);
  expect([code, out]).toEqual([2, '']);
});
