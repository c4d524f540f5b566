import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coalitionConcepts, solveCoalitions } from '../../../src/models/graph/coalitions.ts';
import { graphFrom, graphOf } from '../../../src/models/graph/conflict.ts';
import { membersOf, reachOf } from '../../../src/models/graph/reach.ts';
import { leastReached, sanctionRules, unreached } from '../../../src/models/graph/sanctions.ts';
import { concepts, solve } from '../../../src/models/graph/stability.ts';
import { anyConflict, anyGraph, anyPatterns, changesOwn, plainOf } from './anyConflict.ts';
import { coalitionImprovements, isStable, isStableFor, type Plain, sequences } from './naive.ts';

// The solver against the definitions taken literally, on generated conflicts.
const runs = { numRuns: 200 };

const naively = (plain: Plain, of: (s: number) => boolean): Uint8Array =>
  Uint8Array.from(plain.ranks[0] ?? [], (_, s) => (of(s) ? 1 : 0));

describe.each(sanctionRules)('sanctions by %s', (rule) => {
  test('graphs: every concept but SIM', () => {
    fc.assert(
      fc.property(anyGraph(), (plain) => {
        const { byDm } = solve(graphFrom(plain), rule);
        byDm.forEach((found, i) => {
          expect(found.sim).toBeUndefined();
          for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
            const expected = naively(plain, (s) => isStable(plain, i, s, concept, rule));
            expect({ concept, i, stable: found[concept] }).toEqual({
              concept,
              i,
              stable: expected,
            });
          }
        });
      }),
      runs,
    );
  });

  test('conflicts in option form: every concept', () => {
    fc.assert(
      fc.property(anyConflict, (conflict) => {
        const plain = plainOf(conflict);
        const { byDm, equilibria } = solve(graphOf(conflict).graph, rule);
        for (const concept of concepts) {
          byDm.forEach((found, i) => {
            const expected = naively(plain, (s) => isStable(plain, i, s, concept, rule));
            expect({ concept, i, stable: found[concept] }).toEqual({
              concept,
              i,
              stable: expected,
            });
          });
          const all = naively(plain, (s) =>
            plain.dms.every((_, i) => isStable(plain, i, s, concept, rule)),
          );
          expect({ concept, stable: equilibria[concept] }).toEqual({ concept, stable: all });
        }
      }),
      runs,
    );
  });

  test('what sequences of a group reach, listed and as the least of it', () => {
    fc.assert(
      fc.property(anyGraph(), fc.boolean(), (plain, improving) => {
        const graph = graphFrom(plain);
        const group = plain.dms.map((_, i) => i).slice(1);
        const values = graph.ranks[0] as Int32Array;
        const reach = reachOf(graph, { group, improving, rule });
        const least = leastReached(graph, values, { group, improving, rule });
        reach.forEach((set, s) => {
          const expected = [...sequences(plain, group, s, improving, rule)].sort((a, b) => a - b);
          expect(membersOf(set, graph.size)).toEqual(expected);
          const lowest = Math.min(unreached, ...expected.map((t) => values[t] as number));
          expect(least[s]).toBe(lowest);
        });
      }),
      runs,
    );
  });

  test('coalitions', () => {
    fc.assert(
      fc.property(anyGraph(3, 7), (plain) => {
        const { coalitions, stable } = solveCoalitions(graphFrom(plain), rule);
        expect(coalitions).toHaveLength((1 << plain.dms.length) - 1);
        for (const { members, improvements, stability } of coalitions) {
          expect(improvements).toEqual(
            (plain.ranks[0] ?? []).map((_, s) => coalitionImprovements(plain, members, s)),
          );
          for (const concept of coalitionConcepts) {
            const expected = naively(plain, (s) => isStableFor(plain, members, s, concept, rule));
            expect({ concept, members, stable: stability[concept] }).toEqual({
              ...{ concept, members, stable: expected },
            });
          }
        }
        for (const concept of coalitionConcepts) {
          const all = naively(plain, (s) =>
            coalitions.every(({ members }) => isStableFor(plain, members, s, concept, rule)),
          );
          expect({ concept, stable: stable[concept] }).toEqual({ concept, stable: all });
        }
      }),
      runs,
    );
  });
});

describe('states that leave options open', () => {
  const letters = (vectors: readonly string[], letter: string) =>
    Int32Array.from(vectors, (vector) =>
      [...vector].reduce((bits, each, k) => (each === letter ? bits | (1 << k) : bits), 0),
    );
  const described = ({
    dms,
    vectors,
    owners,
  }: Plain & { vectors: string[]; owners: number[] }) => ({
    taken: letters(vectors, 'Y'),
    open: letters(vectors, '-'),
    own: Int32Array.from(dms, (_, i) =>
      owners.reduce((bits, owner, k) => (owner === i ? bits | (1 << k) : bits), 0),
    ),
  });

  test('SIM where every move changes own options only', () => {
    fc.assert(
      fc.property(anyPatterns, (drawn) => {
        const plain = {
          ...drawn,
          reachable: drawn.reachable.map((lists, i) =>
            lists.map((to, s) => to.filter((t) => changesOwn(drawn, i, s, t))),
          ),
        };
        const { byDm } = solve(graphFrom({ ...plain, described: described(plain) }));
        byDm.forEach(({ sim }, i) => {
          expect(sim).toEqual(
            naively(plain, (s) => isStable(plain, i, s, 'sim', 'legal-sequences')),
          );
        });
      }),
      { numRuns: 800 },
    );
  });

  // Three options, of C, A and B. From the first state each goes to the one named, if any, and gains.
  const byHand = (vectors: string[], to: readonly [number, number, number], A: number[]) => {
    const gains = (target: number) => vectors.map((_, s) => (s === target && target > 0 ? 1 : 0));
    const plain = {
      ...{ dms: ['A', 'B', 'C'], owners: [2, 0, 1], vectors },
      reachable: to.map((target) => vectors.map((_, s) => (s === 0 && target > 0 ? [target] : []))),
      ranks: [A, gains(to[1]), gains(to[2])],
    };
    return solve(graphFrom({ ...plain, described: described(plain) })).byDm[0]?.sim?.[0];
  };

  test('what stays open agrees with anything', () => {
    // A and B together: -YY. YYY, the worst for A, is such a state; YYN is none.
    expect(byHand(['-NN', '-YN', '-NY', 'YYY'], [1, 2, 0], [1, 2, 1, 0])).toBe(1);
    expect(byHand(['-NN', '-YN', '-NY', 'YYN'], [1, 2, 0], [1, 2, 1, 0])).toBe(0);
  });

  test('what somebody has settled is open no more', () => {
    // A and C together: NYN. That is not YYN, the worst for A, and -YN is what A went for.
    expect(byHand(['-NN', '-YN', 'NNN', 'YYN'], [1, 0, 2], [1, 2, 2, 0])).toBe(0);
    expect(byHand(['-NN', '-YN', 'NNN', 'NYN'], [1, 0, 2], [1, 2, 2, 0])).toBe(1);
  });

  test('no word on SIM where a move changes what others decide', () => {
    fc.assert(
      fc.property(anyPatterns, (plain) => {
        const { equilibria } = solve(graphFrom({ ...plain, described: described(plain) }));
        const own = plain.reachable.every((lists, i) =>
          lists.every((to, s) => to.every((t) => changesOwn(plain, i, s, t))),
        );
        expect(equilibria.sim !== undefined).toBe(own);
      }),
      { numRuns: 300 },
    );
  });
});
