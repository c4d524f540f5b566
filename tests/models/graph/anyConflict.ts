import fc from 'fast-check';
import type { Conflict, Direction } from '../../../src/models/graph/conflict.ts';
import { directions } from '../../../src/models/graph/conflict.ts';
import type { Plain } from './naive.ts';

const names = ['A', 'B', 'C', 'D'];

/** Graphs as they come: moves that cannot be taken back, that do not chain, states left alone. */
export const anyGraph = (mostDms = 4, mostStates = 9): fc.Arbitrary<Plain> =>
  fc
    .tuple(fc.integer({ min: 1, max: mostDms }), fc.integer({ min: 1, max: mostStates }))
    .chain(([n, size]) => {
      const state = fc.integer({ min: 0, max: size - 1 });
      const row = fc.uniqueArray(state, { maxLength: 3 });
      const each = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: n, maxLength: n });
      const all = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: size, maxLength: size });
      return fc.record({
        dms: fc.constant(names.slice(0, n)),
        reachable: each(all(row)).map((lists) =>
          lists.map((rows) => rows.map((to, s) => to.filter((t) => t !== s))),
        ),
        ranks: each(all(state)),
      });
    });

/** Option forms: some combinations ruled out, some options that change in one direction only, ties. */
export const anyConflict: fc.Arbitrary<Conflict> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([n, k]) => {
    const size = 1 << k;
    return fc.record({
      dms: fc.constant(names.slice(0, n)),
      options: fc
        .array(
          fc.record({
            dm: fc.constantFrom(...names.slice(0, n)),
            direction: fc.constantFrom<Direction>('both', ...directions),
          }),
          { minLength: k, maxLength: k },
        )
        .map((options) => options.map((option, o) => ({ ...option, name: `option ${o}` }))),
      states: fc
        .array(fc.integer({ min: 0, max: 5 }), { minLength: size, maxLength: size })
        .map((drawn) => drawn.map((out, taken) => ({ taken, feasible: out > 0 }))),
      ranks: fc.array(
        fc.array(fc.integer({ min: 0, max: size }), { minLength: size, maxLength: size }),
        { minLength: n, maxLength: n },
      ),
    });
  });

/** A conflict in option form for the naive solver, of its possible states only. */
export function plainOf({ dms, options, states, ranks }: Conflict): Plain {
  const possible = states.flatMap(({ feasible }, s) => (feasible ? [s] : []));
  const vectorOf = (s: number) =>
    options.map((_, k) => (((states[s]?.taken ?? 0) >> k) % 2 === 1 ? 'Y' : 'N')).join('');
  const vectors = possible.map(vectorOf);
  const owners = options.map(({ dm }) => dms.indexOf(dm));
  const canMove = (i: number, from: string, to: string) =>
    from !== to &&
    options.every(({ direction }, k) => {
      if (from[k] === to[k]) return true;
      if (owners[k] !== i) return false;
      return direction === 'both' || (to[k] === 'Y') === (direction === 'forward');
    });
  return {
    dms,
    owners,
    vectors,
    ranks: ranks.map((row) => possible.map((s) => row[s] as number)),
    reachable: dms.map((_, i) =>
      vectors.map((from) => vectors.flatMap((to, t) => (canMove(i, from, to) ? [t] : []))),
    ),
  };
}

/** Graphs whose states are made of options, some of which they leave open; moves are any. */
export const anyPatterns: fc.Arbitrary<Plain & { vectors: string[]; owners: number[] }> = fc
  .tuple(anyGraph(3, 6), fc.integer({ min: 1, max: 3 }))
  .chain(([plain, k]) => {
    const size = plain.ranks[0]?.length ?? 0;
    const exactly = <T>(of: fc.Arbitrary<T>, length: number) =>
      fc.array(of, { minLength: length, maxLength: length });
    return fc.record({
      ...{ dms: fc.constant(plain.dms), reachable: fc.constant(plain.reachable) },
      ranks: fc.constant(plain.ranks),
      vectors: exactly(
        exactly(fc.constantFrom('Y', 'N', 'Y', 'N', '-'), k).map((letters) => letters.join('')),
        size,
      ),
      owners: exactly(fc.nat(plain.dms.length - 1), k),
    });
  });

/** A move changes own options only: those of others stay as they are or are left open. */
export const changesOwn = (
  { vectors = [], owners = [] }: Plain,
  i: number,
  s: number,
  t: number,
): boolean =>
  owners.every((owner, k) => {
    const [from, to] = [vectors[s]?.[k], vectors[t]?.[k]];
    return owner === i || to === '-' || (from !== '-' && from === to);
  });
