import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { codeOf, codes, common, contains, indexOf, parent, size } from '../../src/engine/path.ts';
import { children, endOf, grow, has, type Tree } from '../../src/engine/tree.ts';
import { law } from './anyLine.ts';

/** Few moves, so that lines meet. */
const anyPath = fc
  .array(fc.constantFrom(0, 1, 63, 64), { maxLength: 5 })
  .map((moves) => moves.map(codeOf).join(''));
const anyPaths = fc.array(anyPath, { maxLength: 8 });
const grown = (paths: readonly string[]) => paths.reduce(grow, [] as Tree);

/** Every place on the way to a path, itself and the opening included. */
const places = (path: string): string[] => (path === '' ? [''] : [...places(parent(path)), path]);

describe('a tree', () => {
  law(
    'is the set of places its lines go through',
    fc.tuple(anyPaths, anyPath),
    ([paths, other]) => {
      const model = new Set(['', ...paths.flatMap(places)]);
      const tree = grown(paths);
      for (const place of [...model, ...places(other)])
        expect(has(tree, place)).toBe(model.has(place));
    },
  );

  law('goes on from a place by the moves first made there', anyPaths, (paths) => {
    const tree = grown(paths);
    for (const place of new Set(paths.flatMap(places))) {
      const next = paths
        .flatMap(places)
        .filter((one) => one !== '' && parent(one) === place)
        .map((one) => one.slice(-2));
      expect(children(tree, place).map(({ code }) => code)).toEqual([...new Set(next)]);
    }
  });

  law(
    'is the same however often a line is grown again',
    fc.tuple(anyPaths, fc.nat()),
    ([paths, n]) => {
      const tree = grown(paths);
      const again = paths[n % Math.max(1, paths.length)] ?? '';
      expect(grow(tree, again)).toEqual(tree);
      for (const place of places(again)) expect(grow(tree, place)).toEqual(tree);
    },
  );

  law(
    'ends a line where nothing goes on, at or after the place',
    fc.tuple(anyPaths, fc.nat()),
    ([paths, n]) => {
      const tree = grown(paths);
      const place = paths[n % Math.max(1, paths.length)] ?? '';
      const end = endOf(tree, place);
      expect(contains(end, place)).toBe(true);
      expect(has(tree, end)).toBe(true);
      expect(children(tree, end)).toEqual([]);
      expect(endOf(tree, end)).toBe(end);
    },
  );

  law(
    'keeps its main line whatever is grown later',
    fc.tuple(anyPaths, anyPath),
    ([paths, later]) => {
      const tree = grown(paths);
      const end = endOf(tree, '');
      expect(endOf(grow(tree, later), '')).toBe(contains(later, end) ? later : end);
    },
  );
});

describe('two paths', () => {
  law('have in common their longest beginning', fc.tuple(anyPath, anyPath), ([a, b]) => {
    const shared = places(a).filter((place) => places(b).includes(place));
    expect(common(a, b)).toBe(shared.at(-1));
    expect(common(b, a)).toBe(common(a, b));
    expect(common(a, a)).toBe(a);
  });
});

law('a path is its moves', anyPath, (path) => {
  expect(codes(path).join('')).toBe(path);
  expect(codes(path)).toHaveLength(size(path));
});

law('a code is read as it was written', fc.nat(4095), (index) => {
  expect(codeOf(index)).toHaveLength(2);
  expect(indexOf(codeOf(index))).toBe(index);
});
