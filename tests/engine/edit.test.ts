import { describe, expect, test } from 'vitest';
import {
  count,
  dropMove,
  insertMove,
  lineEnds,
  nextFork,
  previousFork,
  promote,
  promoteToMain,
  remove,
  replaceMove,
  restore,
  skipWaiting,
  waiting,
} from '../../src/engine/edit.ts';
import { codeOf, first } from '../../src/engine/path.ts';
import { endOf, grow, pathOf, replay, type Tree } from '../../src/engine/tree.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { presets } from './lineOf.ts';

const grown = (...paths: string[]) => paths.reduce(grow, [] as Tree);

/*
 *     AA─AB─AC          the main line
 *     │  └──AD─AE
 *     │     └──AF       leaves the branch
 *     AG─AH
 *     AI
 */
const lines = ['AAABAC', 'AAADAE', 'AAADAF', 'AGAH', 'AI'];
const tree = grown(...lines);

describe('promote', () => {
  test('brings a branch before the line that it leaves, one fork up', () => {
    expect(promote(tree, 'AI')).toEqual(grown('AI', 'AAABAC', 'AAADAE', 'AAADAF', 'AGAH'));
    expect(promote(tree, 'AAAD')).toEqual(grown('AAADAE', 'AAADAF', 'AAABAC', 'AGAH', 'AI'));
    expect(promote(tree, 'AAADAF')).toEqual(grown('AAABAC', 'AAADAF', 'AAADAE', 'AGAH', 'AI'));
  });

  // AH is the only move after AG, so the fork is at the opening.
  test('finds the fork wherever on the branch the place is', () => {
    expect(promote(tree, 'AGAH')).toEqual(promote(tree, 'AG'));
    expect(promote(tree, 'AAADAE')).toEqual(promote(tree, 'AAAD'));
  });

  test('again and again arrives at the main line', () => {
    const twice = promote(promote(tree, 'AAADAF'), 'AAADAF');
    expect(endOf(twice, '')).toBe('AAADAF');
    expect(promote(twice, 'AAADAF')).toBe(twice);
  });

  test.each(['', 'AA', 'AAABAC', 'AZ'])('has nothing to do at “%s”', (place) => {
    expect(promote(tree, place)).toBe(tree);
    expect(promoteToMain(tree, place)).toBe(tree);
  });
});

describe('promote to main', () => {
  test('brings a branch before every line on its way', () => {
    expect(promoteToMain(tree, 'AAADAF')).toEqual(
      grown('AAADAF', 'AAADAE', 'AAABAC', 'AGAH', 'AI'),
    );
    expect(promoteToMain(tree, 'AGAH')).toEqual(grown('AGAH', 'AAABAC', 'AAADAE', 'AAADAF', 'AI'));
  });

  test('leaves what comes after the place in its order', () => {
    expect(endOf(promoteToMain(tree, 'AAAD'), '')).toBe('AAADAE');
  });
});

describe('remove', () => {
  test('takes a move and everything after it, and says where it stood', () => {
    const { tree: left, removed } = remove(tree, 'AAAD');
    expect(left).toEqual(grown('AAABAC', 'AGAH', 'AI'));
    expect(removed).toEqual({ move: grown('ADAE', 'ADAF')[0], from: 'AA', at: 1 });
    expect(remove(tree, 'AG').removed).toEqual({ move: grown('AGAH')[0], from: '', at: 1 });
    expect(remove(tree, 'AAABAC').tree).toEqual(grown('AAAB', 'AAADAE', 'AAADAF', 'AGAH', 'AI'));
  });

  test('of the main line leaves the next line in its place', () => {
    expect(endOf(remove(tree, 'AA').tree, '')).toBe('AGAH');
  });

  test.each(['', 'AZ', 'AAAG', 'AZAA'])('takes nothing at “%s”', (place) => {
    expect(remove(tree, place)).toEqual({ tree, removed: undefined });
    expect(remove(tree, place).tree).toBe(tree);
  });
});

describe('restore', () => {
  const taken = (from: Tree, path: string) => {
    const { tree: left, removed } = remove(from, path);
    if (!removed) throw new Error(`nothing at ${path}`);
    return { left, removed };
  };

  test.each(['AA', 'AAAB', 'AAAD', 'AAADAE', 'AAADAF', 'AG', 'AI'])(
    'puts %s back at the row where it stood',
    (place) => {
      const { left, removed } = taken(tree, place);
      expect(restore(left, removed)).toEqual(tree);
    },
  );

  test('keeps what was played meanwhile, behind what was there before', () => {
    const { left, removed } = taken(tree, 'AAAD');
    expect(restore(grow(left, 'AAADAKAL'), removed)).toEqual(
      grown('AAABAC', 'AAADAE', 'AAADAF', 'AAADAKAL', 'AGAH', 'AI'),
    );
    expect(restore(grow(left, 'AAADAFAK'), removed)).toEqual(
      grown('AAABAC', 'AAADAE', 'AAADAFAK', 'AGAH', 'AI'),
    );
  });

  test('grows the way again where that was taken out later', () => {
    const { left, removed } = taken(tree, 'AAAD');
    const less = remove(left, 'AA').tree;
    expect(restore(less, removed)).toEqual(grown('AGAH', 'AI', 'AAADAE', 'AAADAF'));
  });

  test('puts the last row last where there are fewer now', () => {
    const { left, removed } = taken(tree, 'AI');
    expect(restore(remove(left, 'AA').tree, removed)).toEqual(grown('AGAH', 'AI'));
  });
});

describe('a line begun differently', () => {
  const line = 'AAABAC';

  test('has another move instead of one, at the first, middle and last place', () => {
    expect([0, 1, 2].map((at) => replaceMove(line, at, 'AZ'))).toEqual([
      'AZABAC',
      'AAAZAC',
      'AAABAZ',
    ]);
  });

  test('has one move more, also after the last', () => {
    expect([0, 1, 2, 3].map((at) => insertMove(line, at, 'AZ'))).toEqual([
      'AZAAABAC',
      'AAAZABAC',
      'AAABAZAC',
      'AAABACAZ',
    ]);
    expect(insertMove('', 0, 'AZ')).toBe('AZ');
  });

  test('has one move less', () => {
    expect([0, 1, 2, 3].map((at) => dropMove(line, at))).toEqual(['ABAC', 'AAAC', 'AAAB', line]);
  });

  test('is a branch of the tree; the old line stays the main line', () => {
    expect(grow(tree, dropMove('AAADAE', 1))).toEqual(grown(...lines, 'AAAE'));
    expect(endOf(grow(tree, replaceMove(line, 0, 'AZ')), '')).toBe(line);
  });
});

describe('moves that are not allowed where they stand', () => {
  const scenario = scenarioOf({
    table: { North: { land: { position: 20 } }, South: { land: { position: 80 } } },
    steps: [
      step({
        id: 'offer',
        actor: 'North',
        effects: [{ on: 'North', issue: 'land', by: 15 }],
      }),
      step({ id: 'talk', actor: 'South', requires: ['offer'] }),
      step({ id: 'sign', actor: 'South', requires: ['talk'] }),
      step({
        id: 'map',
        actor: 'South',
        when: [{ actor: 'North', issue: 'land', atLeast: 30 }],
      }),
      step({ id: 'refuse', actor: 'North', excludes: ['offer'] }),
    ],
  });
  const path = (...steps: string[]) => pathOf(scenario, steps);
  const played = replay(scenario, presets(scenario), 'start');

  test('wait where they are, and say why', () => {
    const line = path('offer', 'talk', 'map', 'sign');
    expect(waiting(played, line)).toEqual([]);
    expect(waiting(played, dropMove(line, 0))).toEqual([
      {
        place: path('talk'),
        step: 'talk',
        obstacles: [{ kind: 'requires', step: 'offer' }],
      },
      {
        place: path('talk', 'map'),
        step: 'map',
        obstacles: [
          {
            kind: 'position',
            condition: { actor: 'North', issue: 'land', atLeast: 30 },
            now: 20,
          },
        ],
      },
      {
        place: path('talk', 'map', 'sign'),
        step: 'sign',
        obstacles: [{ kind: 'requires', step: 'talk' }],
      },
    ]);
  });

  test('do not hold up those that are allowed', () => {
    const line = path('refuse', 'offer', 'refuse', 'talk');
    expect(waiting(played, line)).toEqual([
      {
        place: path('refuse', 'offer', 'refuse'),
        step: 'refuse',
        obstacles: [{ kind: 'excluded', by: 'offer', weeksLeft: undefined }],
      },
    ]);
    expect(skipWaiting(played, line)).toBe(path('refuse', 'offer', 'talk'));
  });

  test('can be skipped, all of them', () => {
    expect(skipWaiting(played, path('talk', 'map', 'sign'))).toBe('');
    expect(skipWaiting(played, path('talk', 'offer', 'talk'))).toBe(path('offer', 'talk'));
    expect(skipWaiting(played, path('offer', 'talk', 'sign'))).toBe(path('offer', 'talk', 'sign'));
    expect(waiting(played, '')).toEqual([]);
    expect(skipWaiting(played, '')).toBe('');
  });

  test('wait no longer when the beginning allows them again', () => {
    const line = path('talk', 'sign');
    expect(waiting(played, line)).toHaveLength(2);
    expect(waiting(played, insertMove(line, 0, path('offer')))).toEqual([]);
  });
});

describe('forks', () => {
  test.each([
    ['', 'AA', undefined],
    ['AA', undefined, ''],
    ['AAAB', undefined, 'AA'],
    ['AAABAC', undefined, 'AA'],
    ['AAAD', undefined, 'AA'],
    ['AAADAF', undefined, 'AAAD'],
    ['AG', undefined, ''],
    ['AGAH', undefined, ''],
  ])('on from “%s” is “%s”, back is “%s”', (place, next, previous) => {
    expect(nextFork(tree, place)).toBe(next);
    expect(previousFork(tree, place)).toBe(previous);
  });

  test('on are those of the first move, not of the others', () => {
    const branched = grown('AAABAC', 'AAADAE', 'AAADAF', 'AAABACAKAL', 'AAABACAM');
    expect(nextFork(branched, 'AA')).toBe('AAABAC');
    expect(nextFork(branched, '')).toBe('AA');
    expect(nextFork(branched, 'AAABAC')).toBeUndefined();
  });
});

// The strip shows the branches of a line below it, those that leave it early first, each followed
// by its own branches.
test('the ends of lines stand in the order in which lines are shown', () => {
  expect(lineEnds(tree)).toEqual(['AAABAC', 'AGAH', 'AI', 'AAADAE', 'AAADAF']);
  expect(lineEnds(promoteToMain(tree, 'AAADAF'))).toEqual([
    'AAADAF',
    'AGAH',
    'AI',
    'AAABAC',
    'AAADAE',
  ]);
  expect(lineEnds(grow(tree, 'AGAK'))).toEqual([
    'AAABAC',
    'AGAH',
    'AGAK',
    'AI',
    'AAADAE',
    'AAADAF',
  ]);
  expect(lineEnds([])).toEqual(['']);
});

test('a tree has as many moves as were made', () => {
  expect(count(tree)).toBe(9);
  expect(count(remove(tree, 'AAAD').tree)).toBe(6);
  expect(count([])).toBe(0);
});

// 105 moves on the main line, and 59 branches of 5 moves after each of its first 59: 400 in 60 lines.
describe('400 moves in 60 lines', () => {
  const run = (from: number, moves: number) =>
    Array.from({ length: moves }, (_, i) => codeOf(from + i)).join('');
  const main = run(0, 105);
  const branches = Array.from({ length: 59 }, (_, k) => first(main, k + 1) + run(1000 + 5 * k, 5));
  const large = grown(main, ...branches);
  const deepest = branches[58] as string;

  /** How many moves are looked at, or rather what comes after them. */
  function looks(act: (tree: Tree) => unknown): number {
    let looked = 0;
    const watched = (moves: Tree): Tree =>
      moves.map(({ code, children }) => {
        const after = watched(children);
        return {
          code,
          get children() {
            looked++;
            return after;
          },
        };
      });
    act(watched(large));
    return looked;
  }

  test('are counted and listed with one look at each', () => {
    expect(count(large)).toBe(400);
    expect(lineEnds(large)).toEqual([main, ...branches]);
    expect(looks(count)).toBe(400);
    expect(looks(lineEnds)).toBe(400);
  });

  // The deepest branch leaves after 59 moves and is 64 long.
  test.each<[string, (tree: Tree) => unknown]>([
    ['promote', (moves) => promote(moves, deepest)],
    ['promote to main', (moves) => promoteToMain(moves, deepest)],
    ['remove', (moves) => remove(moves, deepest)],
    ['previous fork', (moves) => previousFork(moves, deepest)],
    ['next fork', (moves) => nextFork(moves, first(main, 59))],
  ])('need only those on the way looked at: %s', (_, act) => {
    expect(looks(act)).toBeLessThanOrEqual(4 * 64);
  });

  test('stay the same objects off the way', () => {
    const promoted = promote(large, deepest);
    const { tree: left, removed } = remove(large, branches[0] as string);
    expect(promoted[0]?.children[1]).toBe(large[0]?.children[1]);
    expect(left[0]?.children[0]).toBe(large[0]?.children[0]);
    expect(removed && restore(left, removed)[0]?.children[0]).toBe(large[0]?.children[0]);
  });

  // A link holds lines of up to 1000 moves.
  test('and 1000 in one line do not overflow', () => {
    const long = run(0, 1000);
    const tall = grown(first(long, 500), long, `${first(long, 999)}AA`);
    const end = `${first(long, 999)}AA`;
    expect(endOf(promoteToMain(tall, end), '')).toBe(end);
    expect(promote(promote(tall, end), long)).toEqual(tall);
    expect(lineEnds(tall)).toEqual([long, end]);
    expect(nextFork(tall, '')).toBe(first(long, 999));
    expect(count(tall)).toBe(1001);
    const { tree: left, removed } = remove(tall, end);
    expect(removed && restore(left, removed)).toEqual(tall);
  });
});
