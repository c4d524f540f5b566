import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenario as sample } from '../share/sample.ts';
import { json, typed } from './said.ts';

const file = join(tmpdir(), `parley-play-${process.pid}.json`);
writeFileSync(file, JSON.stringify(sample));

const stepsOf = (report: { moves: { step: string }[] }) => report.moves.map(({ step }) => step);

describe('play --json', () => {
  test('is what run prints of the same steps', async () => {
    const { out, code } = await typed('play alaska-2025 --json --moves 6 --seed 4');
    const steps = stepsOf(JSON.parse(out)).join();
    expect(code).toBe(0);
    expect(await typed(`run alaska-2025 --json --seed 4 --steps ${steps}`)).toEqual({
      code: 0,
      out,
      err: '',
    });
  });

  test('plays twelve moves of patient seats from the first opening unless told otherwise', async () => {
    const usual = await json('play alaska-2025 --json');
    expect(usual).toMatchObject({ scenario: 'alaska-2025', opening: 't0', seed: 0, changes: {} });
    expect(usual.moves).toHaveLength(12);
    expect(usual).toEqual(
      await json('play alaska-2025 --json --opening t0 --moves 12 --seed 0 --temper patient'),
    );
  });

  test('goes by opening, moves, tempers and assumptions', async () => {
    const steps = async (words: string) => stepsOf(await json(`play alaska-2025 --json ${words}`));
    const usual = await steps('--moves 4');
    expect(usual).toHaveLength(4);
    const conciliatory = await steps('--moves 4 --temper conciliatory');
    expect(conciliatory).not.toEqual(usual);
    expect(await steps('--moves 4 --opening t1 --temper conciliatory')).not.toEqual(conciliatory);
    // Only Ukraine moves otherwise: it is the second to move.
    const one = await steps('--moves 2 --temper UA=conciliatory');
    expect(one).toEqual([usual[0], conciliatory[1]]);
    expect(await steps('--moves 2 --temper conciliatory,RU=patient --temper UA=patient')).toEqual(
      usual.slice(0, 2),
    );
    const changed = await json('play alaska-2025 --json --moves 1 --assume pace=0.3');
    expect(changed.changes).toEqual({ pace: 0.3 });
  });

  test('plays the scenario of a file', async () => {
    const { out, code } = await typed(`play ${file} --json`);
    expect([code, JSON.parse(out).scenario]).toEqual([0, sample.id]);
  });
});

describe('play --link', () => {
  test('is what link encode makes of it, and comes back as the same line', async () => {
    const played = await typed('play alaska-2025 --json --temper pressing --seed 7 --opening t1');
    const link = await typed('play alaska-2025 --link --temper pressing --seed 7 --opening t1');
    expect(link.out).toMatch(/^http:\/\/localhost:4173\/#s=1\.[\w-]+\n$/);
    expect(await typed('link encode', played.out)).toEqual(link);
    expect(await typed(`link decode ${link.out.trim()}`)).toEqual(played);
  });

  test('goes behind the address it is given', async () => {
    const { out } = await typed('play alaska-2025 --link --moves 1 --base https://parley.example/');
    expect(out).toMatch(/^https:\/\/parley\.example\/#s=1\./);
  });
});

describe('play, for people', () => {
  test('says who is played how, why each chose, who waits, and where it leads', async () => {
    const { code, out, err } = await typed('play alaska-2025 --moves 5');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Anchorage and Washington, August 2025\n/);
    expect(out).toMatch(/\nWho is played, and how\n {3}patient: all\. Weighs /);
    expect(out).toMatch(
      /\n1\. Russia narrows its demand to Donbas: that moves the US 8 points closer/,
    );
    expect(out).toMatch(/ and costs Russia 5 points\. \(ru_narrow_claim\)\n/);
    expect(out).toMatch(/\n {3}China waits: the one step open to China, /);
    expect(out).toMatch(/\n5\. Russia /);
    expect(out).toMatch(/\nWhere a deal is possible\n {3}Ceasefire: /);
    expect(out).toMatch(/\nWhat it has cost whom\n {3}Russia: /);
    expect(out).not.toMatch(/undefined|NaN|Nobody has a step left/);
    // The Ukrainian public has no step in the catalogue.
    expect(out).not.toMatch(/public waits/);
  });

  test('names those who are played otherwise, and tells that a line ended early', async () => {
    const { out } = await typed('play alaska-2025 --moves 60 --temper RU=pressing,UA=pressing');
    expect(out).toMatch(
      /\n {3}patient: Europe, US, .*\. Weighs .*\n {3}pressing: Russia, Ukraine\. Looks /,
    );
    expect(out).toMatch(/\nNobody has a step left that is worth its cost\.\n/);
  });
});

describe('what cannot be played', () => {
  test.each([
    ['play', 'Which scenario? Say: parley play SCENARIO --link'],
    ['play alasca-2025', 'did you mean "alaska-2025"?'],
    ['play alaska-2025 more', 'One scenario at a time: what is "more"?'],
    ['play alaska-2025 --opening t9', 'There is no opening "t9" in this scenario'],
    ['play alaska-2025 --temper presing', 'There is no temper "presing"; did you mean "pressing"?'],
    ['play alaska-2025 --temper RU=presing', 'did you mean "pressing"?'],
    ['play alaska-2025 --temper RV=patient', 'There is no actor "RV" in this scenario'],
    ['play alaska-2025 --temper RU=patient,RU=pressing', 'RU is given two tempers.'],
    ['play alaska-2025 --temper patient,pressing', 'Everybody is given two tempers.'],
    ['play alaska-2025 --moves 0', 'Moves are a whole number from 1 to 1000, not "0".'],
    ['play alaska-2025 --moves 1001', 'from 1 to 1000, not "1001"'],
    ['play alaska-2025 --moves 2.5', 'not "2.5"'],
    ['play alaska-2025 --moves twelve', 'not "twelve"'],
    ['play alaska-2025 --seed -1', 'A seed is a whole number from 0 to 4294967295, not "-1".'],
    ['play alaska-2025 --assume pace=9', 'pace cannot be 9'],
    ['play alaska-2025 --link --json', 'Say --link or --json, not both.'],
    ['play alaska-2025 --lnk', 'did you mean "--link"?'],
  ])('%s', async (words, sentence) => {
    const { code, out, err } = await typed(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
