import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandList, bandTree } from '../../src/app/charts/bandTree.ts';

interface Way {
  name: string;
  count: number;
  next: Way[];
}

const way = (name: string, count: number, ...next: Way[]): Way => ({ name, count, next });
const measure = ({ name }: Way) => 10 * name.length;
const sample = way('all', 12, way('first', 9, way('on', 6), way('off', 2)), way('last', 3));

describe('bands', () => {
  const { nodes, bands, width } = bandTree(sample, measure, { width: 600, pitch: 36 });
  const at = (name: string) => nodes.find(({ node }) => node.name === name);

  test('are as wide as lines go that way', () => {
    // All are 60 wide.
    expect(bands.map(({ to, width }) => [to.name, width])).toEqual([
      ['first', 45],
      ['last', 15],
      ['on', 30],
      ['off', 10],
    ]);
    const one = bandTree(way('all', 200, way('one', 1)), measure, { width: 600, pitch: 36 });
    expect(one.bands[0]?.width).toBe(1.5);
    // Of a few lines each is 10 wide.
    const few = bandTree(way('all', 2, way('one', 1)), measure, { width: 600, pitch: 36 });
    expect(few.bands[0]?.width).toBe(10);
  });

  test('lie upon each other at their parent, and begin after its words', () => {
    // From the middle of the parent 60/2 up: the first from there to 45, the second to 60.
    const middle = at('all')?.y ?? 0;
    const starts = bands.slice(0, 2).map(({ path }) => /^M([\d.]+),([\d.]+)/.exec(path)?.slice(1));
    expect(starts).toEqual([
      ['36', `${middle - 30 + 22.5}`],
      ['36', `${middle - 30 + 45 + 7.5}`],
    ]);
  });

  test('have room above each other, as words have', () => {
    const two = bandTree(way('all', 12, way('most', 9), way('few', 3)), measure, {
      ...{ width: 600, pitch: 36 },
    });
    // Half of 45 and 6 of air, and half of 36.
    expect((two.nodes[2]?.y ?? 0) - (two.nodes[1]?.y ?? 0)).toBeCloseTo(51 / 2 + 18, 9);
  });

  test('columns follow each other with room for bends, twice at the root', () => {
    // Words are 30, 50 and 30 wide; of the 490 left a third would be 163, but 15 % of 600 is 90.
    expect(nodes.map(({ node, x }) => [node.name, x])).toEqual([
      ['all', 0],
      ['first', 210],
      ['on', 350],
      ['off', 350],
      ['last', 210],
    ]);
    expect(width).toBe(380);
  });

  test('every node knows its place among its siblings', () => {
    expect(nodes.map(({ level, place, among }) => [level, place, among])).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 2],
      [3, 2, 2],
      [2, 2, 2],
    ]);
  });
});

const { anyWay } = fc.letrec<{ anyWay: Way }>((tie) => ({
  anyWay: fc.record({
    name: fc.string({ minLength: 1, maxLength: 12 }),
    count: fc.integer({ min: 1, max: 30 }),
    next: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constant<Way[]>([]),
      fc.array(tie('anyWay'), { maxLength: 4 }),
    ),
  }),
}));

test('words of one column never touch, and nothing leaves the picture', () => {
  fc.assert(
    fc.property(anyWay, (root) => {
      const { nodes, height, width } = bandTree(root, measure, { width: 700, pitch: 36 });
      const deepest = Math.max(...nodes.map(({ level }) => level));
      for (let at = 1; at <= deepest; at++) {
        const column = nodes.filter(({ level }) => level === at);
        const places = column.map(({ y }) => y).sort((a, b) => a - b);
        places.forEach((y, i) => {
          if (i > 0) expect(y - (places[i - 1] as number)).toBeGreaterThanOrEqual(36 - 1e-6);
          expect(y).toBeGreaterThanOrEqual(18 - 1e-6);
          expect(y).toBeLessThanOrEqual(height - 18 + 1e-6);
        });
      }
      for (const { node, x } of nodes) expect(x + measure(node)).toBeLessThanOrEqual(width + 1e-6);
    }),
  );
});

test('on a narrow page every node has a row, in the order of reading', () => {
  const { nodes, height } = bandList(sample, { pitch: 44 });
  expect(nodes.map(({ node, x, y }) => [node.name, x, y])).toEqual([
    ['all', 0, 22],
    ['first', 20, 66],
    ['on', 40, 110],
    ['off', 40, 154],
    ['last', 20, 198],
  ]);
  expect(height).toBe(220);
});
