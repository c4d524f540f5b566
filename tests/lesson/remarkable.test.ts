import { expect, test } from 'vitest';
import { gather } from '../../src/lesson/gather.ts';
import { remarkable } from '../../src/lesson/remarkable.ts';
import { type Wall, wall } from '../../src/lesson/wall.ts';
import { scenario } from '../share/sample.ts';
import { pupil } from './pupils.ts';

type Handed = readonly [steps: readonly string[], changes?: Record<string, number>];

const found = (lines: readonly Handed[]) =>
  remarkable(
    wall(
      gather(lines.map(([steps, changes = {}]) => pupil(scenario, steps, { changes })).join('\n'))
        .found,
      [scenario],
    ),
  );

const five = ['answer', 'answer', 'answer', 'answer', 'answer'];

/*
 * As in wall.test.ts: `offer` brings North from 20 to 30 on land, again to 35; `answer` South from 80
 * to 72, then to 68, 66, 65 and 64.5.
 */
test('a line like no other first, with all that is different; then the shortest', () => {
  const told = found([[['offer']], [['offer', 'offer']], [five]]);
  expect(told).toMatchObject([
    {
      line: 3,
      position: { actor: 'South', issue: 'land', is: 64.5, median: 80, most: 'lowest' },
      length: { moves: 5, most: 'longest' },
      alone: 'answer',
      beyond: undefined,
    },
    { line: 1, apart: undefined, position: undefined, length: { moves: 1, most: 'shortest' } },
  ]);
  expect(told[0]?.apart).toBeGreaterThan(8);
});

test('two lines as long as each other are neither the longest nor the shortest', () => {
  expect(found([[['offer']], [['truce']]])).toEqual([]);
  expect(found([[['offer']]])).toEqual([]);
});

/** Lines of two moves, of which the first is like no other. */
function oddOne({ is, beyond = [] }: { is: number; beyond?: readonly number[] }) {
  const where = { actor: 'North', issue: 'land' };
  const lines = Array.from({ length: 4 }, (_, i) => ({
    ...{ number: i + 1, steps: ['offer', 'answer'] },
    beyond: (beyond[i] ?? 0) > 0 ? [{ ...where, points: beyond[i] }] : [],
  }));
  const spread = { low: 10, lower: 20, median: 30, upper: 40, high: 50 };
  const odd = [{ line: 1, apart: 12, position: { ...where, is, median: 30 }, alike: 2 }];
  const made = { lines, odd, ends: [{ ...where, spread }], moves: { ...spread, low: 2, high: 2 } };
  return remarkable(made as object as Wall);
}

test.each([
  [50, 'highest'],
  [49.9, undefined],
  [10, 'lowest'],
  [10.1, undefined],
  [30, undefined],
])('a line that ends at %d', (is, most) => {
  expect(oddOne({ is })).toMatchObject([{ line: 1, position: { is, most }, alone: undefined }]);
});

test('beyond a limit where up to half of the lines are, of a line like no other', () => {
  const told = (...beyond: number[]) => oddOne({ is: 20, beyond }).map((one) => one.beyond?.points);
  expect(told(4, 3)).toEqual([4]);
  expect(told(4, 3, 2)).toEqual([undefined]);
  // Half a point is told, less reads as on the limit; of another line only where few are beyond.
  expect(told(0.5)).toEqual([0.5]);
  expect(told(0.4)).toEqual([undefined]);
  expect(told(0, 3)).toEqual([undefined, 3]);
  expect(told(0, 0.4)).toEqual([undefined]);
  // Of two limits the one that is farther behind.
  const near = { 'limit.North.land': 25, 'limit.South.land': 79 };
  expect(found([[['offer', 'answer'], near], [five.slice(0, 2)]])[0]?.beyond).toMatchObject({
    ...{ actor: 'South', points: 7 },
  });
});

test('beyond a limit: told of a line whose kind is not, and not where it is usual', () => {
  // North ends at 30, five points beyond a limit of 25, four beyond one of 26.
  const near = { 'limit.North.land': 25 };
  const once = found([[['offer'], near], [['offer']], [['offer', 'truce']]]);
  expect(once).toMatchObject([
    { line: 1, apart: undefined, beyond: { actor: 'North', issue: 'land', points: 5 } },
    { line: 3, beyond: undefined, length: { moves: 2, most: 'longest' } },
  ]);
  const twice = found([
    [['offer'], near],
    [['offer'], { 'limit.North.land': 26 }],
    [['offer', 'truce']],
  ]);
  expect(twice.map(({ beyond }) => beyond)).toEqual([undefined]);
});
