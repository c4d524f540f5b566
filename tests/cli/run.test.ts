import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { revision } from '../../src/engine/play.ts';
import { costKinds } from '../../src/engine/types.ts';
import { flagship } from '../share/flagship.ts';
import { scenario as sample } from '../share/sample.ts';
import { json, typed } from './said.ts';

const line = 'us_drop_ceasefire,us_article5like,eu_joint_trip';
const sample_ = join(tmpdir(), `parley-sample-${process.pid}.json`);
writeFileSync(sample_, JSON.stringify(sample));

describe('run --json', () => {
  test('has all that others script against', async () => {
    const run = await json(`run alaska-2025 --opening t0 --steps ${line} --json`);
    expect(run).toMatchObject({
      scenario: 'alaska-2025',
      edition: flagship.edition,
      opening: 't0',
      engine: revision,
      digest: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(
      run.moves.map(({ step, actor, legal }: { [key: string]: string }) => [step, actor, legal]),
    ).toEqual([
      ['us_drop_ceasefire', 'US', true],
      ['us_article5like', 'US', true],
      ['eu_joint_trip', 'EU', true],
    ]);
    const [move] = run.moves;
    expect(Object.keys(move.shifts[0])).toEqual(['actor', 'issue', 'from', 'to', 'reasons']);
    expect(move.shifts[0].reasons[0]).toMatchObject({
      kind: 'decision',
      by: 'US',
      amount: expect.any(Number),
    });
    expect(Object.keys(move.costs[0])).toEqual(
      expect.arrayContaining(['bearer', 'kind', 'amount', 'low', 'high', 'mechanism']),
    );
    const actors = flagship.actors.map(({ id }) => id);
    const issues = flagship.issues.map(({ id }) => id);
    expect(Object.keys(run.positions)).toEqual(actors);
    for (const actor of actors) expect(Object.keys(run.positions[actor])).toEqual(issues);
    expect(Object.keys(run.ledger)).toEqual([...actors, 'SYSTEM']);
    for (const row of Object.values(run.ledger))
      expect(Object.keys(row as object)).toEqual([...costKinds]);
    expect(Object.keys(run.zone.issues)).toEqual(issues);
    for (const { open, low, high, gap, between } of Object.values<Record<string, unknown>>(
      run.zone.issues,
    )) {
      expect(open ? [low, high] : [gap, ...(between as unknown[])]).not.toContain(undefined);
    }
    expect(run.zone.packages).toEqual({
      share: expect.any(Number),
      closest: { points: expect.any(Object), blocks: expect.any(Array) },
    });
    expect(Object.keys(run.zone.packages.closest.points).toSorted()).toEqual(
      flagship.issues
        .filter(({ core }) => core)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('adds up: reasons to shifts, shifts to positions, costs to the ledger', async () => {
    const run = await json(`run alaska-2025 --steps ${line} --json`);
    const start = await json('run alaska-2025 --json');
    const { positions, ledger } = start;
    for (const { shifts, costs } of run.moves) {
      for (const { actor, issue, from, to, reasons } of shifts) {
        expect(from).toBe(positions[actor][issue]);
        const sum = reasons.reduce(
          (all: number, reason: { amount: number }) => all + reason.amount,
          0,
        );
        expect(to - from).toBeCloseTo(sum, 9);
        positions[actor][issue] = to;
      }
      for (const { bearer, kind, amount } of costs) ledger[bearer][kind] += amount;
    }
    expect(run.positions).toEqual(positions);
    expect(run.ledger).toEqual(ledger);
  });

  test('says what was assumed, in one order and only where it differs', async () => {
    const one = await typed(
      'run alaska-2025 --json --assume pace=0.3,limit.UA.territory=40 --seed 7',
    );
    const two = await typed(
      'run --assume limit.UA.territory=40 --assume=pace=.30,wear=1.5 --seed=7 alaska-2025 --json',
    );
    expect(two.out).toBe(one.out);
    expect(JSON.parse(one.out)).toMatchObject({
      changes: { pace: 0.3, 'limit.UA.territory': 40 },
      seed: 7,
      limits: { UA: { territory: 40 } },
    });
  });

  test('plays the scenario of a file', async () => {
    const run = await json(`run ${sample_} --steps offer --json`);
    // By hand: North offers 10 of 20 points, nobody is aligned with anybody and no time passes.
    expect(run.positions.North).toEqual({ land: 30, truce: 70 });
  });

  test('says what share of packages is possible, where one is', async () => {
    const { zone } = await json(`run ${sample_} --assume limit.South.land=30 --json`);
    // By hand: North takes land up to 40 and a truce from 10, South land from 30 and a truce up to
    // 95. On a grid of 5 that is 3 of 21 points of land and 18 of 21 of the truce.
    expect(zone.packages).toEqual({ share: (3 * 18) / (21 * 21), closest: null });
    expect(zone.issues.land).toMatchObject({ open: true, low: 30, high: 40 });
  });

  test('stops at a step that is not allowed, with its reason', async () => {
    const { code, out, err } = await typed(`run ${sample_} --steps offer,sign,answer --json`);
    const run = JSON.parse(out);
    expect(code).toBe(2);
    expect(run.moves).toHaveLength(2);
    expect(run.moves[1]).toMatchObject({
      step: 'sign',
      legal: false,
      why: 'Not yet: needs “text” first.',
      shifts: [],
      costs: [],
    });
    expect(err).toBe('Move 2, sign: Not yet: needs “text” first.\n');
  });
});

describe('run, for people', () => {
  test('tells what moved and why, what it cost whom, and where a deal is possible', async () => {
    const { code, out } = await typed(`run alaska-2025 --steps us_drop_ceasefire`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Anchorage and Washington, August 2025\n/);
    expect(out).toMatch(/1\. US: .* \(us_drop_ceasefire\)\n {3}The US .* on the ceasefire/);
    expect(out).toMatch(/ {3}Costs: .*US .*\(/);
    expect(out).toMatch(/Where a deal is possible\n {3}Ceasefire: /);
    expect(out).toMatch(/What it has cost whom\n/);
    expect(out).not.toMatch(/undefined|NaN|\{|\}/);
  });

  test('says so when a step is not allowed', async () => {
    const { code, out, err } = await typed(`run ${sample_} --steps sign`);
    expect([code, err]).toEqual([2, 'Move 1, sign: Not yet: needs “text” first.\n']);
    expect(out).toContain('1. South: text (sign)\n   Not yet: needs “text” first.\n');
  });
});

describe('run says in a sentence what it cannot do', () => {
  test.each([
    ['run', 'Which scenario? Say: parley run SCENARIO --steps a,b,c'],
    [
      'run alaska',
      'There is no scenario "alaska" here, and this is no file’s name; did you mean "alaska-2025"?',
    ],
    ['run none.json', 'none.json: there is no such file'],
    ['run alaska-2025 more', 'One scenario at a time: what is "more"?'],
    [
      'run alaska-2025 --opening t9',
      'There is no opening "t9" in this scenario; the nearest names are "t0", "t1" or "t2".',
    ],
    [
      'run alaska-2025 --steps us_drop_ceasefir',
      'There is no step "us_drop_ceasefir" in this scenario; did you mean "us_drop_ceasefire" or "us_back_ceasefire"?',
    ],
    [
      'run alaska-2025 --assume limit.UA.teritory=40',
      'There is no assumption "limit.UA.teritory"; did you mean "limit.UA.territory"',
    ],
    [
      'run alaska-2025 --assume pace=2',
      'pace cannot be 2: it lies between 0 and 1; the nearest is 1.',
    ],
    [
      'run alaska-2025 --assume pace=0.333',
      'pace cannot be 0.333: it goes in steps of 0.01; the nearest are 0.33 and 0.34.',
    ],
    ['run alaska-2025 --assume pace=0.3,pace=0.4', 'pace is given two values.'],
    ['run alaska-2025 --assume pace', '"pace" is no assumption with its value, such as pace=0.3.'],
    ['run alaska-2025 --assume pace=fast', '"pace=fast" is no assumption with its value'],
    ['run alaska-2025 --assume pace=NaN', '"pace=NaN" is no assumption with its value'],
    ['run alaska-2025 --seed -1', 'A seed is a whole number from 0 to 4294967295, not "-1".'],
    ['run alaska-2025 --seed 4294967296', 'A seed is a whole number from 0 to 4294967295'],
    ['run alaska-2025 --step a', 'There is no option "--step" here; did you mean "--steps"'],
    ['run alaska-2025 --json=yes', '--json takes no value.'],
    ['run alaska-2025 --steps', '--steps needs a value behind it.'],
    ['run alaska-2025 --steps __proto__', 'There is no step "__proto__" in this scenario'],
    ['run alaska-2025 --assume constructor=1', 'There is no assumption "constructor"'],
  ])('%s', async (words, sentence) => {
    const { code, out, err } = await typed(words);
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('and every problem of a broken file', async () => {
    const file = join(tmpdir(), `parley-broken-${process.pid}.json`);
    writeFileSync(file, readFileSync(sample_, 'utf8').replace('"on":"North"', '"on":"Nort"'));
    const { code, err } = await typed(`run ${file}`);
    expect(code).toBe(2);
    expect(err).toContain('steps[0].effects[0].on');
  });
});
