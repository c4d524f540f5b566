import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveCoalitions } from '../../../src/models/graph/coalitions.ts';
import { graphFrom, graphOf } from '../../../src/models/graph/conflict.ts';
import { sanctionRules } from '../../../src/models/graph/sanctions.ts';
import { type Stability, solve } from '../../../src/models/graph/stability.ts';
import { anyConflict, anyGraph } from './anyConflict.ts';
import type { Plain } from './naive.ts';

const implies = (stability: Stability, stronger: keyof Stability, weaker: keyof Stability) => {
  const { [stronger]: first, [weaker]: second } = stability;
  if (!first || !second) return;
  const breaks = first.findIndex((stable, s) => stable === 1 && second[s] === 0);
  expect({ stronger, weaker, breaks }).toEqual({ stronger, weaker, breaks: -1 });
};

/** The same conflict with decision makers and states in another order. */
const shuffled = (
  plain: Plain,
): fc.Arbitrary<{ plain: Plain; dms: number[]; states: number[] }> => {
  const order = (n: number) => {
    const all = Array.from({ length: n }, (_, k) => k);
    return fc.shuffledSubarray(all, { minLength: n, maxLength: n });
  };
  const size = plain.ranks[0]?.length ?? 0;
  return fc.tuple(order(plain.dms.length), order(size)).map(([dms, states]) => {
    const now = states.map((_, s) => states.indexOf(s));
    return {
      ...{ dms, states },
      plain: {
        dms: dms.map((i) => plain.dms[i] as string),
        ranks: dms.map((i) => states.map((s) => plain.ranks[i]?.[s] as number)),
        reachable: dms.map((i) =>
          states.map((s) => (plain.reachable[i]?.[s] ?? []).map((t) => now[t] as number)),
        ),
      },
    };
  });
};

describe.each(sanctionRules)('sanctions by %s', (rule) => {
  test('Nash ⇒ SMR ⇒ GMR, Nash ⇒ SEQ ⇒ GMR, Nash ⇒ SIM', () => {
    const holds = (of: readonly Stability[]) => {
      for (const stability of of) {
        implies(stability, 'nash', 'smr');
        implies(stability, 'smr', 'gmr');
        implies(stability, 'nash', 'seq');
        implies(stability, 'seq', 'gmr');
        implies(stability, 'nash', 'sim');
      }
    };
    fc.assert(
      fc.property(anyGraph(), (plain) => {
        const { byDm, equilibria } = solve(graphFrom(plain), rule);
        holds([...byDm, equilibria]);
      }),
    );
    fc.assert(
      fc.property(anyConflict, (conflict) => {
        const { byDm, equilibria } = solve(graphOf(conflict).graph, rule);
        holds([...byDm, equilibria]);
      }),
    );
  });

  test('the order of decision makers and of states does not matter', () => {
    const both = anyGraph().chain((plain) => fc.tuple(fc.constant(plain), shuffled(plain)));
    fc.assert(
      fc.property(both, ([plain, { plain: other, dms, states }]) => {
        const { byDm } = solve(graphFrom(plain), rule);
        const found = solve(graphFrom(other), rule).byDm;
        for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
          const expected = dms.map((i) => states.map((s) => byDm[i]?.[concept][s]));
          expect(found.map((stability) => [...stability[concept]])).toEqual(expected);
        }
      }),
    );
  });

  test('somebody without moves changes nothing for the others', () => {
    fc.assert(
      fc.property(anyGraph(3), (plain) => {
        const { byDm } = solve(graphFrom(plain), rule);
        const size = plain.ranks[0]?.length ?? 0;
        const more = solve(
          graphFrom({
            dms: ['bystander', ...plain.dms],
            reachable: [Array(size).fill([]), ...plain.reachable],
            ranks: [Array(size).fill(0), ...plain.ranks],
          }),
          rule,
        );
        expect(more.byDm.slice(1)).toEqual(byDm);
      }),
    );
  });

  test('a coalition of one is its member', () => {
    fc.assert(
      fc.property(anyGraph(3), (plain) => {
        const graph = graphFrom(plain);
        const { byDm } = solve(graph, rule);
        const { coalitions } = solveCoalitions(graph, rule);
        const single = coalitions.filter(({ members }) => members.length === 1);
        expect(single.map(({ stability }) => stability)).toEqual(byDm);
      }),
    );
  });
});

test('with two, the rules of sanctions are one', () => {
  fc.assert(
    fc.property(anyGraph(2), (plain) => {
      const [legal, ...others] = sanctionRules.map((rule) => solve(graphFrom(plain), rule));
      for (const other of others) expect(other).toEqual(legal);
    }),
  );
});

test('with two, what deters at the same moment could also follow: SIM ⇒ GMR', () => {
  fc.assert(
    fc.property(
      anyConflict.filter(({ dms }) => dms.length <= 2),
      (conflict) => {
        for (const stability of solve(graphOf(conflict).graph).byDm)
          implies(stability, 'sim', 'gmr');
      },
    ),
  );
});
