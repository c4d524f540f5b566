import { describe, expect, test } from 'vitest';
import { grow, pathOf, type Tree } from '../../src/engine/tree.ts';
import { attempt, reader, writer } from '../../src/share/codec.ts';
import { numberOf, placeOf, readMoves, writeMoves } from '../../src/share/moves.ts';
import { scenario } from './sample.ts';

// The steps of the sample: offer 0, answer 1, truce 2, sign 3; on record: offer, answer, truce.
const treeOf = (...lines: string[]): Tree =>
  lines.map((line) => pathOf(scenario, line.split(' '))).reduce<Tree>(grow, []);

const written = (tree: Tree) => {
  const out = writer();
  writeMoves(out, scenario, 'start', tree);
  return [...out.done()];
};

const read = (bytes: number[]) =>
  attempt(() => readMoves(reader(Uint8Array.from(bytes)), scenario, 'start'));

describe('a tree as bytes', () => {
  // How many moves; then 1 n for n moves of the record, 0 n for n back, 2 + s for step s.
  test.each([
    ['no move', treeOf(), [0]],
    ['the record', treeOf('offer answer truce'), [3, 1, 3]],
    ['half of the record', treeOf('offer answer'), [2, 1, 2]],
    ['another line', treeOf('answer offer'), [2, 3, 2]],
    ['on from the record', treeOf('offer answer truce sign'), [4, 1, 3, 5]],
    ['off the record', treeOf('offer truce sign'), [3, 1, 1, 4, 5]],
    ['a branch', treeOf('offer answer truce', 'offer truce sign'), [5, 1, 3, 0, 2, 4, 5]],
    ['the record as a branch', treeOf('offer sign', 'offer answer'), [3, 1, 1, 5, 0, 1, 1, 1]],
    [
      'where the record would be, but off it',
      treeOf('offer answer', 'sign sign truce'),
      [5, 1, 2, 0, 2, 5, 5, 4],
    ],
    ['two beginnings', treeOf('answer', 'offer answer'), [3, 3, 0, 1, 1, 2]],
    [
      'what the record says, elsewhere',
      treeOf('answer answer truce', 'sign'),
      [4, 3, 3, 4, 0, 3, 5],
    ],
  ])('%s', (_, tree, bytes) => {
    expect(written(tree)).toEqual(bytes);
    expect(read(bytes)).toEqual(tree);
  });

  test.each([
    ['a step that is not there', [1, 6]],
    ['the same move twice', [2, 3, 0, 1, 3]],
    ['the same move twice, once as record', [2, 1, 1, 0, 1, 2]],
    ['a step where the record says the same', [1, 2]],
    ['the record in two pieces', [2, 1, 1, 1, 1]],
    ['more record than there is', [4, 1, 4]],
    ['more record than moves', [1, 1, 2]],
    ['record of no move', [1, 1, 0]],
    ['record off the record', [2, 3, 1, 1]],
    ['back up before the first move', [1, 0, 1, 3]],
    ['back up by nothing', [2, 3, 0, 0, 5]],
    ['back up too far', [2, 3, 0, 2, 5]],
    ['back up twice', [4, 3, 5, 4, 0, 1, 0, 1, 2]],
    ['fewer moves than said', [2, 3]],
    ['a line of 1,001 moves', [(1001 % 128) | 128, 7, ...Array(1001).fill(3)]],
  ])('%s is refused', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });

  test('a line of 1,000 moves is not', () => {
    const tree = read([(1000 % 128) | 128, 7, ...Array(1000).fill(3)]);
    expect(tree && written(tree).length).toBe(1002);
  });
});

test('places are counted along the walk', () => {
  const tree = treeOf('offer answer truce', 'offer truce sign', 'sign');
  const places = ['', 'offer', 'offer answer', 'offer answer truce', 'offer truce'];
  [...places, 'offer truce sign', 'sign'].forEach((line, number) => {
    const place = pathOf(scenario, line === '' ? [] : line.split(' '));
    expect(numberOf(tree, place)).toBe(number);
    expect(placeOf(tree, number)).toBe(place);
  });
  expect(placeOf(tree, 7)).toBeUndefined();
  expect(placeOf([], 1)).toBeUndefined();
});
