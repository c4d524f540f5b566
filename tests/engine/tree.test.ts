import { describe, expect, test, vi } from 'vitest';
import * as engine from '../../src/engine/play.ts';
import {
  children,
  codeFor,
  endOf,
  grow,
  has,
  pathOf,
  replay,
  stepAt,
  type Tree,
} from '../../src/engine/tree.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { lineOf, presets } from './lineOf.ts';

vi.mock('../../src/engine/play.ts', { spy: true });

describe('a tree of moves', () => {
  const tree = ['AAABAC', 'AAAD', 'AE'].reduce(grow, [] as Tree);

  test('keeps the line that was there first as the main line', () => {
    expect(tree).toEqual([
      {
        code: 'AA',
        children: [
          { code: 'AB', children: [{ code: 'AC', children: [] }] },
          { code: 'AD', children: [] },
        ],
      },
      { code: 'AE', children: [] },
    ]);
    expect(endOf(tree, '')).toBe('AAABAC');
    expect(endOf(tree, 'AA')).toBe('AAABAC');
    expect(endOf(tree, 'AAAD')).toBe('AAAD');
    expect(endOf(tree, 'AE')).toBe('AE');
  });

  test('has every place of every line in it, and no other', () => {
    for (const place of ['', 'AA', 'AAAB', 'AAABAC', 'AAAD', 'AE'])
      expect(has(tree, place)).toBe(true);
    for (const place of ['AB', 'AAAC', 'AEAA', 'AAADAC']) expect(has(tree, place)).toBe(false);
  });

  test('says what goes on from a place', () => {
    expect(children(tree, '').map(({ code }) => code)).toEqual(['AA', 'AE']);
    expect(children(tree, 'AA').map(({ code }) => code)).toEqual(['AB', 'AD']);
    expect(children(tree, 'AAAD')).toEqual([]);
    expect(children(tree, 'XXYY')).toEqual([]);
  });

  test('is not changed by growing', () => {
    const before = structuredClone(tree);
    grow(tree, 'AAABAD');
    grow(tree, 'AF');
    expect(tree).toEqual(before);
    expect(grow(tree, 'AAAB')).toEqual(tree);
    expect(grow(tree, '')).toBe(tree);
  });
});

describe('a replay', () => {
  const scenario = scenarioOf({
    table: { North: { land: { position: 20 } }, South: { land: { position: 80 } } },
    alignment: { 'North South': 0.5 },
    steps: [
      step({
        id: 'come',
        actor: 'North',
        weeks: 1,
        effects: [{ on: 'North', issue: 'land', by: 4 }],
      }),
      step({
        id: 'push',
        actor: 'North',
        weeks: 1,
        effects: [{ on: 'South', issue: 'land', by: -6 }],
      }),
    ],
  });
  const path = (...steps: string[]) => pathOf(scenario, steps);

  test('names steps by their place in the catalogue', () => {
    expect(codeFor(scenario, 'push')).toBe('AB');
    expect(path('come', 'push', 'push')).toBe('AAABAB');
    expect(stepAt(scenario, 'AAAB')).toBe('push');
    expect(stepAt(scenario, '')).toBeUndefined();
    expect(stepAt(scenario, 'ZZ')).toBeUndefined();
  });

  test('tells what playing the line tells', () => {
    const turns = lineOf(scenario, ['come', 'push', 'come']);
    const { line, turn, state } = replay(scenario, presets(scenario), 'start');
    expect(line(path('come', 'push', 'come'))).toEqual(turns);
    expect(turn(path('come', 'push'))).toEqual(turns[1]);
    expect(state(path('come'))).toEqual(turns[0]?.state);
    expect(turn('')).toBeUndefined();
    expect(line('')).toEqual([]);
    expect(state('')).toEqual(turns[0]?.before);
  });

  test('carries the seed', () => {
    expect(replay(scenario, presets(scenario), 'start', 99).state(path('come')).seed).toBe(99);
  });

  test('plays each move of a tree once, and only what is asked for', () => {
    const { state, turn } = replay(scenario, presets(scenario), 'start');
    const played = vi.mocked(engine.play).mockClear();
    state('');
    expect(played).not.toHaveBeenCalled();
    const deep = turn(path('come', 'push', 'push'));
    expect(played).toHaveBeenCalledTimes(3);
    turn(path('come', 'push', 'come'));
    expect(played).toHaveBeenCalledTimes(4);
    expect(turn(path('come', 'push', 'push'))).toBe(deep);
    expect(turn(path('come', 'push', 'come'))?.before).toBe(state(path('come', 'push')));
    expect(played).toHaveBeenCalledTimes(4);
  });
});
